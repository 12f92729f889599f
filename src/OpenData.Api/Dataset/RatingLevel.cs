namespace OpenData.Api.Dataset;

/// <summary>The level of government that rated a product.</summary>
public enum RatingLevel
{
    /// <summary>The province.</summary>
    Province,

    /// <summary>A district, which rated products of three stars from 24 February 2023.</summary>
    District,

    /// <summary>The central government.</summary>
    National,
}
