namespace OpenData.SiteGen.Searching;

/// <summary>How the words of a key stand to the name that they are from.</summary>
internal enum KeyKind
{
    /// <summary>They are the whole name.</summary>
    Whole,

    /// <summary>They are the name from one of its later words on.</summary>
    Part,

    /// <summary>They are the whole name without the spaces.</summary>
    Joined,
}
