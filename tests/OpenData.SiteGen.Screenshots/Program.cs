using System.CommandLine;
using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Screenshots;

var site = new Argument<DirectoryInfo>("SITE")
{
    Description = "The finished site.",
    DefaultValueFactory = _ => new DirectoryInfo("dist"),
};
var output = new Option<DirectoryInfo>("--output", "-o")
{
    Description = "The folder for the pictures.",
    DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("artifacts", "screenshots")),
};
var only = new Option<string[]>("--only")
{
    Description = "Only some pages: what begins with a slash is a page's whole address (/ is the front page alone, /muc-tieu/ one page), anything else a part of addresses (muc-tieu). May be given several times.",
    HelpName = "ADDRESS",
};

var command = new RootCommand("Takes pictures of every page: 360 and 1280 px wide, light and dark.") { site, output, only };
command.SetAction(async (result, cancellation) =>
{
    var folder = result.GetRequiredValue(site).FullName;
    var pages = WantedPages.Of(SiteFolder.Paths(folder), result.GetValue(only) ?? []);
    foreach (var unknown in pages.Unknown) Console.Error.WriteLine($"{folder} has no page {unknown}.");
    if (pages.Unknown.Count > 0) return 1;
    var count = await Photographer.ShootAsync(folder, result.GetRequiredValue(output).FullName, pages.Paths, cancellation);
    Console.WriteLine($"{count} pictures in {result.GetRequiredValue(output).FullName}");
    return count > 0 ? 0 : 1;
});
return await command.Parse(args).InvokeAsync();
