using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Checking.Scanning;
using OpenData.SiteTemplates;

namespace OpenData.SiteGen.Incremental;

/// <summary>What every page depends on besides its own answer: the generator, the templates with their texts and style sheet, the API that it hosts, the dataset's name, where the site stands.</summary>
internal static class BuildKey
{
    public static string Of(SiteOptions options, DatasetAnswer dataset, IEnumerable<string> addresses) => string.Join('\n',
    [
        // A compiler gives the same id to the same program alone.
        $"{typeof(BuildKey).Module.ModuleVersionId:n}",
        $"{typeof(Assets).Module.ModuleVersionId:n}",
        options.Templates ?? "",
        options.HostedApi,
        options.BaseUrl?.AbsoluteUri ?? "",
        options.ApiAddress?.AbsoluteUri ?? "",
        dataset.Title,
        dataset.Version,
        dataset.Licence.Url,
        // A member that comes or goes may change its neighbours.
        $"{addresses.Aggregate(0UL, (hash, address) => TextHash.Append(TextHash.Append(hash, "\n"), address)):x16}",
    ]);
}
