using System.Security.Cryptography;
using System.Text;
using OpenData.SiteGen.Planning;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Rendering;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Sharing;

/// <summary>
/// Gives each main page the picture that other sites show of it. Its name carries the hash of its card, so a picture is
/// taken once and carried over for as long as the card says the same. Several threads may add at a time.
/// </summary>
/// <param name="former">The folders that may hold pictures of before.</param>
/// <param name="camera">Takes pictures; null where there is no Chromium.</param>
internal sealed class SharePictures(IReadOnlyList<string> former, CardCamera? camera)
{
    /// <summary>Where the pictures stand, below the site's folder.</summary>
    public const string Folder = "assets/share/";

    private int _taken;
    private int _kept;
    private int _without;
    private volatile string? _problem = camera is null ? CardCamera.Missing : null;

    /// <summary>What became of the pictures, a sentence or two a line.</summary>
    public IEnumerable<string> Report()
    {
        if (_taken + _kept > 0) yield return $"Pictures for other sites: {_taken} taken, {_kept} carried over.";
        if (_without > 0) yield return $"{_problem} Other sites show {_without} {(_without == 1 ? "page" : "pages")} with the one picture of the whole site.";
    }

    /// <summary>Adds the picture of a page that is to have one; the page is as it was where none can be had.</summary>
    public async Task<PageContent> AddAsync(PagePlan plan, PageContent content, CancellationToken cancellation)
    {
        if (plan.Member is not null || content.Model is not FramedPage page) return content;
        // Other sites are told of a picture by its whole address alone.
        if (page.Frame.BaseUrl is null || !page.Frame.Addresses.Include(page.Frame.Path)) return content;
        var card = await DrawAsync(content);
        if (card.Length == 0) return content;
        var path = PathOf(plan.File, card);
        if (await PictureAsync(path, card, cancellation) is not { } picture) return content;
        return content with
        {
            Files = [.. content.Files, new SiteFile(path, picture)],
            Model = page with { Frame = page.Frame with { Picture = "/" + path } },
        };
    }

    /// <summary><c>en/ocop/index.html</c> has the picture <c>assets/share/en/ocop/index.0123456789.png</c>.</summary>
    internal static string PathOf(string file, string card) =>
        Folder + Path.ChangeExtension(file, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(card)))[..10]}.png");

    /// <summary>The card of a page as HTML; empty for a page that says nothing.</summary>
    internal static async Task<string> DrawAsync(PageContent content)
    {
        var page = (FramedPage)content.Model;
        await using var card = new PageText();
        new ComponentRenderer().Render(content with { Model = page with { Frame = page.Frame with { IsCard = true } } }, card);
        return card.Written.Trim().ToString();
    }

    private async Task<byte[]?> PictureAsync(string path, string card, CancellationToken cancellation)
    {
        foreach (var file in former.Select(folder => Path.Combine(folder, path)).Where(File.Exists))
        {
            var picture = await File.ReadAllBytesAsync(file, cancellation);
            if (!CardPicture.IsWhole(picture)) continue;
            Interlocked.Increment(ref _kept);
            return picture;
        }
        // One that cannot be taken is enough: the others would cost as much patience, each of them.
        if (camera is not null && _problem is null)
        {
            var taken = await camera.TakeAsync(card, cancellation);
            if (taken.Png is { } png)
            {
                Interlocked.Increment(ref _taken);
                return png;
            }
            _problem = taken.Problem;
        }
        Interlocked.Increment(ref _without);
        return null;
    }
}
