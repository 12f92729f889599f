namespace OpenData.GraphQL.Language;

/// <summary>Why a text is not a document (specification §2 and §7.1.6).</summary>
/// <param name="Message">The reason, starting with <c>Syntax Error:</c> unless a limit was exceeded.</param>
/// <param name="Location">Where the text stops making sense, or where reading it stopped.</param>
public sealed record SyntaxError(string Message, SourceLocation Location)
{
    /// <summary>The error of a message that is a template and its arguments.</summary>
    /// <param name="text">The reason, starting with <c>Syntax Error:</c>.</param>
    /// <param name="location">Where the text stops making sense.</param>
    internal SyntaxError(FormattableString text, SourceLocation location)
        : this(FormattableString.Invariant(text), location) => Text = text;

    /// <summary>The message as a template and its arguments.</summary>
    internal FormattableString Text { get => field ?? $"{Message}"; private init; }

    /// <summary>The limit that stopped the parser; null where the text itself is wrong.</summary>
    public ExceededLimit? Limit { get; init; }

    /// <inheritdoc/>
    public bool Equals(SyntaxError? other) => other is not null && (Message, Location) == (other.Message, other.Location);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Message, Location);
}
