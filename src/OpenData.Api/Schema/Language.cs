namespace OpenData.Api.Schema;

/// <summary>The language of a text of the answer. Vietnamese is the language of the documents; English is the dataset's own translation.</summary>
public enum Language
{
    /// <summary>Vietnamese.</summary>
    Vi,

    /// <summary>English.</summary>
    En,
}
