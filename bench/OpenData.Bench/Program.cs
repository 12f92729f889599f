using System.Globalization;
using OpenData.Bench.Engine;
using OpenData.Bench.Requests;
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

if (args is ["requests", ..])
    return await new RequestMeasurement(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10, Console.Out).Run();

if (args is ["single", ..])
{
    await SingleProcess.Run(args.Length > 1 ? args[1] : "national", args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 500, args.Length > 3 ? args[3] : null, Console.Out);
    return 0;
}

if (args is ["serve", var kind, var database, var url])
{
    await BenchServer.Run(kind, database, url);
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
Console.WriteLine("requests [SECONDS]       measure requests in a second beside a hand-written endpoint (needs wrk)");
Console.WriteLine("single [national|province] [REQUESTS] [q1|q2|q3]  processor time and allocations of one request, without HTTP");
Console.WriteLine("serve KIND DATABASE URL  serve one of those alone: api, api-cached, limit, constant");
Console.WriteLine("generate FOLDER [SCALE]  generate a national seed");
return 1;
