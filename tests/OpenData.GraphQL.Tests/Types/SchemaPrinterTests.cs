using OpenData.GraphQL.Tests.Library;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    [Fact]
    public void Print_gives_the_whole_library() => SchemaPrinter.Print(TestLibrary.Build()).ShouldMatchApproved(c => c.WithFileExtension(".graphql"));

    [Fact]
    public void Print_writes_descriptions_defaults_and_deprecations_as_the_reference_does()
    {
        var input = new InputObjectType("In", () =>
        [
            new InputField("text", BuiltInScalars.String) { DefaultValue = "a \"quoted\" one" },
            new InputField("ids", new ListType(new NonNullType(BuiltInScalars.ID))) { DefaultValue = new[] { "4", "x" } },
            new InputField("none", BuiltInScalars.Int) { DefaultValue = null, DeprecationReason = "Not \"used\"." },
        ]);

        SchemaPrinter.Print(input).ShouldBe("""
            input In {
              text: String = "a \"quoted\" one"
              ids: [ID!] = [4, "x"]
              none: Int = null @deprecated(reason: "Not \"used\".")
            }
            """);
        SchemaPrinter.Print(new EnumType("E", [new EnumValue("A", description: "One\ntwo"), new EnumValue("B", description: "ends \"so\"") { DeprecationReason = BuiltInDirectives.DefaultDeprecationReason }], "Last"))
            .ShouldBe("\"\"\"Last\"\"\"\nenum E {\n  \"\"\"\n  One\n  two\n  \"\"\"\n  A\n\n  \"\"\"\n  ends \"so\"\n  \"\"\"\n  B @deprecated\n}");
    }
}
