namespace OpenData.GraphQL.Types;

/// <summary>
/// The schema cannot be built as the C# code declares it. Thrown once at start, with every mistake found; each names
/// the C# member or the GraphQL element at fault.
/// </summary>
public sealed class SchemaException : Exception
{
    /// <summary>Reports one mistake.</summary>
    /// <param name="mistake">What is wrong, and where.</param>
    public SchemaException(string mistake)
        : this([mistake])
    {
    }

    /// <summary>Reports several mistakes together.</summary>
    /// <param name="mistakes">What is wrong, and where.</param>
    public SchemaException(IReadOnlyList<string> mistakes)
        : base(string.Join(Environment.NewLine, mistakes)) => Mistakes = mistakes;

    /// <summary>The mistakes, one sentence each.</summary>
    public IReadOnlyList<string> Mistakes { get; }
}
