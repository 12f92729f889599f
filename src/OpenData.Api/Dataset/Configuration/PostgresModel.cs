using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace OpenData.Api.Dataset.Configuration;

/// <summary>What PostgreSQL has to be told to order rows as SQLite does.</summary>
internal static class PostgresModel
{
    /// <summary>Texts compare by their bytes whatever the language of the server, and null comes before all values in indexes too.</summary>
    public static void Adjust(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties().Where(IsText)) property.SetCollation("C");
            foreach (var index in entity.GetIndexes().Where(index => index.Properties.Any(property => property.IsNullable)))
                index.SetNullSortOrder(index.Properties.Select(property => property.IsNullable ? NullSortOrder.NullsFirst : NullSortOrder.Unspecified).ToArray());
        }
    }

    private static bool IsText(IMutableProperty property) =>
        property.ClrType == typeof(string) || (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum;
}
