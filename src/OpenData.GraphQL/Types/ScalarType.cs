using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenData.GraphQL.Types;

/// <summary>A scalar: a leaf with its own text form (specification 3.5). Derive from <see cref="ScalarType{T}"/>.</summary>
/// <param name="name">The name, unique in its schema.</param>
/// <param name="description">What the type means, in Markdown; null where nothing is said.</param>
public abstract class ScalarType(string name, string? description) : NamedType(name, description)
{
    /// <summary>Where the scalar is specified (<c>@specifiedBy</c>); null where nowhere.</summary>
    public string? SpecifiedByUrl { get; init; }

    /// <summary>Coerces what a client wrote (specification 3.5, input coercion).</summary>
    /// <param name="input">The literal or variable, never null.</param>
    /// <param name="value">The runtime value; null on failure.</param>
    /// <param name="error">What is wrong, in a sentence for the client; null on success.</param>
    public abstract bool TryCoerceInput(
        in ScalarInput input, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out FormattableString? error);

    /// <summary>Whether <see cref="WriteBoxed"/> can write that value.</summary>
    /// <param name="value">What a resolver gave, never null.</param>
    public abstract bool CanWriteBoxed(object value);

    /// <summary>Writes a resolver's value as JSON (specification 3.5, result coercion).</summary>
    /// <param name="writer">Where to write exactly one value.</param>
    /// <param name="value">The value, never null.</param>
    /// <exception cref="FormatException">The value is none of this scalar's.</exception>
    public abstract void WriteBoxed(Utf8JsonWriter writer, object value);
}
