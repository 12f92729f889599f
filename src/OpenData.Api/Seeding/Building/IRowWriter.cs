namespace OpenData.Api.Seeding.Building;

/// <summary>Writes entities into their tables the way that is fastest for the database.</summary>
internal interface IRowWriter
{
    /// <summary>Writes the <paramref name="items"/> in their order.</summary>
    void Write<T>(IEnumerable<T> items)
        where T : class;
}
