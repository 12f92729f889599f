using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Documents as lists and their own pages show them.</summary>
internal static class SourceCards
{
    public static IReadOnlyList<SourceCard> NewestFirst(IEnumerable<SourceAnswer> sources, Edition edition) =>
    [
        .. sources.OrderByDescending(source => source.Published.To)
            .ThenBy(source => source.Id, StringComparer.Ordinal)
            .Select(source => Of(source, edition)),
    ];

    public static SourceCard Of(SourceAnswer source, Edition edition) =>
        new()
        {
            Id = source.Id,
            Title = source.Title,
            OriginalTitle = source.OriginalTitle,
            TitleIsOurs = source.TitleGiven == TitleOrigin.Assigned,
            Publisher = source.Publisher,
            Author = source.Author,
            Published = source.Published,
            LanguageTag = source.Language,
            Url = source.Url,
            File = source.File,
            Sha256 = source.Sha256,
            Note = source.Note,
            FigureCount = source.Facts.Count,
            NameCount = source.Standings.Count + source.Products.Count + source.Producers.Count
                + source.Decisions.Count + source.Mentions.Count,
            Href = edition.AddressOf(source.Id),
        };
}
