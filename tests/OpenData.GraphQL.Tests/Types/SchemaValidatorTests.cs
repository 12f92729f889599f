using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Tests.Types;

/// <summary>Each rule of type validation (specification, section 3), broken once.</summary>
public sealed class SchemaValidatorTests
{
    private static readonly GraphQLType Text = BuiltInScalars.String;
    private static readonly GraphQLType SureText = new NonNullType(BuiltInScalars.String);

    public static TheoryData<Func<NamedType[]>, string> Broken => new()
    {
        { () => [new ObjectType("Empty", () => [])], "Empty: a type must have at least one field." },
        { () => [new ObjectType("9th", () => [new Field("a", Text)])], "9th: '9th' is no GraphQL name." },
        { () => [new ObjectType("A", () => [new Field("__a", Text)])], "A.__a: names that start with two underscores belong to introspection." },
        { () => [new ObjectType("__A", () => [new Field("a", Text)])], "__A: names that start with two underscores belong to introspection." },
        { () => [new ObjectType("A", () => [new Field("a", Input("In", new InputField("x", Text)))])], "A.a: In is no output type." },
        { () => [With(new Argument("x", Object("B")))], "A.a(x:): B is no input type." },
        { () => [With(new Argument("__x", Text))], "A.a(__x:): names that start with two underscores belong to introspection." },
        { () => [With(new Argument("x", SureText) { DeprecationReason = "No." })], "A.a(x:): what is required cannot be deprecated." },
        { () => [With(new Argument("x", SureText) { DefaultValue = null })], "A.a(x:): the default is null, which String! does not allow." },
        { () => [With(new Argument("x", Text) { DefaultValue = 1 })], "A.a(x:): A default is no value of String." },
        { () => [new UnionType("U", () => [])], "U: a union must have at least one member." },
        { () => [new UnionType("U", () => [Twin, Twin])], "U: the member Twin is named more than once." },
        { () => [new EnumType("E", [])], "E: an enum must have at least one value." },
        { () => [new EnumType("E", [new EnumValue("null")])], "E.null: an enum value cannot be named so." },
        { () => [Input("In")], "In: an input object must have at least one field." },
        { () => [new InputObjectType("In", () => [new InputField("x", SureText)]) { IsOneOf = true }], "In.x: a field of a OneOf input object must be nullable and have no default." },
        { () => [new InputObjectType("In", () => [new InputField("x", Text) { DefaultValue = "" }]) { IsOneOf = true }], "In.x: a field of a OneOf input object must be nullable and have no default." },
        { () => [Endless], "Endless.more: an input object cannot need itself through non-null fields." },
        { () => [EndlessDefault], "EndlessDefault.more: a default value cannot need itself." },
        { () => [Implementing(new Field("other", Text))], "A.name is missing: Named promises it." },
        { () => [Implementing(new Field("name", BuiltInScalars.Int))], "A.name is of type Int: Named promises String!." },
        { () => [Implementing(new Field("name", Text))], "A.name is of type String: Named promises String!." },
        { () => [Implementing(new Field("name", SureText))], "A.name(lang:) is missing: Named promises it." },
        { () => [Implementing(new Field("name", SureText) { Arguments = [new Argument("lang", SureText)] })], "A.name(lang:) is of type String!: Named promises String." },
        { () => [Implementing(new Field("name", SureText) { Arguments = [new Argument("lang", Text), new Argument("more", SureText)] })], "A.name(more:) is required: Named does not know it." },
        { () => [Implementing(new Field("name", SureText) { Arguments = [new Argument("lang", Text)], DeprecationReason = "No." })], "A.name is deprecated: Named promises it as current." },
        { () => [SelfImplementing()], "Self: a type cannot implement itself." },
        { () => [new ObjectType("A", () => [new Field("name", SureText) { Arguments = [new Argument("lang", Text)] }], () => [Further])], "A: it must implement Named too, which Further implements." },
    };

    private static ObjectType Twin { get; } = Object("Twin");

    private static InterfaceType Named { get; } = new("Named", () => [new Field("name", SureText) { Arguments = [new Argument("lang", Text)] }]);

    private static InterfaceType Further { get; } = new("Further", () => Named.Fields, () => [Named]);

    private static InputObjectType Endless { get; } = new("Endless", () => [new InputField("more", new NonNullType(Endless!))]);

    private static InputObjectType EndlessDefault { get; } =
        new("EndlessDefault", () => [new InputField("more", EndlessDefault!) { DefaultValue = new Dictionary<string, object?>() }]);

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void Validate_says_what_is_wrong_and_where(Func<NamedType[]> types, string mistake)
    {
        var schema = new Schema(new ObjectType("Query", () => [new Field("a", Text)]), types());

        SchemaValidator.Validate(schema).ShouldContain(mistake);
    }

    [Fact]
    public void Validate_finds_nothing_in_a_sound_schema() => SchemaValidator.Validate(Validation.LibrarySchema.Schema).ShouldBeEmpty();

    [Fact]
    public void Directives_are_checked_too()
    {
        var schema = new Schema(new ObjectType("Query", () => [new Field("a", Text)]), directives: [new DirectiveDefinition("__d", []) { Arguments = [new Argument("x", Twin)] }]);

        SchemaValidator.Validate(schema).ShouldBe([
            "@__d: names that start with two underscores belong to introspection.", "@__d(x:): Twin is no input type.", "@__d: a directive must have a place where it may stand.",
        ]);
        Should.Throw<SchemaException>(() => new Schema(Twin, directives: [new DirectiveDefinition("skip", [DirectiveLocation.Field])])).Message.ShouldContain("'skip'");
    }

    private static InterfaceType SelfImplementing()
    {
        InterfaceType? self = null;
        return self = new InterfaceType("Self", () => [new Field("a", Text)], () => [self!]);
    }

    private static ObjectType Object(string name) => new(name, () => [new Field("a", Text)]);

    private static InputObjectType Input(string name, params InputField[] fields) => new(name, () => fields);

    private static ObjectType With(Argument argument) => new("A", () => [new Field("a", Text) { Arguments = [argument] }]);

    private static ObjectType Implementing(Field field) => new("A", () => [field], () => [Named]);
}
