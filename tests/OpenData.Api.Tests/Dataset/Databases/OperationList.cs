using OpenData.Api.Schema;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Tests.Dataset.Databases;

/// <summary>Operations over everything that the schema lets a client ask, made from the schema and from values that the dataset holds.</summary>
/// <param name="values">Values of the columns that conditions name.</param>
internal sealed class OperationList(ColumnValues values)
{
    private readonly ObjectType query = DatasetSchema.Build().Query;

    /// <summary>The lists with filter, order and pages.</summary>
    public IEnumerable<Field> Connections => query.Fields.Where(root => root.Argument("where") is not null);

    /// <summary>Every list whole, every relation of its items, every condition, every order.</summary>
    public IEnumerable<string> All() => Connections.SelectMany(list => new[]
    {
        [$"{{ {list.Name}(first: 200) {{ totalCount nodes {{ {Leaves(Item(list))} }} }} }}"],
        Relations(list), Conditions(list), Orders(list),
    }.SelectMany(part => part));

    /// <summary>Every way in which a list can be ordered, as the argument is written.</summary>
    public static IEnumerable<string> OrdersOf(Field list)
    {
        var input = (InputObjectType)list.Argument("order")!.Type.Named;
        foreach (var field in input.Fields)
        {
            // Of related things the first two columns will do: the join is what matters.
            var terms = field.Type.Named is InputObjectType related
                ? related.Fields.Where(inner => inner.Type.IsLeaf).Take(2).Select(inner => $"{{ {field.Name}: {{ {inner.Name}: {{0}} }} }}")
                : [$"{{ {field.Name}: {{0}} }}"];
            foreach (var term in terms)
            {
                yield return term.Replace("{0}", "ASC", StringComparison.Ordinal);
                yield return term.Replace("{0}", "DESC", StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> Relations(Field list)
    {
        foreach (var relation in Item(list).Fields.Where(field => field.Type.IsComposite && !field.Arguments.Any(argument => argument.IsRequired)))
        {
            var selection = relation.Type.Named is ObjectType type ? Leaves(type) : "__typename id";
            yield return $"{{ {list.Name}(first: 100) {{ nodes {{ id {relation.Name} {{ {selection} }} }} }} }}";
        }
    }

    private IEnumerable<string> Conditions(Field list)
    {
        var item = Item(list).Name;
        foreach (var field in ((InputObjectType)list.Argument("where")!.Type.Named).Fields.Where(field => field.Name is not ("and" or "or") && field.Type.Named is InputObjectType))
        {
            var input = (InputObjectType)field.Type.Named;
            var conditions = ColumnValues.IsOperations(input)
                ? values.Conditions(item, field.Name, input)
                : input.Fields.Where(inner => inner.Type.Named is InputObjectType operations && ColumnValues.IsOperations(operations))
                    .SelectMany(inner => values.Conditions(values.Related(item, field.Name), inner.Name, (InputObjectType)inner.Type.Named).Take(2)
                        .Select(condition => $"{{ {inner.Name}: {condition} }}"));
            foreach (var condition in conditions)
                yield return $"{{ {list.Name}(first: 30, where: {{ {field.Name}: {condition} }}) {{ totalCount nodes {{ id }} }} }}";
        }

        var first = values.Conditions(item, "id", (InputObjectType)((InputObjectType)list.Argument("where")!.Type.Named).Field("id")!.Type.Named).First();
        yield return $"{{ {list.Name}(where: {{ or: [{{ id: {first} }}, {{ and: [{{ id: {first} }}, {{ or: [] }}] }}] }}) {{ totalCount nodes {{ id }} }} }}";
        yield return $"{{ {list.Name}(where: {{ or: [] }}) {{ totalCount }} }}";
    }

    private static IEnumerable<string> Orders(Field list) =>
        OrdersOf(list).Select(order => $"{{ {list.Name}(first: 200, order: [{order}]) {{ nodes {{ id }} }} }}");

    private static ObjectType Item(Field list) => (ObjectType)((ObjectType)list.Type.Named).Field("nodes")!.Type.Named;

    private static string Leaves(ObjectType type)
    {
        var leaves = type.Fields.Where(field => field.Type.IsLeaf && !field.Arguments.Any(argument => argument.IsRequired)).Select(field => field.Name);
        return string.Join(' ', leaves.DefaultIfEmpty("__typename"));
    }
}
