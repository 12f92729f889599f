using System.Reflection;
using OpenData.GraphQL.Data.Filtering;
using OpenData.GraphQL.Data.Ordering;
using OpenData.GraphQL.Data.Paging;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Types.Building;

/// <summary>Knows which GraphQL type stands for a C# type, and makes it when it is first asked for.</summary>
internal sealed class TypeRegistry
{
    private readonly Dictionary<Type, ScalarType> scalars;
    private readonly Dictionary<Type, NamedType> outputs = [];
    private readonly Dictionary<Type, InputObjectType> inputs = [];
    private readonly Dictionary<Type, EnumType> enums = [];
    private readonly FieldFactory fields;

    public TypeRegistry(SchemaParts parts)
    {
        Parts = parts;
        fields = new FieldFactory(this);
        Filters = new FilterInputs(this);
        Sorts = new SortInputs(this);
        scalars = BuiltInScalars.All.Where(s => s != BuiltInScalars.ID).Concat(parts.Scalars)
            .GroupBy(s => s.ClrType!).ToDictionary(g => g.Key, g => g.Last());
        scalars[typeof(byte)] = scalars[typeof(short)] = scalars[typeof(ushort)] = BuiltInScalars.Int;
        scalars[typeof(uint)] = BuiltInScalars.Long;
        scalars[typeof(float)] = BuiltInScalars.Float;
    }

    public SchemaParts Parts { get; }

    public FilterInputs Filters { get; }

    public SortInputs Sorts { get; }

    public ConnectionTypes Connections { get; } = new();

    public XmlDocs Docs { get; } = new();

    /// <summary>All that is wrong with the C# code, to be reported together.</summary>
    public List<string> Mistakes { get; } = [];

    public FieldFactory Fields => fields;

    /// <summary>Runs a step for one member; what does not fit is noted with the member's name.</summary>
    public T? Try<T>(MemberInfo member, Func<T> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (SchemaException exception)
        {
            Mistakes.AddRange(exception.Mistakes.Select(m => $"{member.DeclaringType?.Name ?? ""}.{member.Name}: {m}".TrimStart('.')));
            return null;
        }
    }

    public GraphQLType Output(AnnotatedType type, bool isId = false) =>
        Wrap(type, isId, t => Output(t, isId), NamedOutput);

    public GraphQLType Input(AnnotatedType type, bool isId = false) =>
        Wrap(type, isId, t => Input(t, isId), NamedInput);

    public bool IsScalar(Type type) => scalars.ContainsKey(type) || type.IsEnum;

    public ScalarType? Scalar(Type type) => scalars.GetValueOrDefault(type);

    public NamedType NamedOutput(Type type)
    {
        if (scalars.TryGetValue(type, out var scalar))
            return scalar;
        if (type.IsEnum)
            return Enum(type);
        if (outputs.TryGetValue(type, out var known))
            return known;
        if (type == typeof(object) || type.IsPrimitive || type.IsPointer || type.IsGenericParameter || type == typeof(Guid)
            || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            throw new SchemaException($"The C# type {type.Name} stands for no GraphQL type.");
        }

        if (type.IsInterface && !type.IsDefined(typeof(InterfaceTypeAttribute)) && !type.IsDefined(typeof(UnionTypeAttribute)))
            throw new SchemaException($"The C# interface {type.Name} has neither [InterfaceType] nor [UnionType].");
        var made = Make(type);
        outputs.Add(type, made);
        return made;
    }

    public EnumType Enum(Type type)
    {
        if (!enums.TryGetValue(type, out var known))
            enums.Add(type, known = EnumFactory.Make(type, Docs));
        return known;
    }

    public InterfaceType[] InterfacesOf(Type type) =>
        [.. type.GetInterfaces().Where(i => i.IsDefined(typeof(InterfaceTypeAttribute))).Select(NamedOutput).Cast<InterfaceType>().OrderBy(i => i.Name, StringComparer.Ordinal)];

    private GraphQLType Wrap(AnnotatedType type, bool isId, Func<AnnotatedType, GraphQLType> wrapItem, Func<Type, NamedType> name)
    {
        GraphQLType plain = isId && type.Clr == typeof(string) ? BuiltInScalars.ID
            : scalars.TryGetValue(type.Clr, out var scalar) ? scalar
            : type.Item is { } item ? new ListType(wrapItem(item))
            : name(type.Clr);
        return type.IsNullable ? plain : new NonNullType(plain);
    }

    private NamedType NamedInput(Type type)
    {
        if (scalars.TryGetValue(type, out var scalar))
            return scalar;
        if (type.IsEnum)
            return Enum(type);
        if (!inputs.TryGetValue(type, out var known))
            inputs.Add(type, known = new InputObjectFactory(this).Make(type));
        return known;
    }

    private NamedType Make(Type type)
    {
        var (name, description) = (Naming.OfType(type), Docs.Of(type));
        if (type.IsDefined(typeof(UnionTypeAttribute)))
            return new UnionType(name, () => [.. Implementing(type)], description) { ClrType = type };
        if (type.IsInterface)
            return new InterfaceType(name, () => fields.Of(type), () => InterfacesOf(type), description) { ClrType = type };
        var node = Parts.NodeClasses(type).FirstOrDefault(n => n.IsDefined(typeof(GraphQLNameAttribute)));
        return new ObjectType(node is null ? name : Naming.OfType(node), () => fields.Of(type), () => InterfacesOf(type), description) { ClrType = type };
    }

    private IEnumerable<ObjectType> Implementing(Type union) =>
        Parts.Implementing(union).Select(NamedOutput).OfType<ObjectType>().OrderBy(o => o.Name, StringComparer.Ordinal);
}
