using System.Text.Json.Serialization;

namespace OpenData.Client;

/// <summary>What comes back from the endpoint.</summary>
/// <param name="Data">The answer; null where the request was refused.</param>
/// <param name="Errors">Why it was refused; null where it was not.</param>
internal sealed record Answer(FactsData? Data, IReadOnlyList<AnswerError>? Errors);

/// <summary>The one list that is asked for.</summary>
internal sealed record FactsData(FactsPage Facts);

/// <summary>One page of it.</summary>
internal sealed record FactsPage(IReadOnlyList<Figure> Nodes, PageInfo PageInfo);

/// <summary>Where the page stands in the list.</summary>
internal sealed record PageInfo(bool HasNextPage, string? EndCursor);

/// <summary>One error.</summary>
/// <param name="Message">For people.</param>
/// <param name="Extensions">For programs.</param>
public sealed record AnswerError(string Message, ErrorDetails? Extensions);

/// <summary>What programs should look at.</summary>
/// <param name="Code">The kind of error, such as `LIMIT_EXCEEDED`.</param>
public sealed record ErrorDetails(string? Code);

/// <summary>Reads answers without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
