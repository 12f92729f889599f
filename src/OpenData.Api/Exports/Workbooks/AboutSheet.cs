namespace OpenData.Api.Exports.Workbooks;

/// <summary>The sheet that says where the rows come from, under what licence, and how to cite them; in both languages.</summary>
internal static class AboutSheet
{
    private static readonly int[] Widths = [34, 60, 28, 14, 44, 24];

    private static readonly string[] Headers =
        ["Văn bản / Document", "Tên tiếng Anh / Title in English", "Cơ quan công bố / Publisher", "Công bố / Published", "URL", "id"];

    /// <summary>Writes the sheet.</summary>
    public static void Write(Stream output, TableAbout about, IReadOnlyCollection<CitedDocument> documents)
    {
        var sheet = new SheetWriter(output, Widths, isHeaderFrozen: false);
        Line("Bộ dữ liệu / Dataset", $"{about.Dataset.TitleVi} / {about.Dataset.TitleEn}");
        Line("Phiên bản / Version", about.Dataset.Version);
        Line("Dấu vân tay / Fingerprint (SHA-256)", about.Dataset.SeedHash);
        Line("Giấy phép / Licence", $"{about.Dataset.LicenceTitle ?? about.Dataset.LicenceName} {about.Dataset.LicenceUrl}");
        Line("Trích dẫn / Cite as", about.Licence);
        Line("Địa chỉ / Address", about.Address);
        Line("Truy vấn / Query", about.Query);
        if (about.Variables is { } variables) Line("Biến / Variables", variables);
        Line("Số dài / Long numbers", $"Số có hơn {CellMaker.MostDigits} chữ số được ghi dạng chữ để giữ đủ chữ số. / Numbers of more than {CellMaker.MostDigits} digits are kept as text, so that no digit is lost.");
        sheet.Write([]);
        sheet.Write([.. Headers.Select(header => CellMaker.Text(header, CellLook.Header))]);
        foreach (var document in documents)
        {
            sheet.Write([Cell(document.Title), Cell(document.TitleEn), Cell(document.Publisher), Cell(document.Published), Cell(document.Url), Cell(document.Id)]);
        }

        sheet.End(isFiltered: false);

        void Line(string label, string text) => sheet.Write([CellMaker.Text(label, CellLook.Header), CellMaker.Text(text, CellLook.Wrapped)]);
    }

    private static SheetCell? Cell(string text) => text.Length > 0 ? CellMaker.Text(text, CellLook.Wrapped) : null;
}
