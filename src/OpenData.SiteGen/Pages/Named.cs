using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Pages;

/// <summary>Makes what documents name: products, producers and other things.</summary>
internal static class Named
{
    public static NamedProduct Product(ProductAnswer product, PageFigures figures)
    {
        var rating = product.Ratings is [var latest, ..] ? latest : null;
        return new NamedProduct(
            product.Id, product.Name, product.Producer?.Name, rating?.Stars, rating?.Date, rating?.Level == "NATIONAL",
            rating?.Decision?.Number, figures.Mark(product.Id, product.Citation))
        {
            Href = figures.Edition.ProductAddress(product.Id),
            ProducerHref = product.Producer?.Id is { } maker ? figures.Edition.ProducerAddress(maker) : null,
        };
    }

    public static NamedProducer Producer(ProducerAnswer producer, PageFigures figures) =>
        new(producer.Id, producer.Name, producer.Type?.Name,
            producer.Place is { } place ? figures.Edition.LinkTo(place) : null, figures.Edition.ProducerAddress(producer.Id), figures.Mark(producer.Id, producer.Citation));

    public static NamedMention Mention(NamedAnswer mention, PageFigures figures) =>
        new(mention.Id, mention.Name, mention.Citation?.Printed, figures.Mark(mention.Id, mention.Citation));
}
