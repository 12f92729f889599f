using OpenData.Api.Schema;

namespace OpenData.Api.Tests.Schema;

public sealed class SchemaPrintTests
{
    [Fact]
    public async Task Keeps_the_public_contract_true()
    {
        var contract = await File.ReadAllTextAsync(Path.Combine(TestRepository.Root, "schema.graphql"));

        DatasetSchema.Print().ShouldBe(contract, "schema.graphql is not what the code prints. Where the change is meant: dotnet run --project src/OpenData.Api -- schema print > schema.graphql");
    }
}
