using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of the criteria sets.</summary>
internal static class CriteriaPages
{
    public static PagePlan Plan(Edition edition, Edition other, SharedAnswers answers) =>
        new(edition.Addresses.Criteria!, other.Addresses.Criteria, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(answers, "Criteria", [], AnswerJson.Default.CriteriaAnswer, cancellation);
            var standard = answer.CriteriaSets.Where(set => set.Level == NewRuralLevel.Standard).OrderBy(set => set.Period.From).ToArray();
            return new PageContent(typeof(Criteria), new CriteriaPage
            {
                Sets = [.. standard.Select(Card)],
                Others = [.. answer.CriteriaSets.Where(set => set.Level != NewRuralLevel.Standard).Select(Card)],
                Groups = Groups(standard),
                Frame = Frames.Of(
                    edition, Section.Criteria, edition.Addresses.Criteria!, other.Addresses.Criteria!, new PageFigures(edition), query),
            });
        });

    private static CriteriaSetCard Card(CriteriaSetPageAnswer set) =>
        new(set.Id, set.Title, set.Period, set.Decision?.Number, set.ValidFrom, set.ValidTo, set.CriteriaCount, set.Note);

    /// <summary>The criteria of all sets side by side, in the groups of the newest set.</summary>
    internal static IReadOnlyList<CriteriaGroup> Groups(IReadOnlyList<CriteriaSetPageAnswer> sets) =>
    [
        .. sets[^1].Criteria
            .OrderBy(criterion => criterion.Group?.Position ?? int.MaxValue).ThenBy(criterion => criterion.Number)
            .GroupBy(criterion => criterion.Group?.Name ?? "")
            .Select(group => new CriteriaGroup(group.Key, [.. group.Select(criterion => new CriterionRow(
                criterion.Number, [.. sets.Select(set => set.Criteria.FirstOrDefault(one => one.Number == criterion.Number)?.Name)]))])),
    ];
}
