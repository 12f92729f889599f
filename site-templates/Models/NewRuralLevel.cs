namespace OpenData.SiteTemplates.Models;

/// <summary>A level to which a commune is certified.</summary>
public enum NewRuralLevel
{
    /// <summary>New Rural, <i>nông thôn mới</i>.</summary>
    Standard,

    /// <summary>Advanced New Rural, <i>nông thôn mới nâng cao</i>.</summary>
    Advanced,

    /// <summary>Model New Rural, <i>nông thôn mới kiểu mẫu</i>.</summary>
    Model,
}
