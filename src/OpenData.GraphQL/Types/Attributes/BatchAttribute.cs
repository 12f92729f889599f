namespace OpenData.GraphQL.Types;

/// <summary>A relation: called once for all objects of a level. The first parameter gets their distinct keys as a list; the result is a dictionary by key (one value each) or a lookup by key (lists).</summary>
/// <param name="key">The C# name of the property of the objects that is the key.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchAttribute(string key) : Attribute
{
    /// <summary>The C# name of the property of the objects that is the key; objects whose key is null have no value.</summary>
    public string Key { get; } = key;
}
