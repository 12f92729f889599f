using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Layouts;

/// <summary>A page in the navigation.</summary>
/// <param name="Section">The part of the site that it opens.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Href">Its address.</param>
internal sealed record NavigationLink(Section Section, string Name, string Href);
