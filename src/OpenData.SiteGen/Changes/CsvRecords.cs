namespace OpenData.SiteGen.Changes;

/// <summary>Takes a CSV file apart into its records without reading their cells.</summary>
internal static class CsvRecords
{
    /// <summary>The header, with its line break.</summary>
    public static ReadOnlySpan<byte> Header(ReadOnlySpan<byte> csv) => csv[..Length(csv)];

    /// <summary>The length of the first record, with its line break. A line break within quotes belongs to the cell (RFC 4180).</summary>
    public static int Length(ReadOnlySpan<byte> csv)
    {
        var quoted = false;
        for (var at = 0; ;)
        {
            var stop = csv[at..].IndexOfAny((byte)'"', (byte)'\n');
            if (stop < 0) return csv.Length;
            at += stop + 1;
            if (csv[at - 1] == '"') quoted = !quoted;
            else if (!quoted) return at;
        }
    }
}
