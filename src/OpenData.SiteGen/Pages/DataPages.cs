using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>The page of downloads and of the API, whose examples are asked when the site is built.</summary>
internal static class DataPages
{
    private static readonly (ApiExampleKind Kind, string Query)[] Examples =
    [
        (ApiExampleKind.Products, "ExampleProducts"), (ApiExampleKind.Checks, "ExampleChecks"), (ApiExampleKind.Search, "ExampleSearch"),
    ];

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static PagePlan Plan(Edition edition, Edition other, SharedAnswers answers) =>
        new(edition.Addresses.Data!, other.Addresses.Data, async cancellation =>
        {
            var (schema, _) = await edition.AskAsync(answers, "Schema", [], AnswerJson.Default.SchemaAnswer, cancellation);
            var examples = new List<ApiExample>();
            foreach (var (kind, name) in Examples)
            {
                var (answer, query) = await edition.AskAsync(answers, name, new() { ["lang"] = edition.Language.ToGraphQL() }, AnswerJson.Default.JsonObject, cancellation);
                examples.Add(new ApiExample(kind, query, answer.ToJsonString(Readable)));
            }
            return new PageContent(typeof(OpenData.SiteTemplates.Pages.Data), new DataPage
            {
                Whole = edition.Whole,
                Tables = edition.Tables,
                Releases = edition.Releases,
                Examples = examples,
                Entries = [.. schema.Schema.QueryType.Fields.Select(field => new ApiField(Signature(field), field.Description))],
                Types = [.. schema.Schema.Types.Where(IsShown).Select(type => new ApiType(
                    type.Name, type.Description, [.. type.Fields!.Select(field => new ApiField(field.Name, field.Description))]))],
                Frame = Frames.Of(edition, Section.Data, edition.Addresses.Data!, other.Addresses.Data!, new PageFigures(edition)),
            });
        });

    private static string Signature(SchemaFieldAnswer field) =>
        field.Args is { Count: > 0 } args ? $"{field.Name}({string.Join(", ", args.Select(arg => arg.Name))})" : field.Name;

    /// <summary>Types that answers are made of; lists, inputs and introspection itself explain themselves.</summary>
    private static bool IsShown(SchemaTypeAnswer type) =>
        type is { Kind: "OBJECT", Fields.Count: > 0, Name: not ("Query" or "PageInfo") }
        && !type.Name.StartsWith("__", StringComparison.Ordinal)
        && !type.Name.EndsWith("Connection", StringComparison.Ordinal)
        && !type.Name.EndsWith("Edge", StringComparison.Ordinal);
}
