using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Downloads;
using OpenData.SiteTemplates.Formatting;
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
    /// <summary>The most items of a list that one question asks for.</summary>
    public const int ListedAtOnce = 500;

    /// <summary>Where this edition's pages stand.</summary>
    public SiteAddresses Addresses { get; } = Pages.Addresses.Of(Language);

    /// <summary>The communes, wards and townships of all times, each with a page of its own.</summary>
    public IReadOnlyList<CommuneNameAnswer> Communes { get; init; } = [];

    /// <summary>The site's address on the web; null where it is not known.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Where anyone can ask the API; null where no public one is known.</summary>
    public Uri? ApiAddress { get; init; }

    /// <summary>The dataset as search engines read it.</summary>
    public string? StructuredData { get; init; }

    /// <summary>How this edition says things.</summary>
    public Locale Locale => Locale.For(Language);

    /// <summary>The site's name in this language.</summary>
    public string SiteName => Locale.SiteName(Province.Name);

    /// <summary>The districts of all times, each with a page of its own.</summary>
    public IReadOnlyList<PlaceAnswer> Districts { get; init; } = [];

    /// <summary>The products that documents name, each with a page of its own.</summary>
    public IReadOnlyList<ProductAnswer> Products { get; init; } = [];

    /// <summary>The producers that documents name, each with a page of its own.</summary>
    public IReadOnlyList<ProducerAnswer> Producers { get; init; } = [];

    /// <summary>The checks, each on a page of the list: what does not hold first.</summary>
    public IReadOnlyList<string> CheckIds { get; init; } = [];

    /// <summary>The files that hold the whole dataset.</summary>
    public IReadOnlyList<DataDownload> Whole { get; init; } = [];

    /// <summary>The dataset's tables as files.</summary>
    public IReadOnlyList<DataDownload> Tables { get; init; } = [];

    /// <summary>The data of each release, this one first.</summary>
    public IReadOnlyList<DataRelease> Releases { get; init; } = [];

    public static Edition Of(Language language, ContentsAnswer answer, IReadOnlyList<string> sourceIds)
    {
        var dataset = answer.Dataset;
        return new Edition(
            language,
            answer.Place ?? throw new ApiException("The dataset has no place that the site is about."),
            new DatasetStamp(
                dataset.Title, dataset.Version, dataset.Licence.Title ?? dataset.Licence.Name, dataset.Licence.Url, dataset.SeedHash),
            sourceIds);
    }

    /// <summary>The promises, in the order of their list.</summary>
    public IReadOnlyList<string> PromiseIds { get; init; } = [];

    /// <summary>The documents that are too long for one page.</summary>
    public IReadOnlyDictionary<string, SourceParts> LongSources { get; init; } = new Dictionary<string, SourceParts>();

    /// <summary>The address of a document's page; of a long document that of its first part.</summary>
    public string AddressOf(string sourceId) => $"{Addresses.Sources}{sourceId}/";

    /// <summary>The address of the page that shows a paragraph of a document.</summary>
    public string AddressOf(string sourceId, int paragraph) =>
        LongSources.TryGetValue(sourceId, out var parts) ? PartAddress(sourceId, parts, parts.PartOf(paragraph)) : AddressOf(sourceId);

    /// <summary>The address of a part of a long document: it says with which paragraph it begins, so that another part is never taken for it.</summary>
    public string PartAddress(string sourceId, SourceParts parts, int part) =>
        part == 0 ? AddressOf(sourceId) : $"{AddressOf(sourceId)}{(Language == Language.Vi ? "doan" : "paragraph")}-{parts.Parts[part].From}/";

    /// <summary>The address of the page of a commune, ward or township.</summary>
    public string CommuneAddress(string id) => $"{Addresses.Communes}{id}/";

    /// <summary>The address of a product's page.</summary>
    public string ProductAddress(string id) => $"{Addresses.Products}{id}/";

    /// <summary>The address of a producer's page.</summary>
    public string ProducerAddress(string id) => $"{Addresses.Producers}{id}/";

    /// <summary>The address of a part of a list that has several: the first one is the list's own.</summary>
    public string PartAddress(string list, int number) =>
        number == 1 ? list : $"{list}{(Language == Language.Vi ? "trang" : "page")}-{number}/";

    /// <summary>The table of all figures as a file; null where the package has none.</summary>
    public DataDownload? FigureTable => Table(DataPackage.Facts);

    /// <summary>The dataset's table of that name as a file; null where the package has none.</summary>
    public DataDownload? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);

    /// <summary>A unit with the way to its page, where its type has pages.</summary>
    public PlaceLink LinkTo(string id, string type, string name, string fullName) =>
        new(id, name, fullName, type switch
        {
            "COMMUNE" or "WARD" or "TOWNSHIP" when Addresses.Communes is not null => CommuneAddress(id),
            "DISTRICT" or "CITY" or "TOWN" when Addresses.Districts is { } districts => $"{districts}{id}/",
            _ => null,
        });

    /// <summary>A unit with the way to its page.</summary>
    public PlaceLink LinkTo(PlaceAnswer place) => LinkTo(place.Id, place.Type, place.Name, place.FullName);

    /// <summary>Asks a query and reads its answer in this edition's language.</summary>
    /// <param name="answers">Whom to ask.</param>
    /// <param name="name">The query.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="shape">The shape of the answer.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<(T Answer, PageQuery Query)> AskAsync<T>(
        SharedAnswers answers, string name, JsonObject variables, JsonTypeInfo<T> shape, CancellationToken cancellation)
        where T : class
    {
        var query = GraphQLQuery.Of(name);
        var (answer, json) = await answers.AskAsync(query, variables, AnswerJson.In(Language, shape), cancellation);
        return (answer, Shown(query, variables.ToJsonString(), json));
    }

    /// <summary>The variables of a query that asks for things by their ids.</summary>
    public static JsonObject ById(IEnumerable<string> ids) => new() { ["ids"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]) };

    /// <summary>The query that lists everything of a kind, with its answer where one answer holds the whole list.</summary>
    /// <param name="answers">Whom to ask.</param>
    /// <param name="name">The query.</param>
    /// <param name="isLong">Whether the list is longer than one answer.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<PageQuery> AskListAsync(SharedAnswers answers, string name, bool isLong, CancellationToken cancellation) => isLong
        ? ListQuery(name)
        : (await AskAsync(answers, name, new JsonObject { ["first"] = ListedAtOnce }, AnswerJson.Default.JsonObject, cancellation)).Query;

    /// <summary>The query that lists everything of a kind, as a page made from the list shows it.</summary>
    public PageQuery ListQuery(string name) => Shown(
        GraphQLQuery.Of(name), new JsonObject { ["first"] = ListedAtOnce }.ToJsonString());

    /// <summary>A query as the page that it makes shows it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="variables">Its variables as JSON.</param>
    /// <param name="answer">Its answer as the API gave it; nothing where the page is made from a part of it.</param>
    public PageQuery Shown(GraphQLQuery query, string variables, ReadOnlyMemory<byte> answer = default) => new(query.Text, variables)
    {
        Answer = answer,
        Explorer = ApiAddress is { } api ? $"{api}?query={query.Escaped}&variables={Uri.EscapeDataString(variables)}" : null,
    };
}
