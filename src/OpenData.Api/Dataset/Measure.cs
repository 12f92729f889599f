namespace OpenData.Api.Dataset;

/// <summary>How the values of an indicator behave, which decides what may be done with them.</summary>
public enum Measure
{
    /// <summary>A count at one moment; values of different moments must not be added.</summary>
    Stock,

    /// <summary>A count over a period; values of periods that follow each other may be added.</summary>
    Flow,

    /// <summary>A mean; must not be added.</summary>
    Average,

    /// <summary>A part of a whole, in per cent; must not be added across wholes.</summary>
    Share,

    /// <summary>An amount in whole Vietnamese đồng.</summary>
    Money,
}
