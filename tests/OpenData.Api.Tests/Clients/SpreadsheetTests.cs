using System.Text.RegularExpressions;

namespace OpenData.Api.Tests.Clients;

/// <summary>The formulas of the documentation give the spreadsheet a table.</summary>
[Collection(ServedDatasetCollection.Name)]
public sealed partial class SpreadsheetTests(ServedDataset served)
{
    [Theory]
    [InlineData("docs/clients/README.md")]
    [InlineData("docs/api.md")]
    public async Task Formulas_of_the_documentation_give_tables(string document)
    {
        var addresses = Formula().Matches(await File.ReadAllTextAsync(Path.Combine(TestRepository.Root, document))).Select(match => match.Groups["address"].Value).ToList();

        addresses.ShouldNotBeEmpty();
        foreach (var address in addresses)
        {
            using var response = await served.Http.GetAsync(address);

            var table = await response.Content.ReadAsStringAsync();
            response.IsSuccessStatusCode.ShouldBeTrue($"{address}: {table}");
            response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
            table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(1, address);
        }
    }

    [GeneratedRegex("""=IMPORTDATA\("https://example\.org(?<address>/[^"]+)"\)""")]
    private static partial Regex Formula();
}
