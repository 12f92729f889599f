using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Downloads;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of the products that documents name and the page of each.</summary>
internal static class ProductPages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, GraphQLClient api)
    {
        var letters = NameLists.ByLetter(edition.Products, product => product.Name);
        var split = edition.Products.Count > NameLists.MostOnOnePage;
        LetterLink[] links = split
            ? [.. letters.Select(letter => new LetterLink(letter.Letter, Letter(edition, letter.Letter), letter.Items.Count))]
            : [];
        yield return new PagePlan(edition.Addresses.Products!, other.Addresses.Products, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                api, "Products", new JsonObject { ["province"] = edition.Province.Id, ["first"] = Math.Clamp(edition.Products.Count, 1, Edition.ListedAtOnce) },
                AnswerJson.Default.ProductsAnswer, cancellation);
            var figures = new PageFigures(edition);
            var counted = answer.Indicator?.Facts.LastOrDefault(fact => fact is { Category: null, Value: not null, Kind: not FigureKind.Target });
            return new PageContent(typeof(Products), new ProductsPage
            {
                Count = edition.Products.Count,
                Counted = figures.OfNullable(counted),
                Letters = links,
                Products = split ? [] : [.. letters.SelectMany(letter => letter.Items).Select(product => Named.Product(product, figures))],
                Frame = Frames.Of(edition, Section.Products, edition.Addresses.Products!, other.Addresses.Products!, figures, query),
            });
        })
        {
            Table = new PageTable("TableProducts"),
        };
        foreach (var (letter, items) in split ? letters : [])
            yield return new PagePlan(Letter(edition, letter), Letter(other, letter), _ =>
            {
                var figures = new PageFigures(edition);
                return Task.FromResult(new PageContent(typeof(Products), new ProductsPage
                {
                    Count = items.Count,
                    Letter = letter,
                    Letters = links,
                    Products = [.. items.Select(product => Named.Product(product, figures))],
                    Frame = Frames.Of(
                        edition, Section.Products, Letter(edition, letter), Letter(other, letter), figures, edition.ListQuery("ProductList")) with
                    {
                        Downloads = PageDownloads.OfList(edition.Language, edition.Addresses.Products!),
                    },
                }));
            });
        var family = new NodeFamily<ProductPageAnswer>(
            edition, api, "Product", AnswerJson.Default.ProductPageAnswer, null, (product, query) => Make(edition, other, product, query));
        foreach (var product in edition.Products)
            yield return family.Plan(product.Id, edition.ProductAddress(product.Id), other.ProductAddress(product.Id));
    }

    private static string Letter(Edition edition, char letter) => NameLists.Address(edition.Addresses.Products!, letter, edition.Language);

    private static PageContent Make(Edition edition, Edition other, ProductPageAnswer product, PageQuery query)
    {
        var figures = new PageFigures(edition);
        return new PageContent(typeof(Product), new ProductPage
        {
            Name = product.Name,
            Mark = figures.Mark(product.Id, product.Citation),
            Producer = product.Producer is { } producer ? Named.Producer(producer, figures) : null,
            Group = product.Group?.Name,
            Note = product.Note,
            Ratings =
            [
                .. product.Ratings.Select(rating => new ProductRating(
                    rating.Stars, rating.Level, rating.Date, rating.Expires, rating.Decision?.Number, rating.Note,
                    figures.Mark(rating.Id, rating.Citation))),
            ],
            Frame = Frames.Of(
                edition, Section.Products, edition.ProductAddress(product.Id), other.ProductAddress(product.Id), figures, query),
        });
    }
}
