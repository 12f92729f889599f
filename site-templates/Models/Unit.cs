namespace OpenData.SiteTemplates.Models;

/// <summary>What a figure counts.</summary>
/// <param name="Id">
/// The unit's id in the dataset, such as <c>products</c>. <c>percent</c> and <c>dong</c> are written their own way.
/// </param>
/// <param name="Name">Its name in the page's language, as it follows a number: “sản phẩm”, “products”.</param>
public sealed record Unit(string Id, string Name);
