namespace OpenData.SiteGen.Rendering;

/// <summary>What a component hands down to all that stand within it (a cascading value).</summary>
/// <param name="Type">The type of the parameters that take it.</param>
/// <param name="Value">The value; null where the component hands down that there is none.</param>
internal readonly record struct HandedDown(Type Type, object? Value);
