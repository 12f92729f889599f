namespace OpenData.Api.Dataset;

/// <summary>Conditions on figures; null where there is none.</summary>
internal sealed record FactMatch
{
    /// <summary>The id of the indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>The id of the administrative unit.</summary>
    public string? Place { get; init; }

    /// <summary>The kind of figure.</summary>
    public FactKind? Kind { get; init; }

    /// <summary>Whether the figure is the one to show.</summary>
    public bool? Shown { get; init; }

    /// <summary>The day by whose end the figure was known; whether it is shown is then decided without later ones.</summary>
    public DateOnly? KnownOn { get; init; }
}
