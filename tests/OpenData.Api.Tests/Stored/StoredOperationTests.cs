using OpenData.Api.Stored;

namespace OpenData.Api.Tests.Stored;

public sealed class StoredOperationTests
{
    [Fact]
    public void Reads_texts_parameters_and_example_from_the_file()
    {
        var operation = StoredOperation.Read("x", """
            # vi: Tên
            # en: Name
            # vi $a: Một
            # en $a: One
            # example: a=1
            query X($a: [Int!]! = 2) { facts(first: $a) { totalCount } }
            """);

        (operation.Name, operation.Vi, operation.En, operation.Example).ShouldBe(("x", "Tên", "Name", "a=1"));
        operation.Text.ShouldStartWith("query X(");
        var variable = operation.Variables.ShouldHaveSingleItem();
        (variable.Name, variable.Vi, variable.En, variable.Default, variable.IsList, variable.IsRequired, variable.TypeName)
            .ShouldBe(("a", "Một", "One", "2", true, false, "Int"));
    }

    [Theory]
    [InlineData("# vi: Tên\n# example: a=1\n{ limits { maxCost } }", "`# en: …`")]
    [InlineData("# vi: a\n# en: b\n# example: a=1\nquery ($a: Int) { limits { maxCost } }", "`# vi $a: …`")]
    [InlineData("# vi: a\n# en: b\n# example: a=1", "must hold one query")]
    public void Stops_where_a_comment_or_the_query_is_missing(string file, string problem) =>
        Should.Throw<FormatException>(() => StoredOperation.Read("x", file)).Message.ShouldContain(problem);
}
