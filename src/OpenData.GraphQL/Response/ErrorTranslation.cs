namespace OpenData.GraphQL.Response;

/// <summary>Says an error in the language of a client.</summary>
/// <param name="text">The English template and its arguments: texts, and templates with arguments of their own.</param>
/// <returns>The translation; null where there is none, and English is said.</returns>
public delegate string? ErrorTranslation(FormattableString text);
