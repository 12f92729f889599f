using Microsoft.EntityFrameworkCore;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Library;

public enum Language
{
    Vi,
    En,
}

public sealed record BookRequest(string Title, IReadOnlyList<int>? Years = null, Genre Genre = Genre.Fiction);

[QueryType]
public static class LibraryQueries
{
    /// <summary>One book.</summary>
    /// <param name="id">Its identity.</param>
    public static Task<Book?> GetBook([ID] string id, LibraryContext db, CancellationToken ct) =>
        db.Books.FirstOrDefaultAsync(b => b.Id == id, ct);

    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Book> GetBooks(LibraryContext db) => db.Books;

    [UseFiltering]
    public static IQueryable<Author> GetAuthors(LibraryContext db) => db.Authors;

    public static async Task<INode?> GetNodeAsync([ID] string id, LibraryContext db) =>
        await db.Books.FirstOrDefaultAsync(b => b.Id == id) as INode ?? await db.Authors.FirstOrDefaultAsync(a => a.Id == id);

    public static async Task<IReadOnlyList<IFinding>> Search(string text, LibraryContext db) =>
    [
        .. await db.Authors.Where(a => a.Name.Contains(text)).OrderBy(a => a.Id).ToListAsync(),
        .. await db.Books.Where(b => b.TitleVi.Contains(text)).OrderBy(b => b.Id).ToListAsync(),
    ];

    public static string Describe(BookRequest request) =>
        $"{request.Title} {string.Join('+', request.Years ?? [])} {request.Genre}";

    public static string Refuse() => throw new GraphQLException($"Not like this.", "REFUSED");

    public static string? Break() => throw new InvalidOperationException("secret /etc/passwd");
}

[ObjectType<Book>]
[Hide(nameof(Book.TitleVi), nameof(Book.TitleEn), nameof(Book.AuthorId), nameof(Book.EditorId))]
public static class BookNode
{
    /// <summary>The title.</summary>
    public static string GetTitle([Parent(nameof(Book.TitleVi), nameof(Book.TitleEn))] Book book, Language lang = Language.Vi) =>
        lang == Language.Vi ? book.TitleVi : book.TitleEn;

    [Batch(nameof(Book.AuthorId))]
    public static async Task<IReadOnlyDictionary<string, Author>> GetAuthor(IReadOnlyList<string> authorIds, LibraryContext db, CancellationToken ct) =>
        await db.Authors.Where(a => authorIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
}

[ObjectType<Author>]
public static class AuthorNode
{
    [Batch(nameof(Author.Id))]
    public static async Task<ILookup<string, Book>> GetBooks(IReadOnlyList<string> authorIds, LibraryContext db, int? last = null) =>
        (await db.Books.Where(b => authorIds.Contains(b.AuthorId)).OrderBy(b => b.Id).ToListAsync())
            .GroupBy(b => b.AuthorId)
            .SelectMany(g => last is { } n ? g.TakeLast(n) : g)
            .ToLookup(b => b.AuthorId);

    /// <summary>The books, page by page.</summary>
    [Batch(nameof(Author.Id), nameof(Book.AuthorId)), UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Book> GetWorks(IReadOnlyList<string> authorIds, LibraryContext db) =>
        db.Books.Where(b => authorIds.Contains(b.AuthorId));

    [Batch(nameof(Author.Id), nameof(Book.EditorId)), UseFiltering]
    public static IQueryable<Book> GetEdited(IReadOnlyList<string> editorIds, LibraryContext db) =>
        db.Books.Where(b => editorIds.Contains(b.EditorId!));
}
