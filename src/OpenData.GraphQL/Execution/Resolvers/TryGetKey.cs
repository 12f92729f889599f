using System.Diagnostics.CodeAnalysis;

namespace OpenData.GraphQL.Execution.Resolvers;

/// <summary>Reads the key by which a batch knows an object; false where the object has none.</summary>
internal delegate bool TryGetKey<TKey>(object parent, [MaybeNullWhen(false)] out TKey key);
