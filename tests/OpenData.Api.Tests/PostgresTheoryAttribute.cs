namespace OpenData.Api.Tests;

/// <summary>A theory that needs PostgreSQL; where there is none it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = TestPostgres.Lacking;
}
