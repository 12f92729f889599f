using System.Text.Json;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.Api.Exports;

/// <summary>A query made to be asked page by page: the client's own text, with the page's place as a variable.</summary>
internal static class PagedDocument
{
    /// <summary>The variable that holds how many rows the page has.</summary>
    public const string Size = "tableFirst";

    /// <summary>The variable that holds where the page begins.</summary>
    public const string After = "tableAfter";

    /// <summary>The name under which the answer says where the next page begins.</summary>
    public const string PageInfo = "tablePage";

    /// <summary>The name under which the answer says how many rows there are.</summary>
    public const string Total = "tableTotal";

    /// <summary>The text of <paramref name="document"/>, asking <paramref name="connection"/> for some rows at a time.</summary>
    public static string Write(DocumentNode document, OperationDefinitionNode operation, FieldNode connection)
    {
        var text = document.Source.Text;
        const string page = $"first: ${Size}, after: ${After}";
        (int Place, string Text)[] insertions =
        [
            Variable(operation, text),
            connection.Arguments.Length > 0 ? (connection.Arguments[0].Span.Start, page + ", ") : (connection.Name.Span.End, $"({page})"),
            (connection.SelectionSet!.Span.Start + 1, $" {PageInfo}: pageInfo {{ hasNextPage endCursor }} {Total}: totalCount "),
        ];
        foreach (var (place, inserted) in insertions.OrderByDescending(insertion => insertion.Place)) text = text.Insert(place, inserted);
        return text;
    }

    /// <summary>The variables of a page, with those of the client.</summary>
    /// <param name="variables">The client's; null where there are none.</param>
    /// <param name="size">How many rows it has.</param>
    /// <param name="after">Where it begins; null for the first one.</param>
    public static JsonElement Variables(JsonElement? variables, int size, string? after)
    {
        var all = variables is { ValueKind: JsonValueKind.Object } given ? given.EnumerateObject().ToDictionary(variable => variable.Name, variable => variable.Value) : [];
        all[Size] = JsonSerializer.SerializeToElement(size);
        all[After] = JsonSerializer.SerializeToElement(after);
        return JsonSerializer.SerializeToElement(all);
    }

    private static (int Place, string Text) Variable(OperationDefinitionNode operation, string text)
    {
        const string Definition = $"${Size}: Int!, ${After}: String";
        if (operation.VariableDefinitions.Length > 0) return (operation.VariableDefinitions[0].Span.Start, Definition + " ");
        if (operation.Name is { } name) return (name.Span.End, $"({Definition})");
        if (text[operation.Span.Start] == '{') return (operation.Span.Start, $"query ({Definition}) ");

        var keyword = text.IndexOf("query", operation.Description?.Span.End ?? operation.Span.Start, StringComparison.Ordinal);
        return (keyword + "query".Length, $" ({Definition})");
    }
}
