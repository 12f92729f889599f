using OpenData.Api.Dataset;

namespace OpenData.Api.Exports;

/// <summary>What a file says of itself, so that it can be cited when it has left the server.</summary>
/// <param name="Dataset">What it was taken from.</param>
/// <param name="Address">The path and query under which it was asked for.</param>
/// <param name="Query">The text of the query.</param>
/// <param name="Variables">The variables as JSON; null where there are none.</param>
internal sealed record TableAbout(DatasetInfo Dataset, string Address, string Query, string? Variables)
{
    /// <summary>Dataset, version and licence in one line, in both languages.</summary>
    public string Licence => $"{Dataset.TitleVi} / {Dataset.TitleEn}, {Dataset.Version}, {Dataset.LicenceName} {Dataset.LicenceUrl}";
}
