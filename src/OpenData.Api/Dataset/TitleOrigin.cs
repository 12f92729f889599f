namespace OpenData.Api.Dataset;

/// <summary>Where the title of a document comes from.</summary>
public enum TitleOrigin
{
    /// <summary>The document prints this title.</summary>
    Printed,

    /// <summary>The document prints no title; this one was given by the dataset to describe it.</summary>
    Assigned,
}
