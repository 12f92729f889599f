using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Makes the entries of a document's page; each carries the row's id as its anchor.</summary>
internal sealed class SourceEntries(PageFigures figures)
{
    /// <summary>Everything that was taken from a paragraph: figures first, then names, each in the order of their ids.</summary>
    public IReadOnlyList<SourceEntry> Of(ParagraphAnswer paragraph) =>
    [
        .. paragraph.Facts.Select(Of),
        .. paragraph.Standings.Select(Of),
        .. paragraph.Products.Select(product => Of(EntryKind.Product, product, product.Producer?.Name)),
        .. paragraph.Ratings.Select(Of),
        .. paragraph.Producers.Select(producer => Of(EntryKind.Producer, producer, producer.Place?.FullName)),
        .. paragraph.Decisions.Select(decision => new SourceEntry
        {
            Id = decision.Id,
            Kind = EntryKind.Decision,
            Label = decision.Number,
            Detail = decision.Title,
            Printed = decision.Citation?.Printed,
        }),
        .. paragraph.Mentions.Select(mention => Of(EntryKind.Mention, mention, mention.Place?.FullName)),
    ];

    private SourceEntry Of(FactAnswer fact)
    {
        var shown = fact.Shown == false ? fact.Alternatives?.FirstOrDefault(other => other.Shown == true) : null;
        return new SourceEntry
        {
            Id = fact.Id,
            Kind = EntryKind.Figure,
            Label = fact.Category is { } category ? $"{fact.Indicator.Name}: {category.Name}" : fact.Indicator.Name,
            Detail = fact.Place!.FullName,
            Figure = figures.Of(fact),
            Printed = fact.Citation?.Printed,
            ShownInstead = figures.OfNullable(shown),
        };
    }

    private SourceEntry Of(StandingAnswer standing) =>
        new()
        {
            Id = standing.Id,
            Kind = EntryKind.Standing,
            Label = standing.Place.FullName,
            Standing = new Standing(standing.Kind, standing.Level, standing.Year),
            Printed = standing.Citation?.Printed,
        };

    private static SourceEntry Of(RatingAnswer rating) =>
        new()
        {
            Id = rating.Id,
            Kind = EntryKind.Rating,
            Label = rating.Product.Name,
            Detail = string.Join(", ", new[] { rating.Stars is { } stars ? $"{stars} ★" : null, rating.Decision?.Number }.OfType<string>()),
            Printed = rating.Citation?.Printed,
        };

    private static SourceEntry Of(EntryKind kind, NamedAnswer named, string? detail) =>
        new() { Id = named.Id, Kind = kind, Label = named.Name, Detail = detail, Printed = named.Citation?.Printed };
}
