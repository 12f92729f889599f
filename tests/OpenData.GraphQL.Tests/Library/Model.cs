using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Library;

/// <summary>Anything in the library with an identity.</summary>
[InterfaceType("Node")]
public interface INode
{
    /// <summary>The identity, unique over all types.</summary>
    string Id { get; }
}

/// <summary>What a search can find.</summary>
[UnionType("Finding")]
public interface IFinding;

public enum Genre
{
    /// <summary>Stories.</summary>
    Fiction,
    NonFiction,

    [Obsolete("Use NON_FICTION.")]
    Fact,
}

/// <summary>From the easiest to the hardest to read at night.</summary>
public enum Mood
{
    Light = 9,
    Grave = 3,
    Dark = 6,
}

/// <summary>Someone who writes books.</summary>
public sealed class Author : INode, IFinding
{
    public required string Id { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>The year of birth; null where unknown.</summary>
    public int? Born { get; init; }
}

/// <summary>A book.</summary>
public sealed class Book : INode, IFinding
{
    public required string Id { get; init; }

    public required string TitleVi { get; init; }

    public required string TitleEn { get; init; }

    public Genre Genre { get; init; }

    public Mood? Mood { get; init; }

    public DateOnly Published { get; init; }

    /// <summary>Whole đồng; null where it is not for sale.</summary>
    public long? Price { get; init; }

    public required string AuthorId { get; init; }

    public Author? Author { get; init; }

    public string? EditorId { get; init; }

    public Author? Editor { get; init; }

    /// <summary>The decade of publication.</summary>
    [Needs(nameof(Published))]
    public string Decade => $"{Published.Year / 10}0s";
}
