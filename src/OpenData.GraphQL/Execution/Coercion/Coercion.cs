using System.Diagnostics.CodeAnalysis;

namespace OpenData.GraphQL.Execution.Coercion;

/// <summary>
/// The outcome of coercing an input: a value, nothing at all (an optional input that was not given), or the reason why
/// the input is refused.
/// </summary>
internal readonly record struct Coercion
{
    private Coercion(bool isGiven, object? value, FormattableString? error) => (IsGiven, Value, Error) = (isGiven, value, error);

    public static Coercion Absent => default;

    public bool IsGiven { get; }

    public object? Value { get; }

    public FormattableString? Error { get; }

    [MemberNotNullWhen(true, nameof(Error))]
    public bool IsRefused => Error is not null;

    public static Coercion Of(object? value) => new(true, value, null);

    public static Coercion Refuse(FormattableString error) => new(false, null, error);
}
