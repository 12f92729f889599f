using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>What the API calls a language of the site.</summary>
internal static class LanguageNames
{
    public static string ToGraphQL(this Language language) => language == Language.Vi ? "VI" : "EN";
}
