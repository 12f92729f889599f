using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;
using static OpenData.GraphQL.Types.Scalars.BuiltInScalars;

namespace OpenData.GraphQL.Tests.Validation;

/// <summary>A schema with every kind of type, argument and directive that a rule looks at.</summary>
internal static class LibrarySchema
{
    private static readonly EnumType Format = Enum("Format", "PAPER", "EBOOK", "AUDIO");
    private static readonly EnumType Currency = Enum("Currency", "EUR", "VND");
    private static readonly EnumType Order = Enum("Order", "TITLE_ASC", "TITLE_DESC");

    private static readonly InputObjectType PriceRange = new("PriceRange", () =>
    [
        new InputField("exactly", Float),
        new InputField("below", Float),
        new InputField("between", List(NonNull(Float))),
    ])
    { IsOneOf = true };

    private static readonly InputObjectType ChapterFilter = new("ChapterFilter", () =>
    [
        new InputField("number", Int),
        new InputField("title", BuiltInScalars.String),
        new InputField("and", List(NonNull(ChapterFilter!))),
        new InputField("least", NonNull(Int)) { DefaultValue = 1 },
    ]);

    private static readonly InputObjectType WorkFilter = new("WorkFilter", () =>
    [
        new InputField("key", NonNull(ID)),
        new InputField("formats", List(NonNull(Format))),
        new InputField("price", PriceRange),
        new InputField("matrix", List(List(NonNull(Int)))),
    ]);

    private static readonly InterfaceType Node = new("Node", () => [new Field("id", NonNull(ID))]);

    private static readonly InterfaceType Work = new("Work", () => WorkFields, () => [Node]);

    private static readonly ObjectType Book = new(
        "Book",
        () =>
        [
            .. WorkFields,
            new Field("isbn", NonNull(BuiltInScalars.String)),
            new Field("pages", Int),
            new Field("price", Float)
            {
                Arguments = [new Argument("currency", NonNull(Currency)) { DefaultValue = "EUR" }],
            },
            new Field("format", Format),
            new Field("chapters", List(NonNull(Chapter!))) { Arguments = [new Argument("filter", ChapterFilter)] },
        ],
        () => [Work, Node]);

    private static readonly ObjectType Film = new(
        "Film",
        () =>
        [
            .. WorkFields,
            new Field("pages", BuiltInScalars.String),
            new Field("minutes", NonNull(Int)) { Arguments = [new Argument("rounded", NonNull(BuiltInScalars.Boolean))] },
            new Field("director", Person!),
            new Field("format", Format),
        ],
        () => [Work, Node]);

    private static readonly ObjectType Chapter = new("Chapter", () =>
    [
        new Field("number", NonNull(Int)),
        new Field("title", BuiltInScalars.String),
        new Field("work", Work),
    ]);

    private static readonly ObjectType Person = new(
        "Person",
        () =>
        [
            new Field("id", NonNull(ID)),
            new Field("name", BuiltInScalars.String),
            new Field("born", Int),
            new Field("works", List(NonNull(Work)))
            {
                Arguments = [new Argument("where", WorkFilter), new Argument("order", List(NonNull(Order)))],
            },
        ],
        () => [Node]);

    private static readonly UnionType Item = new("Item", () => [Book, Film, Person]);

    private static readonly UnionType Printed = new("Printed", () => [Book, Chapter]);

    private static readonly ObjectType Query = new("Query", () =>
    [
        new Field("node", Node) { Arguments = [new Argument("id", NonNull(ID))] },
        new Field("item", Item) { Arguments = [new Argument("id", NonNull(ID))] },
        new Field("printed", List(Printed)),
        new Field("works", NonNull(List(NonNull(Work))))
        {
            Arguments =
            [
                new Argument("where", WorkFilter),
                new Argument("first", Int) { DefaultValue = 10 },
                new Argument("ids", List(NonNull(ID))),
            ],
        },
        new Field("book", Book) { Arguments = [new Argument("price", PriceRange)] },
        new Field("film", Film),
        new Field("person", Person),
        new Field("search", List(NonNull(Item)))
        {
            Arguments =
            [
                new Argument("text", NonNull(BuiltInScalars.String)),
                new Argument("limit", NonNull(Int)) { DefaultValue = 5 },
                new Argument("formats", List(NonNull(Format))),
            ],
        },
        new Field("values", BuiltInScalars.Boolean)
        {
            Arguments =
            [
                new Argument("int", Int),
                new Argument("float", Float),
                new Argument("string", BuiltInScalars.String),
                new Argument("boolean", BuiltInScalars.Boolean),
                new Argument("id", ID),
                new Argument("list", List(Int)),
                new Argument("matrix", List(NonNull(List(NonNull(Int))))),
                new Argument("format", Format),
            ],
        },
    ]);

    public static Schema Schema { get; } = new(Query, directives:
    [
        new DirectiveDefinition("level", [DirectiveLocation.Field], "How a field is marked")
        {
            Arguments =
            [
                new Argument("value", NonNull(Int)),
                new Argument("tag", BuiltInScalars.String) { DefaultValue = "none" },
            ],
        },
        new DirectiveDefinition("mark",
        [
            DirectiveLocation.Query, DirectiveLocation.Field, DirectiveLocation.FragmentDefinition,
            DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment, DirectiveLocation.VariableDefinition,
        ])
        {
            Arguments = [new Argument("tag", BuiltInScalars.String)],
            IsRepeatable = true,
        },
        new DirectiveDefinition("onQuery", [DirectiveLocation.Query]),
    ]);

    private static Field[] WorkFields =>
    [
        new Field("id", NonNull(ID)),
        new Field("title", NonNull(BuiltInScalars.String))
        {
            Arguments = [new Argument("short", BuiltInScalars.Boolean) { DefaultValue = false }],
        },
        new Field("authors", NonNull(List(NonNull(Person))))
        {
            Arguments = [new Argument("first", Int), new Argument("after", BuiltInScalars.String)],
        },
        new Field("related", List(Work)),
    ];

    private static NonNullType NonNull(GraphQLType type) => new(type);

    private static ListType List(GraphQLType type) => new(type);

    private static EnumType Enum(string name, params string[] values) =>
        new(name, values.Select(value => new EnumValue(value)));
}
