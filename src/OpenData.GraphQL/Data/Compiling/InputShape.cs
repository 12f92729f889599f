namespace OpenData.GraphQL.Data.Compiling;

/// <summary>
/// All of a request's arguments but their texts. The queries of two requests of one shape at one place of an operation
/// differ in the texts alone.
/// </summary>
internal sealed class InputShape : IEquatable<InputShape>
{
    private readonly object[] parts;
    private readonly int hash;

    private InputShape(object[] parts)
    {
        this.parts = parts;
        var code = default(HashCode);
        foreach (var part in parts)
            code.Add(part);
        hash = code.ToHashCode();
    }

    private enum Mark
    {
        Null,
        Text,
        Object,
        List,
        End,
    }

    /// <summary>Takes arguments apart; null where they hold lists of values, of which queries make something else.</summary>
    /// <param name="arguments">The coerced arguments.</param>
    /// <param name="texts">The texts among them and within them, in their order.</param>
    public static InputShape? Of(ReadOnlySpan<object?> arguments, out object?[] texts)
    {
        var (parts, found) = (new List<object>(16), new List<object?>(4));
        texts = [];
        foreach (var argument in arguments)
        {
            if (!Add(argument, parts, found))
                return null;
        }

        texts = [.. found];
        return new([.. parts]);
    }

    /// <inheritdoc/>
    public bool Equals(InputShape? other) => other is not null && hash == other.hash && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InputShape);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    private static bool Add(object? value, List<object> parts, List<object?> texts)
    {
        switch (value)
        {
            case null:
                parts.Add(Mark.Null);
                return true;
            case string:
                parts.Add(Mark.Text);
                texts.Add(value);
                return true;
            case IReadOnlyDictionary<string, object?> fields:
                parts.Add(Mark.Object);
                foreach (var (name, of) in fields)
                {
                    parts.Add(name);
                    if (!Add(of, parts, texts))
                        return false;
                }

                parts.Add(Mark.End);
                return true;
            case IReadOnlyList<object?> items when items.All(item => item is IReadOnlyDictionary<string, object?>):
                parts.Add(Mark.List);
                foreach (var item in items)
                    Add(item, parts, texts);
                parts.Add(Mark.End);
                return true;
            default:
                parts.Add(value);
                return value is ValueType;
        }
    }
}
