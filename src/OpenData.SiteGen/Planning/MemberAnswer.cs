namespace OpenData.SiteGen.Planning;

/// <summary>What the API says of a member of a family.</summary>
/// <param name="Whole">The answer to the query that the member's pages show.</param>
/// <param name="Row">The part of it that is about the member.</param>
internal sealed record MemberAnswer(ReadOnlyMemory<byte> Whole, ReadOnlyMemory<byte> Row);
