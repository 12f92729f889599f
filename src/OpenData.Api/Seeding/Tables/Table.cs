using OpenData.Api.Seeding.Package;

namespace OpenData.Api.Seeding.Tables;

/// <summary>A file of the seed, split into cells that are clean.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> _columns;
    private readonly List<Row> _rows = [];

    public Table(Resource resource, IReadOnlyList<string> header)
    {
        Resource = resource;
        Header = header;
        _columns = header.Index().ToDictionary(column => column.Item, column => column.Index);
    }

    public Resource Resource { get; }

    public string File => Resource.Path;

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<Row> Rows => _rows;

    /// <summary>Where the column is; -1 where the file does not have it.</summary>
    public int IndexOf(string column) => _columns.GetValueOrDefault(column, -1);

    public void Add(int number, string[] cells) => _rows.Add(new Row(this, number, cells));
}
