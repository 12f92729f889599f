namespace OpenData.SiteGen.Api.Answers;

/// <summary>What the site is about, and how much may be asked at once.</summary>
internal sealed record ContentsAnswer(DatasetAnswer Dataset, LimitsAnswer Limits, PlaceAnswer? Place);

/// <summary>How much one request may ask for.</summary>
internal sealed record LimitsAnswer(int MaxPageSize);

/// <summary>A part of the list of documents.</summary>
internal sealed record SourceListAnswer(Nodes<ListedSourceAnswer> Sources);

/// <summary>A document, and how many rows were taken from it.</summary>
internal sealed record ListedSourceAnswer(string Id, int RowCount);

/// <summary>Documents that are too long for one page.</summary>
internal sealed record LongSourcesAnswer(IReadOnlyList<LongSourceAnswer> Nodes);

/// <summary>A document with how many rows were taken from each of its paragraphs.</summary>
internal sealed record LongSourceAnswer(string Id, IReadOnlyList<ParagraphCountAnswer> Paragraphs);

/// <summary>How many rows were taken from a paragraph.</summary>
internal sealed record ParagraphCountAnswer(int Number, int RowCount);

/// <summary>Every target of the province.</summary>
internal sealed record PromiseListAnswer(IReadOnlyList<ListedTargetAnswer> Targets);

/// <summary>A target and what came of it; without a verdict it is no promise.</summary>
internal sealed record ListedTargetAnswer(IdAnswer Target, DateOnly Due, TargetVerdict? Verdict);

/// <summary>A part of a document.</summary>
internal sealed record SourcePartAnswer(SourceAnswer? Source);

/// <summary>A row of which only the id was asked.</summary>
internal sealed record IdAnswer(string Id);
