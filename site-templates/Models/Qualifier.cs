namespace OpenData.SiteTemplates.Models;

/// <summary>The word that the document puts before a figure.</summary>
public enum Qualifier
{
    /// <summary>None: the figure as it stands.</summary>
    Exact,

    /// <summary>“khoảng”.</summary>
    About,

    /// <summary>“từ … trở lên”, “ít nhất”.</summary>
    AtLeast,

    /// <summary>“hơn”, “trên”.</summary>
    MoreThan,

    /// <summary>“nhiều nhất”, “không quá”.</summary>
    AtMost,
}
