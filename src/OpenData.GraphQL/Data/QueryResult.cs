namespace OpenData.GraphQL.Data;

/// <summary>What a queryable is answered as.</summary>
internal enum QueryResult
{
    /// <summary>All rows.</summary>
    List,

    /// <summary>A page.</summary>
    Connection,

    /// <summary>The first row.</summary>
    First,
}
