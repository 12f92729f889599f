namespace OpenData.GraphQL.Types;

/// <summary>
/// A relation: called once for all objects of a level. The first parameter gets their distinct keys as a list; the
/// result is a dictionary by key (one value each), a lookup by key (lists), or a queryable of the related entities of
/// all keys, which is then filtered, ordered and cut for each object in one SQL statement. With the same arguments, a
/// queryable for one key is the same query but for the key, and one for several is the same but for their list: where no
/// variable is among the arguments, the method is asked once for each place of an operation.
/// </summary>
/// <param name="key">The C# name of the property of the objects that is the key.</param>
/// <param name="relatedKey">Of a queryable, the C# name of the property of the related entities that holds the key; null for the others.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchAttribute(string key, string? relatedKey = null) : Attribute
{
    /// <summary>The C# name of the property of the objects that is the key; objects whose key is null have no value.</summary>
    public string Key { get; } = key;

    /// <summary>Of a queryable, the C# name of the property of the related entities that holds the key; null for the others.</summary>
    public string? RelatedKey { get; } = relatedKey;
}
