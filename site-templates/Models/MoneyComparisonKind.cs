namespace OpenData.SiteTemplates.Models;

/// <summary>What an amount is divided by.</summary>
public enum MoneyComparisonKind
{
    /// <summary>The communes of the province.</summary>
    PerCommune,

    /// <summary>The organisations that registered for OCOP.</summary>
    PerOrganisation,

    /// <summary>The products that were registered for OCOP.</summary>
    PerProduct,

    /// <summary>Another amount.</summary>
    Times,
}
