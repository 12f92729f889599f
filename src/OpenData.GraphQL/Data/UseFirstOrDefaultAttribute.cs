namespace OpenData.GraphQL.Data;

/// <summary>
/// The queryable is one object: the first that it gives, for a batch the first for each key; null where there is none.
/// Only the columns that are asked for are read.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFirstOrDefaultAttribute : Attribute;
