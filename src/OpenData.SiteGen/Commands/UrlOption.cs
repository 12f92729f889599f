using System.CommandLine;

namespace OpenData.SiteGen.Commands;

/// <summary>An option that takes an absolute http(s) address without query.</summary>
internal sealed class UrlOption : Option<string?>
{
    public UrlOption(string name, string description) : base(name)
    {
        Description = description;
        HelpName = "URL";
        // Not a custom parser: what it refuses is an InvalidCastException instead of a message in System.CommandLine 2.0.
        Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && Parse(token.Value) is null)
                result.AddError($"\"{token.Value}\" is not an http(s) address without a query.");
        });
    }

    /// <summary>The address, with a slash at its end; null where the option was not given.</summary>
    public Uri? Read(ParseResult result) => result.GetValue(this) is { } text ? Parse(text) : null;

    private static Uri? Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)) return null;
        if (url.Scheme is not ("http" or "https") || url.Query.Length + url.Fragment.Length > 0) return null;
        return url.AbsolutePath.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
    }
}
