using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The pages of a list of names: the list, and its parts where one page is too small for it.</summary>
/// <typeparam name="T">What has the names.</typeparam>
/// <param name="edition">The pages' language.</param>
/// <param name="section">Their part of the site.</param>
/// <param name="list">The address of the list.</param>
/// <param name="names">The list.</param>
/// <param name="otherList">The address of the list in the other language.</param>
/// <param name="otherNames">The list in the other language, where names differ.</param>
internal sealed class NameListPages<T>(
    Edition edition, Section section, string list, NameList<T> names, string otherList, NameList<T> otherNames)
{
    /// <summary>The letters as the page of the whole list shows them; none where it shows the names themselves.</summary>
    public IReadOnlyList<LetterRow> Letters => names.IsSplit ? [Row(names.Letters, null)] : [];

    /// <summary>The page of each part.</summary>
    /// <param name="query">The query that lists everything.</param>
    /// <param name="make">Makes the page of a part: its letters, its names, the rows of letters, what is around it.</param>
    public IEnumerable<PagePlan> Parts(string query, Func<NamePart<T>, IReadOnlyList<LetterRow>, PageFigures, Func<PageFrame>, PageContent> make)
    {
        var others = otherNames.Pages.Select(part => part.Letters).ToHashSet(StringComparer.Ordinal);
        var otherLanguage = edition.Language == Language.Vi ? Language.En : Language.Vi;
        foreach (var part in names.Pages)
        {
            var address = Address(part);
            // Names differ between languages: where the other one has no such letters, its list is what there is.
            var other = others.Contains(part.Letters) ? NameLists.Address(otherList, part.Letters, otherLanguage) : null;
            yield return new PagePlan(address, other, _ =>
            {
                var figures = new PageFigures(edition);
                return Task.FromResult(make(part, Rows(part), figures, () => Frames.Of(edition, section, address, other ?? otherList, figures, edition.ListQuery(query)) with
                {
                    Downloads = PageDownloads.OfList(edition.Language, edition.Language == Language.Vi ? list : otherList),
                }));
            })
            {
                Shows = [],
            };
        }
    }

    private List<LetterRow> Rows(NamePart<T> part)
    {
        var rows = new List<LetterRow>();
        for (var parts = names.Letters; parts.Count > 0;)
        {
            // The parts of one row are of one length, so at most one is a beginning of this one.
            var here = parts.FirstOrDefault(one => part.Letters.StartsWith(one.Letters, StringComparison.Ordinal));
            rows.Add(Row(parts, here?.Letters));
            parts = here?.Parts ?? [];
        }
        return rows;
    }

    private LetterRow Row(IReadOnlyList<NamePart<T>> parts, string? current) =>
        new([.. parts.Select(part => new LetterLink(part.Letters, Address(part), part.Items.Count))], current);

    private string Address(NamePart<T> part) => NameLists.Address(list, part.Letters, edition.Language);
}
