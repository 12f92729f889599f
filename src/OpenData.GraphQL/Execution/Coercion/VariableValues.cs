namespace OpenData.GraphQL.Execution.Coercion;

/// <summary>The coerced variables of one request. A variable that was not given and has no default is absent.</summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    public static VariableValues None { get; } = new();

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);

    public bool IsTrue(string name) => values.GetValueOrDefault(name) is true;

    public void Add(string name, object? value) => values.Add(name, value);
}
