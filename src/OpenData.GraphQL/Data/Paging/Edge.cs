namespace OpenData.GraphQL.Data.Paging;

/// <summary>An item of a connection with its cursor.</summary>
/// <typeparam name="T">The C# type of the item.</typeparam>
/// <param name="Cursor">Opaque; for <c>after</c> and <c>before</c>.</param>
/// <param name="Node">The item.</param>
public sealed record Edge<T>(string Cursor, T Node);
