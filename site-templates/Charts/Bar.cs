using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Charts;

/// <summary>One bar of a chart.</summary>
/// <param name="Label">What it stands for; broken into lines where it is long.</param>
/// <param name="Figure">How long it is.</param>
/// <param name="Tone">How it is drawn.</param>
public sealed record Bar(string Label, Figure Figure, Tone Tone = Tone.Plain);
