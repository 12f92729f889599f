using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Rendering;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The site in one language.</summary>
/// <param name="Language">The language of all its texts.</param>
/// <param name="Province">The unit that the site is about.</param>
/// <param name="Dataset">Which data it is made from.</param>
/// <param name="SourceIds">The documents, each with a page of its own.</param>
internal sealed record Edition(
    Language Language, PlaceAnswer Province, DatasetStamp Dataset, IReadOnlyList<string> SourceIds)
{
    /// <summary>Where this edition's pages stand.</summary>
    public SiteAddresses Addresses { get; } = Language == Language.Vi
        ? new("/", "/ocop/", "/nong-thon-moi/", "/nguon/", "/doi-chieu/", Stylesheet, Icon) { Promises = "/muc-tieu/" }
        : new("/en/", "/en/ocop/", "/en/new-rural/", "/en/sources/", "/en/checks/", Stylesheet, Icon) { Promises = "/en/promises/" };

    private static string Stylesheet => SiteAssets.Address("site.css");

    private static string Icon => SiteAssets.Address("icon.svg");

    public static Edition Of(Language language, ContentsAnswer answer)
    {
        var dataset = answer.Dataset;
        return new Edition(
            language,
            answer.Place ?? throw new ApiException("The dataset has no place that the site is about."),
            new DatasetStamp(
                dataset.Title, dataset.Version, dataset.Licence.Title ?? dataset.Licence.Name, dataset.Licence.Url, dataset.SeedHash),
            [.. answer.Sources.Items.Select(source => source.Id)]);
    }

    /// <summary>The address of a document's page.</summary>
    public string AddressOf(string sourceId) => $"{Addresses.Sources}{sourceId}/";

    /// <summary>Asks a query in this edition's language, about its province.</summary>
    /// <param name="api">Whom to ask.</param>
    /// <param name="name">The query; it need not use the variables.</param>
    /// <param name="variables">What it needs besides the language.</param>
    /// <param name="shape">The shape of the answer.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<(T Answer, PageQuery Query)> AskAsync<T>(
        GraphQLClient api, string name, JsonObject variables, JsonTypeInfo<T> shape, CancellationToken cancellation)
        where T : class
    {
        var query = GraphQLQuery.Of(name);
        variables["lang"] = Language.ToGraphQL();
        var answer = await api.AskAsync(query, variables, shape, cancellation);
        return (answer, new PageQuery(query.Text, variables.ToJsonString()));
    }
}
