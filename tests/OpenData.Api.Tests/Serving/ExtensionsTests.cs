namespace OpenData.Api.Tests.Serving;

[Collection(ServedDatasetCollection.Name)]
public sealed class ExtensionsTests(ServedDataset served)
{
    [Fact]
    public async Task Says_which_dataset_answered()
    {
        var answer = await served.Ask("{ dataset { version seedHash licence { name } } }");

        var dataset = answer["extensions"]!["dataset"]!;
        dataset["version"]!.ToString().ShouldBe(answer["data"]!["dataset"]!["version"]!.ToString());
        dataset["seedHash"]!.ToString().ShouldBe(answer["data"]!["dataset"]!["seedHash"]!.ToString());
        dataset["licence"]!.ToString().ShouldBe("CC-BY-4.0");
    }

    [Fact]
    public async Task Cites_the_documents_of_the_figures_when_nobody_asked()
    {
        var answer = await served.Ask("""{ fact(id: "tk24-ocop-products") { value } }""");

        var citation = answer["extensions"]!["citations"]!.AsArray().ShouldHaveSingleItem()!;
        citation["id"]!.ToString().ShouldBe("tong-ket-2024-03-13");
        citation["published"]!.ToString().ShouldBe("2024-03-13");
        citation["title"]!.ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Cites_the_documents_that_a_derived_figure_rests_on()
    {
        var answer = await served.Ask("""{ fact(id: "calc-criteria-average-2022") { value } }""");

        answer["extensions"]!["citations"]!.AsArray().Select(citation => citation!["id"]!.ToString()).ShouldBe(["tong-ket-2024-03-13"]);
    }

    [Fact]
    public async Task Cites_nothing_when_the_answer_has_no_figure() =>
        (await served.Ask("{ dataset { version } }"))["extensions"]!["citations"].ShouldBeNull();
}
