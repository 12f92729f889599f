namespace OpenData.Api.Schema.Search;

/// <summary>A thing that can be searched for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="NameVi">What it is called in Vietnamese.</param>
/// <param name="NameEn">What it is called in English.</param>
/// <param name="OtherNames">Other names that it is found by.</param>
internal sealed record SearchEntry(string Id, string NameVi, string NameEn, params IReadOnlyList<string?> OtherNames)
{
    /// <summary>The words of all names, folded, each name once.</summary>
    public IEnumerable<string[]> FoldedNames => OtherNames.Append(NameVi).Append(NameEn)
        .Where(name => !string.IsNullOrWhiteSpace(name))
        .Select(name => FoldedText.Words(name!))
        .Where(words => words.Length > 0)
        .DistinctBy(words => string.Join(' ', words));
}
