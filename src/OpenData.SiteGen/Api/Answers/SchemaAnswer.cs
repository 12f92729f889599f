using System.Text.Json.Serialization;

namespace OpenData.SiteGen.Api.Answers;

/// <summary>The API's schema as introspection tells it (specification section 4).</summary>
internal sealed record SchemaAnswer([property: JsonPropertyName("__schema")] SchemaTypesAnswer Schema);

/// <summary>The types of a schema.</summary>
internal sealed record SchemaTypesAnswer(SchemaRootAnswer QueryType, IReadOnlyList<SchemaTypeAnswer> Types);

/// <summary>Where a query begins.</summary>
internal sealed record SchemaRootAnswer(IReadOnlyList<SchemaFieldAnswer> Fields);

/// <summary>A type.</summary>
internal sealed record SchemaTypeAnswer(string Name, string Kind, string? Description, IReadOnlyList<SchemaFieldAnswer>? Fields);

/// <summary>A field.</summary>
internal sealed record SchemaFieldAnswer(string Name, string? Description, IReadOnlyList<SchemaArgumentAnswer>? Args = null);

/// <summary>An argument of a field.</summary>
internal sealed record SchemaArgumentAnswer(string Name);
