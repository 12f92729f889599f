namespace OpenData.Api.Dataset;

/// <summary>The kind of an administrative unit.</summary>
public enum PlaceType
{
    /// <summary>Province (tỉnh).</summary>
    Province,

    /// <summary>City under a province (thành phố).</summary>
    City,

    /// <summary>District-level town (thị xã).</summary>
    Town,

    /// <summary>Rural district (huyện).</summary>
    District,

    /// <summary>Rural commune (xã). Only communes are certified under the New Rural programme.</summary>
    Commune,

    /// <summary>Urban ward (phường).</summary>
    Ward,

    /// <summary>Township, the urban centre of a district (thị trấn).</summary>
    Township,
}
