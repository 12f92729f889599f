// Every figure of the dataset, with the document and the paragraph that says it, page by page:
//
//     dotnet run --project docs/clients/csharp -- http://127.0.0.1:5080/graphql
using System.Globalization;
using OpenData.Client;

var endpoint = new Uri(args.Length > 0 ? args[0] : "http://127.0.0.1:5080/graphql");
using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
try
{
    await foreach (var figure in new OpenDataClient(http, endpoint).Figures())
    {
        var where = figure.Citation is { } citation ? $"{citation.Source.Id} {citation.Paragraph}" : "calculated";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figure.Id}\t{figure.Period.Text}\t{figure.Value}\t{where}"));
    }

    return 0;
}
catch (RefusedException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
catch (HttpRequestException failure)
{
    await Console.Error.WriteLineAsync($"{endpoint}: {failure.Message}");
    return 1;
}
