using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Sources;

/// <summary>Documents.</summary>
[QueryType]
public static class SourceQueries
{
    /// <summary>One document; null where no document has the id.</summary>
    /// <param name="id">The id of the document.</param>
    [UseFirstOrDefault]
    public static IQueryable<Source?> GetSource([ID] string id, DatasetContext db) => db.Sources.WithId(id);

    /// <summary>The documents of the archive: the only place where the figures and names of the dataset come from. Oldest first unless ordered otherwise.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Source> GetSources(DatasetContext db) => db.Sources;
}
