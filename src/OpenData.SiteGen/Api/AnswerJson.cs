using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Api;

/// <summary>
/// The shape of every answer, compiled. An answer that lacks a field or holds null where the shape has none is
/// refused: a page is never made from half of what it asked for. An answer holds its texts in both languages, and is read
/// in one of them.
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
[JsonSerializable(typeof(LongSourcesAnswer))]
[JsonSerializable(typeof(PromiseListAnswer))]
[JsonSerializable(typeof(SourcePartAnswer))]
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
    /// <summary>The shape of an answer in one language.</summary>
    /// <param name="language">The language of its texts.</param>
    /// <param name="shape">The shape of the answer in Vietnamese.</param>
    public static JsonTypeInfo<T> In<T>(Language language, JsonTypeInfo<T> shape) =>
        language == Language.Vi ? shape : (JsonTypeInfo<T>)English.Options.GetTypeInfo(typeof(T));

    private static class English
    {
        // Made when it is first asked for: the compiled shapes it begins with are static as well.
        public static readonly JsonSerializerOptions Options = new(Default.Options) { TypeInfoResolver = Default.WithAddedModifier(Read) };

        private static void Read(JsonTypeInfo type)
        {
            foreach (var property in type.Properties)
                if (property.AttributeProvider?.IsDefined(typeof(TranslatedAttribute), inherit: false) == true) property.Name += "En";
        }
    }

    /// <summary>GraphQL writes the members of an enum in capitals: <c>AT_LEAST</c>.</summary>
    internal sealed class EnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseUpper)
        where T : struct, Enum;
}
