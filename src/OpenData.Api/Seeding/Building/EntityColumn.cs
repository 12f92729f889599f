using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OpenData.Api.Seeding.Building;

/// <summary>A column of an entity, and how its value is read from one: taken from EF Core's model, so that tables and rows agree.</summary>
internal sealed class EntityColumn(IProperty property)
{
    private readonly IClrPropertyGetter getter = property.GetGetter();

    private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

    /// <summary>Its name.</summary>
    public string Name { get; } = property.GetColumnName();

    /// <summary>Its type, in the words of the database.</summary>
    public string Type { get; } = property.GetColumnType();

    /// <summary>All columns of the entity <typeparamref name="T"/>.</summary>
    public static IReadOnlyList<EntityColumn> Of<T>(IModel model) =>
        [.. model.FindEntityType(typeof(T))!.GetProperties().Select(property => new EntityColumn(property))];

    /// <summary>The value as the database holds it.</summary>
    public object ValueOf(object item)
    {
        var value = getter.GetClrValue(item);
        return (value is null || convert is null ? value : convert(value)) ?? DBNull.Value;
    }
}
