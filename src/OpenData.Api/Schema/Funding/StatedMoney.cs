using OpenData.Api.Dataset;

namespace OpenData.Api.Schema.Funding;

/// <summary>A figure of money, with the place of its source of funds in their order.</summary>
internal sealed class StatedMoney
{
    /// <summary>The figure.</summary>
    public required Fact Fact { get; init; }

    /// <summary>The place of the source of funds among all; null for the whole.</summary>
    public int? Position { get; init; }
}
