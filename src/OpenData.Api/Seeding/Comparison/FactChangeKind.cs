namespace OpenData.Api.Seeding.Comparison;

/// <summary>What happened to a figure between two seeds.</summary>
internal enum FactChangeKind
{
    Added,
    Changed,
    Withdrawn,
}
