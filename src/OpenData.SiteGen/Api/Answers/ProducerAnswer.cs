namespace OpenData.SiteGen.Api.Answers;

/// <summary>A producer that a document names.</summary>
internal sealed record ProducerAnswer(string Id, string Name, CategoryAnswer? Type, PlaceAnswer? Place, CitationAnswer? Citation);
