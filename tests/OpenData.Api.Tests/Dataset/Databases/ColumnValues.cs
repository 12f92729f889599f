using System.Globalization;
using System.Reflection;
using System.Text.Json;
using OpenData.Api.Dataset;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Tests.Dataset.Databases;

/// <summary>Conditions on columns with values that stand in them, and with some that do not.</summary>
internal sealed class ColumnValues(DatasetContext db)
{
    private readonly Dictionary<Type, IReadOnlyList<object>> rows = [];

    /// <summary>Whether an input is the operations on one column.</summary>
    public static bool IsOperations(InputObjectType input) => input.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal);

    /// <summary>The name of the entity that a relation leads to.</summary>
    public string Related(string entity, string relation) => Property(Entity(entity), relation).PropertyType.Name;

    /// <summary>Every operation on the column, each with a value; two of them with null where that is a condition.</summary>
    public IEnumerable<string> Conditions(string entity, string column, InputObjectType operations)
    {
        var type = Entity(entity);
        var property = Property(type, column);
        var found = Rows(type).Select(property.GetValue).OfType<object>().Distinct().Order(Comparer<object>.Create(Compare)).ToList();
        foreach (var operation in operations.Fields)
        {
            if (operation.Name is "eq" or "neq") yield return $"{{ {operation.Name}: null }}";
            if (found.Count == 0) continue;

            var middle = found[found.Count / 2];
            yield return operation.Name switch
            {
                "in" or "nin" => $"{{ {operation.Name}: [{Literal(found[0])}, {Literal(middle)}] }}",
                "contains" => $"{{ contains: {Literal(Part((string)middle, 1))} }}",
                "startsWith" => $"{{ startsWith: {Literal(Part((string)middle, 0))} }}",
                "endsWith" => $"{{ endsWith: {Literal(Part((string)middle, 2))} }}",
                _ => $"{{ {operation.Name}: {Literal(middle)} }}",
            };
            // Letters of the other case, and what LIKE takes for more than it is.
            if (operation.Name is "contains" or "startsWith" or "endsWith")
            {
                yield return $"{{ {operation.Name}: {Literal(OtherCase(Part((string)middle, 1)))} }}";
                yield return $"{{ {operation.Name}: \"\" }}";
                yield return $"{{ {operation.Name}: \"_%\" }}";
            }
        }
    }

    private static string Literal(object value) => value switch
    {
        string text => JsonSerializer.Serialize(text),
        bool truth => truth ? "true" : "false",
        DateOnly day => $"\"{day:yyyy-MM-dd}\"",
        Enum member => JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.ToString()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>A third of a text: its beginning, middle or end.</summary>
    private static string Part(string text, int third)
    {
        var length = Math.Max(1, text.Length / 3);
        return text.Length == 0 ? "" : text.Substring(Math.Min(third * length, text.Length - length), length);
    }

    private static string OtherCase(string text) =>
        string.Concat(text.Select(letter => char.IsUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter)));

    private static int Compare(object a, object b) => a is string x && b is string y ? string.CompareOrdinal(x, y) : Comparer<object>.Default.Compare(a, b);

    private static PropertyInfo Property(Type type, string name) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Single(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == name);

    private Type Entity(string name) => db.Model.GetEntityTypes().Single(entity => entity.ClrType.Name == name).ClrType;

    private IReadOnlyList<object> Rows(Type type)
    {
        if (rows.TryGetValue(type, out var known)) return known;
        var read = typeof(ColumnValues).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(type);
        return rows[type] = (IReadOnlyList<object>)read.Invoke(this, null)!;
    }

    private IReadOnlyList<object> Read<T>()
        where T : class, INode => [.. db.Set<T>().Take(1000).AsEnumerable().OrderBy(row => row.Id, StringComparer.Ordinal)];
}
