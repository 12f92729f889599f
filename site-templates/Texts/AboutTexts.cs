namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: what the site is.</summary>
internal sealed record AboutTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string WhatTitle { get; init; }
    public required string What { get; init; }
    public required string NotTitle { get; init; }
    public required string Not { get; init; }
    public required string WhoTitle { get; init; }
    public required string Who { get; init; }
    public required string OwnTitle { get; init; }
    public required string Own { get; init; }
}
