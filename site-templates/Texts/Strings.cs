using System.Text.Json;

namespace OpenData.SiteTemplates.Texts;

/// <summary>
/// All words of the site in one language, read from <c>i18n/</c>. Every property is required and unknown keys are refused,
/// so a text that one language lacks stops the build at its first page.
/// </summary>
internal sealed record Strings
{
    public required SiteTexts Site { get; init; }
    public required FrameTexts Frame { get; init; }
    public required ShareTexts Share { get; init; }
    public required ChartTexts Chart { get; init; }
    public required KindTexts Kind { get; init; }
    public required QualifierTexts Qualifier { get; init; }
    public required MissingTexts Missing { get; init; }
    public required PromiseTexts Promise { get; init; }
    public required HomeTexts Home { get; init; }
    public required OcopTexts Ocop { get; init; }
    public required NewRuralTexts NewRural { get; init; }
    public required SourcesTexts Sources { get; init; }
    public required ChecksTexts Checks { get; init; }
    public required CommuneTexts Commune { get; init; }
    public required StandingTexts Standing { get; init; }
    public required CommunesTexts Communes { get; init; }
    public required ChangesTexts Changes { get; init; }
    public required SearchTexts Search { get; init; }
    public required DistrictsTexts Districts { get; init; }
    public required NameListTexts ProductList { get; init; }
    public required ProductTexts Product { get; init; }
    public required NameListTexts ProducerList { get; init; }
    public required ProducerTexts Producer { get; init; }
    public required MethodTexts Method { get; init; }
    public required DataTexts Data { get; init; }
    public required AboutTexts About { get; init; }
    public required MoneyTexts Money { get; init; }
    public required CriteriaTexts Criteria { get; init; }
    public required AccessibilityTexts Accessibility { get; init; }
    public required NotFoundTexts NotFound { get; init; }

    /// <summary>Reads the texts of a language that the site is written in.</summary>
    /// <exception cref="JsonException">A text is missing, null, twice there or unknown.</exception>
    /// <exception cref="FileNotFoundException">There are no texts in that language.</exception>
    public static Strings Load(string? folder, string tag)
    {
        using var json = TemplateFiles.Open(folder, "i18n", $"{tag}.json")
            ?? throw new FileNotFoundException($"The texts for “{tag}” are not there.");
        return Parse(json);
    }

    internal static Strings Parse(Stream json) =>
        JsonSerializer.Deserialize(json, StringsJson.Default.Strings) ?? throw new JsonException("The file of texts is empty.");
}
