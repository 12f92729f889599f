using System.Text.RegularExpressions;

namespace OpenData.Api.Tests.Schema;

/// <summary>What a printed schema promises, entry by entry: "Fact.value" → "Decimal", "Query.fact(id:)" → "ID!".</summary>
internal sealed partial class PrintedContract
{
    private readonly Dictionary<string, string> outputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> inputs = new(StringComparer.Ordinal);

    public PrintedContract(string printed)
    {
        var (kind, type, field) = ("", "", "");
        foreach (var line in Description().Replace(printed, "").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (Declaration().Match(line) is { Success: true } declared)
            {
                (kind, type, field) = (declared.Groups[1].Value, declared.Groups[2].Value, "");
                outputs.Add(type, kind);
                foreach (var member in declared.Groups[3].Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(_ => kind == "union"))
                    outputs.Add($"{type} | {member}", "");
            }
            else if (Member().Match(line) is { Success: true } member)
            {
                var (name, rest) = (member.Groups[1].Value, member.Groups[2].Value);
                if (field.Length > 0) inputs.Add($"{type}.{field}({name}:)", rest);
                else if (kind == "input") inputs.Add($"{type}.{name}", rest);
                else outputs.Add($"{type}.{name}", rest);
            }
            else if (line.EndsWith('(')) field = line[..^1];
            else if (field.Length > 0 && line.StartsWith("): ", StringComparison.Ordinal)) { outputs.Add($"{type}.{field}", Bare(line[3..])); field = ""; }
            else if (kind == "enum" && line != "}") outputs.Add($"{type}.{Bare(line)}", "");
        }
    }

    public int Count => outputs.Count + inputs.Count;

    /// <summary>What clients of this contract could no longer do with <paramref name="next"/>.</summary>
    public IEnumerable<string> BrokenBy(PrintedContract next)
    {
        foreach (var (entry, type) in outputs)
        {
            if (!next.outputs.TryGetValue(entry, out var now)) yield return $"{entry} is gone";
            else if (Bare(now) != Bare(type) && Bare(now) != Bare(type) + "!") yield return $"{entry} was {Bare(type)} and is {Bare(now)}";
        }

        foreach (var (entry, type) in inputs)
        {
            if (!next.inputs.TryGetValue(entry, out var now)) yield return $"{entry} is gone";
            else if (Bare(now) != Bare(type) && Bare(now) + "!" != Bare(type)) yield return $"{entry} was {Bare(type)} and is {Bare(now)}";
        }

        foreach (var (entry, type) in next.inputs)
            if (!inputs.ContainsKey(entry) && type.EndsWith('!') && outputs.ContainsKey(entry.Split('(')[0].Split('.')[0]) && (!entry.Contains('(') || outputs.ContainsKey(entry.Split('(')[0])))
                yield return $"{entry} is new and must be given";
    }

    /// <summary>The type alone, without a default and directives.</summary>
    private static string Bare(string text) => text.Split(" = ")[0].Split(" @")[0].TrimEnd();

    [GeneratedRegex("\"\"\".*?\"\"\"", RegexOptions.Singleline)]
    private static partial Regex Description();

    [GeneratedRegex(@"^(type|interface|input|enum|union|scalar) (\w+)\b[^=]*=?(.*?)\{?$")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(\w+): (.+)$")]
    private static partial Regex Member();
}
