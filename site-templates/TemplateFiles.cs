using OpenData.SiteTemplates.Formatting;

namespace OpenData.SiteTemplates;

/// <summary>Where the style sheet, the scripts and the texts are read from: the assembly that holds them or, while somebody works on them, the folder of their sources.</summary>
public static class TemplateFiles
{
    private static string? s_folder;

    /// <summary>Reads everything anew from a folder; null goes back to the assembly. Nothing changes where the texts cannot be read.</summary>
    /// <exception cref="System.Text.Json.JsonException">A text is missing, null, twice there or unknown.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static void ReadFrom(string? folder)
    {
        // Nobody reads from the folder before its texts are known to be whole.
        Locale.Reload(folder);
        s_folder = folder;
    }

    /// <summary>Opens a file by its kind, which is its folder, and its name; null where there is none.</summary>
    internal static Stream? Open(string kind, string name) => Open(s_folder, kind, name);

    /// <summary>Opens a file of the templates in a folder, or of the assembly where there is no folder.</summary>
    internal static Stream? Open(string? folder, string kind, string name)
    {
        if (folder is null)
            return typeof(TemplateFiles).Assembly.GetManifestResourceStream($"{kind}.{name}");
        var path = Path.Combine(folder, kind, name);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }
}
