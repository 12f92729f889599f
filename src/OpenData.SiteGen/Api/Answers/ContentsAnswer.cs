namespace OpenData.SiteGen.Api.Answers;

/// <summary>What there is to make pages of.</summary>
internal sealed record ContentsAnswer(DatasetAnswer Dataset, PlaceAnswer? Place, Nodes<IdAnswer> Sources);

/// <summary>A row of which only the id was asked.</summary>
internal sealed record IdAnswer(string Id);
