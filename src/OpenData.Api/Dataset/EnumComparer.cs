using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace OpenData.Api.Dataset;

/// <summary>Compares enums for EF Core, which else looks for the way of each type by reflection; nothing is tracked, so nothing is compared.</summary>
internal sealed class EnumComparer<T>() : ValueComparer<T>((left, right) => object.Equals(left, right), value => value.GetHashCode(), value => value)
    where T : struct, Enum;
