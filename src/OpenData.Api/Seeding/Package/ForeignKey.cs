namespace OpenData.Api.Seeding.Package;

/// <summary>A column whose cells are values of a column of another file, or of the same file where <see cref="Resource"/> is empty.</summary>
internal sealed record ForeignKey(string Column, string Resource, string ReferencedColumn);
