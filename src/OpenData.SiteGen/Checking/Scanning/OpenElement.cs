namespace OpenData.SiteGen.Checking.Scanning;

/// <summary>An element whose end has not been met yet.</summary>
/// <param name="Start">Where its name stands in the page.</param>
/// <param name="Length">The length of its name.</param>
/// <param name="IsHidden">Whether it or an element around it is hidden from screen readers.</param>
/// <param name="NeedsName">Whether it is a drawing that has not been named yet.</param>
internal readonly record struct OpenElement(int Start, int Length, bool IsHidden, bool NeedsName);
