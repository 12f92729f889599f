using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.Api.Schema.Limits;
using OpenData.Api.Schema.Search;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema;

/// <summary>The GraphQL surface over the dataset: its types, their default orders, and what every answer carries beside its data.</summary>
internal static class DatasetSchema
{
    /// <summary>The schema of all types of this folder; every default order ends in the key.</summary>
    /// <exception cref="SchemaException">Some C# code does not fit.</exception>
    public static GraphQL.Types.Schema Build() => new SchemaBuilder()
        .Describe("Figures about New Rural and One Commune One Product in Bắc Kạn province, Viet Nam, each one step from the document and paragraph that says it.")
        .AddTypes(typeof(DatasetSchema).Assembly)
        .AddService<DatasetContext>()
        .AddService<SearchIndex>()
        .AddService<RateLimits>()
        .AddEntity<Source>(source => source.Id, order => order.By(source => source.PublishedFrom))
        .AddEntity<Indicator>(indicator => indicator.Id)
        .AddEntity<Category>(category => category.Id, order => order.By(category => category.Dimension).ThenBy(category => category.Position))
        .AddEntity<Fact>(fact => fact.Id, order => order.By(fact => fact.IndicatorId).ThenBy(fact => fact.PeriodFrom).ThenBy(fact => fact.PeriodTo))
        .AddEntity<Place>(place => place.Id, order => order.By(place => place.Code).ThenBy(place => place.ValidFrom))
        .AddEntity<PlaceChange>(change => change.Id, order => order.By(change => change.Date))
        .AddEntity<CriteriaSet>(set => set.Id, order => order.By(set => set.PeriodFrom))
        .AddEntity<Criterion>(criterion => criterion.Id, order => order.By(criterion => criterion.CriteriaSetId).ThenBy(criterion => criterion.Number))
        .AddEntity<Standing>(standing => standing.Id, order => order.By(standing => standing.Year))
        .AddEntity<Product>(product => product.Id)
        .AddEntity<Producer>(producer => producer.Id)
        .AddEntity<Rating>(rating => rating.Id, order => order.By(rating => rating.DateFrom))
        .AddEntity<Decision>(decision => decision.Id, order => order.By(decision => decision.DateFrom))
        .AddEntity<Mention>(mention => mention.Id)
        .AddEntity<Check>(check => check.Id)
        .Build();

    /// <summary>The schema in the schema definition language, as schema.graphql at the repository root holds it.</summary>
    public static string Print() => SchemaPrinter.Print(Build());

    /// <summary>Adds to every answer which dataset it is of, and which documents it rests on.</summary>
    public static void AddExtensions(ExecutionOptions options, DatasetInfo dataset)
    {
        var described = new Dictionary<string, object?>
        {
            ["version"] = dataset.Version,
            ["licence"] = dataset.LicenceName,
            ["seedHash"] = dataset.SeedHash,
        };
        options
            .OnObject<ISourced>((sourced, request) => request.State<CitedSources>().Add(sourced))
            .Extend("dataset", (_, _) => ValueTask.FromResult<object?>(described))
            .Extend("citations", (request, cancellation) => request.State<CitedSources>().Describe(request, cancellation));
    }
}
