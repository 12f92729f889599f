using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenData.GraphQL.Types;

/// <summary>A scalar whose runtime values are of one C# type.</summary>
/// <typeparam name="T">The C# type.</typeparam>
public abstract class ScalarType<T> : ScalarType
    where T : notnull
{
    /// <summary>Makes the scalar.</summary>
    /// <param name="name">The name, unique in its schema.</param>
    /// <param name="description">What the type means, in Markdown; null where nothing is said.</param>
    protected ScalarType(string name, string? description)
        : base(name, description) => ClrType = typeof(T);

    /// <summary>Coerces what a client wrote (specification 3.5, input coercion).</summary>
    /// <param name="input">The literal or variable, never null.</param>
    /// <param name="value">The runtime value; default on failure.</param>
    /// <param name="error">What is wrong, in a sentence for the client; null on success.</param>
    public abstract bool TryCoerce(
        in ScalarInput input, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out FormattableString? error);

    /// <summary>Whether every value of the C# type can be written, so that none needs to be checked.</summary>
    public virtual bool IsTotal => true;

    /// <summary>Whether this value can be written; what cannot becomes an error of its field.</summary>
    /// <param name="value">What a resolver gave.</param>
    public virtual bool CanWrite(T value) => true;

    /// <summary>Writes a resolver's value as JSON (specification 3.5, result coercion).</summary>
    /// <param name="writer">Where to write exactly one value.</param>
    /// <param name="value">A value that <see cref="CanWrite"/>.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <inheritdoc/>
    public sealed override bool TryCoerceInput(
        in ScalarInput input, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out FormattableString? error)
    {
        var done = TryCoerce(input, out var typed, out error);
        value = done ? typed : null;
        return done;
    }

    /// <inheritdoc/>
    public sealed override bool CanWriteBoxed(object value) => value is T typed && CanWrite(typed);

    /// <inheritdoc/>
    public sealed override void WriteBoxed(Utf8JsonWriter writer, object value) =>
        Write(writer, value is T typed ? typed : throw new FormatException($"{Name} cannot represent the value."));
}
