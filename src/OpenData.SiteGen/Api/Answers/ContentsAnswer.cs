namespace OpenData.SiteGen.Api.Answers;

/// <summary>What the site is about, and how much may be asked at once.</summary>
internal sealed record ContentsAnswer(DatasetAnswer Dataset, LimitsAnswer Limits, PlaceAnswer? Place);

/// <summary>How much one request may ask for.</summary>
internal sealed record LimitsAnswer(int MaxPageSize);

/// <summary>A part of the list of documents.</summary>
internal sealed record SourceListAnswer(Nodes<IdAnswer> Sources);

/// <summary>A row of which only the id was asked.</summary>
internal sealed record IdAnswer(string Id);
