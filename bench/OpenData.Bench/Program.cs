using System.Globalization;
using OpenData.Bench.Engine;
using OpenData.Bench.Requests;
using OpenData.Bench.Robustness;
using OpenData.Bench.Search;
using OpenData.Bench.Seeding;
using OpenData.Bench.Site;

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
    return await new RequestMeasurement(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10, Console.Out, args.Length > 2 ? args[2] : null).Run();

if (args is ["endurance", ..])
{
    await new EnduranceMeasurement(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10, Console.Out).Run();
    return 0;
}

if (args is ["robustness"])
{
    await new RobustnessMeasurement(new RequestMeasurement(0, Console.Out).Database("national", provinces: 63), Console.Out).Run();
    return 0;
}

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

if (args is ["site-seed", var siteFolder, ..])
{
    new SiteSeed(OpenData.Api.Commands.Repository.Resolve("data/seed"), siteFolder, args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : 1).Write();
    return 0;
}

if (args is ["site-api", var servedSeed, var servedDatabase])
{
    await using var api = await OpenData.Api.Serving.StartedApi.Start(new(servedSeed, servedDatabase, "http://127.0.0.1:0"));
    Console.WriteLine(api.Problems.Count == 0 ? api.Endpoint.AbsoluteUri : string.Join("\n", api.Problems));
    await Task.Delay(Timeout.Infinite);
}

if (args is ["site-rendering", var siteApi, var siteRoot])
{
    await new RenderingComparison(new Uri(siteApi), siteRoot, Console.Out).RunAsync(CancellationToken.None);
    return 0;
}

if (args is ["site", ..])
{
    await new SiteMeasurement(args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 1, Console.Out).RunAsync();
    return 0;
}

if (args is ["engine", ..])
{
    BenchmarkDotNet.Running.BenchmarkSwitcher.FromTypes([typeof(LanguageBenchmarks), typeof(ExecutionBenchmarks)]).Run(args.Length > 1 ? args[1..] : ["--filter", "*"]);
    return 0;
}

Console.WriteLine("load [SCALE]             generate a national seed, validate and build it, and measure");
Console.WriteLine("search [SCALE]           generate a national seed and measure the search for names");
Console.WriteLine("engine [OPTIONS]         measure the GraphQL engine (options of BenchmarkDotNet, such as --filter *Parse --job short)");
Console.WriteLine("requests [SECONDS] [q1|q2|q3]  measure requests in a second beside a hand-written endpoint (needs wrk)");
Console.WriteLine("endurance [MINUTES]      ask the API for ten minutes, and see its memory (needs wrk)");
Console.WriteLine("robustness               measure the API while clients are idle, slow, gone or greedy");
Console.WriteLine("single [national|province] [REQUESTS] [q1|q2|q3]  processor time and allocations of one request, without HTTP");
Console.WriteLine("serve KIND DATABASE URL  serve one of those alone: api, api-cached, limit, constant");
Console.WriteLine("site [SCALE]             build the site of a national seed whole, again, and after one changed figure; render beside Hugo");
Console.WriteLine("site-seed FOLDER [SCALE] generate the seed of that site");
Console.WriteLine("site-api SEED DATABASE   serve it as the generator hosts it");
Console.WriteLine("site-rendering URL DIR   render and write the communes that a server has, beside Hugo");
Console.WriteLine("generate FOLDER [SCALE]  generate a national seed");
return 1;
