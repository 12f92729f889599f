namespace OpenData.Api.Exports;

/// <summary>How a table is written as comma-separated values.</summary>
/// <param name="LineEnd">What ends a line.</param>
/// <param name="HasByteOrderMark">Whether the file begins with the mark by which Excel knows UTF-8.</param>
/// <param name="GuardsFormulas">Whether texts that a spreadsheet would calculate are kept from it. Numbers are untouched.</param>
/// <param name="EndsWithLicence">Whether the last line names dataset, version and licence.</param>
internal sealed record CsvFormat(string LineEnd, bool HasByteOrderMark, bool GuardsFormulas, bool EndsWithLicence)
{
    /// <summary>For programs: RFC 4180 with the exact texts, and nothing but header and rows.</summary>
    public static CsvFormat Exact { get; } = new("\r\n", HasByteOrderMark: false, GuardsFormulas: false, EndsWithLicence: false);

    /// <summary>For spreadsheets.</summary>
    public static CsvFormat Excel { get; } = new("\r\n", HasByteOrderMark: true, GuardsFormulas: true, EndsWithLicence: true);
}
