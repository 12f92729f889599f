namespace OpenData.Api.Dataset;

/// <summary>An id of the dataset with the type of the thing that it names.</summary>
public sealed class NodeKey
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The type's name: "Fact", "Place", "Source" …</summary>
    public required string Type { get; init; }
}
