namespace OpenData.Api.Seeding.Package;

/// <summary>A Frictionless Data Package: what the dataset is, and the rules of its files. The documentation and the rule are the same text.</summary>
internal sealed record DataPackage(string Name, string Version, LocalText Title, Licence Licence, IReadOnlyList<Resource> Resources)
{
    public LocalText? Description { get; init; }

    public Resource? Find(string name) => Resources.FirstOrDefault(resource => resource.Name == name);
}
