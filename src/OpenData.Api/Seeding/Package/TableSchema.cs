namespace OpenData.Api.Seeding.Package;

/// <summary>A Frictionless Table Schema: the columns of a file in order, its key, and the references to other files.</summary>
internal sealed record TableSchema(IReadOnlyList<Field> Fields, IReadOnlyList<string> PrimaryKey, IReadOnlyList<ForeignKey> ForeignKeys)
{
    public Field? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
