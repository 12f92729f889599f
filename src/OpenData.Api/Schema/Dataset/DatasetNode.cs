using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Dataset;

/// <summary>Title, licence and size of the dataset.</summary>
[ObjectType<DatasetInfo>]
[GraphQLName("Dataset")]
[Hide(
    nameof(DatasetInfo.TitleVi), nameof(DatasetInfo.TitleEn), nameof(DatasetInfo.LicenceName),
    nameof(DatasetInfo.LicenceTitle), nameof(DatasetInfo.LicenceUrl), nameof(DatasetInfo.ShapeHash))]
public static class DatasetNode
{
    /// <summary>The title.</summary>
    /// <param name="lang">The language of the title.</param>
    public static string GetTitle(
        [Parent(nameof(DatasetInfo.TitleVi), nameof(DatasetInfo.TitleEn))] DatasetInfo dataset, Language lang = Language.Vi) =>
        lang.Pick(dataset.TitleVi, dataset.TitleEn);

    /// <summary>What everybody may do with the data.</summary>
    public static Licence GetLicence(
        [Parent(nameof(DatasetInfo.LicenceName), nameof(DatasetInfo.LicenceTitle), nameof(DatasetInfo.LicenceUrl))] DatasetInfo dataset) =>
        new(dataset.LicenceName, dataset.LicenceTitle, dataset.LicenceUrl);

    /// <summary>How many rows of each kind the dataset has.</summary>
    public static Task<DatasetCounts> GetCounts(DatasetContext db, CancellationToken cancellation) =>
        Count(db).SingleAsync(cancellation);

    /// <summary>All counts in one statement.</summary>
    internal static IQueryable<DatasetCounts> Count(DatasetContext db) => db.Info.Select(_ => new DatasetCounts(
        db.Sources.Count(), db.Facts.Count(), db.Indicators.Count(), db.Places.Count(), db.Standings.Count(),
        db.Products.Count(), db.Producers.Count(), db.Decisions.Count(), db.Checks.Count()));
}
