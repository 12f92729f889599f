using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>
/// Makes the figures of one page and remembers the documents that they come from: a page numbers its documents in
/// the order in which it first cites them.
/// </summary>
/// <param name="edition">The page's language.</param>
/// <param name="derived">What derived figures are computed from, where the figures themselves do not say it.</param>
internal sealed class PageFigures(Edition edition, IEnumerable<DerivedAnswer> derived)
{
    /// <summary>The figures of a page that asks of each figure what it is computed from.</summary>
    public PageFigures(Edition edition)
        : this(edition, [])
    {
    }

    private readonly Dictionary<string, IReadOnlyList<FactAnswer>> _inputs =
        derived.ToDictionary(figure => figure.Id, figure => figure.Inputs, StringComparer.Ordinal);

    private readonly Dictionary<string, NumberedSource> _sources = new(StringComparer.Ordinal);

    private readonly OrderedDictionary<string, bool> _ids = new(StringComparer.Ordinal);

    private readonly OrderedDictionary<string, bool> _unexplained = new(StringComparer.Ordinal);

    /// <summary>The document that the page is about: what is said of its rows does not repeat it. Null for other pages.</summary>
    public CitedSourceAnswer? Document { get; init; }

    /// <summary>The language that they are made in.</summary>
    public Edition Edition => edition;

    /// <summary>The documents cited so far, by number.</summary>
    public IReadOnlyList<NumberedSource> Sources => [.. _sources.Values.OrderBy(source => source.Number)];

    /// <summary>The ids of the figures of the page so far, each once; those that others are computed from among them.</summary>
    public IReadOnlyList<string> Ids => [.. _ids.Keys];

    /// <summary>The ids of the derived figures so far of which it is not known what they are computed from.</summary>
    public IReadOnlyList<string> Unexplained => [.. _unexplained.Keys];

    /// <summary>A figure with its way to the document, or for a derived one with the ways of its inputs.</summary>
    public Figure Of(FactAnswer fact)
    {
        _ids.TryAdd(fact.Id, true);
        var known = _inputs.GetValueOrDefault(fact.Id) ?? fact.Inputs;
        if (known is null && fact.Kind == FigureKind.Derived) _unexplained.TryAdd(fact.Id, true);
        Figure[] inputs = [.. (known ?? []).Select(Of)];
        return new Figure
        {
            Id = fact.Id,
            Label = fact.Category is { } category ? $"{fact.Indicator.Name}: {category.Name}" : fact.Indicator.Name,
            Value = fact.Value,
            Decimals = fact.Value?.Scale ?? 0,
            Missing = fact.Missing,
            Unit = new Unit(fact.Indicator.Unit.Id, fact.Indicator.Unit.Name),
            Period = fact.Period,
            Qualifier = fact.Qualifier,
            Kind = fact.Kind,
            Marks = fact.Citation is { } citation
                ? [Mark(fact.Id, citation)]
                : [.. inputs.SelectMany(input => input.Marks).DistinctBy(mark => mark.Href)],
            Formula = fact.Formula,
            Inputs = inputs,
            Note = fact.Note,
        };
    }

    /// <summary>A figure that may not exist.</summary>
    public Figure? OfNullable(FactAnswer? fact) => fact is null ? null : Of(fact);

    /// <summary>The way to a figure that the page names and does not repeat: another document says the same.</summary>
    public SourceMark MarkOfFigure(string id, CitationAnswer? citation)
    {
        _ids.TryAdd(id, true);
        return Mark(id, citation);
    }

    /// <summary>The way to a row on its document's page.</summary>
    /// <exception cref="ApiException">The row names no document.</exception>
    public SourceMark Mark(string id, CitationAnswer? citation)
    {
        if (citation is null || (citation.Source ?? Document) is not { } source)
            throw new ApiException($"{id} is said by no document, yet a page of {edition.Province.Name} shows it.");
        if (!_sources.TryGetValue(source.Id, out var numbered))
        {
            numbered = new NumberedSource(
                _sources.Count + 1, source.Title, source.Publisher, source.Published, edition.AddressOf(source.Id));
            _sources.Add(source.Id, numbered);
        }
        return new SourceMark(numbered.Number, $"{edition.AddressOf(source.Id, citation.Paragraph)}#{id}", numbered.Title, citation.Paragraph);
    }
}
