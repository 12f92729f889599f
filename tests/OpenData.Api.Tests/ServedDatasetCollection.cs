namespace OpenData.Api.Tests;

/// <summary>Tests that share one served dataset; they run one after the other, so that SQL commands can be counted.</summary>
[CollectionDefinition(Name)]
public sealed class ServedDatasetCollection : ICollectionFixture<ServedDataset>
{
    public const string Name = "served dataset";
}
