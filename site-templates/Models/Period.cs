namespace OpenData.SiteTemplates.Models;

/// <summary>The days that a figure or a publication date covers.</summary>
/// <param name="Text">The period as the dataset writes it (EDTF: <c>2020</c>, <c>2021/2025</c>, <c>2024-03-12</c>).</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, inclusive; equal to <paramref name="From"/> for a single day.</param>
public sealed record Period(string Text, DateOnly From, DateOnly To);
