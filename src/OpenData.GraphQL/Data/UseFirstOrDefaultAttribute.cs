namespace OpenData.GraphQL.Data;

/// <summary>
/// The queryable is one object: the first that it gives, for a batch the first for each key; null where there is none.
/// Only the columns that are asked for are read. At the root, which of its arguments are given may make it another query, but
/// not what a text says: the method is asked once for each place of an operation, and later texts are put into that query.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFirstOrDefaultAttribute : Attribute;
