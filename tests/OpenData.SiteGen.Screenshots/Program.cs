using System.CommandLine;
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
var only = new Option<string?>("--only") { Description = "Only the pages whose address holds this text." };

var command = new RootCommand("Takes pictures of every page: 360 and 1280 px wide, light and dark.") { site, output, only };
command.SetAction(async (result, cancellation) =>
{
    var count = await Photographer.ShootAsync(
        result.GetRequiredValue(site).FullName, result.GetRequiredValue(output).FullName, result.GetValue(only), cancellation);
    Console.WriteLine($"{count} pictures in {result.GetRequiredValue(output).FullName}");
    return count > 0 ? 0 : 1;
});
return await command.Parse(args).InvokeAsync();
