using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api;

/// <summary>
/// The shape of every answer, compiled. An answer that lacks a field or holds null where the shape has none is
/// refused: a page is never made from half of what it asked for.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(EnumConverter<FigureKind>), typeof(EnumConverter<MissingReason>), typeof(EnumConverter<Qualifier>),
        typeof(EnumConverter<CheckOutcome>), typeof(EnumConverter<TitleOrigin>),
        typeof(EnumConverter<TargetVerdict>), typeof(EnumConverter<NewRuralLevel>), typeof(EnumConverter<StandingKind>),
        typeof(EnumConverter<UnitChangeKind>), typeof(EnumConverter<Confidence>), typeof(EnumConverter<RatingLevel>),
    ])]
[JsonSerializable(typeof(GraphQLAnswer))]
[JsonSerializable(typeof(ContentsAnswer))]
[JsonSerializable(typeof(HomeAnswer))]
[JsonSerializable(typeof(NewRuralAnswer))]
[JsonSerializable(typeof(OcopAnswer))]
[JsonSerializable(typeof(SourcesAnswer))]
[JsonSerializable(typeof(SourceAnswer))]
[JsonSerializable(typeof(ChecksAnswer))]
[JsonSerializable(typeof(CheckListAnswer))]
[JsonSerializable(typeof(DerivedFiguresAnswer))]
[JsonSerializable(typeof(PromisesAnswer))]
[JsonSerializable(typeof(SourceListAnswer))]
[JsonSerializable(typeof(CommuneListAnswer))]
[JsonSerializable(typeof(CommunePageAnswer))]
[JsonSerializable(typeof(SearchListAnswer))]
[JsonSerializable(typeof(DistrictsAnswer))]
[JsonSerializable(typeof(DistrictListAnswer))]
[JsonSerializable(typeof(DistrictPageAnswer))]
[JsonSerializable(typeof(ProductsAnswer))]
[JsonSerializable(typeof(ProductListAnswer))]
[JsonSerializable(typeof(ProductPageAnswer))]
[JsonSerializable(typeof(ProducersAnswer))]
[JsonSerializable(typeof(ProducerListAnswer))]
[JsonSerializable(typeof(ProducerPageAnswer))]
[JsonSerializable(typeof(CriteriaAnswer))]
[JsonSerializable(typeof(MoneyAnswer))]
[JsonSerializable(typeof(CommuneCountAnswer))]
[JsonSerializable(typeof(SchemaAnswer))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>GraphQL writes the members of an enum in capitals: <c>AT_LEAST</c>.</summary>
    internal sealed class EnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseUpper)
        where T : struct, Enum;
}
