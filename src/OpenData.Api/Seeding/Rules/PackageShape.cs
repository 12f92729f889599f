using System.Text.Json;
using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Package;

namespace OpenData.Api.Seeding.Rules;

/// <summary>The package lists the files that the program loads, and says of every reference between them that it is one.</summary>
internal static class PackageShape
{
    public static void Check(DataPackage package, SeedReport report)
    {
        foreach (var lacking in Seed.Entities.Keys.Where(name => package.Find(name) is null))
            Refuse($"does not list the file \"{lacking}.csv\"");
        foreach (var unknown in package.Resources.Where(resource => !Seed.Entities.ContainsKey(resource.Name)))
            Refuse($"lists the resource \"{unknown.Name}\", which the program does not load");

        foreach (var resource in package.Resources)
        {
            foreach (var twice in resource.Schema.Fields.CountBy(field => field.Name).Where(count => count.Value > 1))
                Refuse($"gives \"{resource.Name}\" the field \"{twice.Key}\" twice");
            foreach (var key in resource.Schema.PrimaryKey.Where(key => resource.Schema.Find(key) is null))
                Refuse($"gives \"{resource.Name}\" the primary key \"{key}\", which is no field of it");
            foreach (var key in resource.Schema.ForeignKeys) CheckForeignKey(resource, key);
        }

        foreach (var (name, entity) in Seed.Entities)
            if (package.Find(name) is { } resource) CheckReferences(resource, entity);

        void CheckForeignKey(Resource resource, ForeignKey key)
        {
            if (resource.Schema.Find(key.Column) is null)
                Refuse($"gives \"{resource.Name}\" a foreign key on \"{key.Column}\", which is no field of it");
            if ((key.Resource.Length == 0 ? resource : package.Find(key.Resource))?.Schema.Find(key.ReferencedColumn) is null)
                Refuse($"lets \"{resource.Name}.{key.Column}\" refer to \"{key.Resource}.{key.ReferencedColumn}\", which there is not");
        }

        void CheckReferences(Resource resource, Type entity)
        {
            using var db = new SqliteDatabase(":memory:").Open();
            foreach (var reference in db.Model.FindEntityType(entity)!.GetForeignKeys())
            {
                var column = JsonNamingPolicy.SnakeCaseLower.ConvertName(reference.Properties[0].Name[..^"Id".Length]);
                var target = Seed.Entities.First(pair => pair.Value == reference.PrincipalEntityType.ClrType).Key;
                if (!resource.Schema.ForeignKeys.Contains(new ForeignKey(column, target, "id")))
                    Refuse($"does not say that \"{resource.Name}.{column}\" is a foreign key to \"{target}.id\"");
            }
        }

        void Refuse(string message) => report.Refuse(SeedFolder.PackageFile, "package", message);
    }
}
