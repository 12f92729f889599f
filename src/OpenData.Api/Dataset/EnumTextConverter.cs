using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OpenData.Api.Dataset;

/// <summary>Keeps enums in the database as the words of the CSV files, so that the file reads like its sources.</summary>
internal sealed class EnumTextConverter<T>() : ValueConverter<T, string>(value => EnumText<T>.Of(value), word => EnumText<T>.Parse(word))
    where T : struct, Enum;
