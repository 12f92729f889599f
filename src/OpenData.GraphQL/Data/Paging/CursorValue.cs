using System.Globalization;
using System.Text.Json;

namespace OpenData.GraphQL.Data.Paging;

/// <summary>Reads a value of a cursor as the C# type of the column.</summary>
internal static class CursorValue
{
    /// <exception cref="FormatException">The value is not of that type.</exception>
    /// <exception cref="InvalidOperationException">The JSON is not of that kind.</exception>
    public static object? Read(JsonElement json, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (json.ValueKind == JsonValueKind.Null)
            return Ordering.Orderer.IsNullable(type) ? null : throw new FormatException();
        if (plain.IsEnum)
            return Enum.IsDefined(plain, json.GetString()!) ? Enum.Parse(plain, json.GetString()!) : throw new FormatException();
        return Type.GetTypeCode(plain) switch
        {
            TypeCode.String => json.GetString(),
            TypeCode.Boolean => json.GetBoolean(),
            TypeCode.Byte => json.GetByte(),
            TypeCode.Int16 => json.GetInt16(),
            TypeCode.Int32 => json.GetInt32(),
            TypeCode.Int64 => json.GetInt64(),
            TypeCode.UInt16 => json.GetUInt16(),
            TypeCode.UInt32 => json.GetUInt32(),
            TypeCode.Single => json.GetSingle(),
            TypeCode.Double => json.GetDouble(),
            TypeCode.Decimal => json.GetDecimal(),
            _ when plain == typeof(DateOnly) => DateOnly.ParseExact(json.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when plain == typeof(DateTimeOffset) => DateTimeOffset.ParseExact(json.GetString()!, "O", CultureInfo.InvariantCulture),
            _ when plain == typeof(Guid) => json.GetGuid(),
            _ => throw new FormatException(),
        };
    }
}
