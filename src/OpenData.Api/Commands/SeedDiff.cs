using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using OpenData.Api.Dataset;
using OpenData.Api.Seeding;
using OpenData.Api.Seeding.Comparison;

namespace OpenData.Api.Commands;

/// <summary>The command <c>seed diff</c>.</summary>
internal static class SeedDiff
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Writes the figures that differ between the seeds in two folders; 0 where both could be read, else 1.</summary>
    public static int Run(string former, string current, bool json, TextWriter output)
    {
        var readings = Array.ConvertAll([former, current], folder => (Folder: folder, Reading: SeedReader.Read(SeedFolder.Read(folder))));
        foreach (var (folder, reading) in readings.Where(reading => reading.Reading.Report.HasProblems))
        {
            ProblemList.Write(reading.Report.Problems, Repository.Shorten(folder), output);
            output.WriteLine();
            output.WriteLine($"{Repository.Shorten(folder)}: {SeedCheck.Count(reading.Report.Problems.Count, "problem")}. Nothing was compared.");
        }

        if (readings.Any(reading => reading.Reading.Report.HasProblems)) return 1;

        var (before, after) = (readings[0].Reading, readings[1].Reading);
        var changes = SeedComparison.Compare(before.Content!, after.Content!);
        if (json) WriteJson(before, after, changes, output);
        else WriteText(changes, output);
        return 0;
    }

    private static void WriteJson(SeedReading before, SeedReading after, IReadOnlyList<FactChange> changes, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                Old = new { before.Content!.Package.Version, before.Hash },
                New = new { after.Content!.Package.Version, after.Hash },
                Changes = changes,
            },
            Json));

    private static void WriteText(IReadOnlyList<FactChange> changes, TextWriter output)
    {
        foreach (var change in changes)
        {
            output.WriteLine($"{EnumText<FactChangeKind>.Of(change.Kind),-9} {change.Id}");
            foreach (var cell in change.Cells)
            {
                output.WriteLine(change.Kind switch
                {
                    FactChangeKind.Added => $"    {cell.Column}: {cell.New}",
                    FactChangeKind.Withdrawn => $"    {cell.Column}: {cell.Old}",
                    _ => $"    {cell.Column}: {cell.Old ?? "(empty)"} → {cell.New ?? "(empty)"}",
                });
            }
        }

        output.WriteLine(string.Join(", ", Enum.GetValues<FactChangeKind>().Select(kind => $"{changes.Count(change => change.Kind == kind)} {EnumText<FactChangeKind>.Of(kind)}")) + ".");
    }
}
