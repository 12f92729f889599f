using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Search;

/// <summary>Finding things by name.</summary>
[QueryType]
public static class SearchQueries
{
    private const int MaxFirst = 100;

    private const int MaxLength = 200;

    /// <summary>Administrative units under their present and former names, products, producers, indicators, legal documents and sources whose name fits, best first. With or without diacritics and capital letters ("dong thang" finds Đồng Thắng), in either language, words in any order, the last one may be unfinished; abbreviations such as NTM, OCOP, HTX, TP, QĐ are understood.</summary>
    /// <param name="text">What is searched, at most 200 characters.</param>
    /// <param name="first">At most this many, from 1 to 100.</param>
    public static IReadOnlyList<SearchHit> GetSearch(string text, SearchIndex index, int first = 20)
    {
        if (first is < 1 or > MaxFirst) throw new GraphQLException($"`first` is {first}: ask for 1 to {MaxFirst} hits.");
        if (text.Length > MaxLength) throw new GraphQLException($"`text` has {text.Length} characters: search for at most {MaxLength}.");

        return [.. index.Find(text, first).Select(entry => new SearchHit(entry.Id, entry.NameVi, entry.NameEn))];
    }
}
