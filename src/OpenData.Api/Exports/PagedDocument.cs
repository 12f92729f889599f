using System.Globalization;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.Api.Exports;

/// <summary>A query made to be asked page by page: the client's own text, with the page's place as a variable.</summary>
internal static class PagedDocument
{
    /// <summary>The variable that holds where the page begins.</summary>
    public const string After = "tableAfter";

    /// <summary>The name under which the answer says where the next page begins.</summary>
    public const string PageInfo = "tablePage";

    /// <summary>The name under which the answer says how many rows there are.</summary>
    public const string Total = "tableTotal";

    /// <summary>The text of <paramref name="document"/>, asking <paramref name="connection"/> for <paramref name="size"/> rows at a time.</summary>
    public static string Write(DocumentNode document, OperationDefinitionNode operation, FieldNode connection, int size)
    {
        var text = document.Source.Text;
        var page = string.Create(CultureInfo.InvariantCulture, $"first: {size}, after: ${After}");
        (int Place, string Text)[] insertions =
        [
            Variable(operation, text),
            connection.Arguments.Length > 0 ? (connection.Arguments[0].Span.Start, page + ", ") : (connection.Name.Span.End, $"({page})"),
            (connection.SelectionSet!.Span.Start + 1, $" {PageInfo}: pageInfo {{ hasNextPage endCursor }} {Total}: totalCount "),
        ];
        foreach (var (place, inserted) in insertions.OrderByDescending(insertion => insertion.Place)) text = text.Insert(place, inserted);
        return text;
    }

    private static (int Place, string Text) Variable(OperationDefinitionNode operation, string text)
    {
        const string Definition = $"${After}: String";
        if (operation.VariableDefinitions.Length > 0) return (operation.VariableDefinitions[0].Span.Start, Definition + " ");
        if (operation.Name is { } name) return (name.Span.End, $"({Definition})");
        if (text[operation.Span.Start] == '{') return (operation.Span.Start, $"query ({Definition}) ");

        var keyword = text.IndexOf("query", operation.Description?.Span.End ?? operation.Span.Start, StringComparison.Ordinal);
        return (keyword + "query".Length, $" ({Definition})");
    }
}
