namespace OpenData.Api.Schema.Search;

/// <summary>One name of a thing.</summary>
/// <param name="Entry">The place of the thing among all.</param>
/// <param name="Words">The words of the name, folded.</param>
/// <param name="Joined">The words without spaces.</param>
internal sealed record SearchName(int Entry, string[] Words, string Joined);
