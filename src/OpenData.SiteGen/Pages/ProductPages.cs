using System.Text.Json.Nodes;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteGen.Planning;
using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Pages;

namespace OpenData.SiteGen.Pages;

/// <summary>The list of the products that documents name and the page of each.</summary>
internal static class ProductPages
{
    public static IEnumerable<PagePlan> Plan(Edition edition, Edition other, SharedAnswers answers)
    {
        var names = Names(edition);
        var list = new NameListPages<ProductAnswer>(edition, Section.Products, edition.Addresses.Products!, names, other.Addresses.Products!, Names(other));
        yield return new PagePlan(edition.Addresses.Products!, other.Addresses.Products, async cancellation =>
        {
            var (answer, query) = await edition.AskAsync(
                answers, "Products", new JsonObject { ["province"] = edition.Province.Id, ["first"] = Math.Clamp(edition.Products.Count, 1, Edition.ListedAtOnce) },
                AnswerJson.Default.ProductsAnswer, cancellation);
            var figures = new PageFigures(edition);
            var counted = answer.Indicator?.Facts.LastOrDefault(fact => fact is { Category: null, Value: not null, Kind: not FigureKind.Target });
            return new PageContent(typeof(Products), new ProductsPage
            {
                Count = edition.Products.Count,
                Counted = figures.OfNullable(counted),
                Rows = list.Letters,
                Products = names.IsSplit ? [] : [.. names.All.Select(product => Named.Product(product, figures))],
                Frame = Frames.Of(edition, Section.Products, edition.Addresses.Products!, other.Addresses.Products!, figures, query),
            });
        })
        {
            Table = new PageTable("TableProducts"),
        };
        foreach (var page in list.Parts("ProductList", (part, rows, figures, frame) => new PageContent(typeof(Products), new ProductsPage
        {
            Count = part.Items.Count,
            Letters = part.Letters,
            Rows = rows,
            Products = [.. part.Listed.Select(product => Named.Product(product, figures))],
            Frame = frame(),
        })))
            yield return page;
        foreach (var page in answers.Family("Product").Plan(
            edition, edition.Products.Select(product => product.Id), edition.ProductAddress, other.ProductAddress, AnswerJson.Default.ProductPageAnswer, table: null,
            (product, query) => Make(edition, other, product, query)))
            yield return page;
    }

    private static NameList<ProductAnswer> Names(Edition edition) => new(edition.Products, product => product.Name);

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
