namespace OpenData.SiteTemplates.Models;

/// <summary>How many units of each type there were from a day on.</summary>
/// <param name="From">The day; null for the earliest time that the dataset knows.</param>
/// <param name="Communes">Rural communes.</param>
/// <param name="Wards">Wards.</param>
/// <param name="Townships">Townships.</param>
public sealed record UnitCount(DateOnly? From, int Communes, int Wards, int Townships)
{
    /// <summary>All of them.</summary>
    public int Total => Communes + Wards + Townships;
}
