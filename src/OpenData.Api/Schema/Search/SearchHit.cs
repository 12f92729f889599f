namespace OpenData.Api.Schema.Search;

/// <summary>Something that a search found.</summary>
/// <param name="Id">The id of the thing.</param>
/// <param name="NameVi">What it is called in Vietnamese.</param>
/// <param name="NameEn">What it is called in English.</param>
public sealed record SearchHit(string Id, string NameVi, string NameEn);
