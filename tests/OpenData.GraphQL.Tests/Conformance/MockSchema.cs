using System.Globalization;
using System.Text.Json;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Execution.Resolvers;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Tests.Conformance;

/// <summary>A schema with resolvers that make up values, nulls and failures out of numbers (see conformance/mock.mjs).</summary>
internal sealed class MockSchema
{
    private readonly Dictionary<string, NamedType> types = [];

    public static ExecutionOptions Options => new()
    {
        Limits = new Limits { MaxAliases = 100_000, MaxCost = int.MaxValue, MaxRows = 10_000_000, MaxErrors = 100_000, MaxTokens = 100_000, MaxDepth = 1_000 },
    };

    public static Schema Of(Schema schema)
    {
        var mock = new MockSchema();
        var all = schema.Types.Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal)).Select(mock.Copy).ToArray();
        return new((ObjectType)mock.Copy(schema.Query), all, schema.Directives.Except(BuiltInDirectives.All));
    }

    /// <summary>Answers a request with <c>query</c>, <c>operationName</c> and <c>variables</c>.</summary>
    public static async Task<string> Answer(Executor executor, JsonElement request)
    {
        JsonElement? variables = request.TryGetProperty("variables", out var given) ? given : null;
        var name = request.TryGetProperty("operationName", out var operation) ? operation.GetString() : null;
        return await Answer(executor, new GraphQLRequest(request.GetProperty("query").GetString()!, name, variables));
    }

    public static async Task<string> Answer(Executor executor, GraphQLRequest request) =>
        (await executor.ExecuteAsync(request, NoServices.Instance)).ToString();

    private NamedType Copy(NamedType type)
    {
        if (types.TryGetValue(type.Name, out var known))
            return known;
        NamedType copy = type switch
        {
            ObjectType o => new ObjectType(o.Name, () => o.Fields.Select(Copy), () => o.Interfaces.Select(i => (InterfaceType)Copy(i)))
            {
                IsTypeOf = value => value is Mock mock && mock.TypeName == o.Name,
            },
            InterfaceType i => new InterfaceType(i.Name, () => i.Fields.Select(Copy), () => i.Interfaces.Select(x => (InterfaceType)Copy(x))),
            UnionType u => new UnionType(u.Name, () => u.Members.Select(m => (ObjectType)Copy(m))),
            _ => type,
        };
        types.Add(type.Name, copy);
        return copy;
    }

    private Field Copy(Field field) => new(field.Name, Copy(field.Type))
    {
        Arguments = field.Arguments,
        Resolver = FieldResolver.Of<object, object?>((parent, context) => Value(parent as Mock, field, context)),
    };

    private GraphQLType Copy(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullType(Copy(nonNull.OfType)),
        ListType list => new ListType(Copy(list.OfType)),
        _ => Copy(type.Named),
    };

    private static object? Value(Mock? parent, Field field, ResolverContext context)
    {
        var arguments = field.Arguments.Select((a, i) => (a.Name, Value: context.Argument<object>(i))).Where(a => a.Value is not null);
        var seed = Mock.Hash($"{parent?.Seed ?? 0}.{field.Name}({string.Join(',', arguments.Select(a => $"{a.Name}:{Text(a.Value)}"))})");
        return seed % 31 == 7 ? throw new GraphQLException($"Made to fail.") : Value(field.Type, seed, context.Request.Schema);
    }

    private static object? Value(GraphQLType type, uint seed, Schema schema)
    {
        if (type is NonNullType nonNull)
            return seed % 41 == 3 ? null : Plain(nonNull.OfType, seed, schema);
        return seed % 9 == 3 ? null : Plain(type, seed, schema);
    }

    private static object? Plain(GraphQLType type, uint seed, Schema schema)
    {
        if (type is ListType list)
            return Enumerable.Range(0, (int)(seed % 4)).Select(i => Value(list.OfType, Mock.Hash($"{seed}[{i}]"), schema)).ToArray();
        return type.Named switch
        {
            EnumType values => values.Values[(int)(seed % values.Values.Count)].Value,
            ScalarType scalar => Leaf(scalar.Name, seed),
            var composite => schema.PossibleTypes(schema.Type(composite.Name)!).OrderBy(t => t.Name, StringComparer.Ordinal).ToArray() is var possible
                ? new Mock(possible[seed % possible.Length].Name, Mock.Hash($"{seed}"))
                : null,
        };
    }

    private static object Leaf(string scalar, uint seed) => scalar switch
    {
        "Int" => (int)(seed % 2000) - 1000,
        "Float" => (seed % 2000) / 8.0,
        "Boolean" => seed % 2 == 0,
        _ => $"số {seed % 1000} \"\\\n",
    };

    // What both sides print alike: null entries of objects are as if they were not there.
    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text, JsonOptions),
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => ((long)(Math.Truncate(number) % 1000003)).ToString(CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, object?> fields =>
            $"{{{string.Join(',', fields.Where(f => f.Value is not null).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}:{Text(f.Value)}"))}}}",
        IEnumerable<object?> items => $"[{string.Join(',', items.Select(Text))}]",
        _ => value.ToString()!,
    };

    private static readonly JsonSerializerOptions JsonOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Instance { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
