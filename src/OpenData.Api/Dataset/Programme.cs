namespace OpenData.Api.Dataset;

/// <summary>The public programme that an indicator belongs to.</summary>
public enum Programme
{
    /// <summary>New Rural (nông thôn mới).</summary>
    Ntm,

    /// <summary>One Commune One Product (mỗi xã một sản phẩm).</summary>
    Ocop,

    /// <summary>Neither: a figure that helps to understand the two, such as the poverty rate.</summary>
    Context,
}
