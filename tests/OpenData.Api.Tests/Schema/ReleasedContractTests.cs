using OpenData.Api.Schema;

namespace OpenData.Api.Tests.Schema;

/// <summary>Clients may count on what was released: docs/contract holds it, and how to release a change on purpose.</summary>
public sealed class ReleasedContractTests
{
    [Fact]
    public void Breaks_no_client_of_the_released_contract()
    {
        var last = Directory.GetFiles(Path.Combine(TestRepository.Root, "docs", "contract"), "*.graphql").MaxBy(file => Version.Parse(Path.GetFileNameWithoutExtension(file)))!;
        var released = new PrintedContract(File.ReadAllText(last));

        released.Count.ShouldBeGreaterThan(500);
        released.BrokenBy(new(DatasetSchema.Print())).ShouldBeEmpty($"clients of {Path.GetFileName(last)} would break; docs/contract/README.md says how to change it on purpose");
    }

    [Theory]
    [InlineData("type A {\n  f: Int\n}", "type A {\n  g: Int\n}", "A.f is gone")]
    [InlineData("type A {\n  f: Int!\n}", "type A {\n  f: Int\n}", "A.f was Int! and is Int")]
    [InlineData("type A {\n  f: Int\n}", "type A {\n  f: Int!\n  g: Int\n}", null)]
    [InlineData("type A {\n  f(\n    a: Int\n  ): Int\n}", "type A {\n  f(\n    a: Int!\n  ): Int\n}", "A.f(a:) was Int and is Int!")]
    [InlineData("type A {\n  f(\n    a: Int = 1\n  ): Int\n}", "type A {\n  f(\n    b: Int\n  ): Int\n}", "A.f(a:) is gone")]
    [InlineData("type A {\n  f(\n    a: Int\n  ): Int\n}", "type A {\n  f(\n    a: Int\n    b: Int!\n  ): Int\n}", "A.f(b:) is new and must be given")]
    [InlineData("type A {\n  f: Int\n}", "type A {\n  f(\n    b: Int! = 1\n  ): Int\n}", null)]
    [InlineData("enum E {\n  A\n  B\n}", "enum E {\n  A\n}", "E.B is gone")]
    [InlineData("enum E {\n  A\n}", "enum E {\n  A @deprecated(reason: \"Use B.\")\n  B\n}", null)]
    [InlineData("input I {\n  a: Int\n}", "input I {\n  a: Int\n  b: Int!\n}", "I.b is new and must be given")]
    [InlineData("union U = A | B", "union U = A", "U | B is gone")]
    [InlineData("type A {\n  f: Int\n}", "interface A {\n  f: Int\n}", "A was type and is interface")]
    public void Names_every_change_that_breaks_a_client(string released, string present, string? expected) =>
        new PrintedContract(released).BrokenBy(new(present)).ShouldBe(expected is null ? [] : [expected]);
}
