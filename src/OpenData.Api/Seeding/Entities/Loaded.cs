using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding.Entities;

/// <summary>A thing of the dataset with the row that it was read from, so that a rule can name it.</summary>
internal readonly record struct Loaded<T>(T Item, Row Row);
