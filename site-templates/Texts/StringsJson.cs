using System.Text.Json.Serialization;

namespace OpenData.SiteTemplates.Texts;

/// <summary>How the texts are read, compiled: each key once, none unknown, none null.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Strings))]
internal sealed partial class StringsJson : JsonSerializerContext;
