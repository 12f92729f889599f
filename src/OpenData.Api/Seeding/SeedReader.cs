using OpenData.Api.Dataset;
using OpenData.Api.Seeding.Package;
using OpenData.Api.Seeding.Rules;
using OpenData.Api.Seeding.Tables;

namespace OpenData.Api.Seeding;

/// <summary>Reads and validates a seed, and tells every mistake at once.</summary>
public static class SeedReader
{
    /// <summary>Reads the seed in <paramref name="folder"/>: package, files, cells, references, and the rules that look across files.</summary>
    public static SeedReading Read(SeedFolder folder)
    {
        var report = new SeedReport();
        var hash = folder.Hash();
        if (ReadPackage(folder, report) is not { } package) return new SeedReading(report, hash, null);

        var tables = ReadTables(folder, package, report);
        var validator = new TableValidator(report);
        foreach (var table in tables.Values) validator.Validate(table);
        new ForeignKeyValidator(report).Validate(tables);

        var seed = new Seed(package, tables, report);
        var index = new SeedIndex(seed);
        UniqueIds.Check(index, report);
        BothLanguages.Check(index, report);
        Citations.Check(index, report);
        FactValues.Check(index, report);
        PrintedValues.Check(index, report);
        CategoryDimensions.Check(index, report);
        CriteriaNumbers.Check(index, report);
        PlacesInTime.Check(index, report);
        RepeatedFacts.Check(index, report);
        AnsweredGaps.Check(index, report);
        DerivedFacts.Check(index, report);
        KnownDates.Set(index, report);
        CheckOutcomes.Set(index, report);
        ProvinceRule.Apply([.. seed.Places.Select(place => place.Item)]);
        ShownFactRule.Apply(seed.Facts.Select(fact => fact.Item));
        FactRecency.Apply(seed.Facts.Select(fact => fact.Item));
        return new SeedReading(report, hash, seed);
    }

    /// <summary>The package of a seed, or null where it is not fit to read the files by; the reasons are in the report.</summary>
    internal static DataPackage? ReadPackage(SeedFolder folder, SeedReport report)
    {
        var file = folder.Files.FirstOrDefault(file => file.Name == SeedFolder.PackageFile);
        if (file is null)
        {
            report.Refuse(SeedFolder.PackageFile, "missing-file", $"is not in {folder.Path}: it lists the files of a seed and their rules");
            return null;
        }

        if (new DataPackageReader(report).Read(file.Bytes) is not { } package) return null;

        PackageShape.Check(package, report);
        return report.HasProblems ? null : package;
    }

    private static Dictionary<string, Table> ReadTables(SeedFolder folder, DataPackage package, SeedReport report)
    {
        var reader = new TableReader(report);
        var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (var resource in package.Resources)
        {
            var file = folder.Files.FirstOrDefault(file => file.Name == resource.Path);
            if (file is null) report.Refuse(resource.Path, "missing-file", "is listed in datapackage.json and is not in the folder");
            else if (reader.Read(file, resource) is { } table) tables.Add(resource.Name, table);
        }

        var listed = package.Resources.Select(resource => resource.Path).Append(SeedFolder.PackageFile).ToHashSet(StringComparer.Ordinal);
        foreach (var file in folder.Files.Where(file => !listed.Contains(file.Name)))
            report.Refuse(file.Name, "unlisted-file", "is in the folder and not listed in datapackage.json: it would be left out; list it, mend its name, or remove it");
        return tables;
    }
}
