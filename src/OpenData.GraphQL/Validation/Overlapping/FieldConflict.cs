using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Validation.Overlapping;

/// <summary>Two sets of fields that cannot answer under one name.</summary>
/// <param name="ResponseName">The name.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Fields1">The field of the one side, followed by its fields that are to blame.</param>
/// <param name="Fields2">The same of the other side.</param>
internal sealed record FieldConflict(
    string ResponseName, FormattableString Reason, IReadOnlyList<FieldNode> Fields1, IReadOnlyList<FieldNode> Fields2)
{
    // A message does not grow with what a client writes.
    private const int LongestReason = 1_000;
    private const int MostFields = 20;

    public FieldConflict(string responseName, FormattableString reason, SelectedField field1, SelectedField field2)
        : this(responseName, reason, [field1.Node], [field2.Node])
    {
    }

    /// <summary>The conflict of two fields whose own fields are in conflict.</summary>
    public static FieldConflict OfSubfields(
        string responseName, SelectedField field1, SelectedField field2, List<FieldConflict> conflicts)
    {
        FormattableString? reason = null;
        foreach (var conflict in conflicts)
        {
            FormattableString one = $"subfields \"{Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}";
            reason = reason is null ? one : $"{reason} and {one}";
            if (FormattableString.Invariant(reason) is { Length: > LongestReason } text)
            {
                reason = $"{Shorten(text)}";
                break;
            }
        }
        return new FieldConflict(
            responseName,
            reason!,
            Collect(field1.Node, conflicts.Select(conflict => conflict.Fields1)),
            Collect(field2.Node, conflicts.Select(conflict => conflict.Fields2)));
    }

    public static string Shorten(string text) =>
        text.Length > LongestReason ? text[..LongestReason] + "..." : text;

    private static List<FieldNode> Collect(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> sides)
    {
        List<FieldNode> fields = [field];
        foreach (var side in sides)
        {
            fields.AddRange(side.TakeLast(MostFields - fields.Count));
            if (fields.Count == MostFields)
                break;
        }
        return fields;
    }
}
