namespace OpenData.Api.Tests.Clients;

/// <summary>A theory over the example clients; where an interpreter is missing it is skipped and says which.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClientTheoryAttribute : TheoryAttribute
{
    public ClientTheoryAttribute() => Skip = Client.All.FirstOrDefault(client => client.Interpreter is null) is { } missing
        ? $"There is no {missing.Program} here for the example in docs/clients/{missing.Language}."
        : null;
}
