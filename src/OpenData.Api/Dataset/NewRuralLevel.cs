namespace OpenData.Api.Dataset;

/// <summary>The level at which a commune is certified New Rural, and of the criteria set for it.</summary>
public enum NewRuralLevel
{
    /// <summary>The standard set (xã đạt chuẩn nông thôn mới).</summary>
    Standard,

    /// <summary>The advanced set (xã nông thôn mới nâng cao).</summary>
    Advanced,

    /// <summary>The model set (xã nông thôn mới kiểu mẫu).</summary>
    Model,
}
