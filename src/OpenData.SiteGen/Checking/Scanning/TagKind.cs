namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>What a <see cref="TagReader"/> stands at.</summary>
internal enum TagKind
{
    /// <summary>Before the first tag.</summary>
    None,

    /// <summary>The tag that begins an element.</summary>
    Start,

    /// <summary>The tag of an element that it ends as well: <c>&lt;path … /&gt;</c>.</summary>
    SelfClosed,

    /// <summary>The tag that ends an element.</summary>
    End,

    /// <summary><c>&lt;!DOCTYPE html&gt;</c>.</summary>
    Doctype,

    /// <summary>A remark.</summary>
    Comment,

    /// <summary>A <c>&lt;</c> that begins nothing.</summary>
    Broken,

    /// <summary>Behind the last tag.</summary>
    EndOfPage,
}
