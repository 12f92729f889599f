using System.Globalization;
using OpenData.Bench.Engine;
using OpenData.Bench.Search;
using OpenData.Bench.Seeding;

if (args is ["load", ..])
{
    LoadMeasurement.Run(args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 1, Console.Out);
    return 0;
}

if (args is ["generate", var folder, ..])
{
    new NationalSeed(OpenData.Api.Commands.Repository.Resolve("data/seed"), folder, args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : 1).Write();
    return 0;
}

if (args is ["search", ..])
{
    SearchMeasurement.Run(args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 1, Console.Out);
    return 0;
}

if (args is ["engine", ..])
{
    BenchmarkDotNet.Running.BenchmarkSwitcher.FromTypes([typeof(LanguageBenchmarks)]).Run(args.Length > 1 ? args[1..] : ["--filter", "*"]);
    return 0;
}

Console.WriteLine("load [SCALE]             generate a national seed, validate and build it, and measure");
Console.WriteLine("search [SCALE]           generate a national seed and measure the search for names");
Console.WriteLine("engine [OPTIONS]         measure the GraphQL engine (options of BenchmarkDotNet, such as --filter *Parse --job short)");
Console.WriteLine("generate FOLDER [SCALE]  generate a national seed");
return 1;
