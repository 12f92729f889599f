using OpenData.Api.Dataset;
using OpenData.Api.Seeding;

namespace OpenData.Api.Serving;

/// <summary>
/// The dataset itself, for who takes all of it: the files of the Data Package as they were validated, and the SQLite
/// file made from them. <c>datapackage.json</c> names the others.
/// </summary>
/// <param name="seedDirectory">The folder of the seed that the database was built from.</param>
/// <param name="database">The database that is served.</param>
internal sealed class DataFiles(string seedDirectory, DatasetDatabase database)
{
    /// <summary>Where the files stand.</summary>
    public const string Path = "/data";

    /// <summary>The name of the SQLite file among them.</summary>
    public const string DatabaseName = "opendata.db";

    // Read when somebody asks: the files of a large dataset are as large as its database.
    private readonly Lazy<IReadOnlyDictionary<string, byte[]>?> files = new(() =>
    {
        var folder = SeedFolder.Read(seedDirectory);
        using var db = database.Open();
        var seedHash = db.Info.Single().SeedHash;
        return folder.Hash() == seedHash ? folder.Files.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal) : null;
    });

    /// <summary>Lets <paramref name="app"/> answer for them.</summary>
    public void Map(WebApplication app) => app.MapGet(Path + "/{name}", (string name) => Answer(name));

    private IResult Answer(string name)
    {
        if (name == DatabaseName && database is SqliteDatabase sqlite)
            return Results.File(System.IO.Path.GetFullPath(sqlite.Path), "application/vnd.sqlite3", DatabaseName, enableRangeProcessing: true);
        if (files.Value is not { } known)
            return Results.Problem("The files of the dataset have changed since the server started. Start it again to serve them.", statusCode: StatusCodes.Status409Conflict);
        return known.TryGetValue(name, out var bytes)
            ? Results.Bytes(bytes, name.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "text/csv; charset=utf-8", name)
            : Results.NotFound();
    }
}
