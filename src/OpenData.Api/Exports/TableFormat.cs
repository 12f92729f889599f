using Microsoft.Net.Http.Headers;

namespace OpenData.Api.Exports;

/// <summary>A kind of file that a table can be given as.</summary>
/// <param name="Name">What `format=` calls it.</param>
/// <param name="MediaType">Its type, with parameters.</param>
/// <param name="Extension">How the names of its files end.</param>
internal sealed record TableFormat(string Name, string MediaType, string Extension)
{
    /// <summary>Comma-separated values for programs.</summary>
    public static TableFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present", "csv");

    /// <summary>Comma-separated values for spreadsheets.</summary>
    public static TableFormat CsvExcel { get; } = new("csv-excel", "text/csv; charset=utf-8; header=present", "csv");

    /// <summary>A workbook of Office Open XML.</summary>
    public static TableFormat Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TableFormat> All { get; } = [Csv, CsvExcel, Xlsx];

    /// <summary>The format of that name; null where there is none.</summary>
    public static TableFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that `format=` or else `Accept` asks for; null where that is no table.</summary>
    /// <exception cref="TableException">There is no format of that name.</exception>
    public static TableFormat? Of(HttpRequest request)
    {
        if (request.QueryString.HasValue && request.Query["format"].ToString() is { Length: > 0 } name)
        {
            return name == "json" ? null : Find(name) ?? throw new TableException(
                $"`format={name}` is not known: ask for json, {string.Join(", ", All.Select(format => format.Name))}.");
        }

        var accept = request.Headers.Accept;
        return accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(accept, out var accepted) || accepted.Count == 0
            ? null
            : accepted.MaxBy(type => type.Quality ?? 1)!.MediaType.Value?.ToLowerInvariant() switch
            {
                "text/csv" => Csv,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => Xlsx,
                _ => null,
            };
    }
}
