using System.Text;

namespace OpenData.Api.Seeding.Package;

/// <summary>Writes a package down for people, in Markdown: every file, every column, what it means in both languages, and what it may hold.</summary>
internal static class DataDictionary
{
    private const string AcrossFiles =
        """
        ## Rules across files

        - An id is lowercase letters, digits and hyphens, and no two rows of the dataset share one, whatever their file.
        - A text stands in both languages or in neither.
        - A figure has a value or a reason why it is missing; money is in whole đồng; a value has four decimals at most.
        - A figure has a document, a paragraph and the words that prove it. A derived figure has none of them: it has a formula over its
          inputs a, b, c …, and its value is what the formula gives, rounded to the decimals written.
        - A paragraph is the n-th non-empty line of the archived document, from 1. A line of Unicode white space alone is empty; a byte order
          mark at the start is not part of the text; other invisible characters (U+200B and the like) count as text.
        - `printed` stands in that paragraph, compared composed (Unicode NFC) and with white space folded. It is kept as it is printed.
        - `printed` prints the value: `218 sản phẩm`, `69,5%`, `2,8 tỷ đồng` or a number word.
        - A category is of the dimension that its indicator is broken down by.
        - A place is named only for a time in which it existed; a code names one place at a time.
        - A check is wired to ids that exist and uses each of its operands. It need not hold: what does not add up is published.

        ## Which figure is shown

        All figures stay. Where several stand for one indicator, place, period and category, the one to show is picked so: targets compete
        with targets only; a value beats a missing one; a result beats a figure derived here, which beats an expectation; then the latest
        document wins (the last day on which it can have been published); then an exact value, the earlier paragraph, the smaller id.

        """;

    public static string Write(DataPackage package)
    {
        var text = new StringBuilder();
        Line("# Data dictionary");
        Line();
        Line($"*{package.Title.En}* · *{package.Title.Vi}*");
        Line();
        if (package.Description is { } description)
        {
            Line(description.En);
            Line();
            Line(description.Vi);
            Line();
        }

        Line($"Licence: {(package.Licence.Url is { } url ? $"[{package.Licence.Name}]({url})" : package.Licence.Name)}. This page is written by `seed dictionary` from `data/seed/datapackage.json`: change that file, and run the command.");
        Line();
        foreach (var resource in package.Resources) Line($"- [{resource.Path}](#{Anchor(resource)}): {resource.Title.En} · {resource.Title.Vi}");
        Line();
        foreach (var resource in package.Resources) WriteResource(resource);
        text.Append(AcrossFiles.ReplaceLineEndings("\n"));
        return text.ToString();

        void Line(string line = "") => text.Append(line).Append('\n');

        void WriteResource(Resource resource)
        {
            Line($"## {resource.Path}");
            Line();
            if (resource.Description is { } about)
            {
                Line(about.En);
                Line();
                Line(about.Vi);
                Line();
            }

            Line("| column | holds | meaning | nghĩa |");
            Line("|---|---|---|---|");
            foreach (var field in resource.Schema.Fields)
                Line($"| `{field.Name}` | {Cell(Holds(field, resource.Schema))} | {Cell(Meaning(field.Title.En, field.Description?.En))} | {Cell(Meaning(field.Title.Vi, field.Description?.Vi))} |");
            Line();
        }
    }

    private static string Holds(Field field, TableSchema schema)
    {
        var rules = new List<string> { field.Enum is null ? TypeName(field.Type) : "one of " + string.Join(", ", field.Enum.Select(word => $"`{word}`")) };
        if (schema.PrimaryKey.Contains(field.Name)) rules.Add("key");
        if (field.Required) rules.Add("required");
        if (field.Unique) rules.Add("unique");
        if (schema.ForeignKeys.FirstOrDefault(key => key.Column == field.Name) is { } reference) rules.Add($"`{reference.ReferencedColumn}` of [{reference.Resource}.csv](#{reference.Resource}csv)");
        if (field.Minimum is { } minimum) rules.Add($"≥ {minimum}");
        if (field.Maximum is { } maximum) rules.Add($"≤ {maximum}");
        if (field.MinLength is { } shortest) rules.Add($"{shortest} characters or more");
        if (field.MaxLength is { } longest) rules.Add($"{longest} characters or fewer");
        if (field.PatternText is { } pattern) rules.Add($"matches `{pattern}`");
        return string.Join("; ", rules);
    }

    private static string TypeName(FieldType type) => type switch
    {
        FieldType.String => "text",
        FieldType.Edtf => "time (EDTF: year, month, day, or two with a slash)",
        FieldType.Uri => "web address",
        FieldType.Integer => "whole number",
        FieldType.Number => "number",
        FieldType.Boolean => "true or false",
        FieldType.Date => "day (2020-06-30)",
        _ => "year",
    };

    private static string Meaning(string title, string? description) => description is null ? title : $"{title}. {description}";

    // A heading's anchor on GitHub: lower case, without the point.
    private static string Anchor(Resource resource) => resource.Path.Replace(".", "", StringComparison.Ordinal);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
