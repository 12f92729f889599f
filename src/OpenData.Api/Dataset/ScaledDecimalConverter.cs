using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OpenData.Api.Dataset;

/// <summary>Keeps decimals in the database as whole 1/10000ths, which SQLite compares and orders rightly.</summary>
internal sealed class ScaledDecimalConverter() : ValueConverter<decimal, long>(
    value => ScaledNumber.Nearest(value), scaled => ScaledNumber.ToDecimal(scaled));
