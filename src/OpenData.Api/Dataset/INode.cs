using OpenData.GraphQL.Types;

namespace OpenData.Api.Dataset;

/// <summary>A thing of the dataset that has an id of its own, unique among all things of the dataset and stable for ever.</summary>
[InterfaceType("Node")]
public interface INode
{
    /// <summary>The id: lowercase letters, digits and hyphens. No two things of the dataset share one, whatever their type.</summary>
    string Id { get; }
}
