using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    private static readonly InterfaceType Named = new("Named", () => [new Field("name", BuiltInScalars.String)]);

    private static readonly ObjectType Dog = new(
        "Dog", () => [new Field("name", BuiltInScalars.String)], () => [Named]);

    private static readonly ObjectType Query = new("Query", () => [new Field("named", Named)]);

    [Fact]
    public void Types_holds_objects_only_seen_through_an_interface_when_they_are_named()
    {
        var schema = new Schema(Query, [Dog]);

        schema.Type("Dog").ShouldBe(Dog);
        schema.PossibleTypes(Named).ShouldBe([Dog]);
        schema.IsSubtype(Named, Dog).ShouldBeTrue();
    }

    [Fact]
    public void Schema_throws_when_two_types_share_a_name()
    {
        var other = new ObjectType("Query", () => [new Field("other", BuiltInScalars.Int)]);

        Should.Throw<SchemaException>(() => new Schema(Query, [other])).Message.ShouldContain("'Query'");
    }

    [Fact]
    public void FindField_finds_meta_fields_only_where_they_belong()
    {
        var schema = new Schema(Query, [Dog]);

        schema.FindField(Dog, "__typename").ShouldNotBeNull();
        schema.FindField(Query, "__schema").ShouldNotBeNull();
        schema.FindField(Dog, "__schema").ShouldBeNull();
        schema.Type("__Type")!.ShouldBeOfType<ObjectType>().Fields.Count.ShouldBe(11);
    }
}
