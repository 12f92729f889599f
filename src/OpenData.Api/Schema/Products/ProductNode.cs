using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Products;

/// <summary>Who makes a product, how it was rated, and where that is said.</summary>
[ObjectType<Product>]
[Hide(
    nameof(Product.NameVi), nameof(Product.NameEn), nameof(Product.ProducerId), nameof(Product.GroupId),
    nameof(Product.SourceId), nameof(Product.Source), nameof(Product.Paragraph), nameof(Product.Printed),
    nameof(Product.NoteVi), nameof(Product.NoteEn))]
public static class ProductNode
{
    /// <summary>The name; in Vietnamese as the document prints it.</summary>
    /// <param name="lang">The language of the name. The English one is the dataset's translation.</param>
    public static string GetName(
        [Parent(nameof(Product.NameVi), nameof(Product.NameEn))] Product product, Language lang = Language.Vi) =>
        lang.Pick(product.NameVi, product.NameEn);

    /// <summary>Its producer; null where no document says it.</summary>
    [Batch(nameof(Product.ProducerId), nameof(Producer.Id)), UseFirstOrDefault]
    public static IQueryable<Producer?> GetProducer(IReadOnlyList<string> producerIds, DatasetContext db) =>
        db.Producers.WithIds(producerIds);

    /// <summary>The administrative unit where its producer is, as exactly as a document says it; null where none does.</summary>
    [Batch(nameof(Product.ProducerId))]
    public static async Task<IReadOnlyDictionary<string, Place?>> GetPlace(
        IReadOnlyList<string> producerIds, DatasetContext db, CancellationToken cancellation) =>
        await db.Producers
            .Where(producer => producerIds.Contains(producer.Id) && producer.Place != null)
            .Select(producer => new { producer.Id, producer.Place })
            .ToDictionaryAsync(producer => producer.Id, producer => producer.Place, cancellation);

    /// <summary>Its product group; null where no document says it.</summary>
    [Batch(nameof(Product.GroupId), nameof(Category.Id)), UseFirstOrDefault]
    public static IQueryable<Category?> GetGroup(IReadOnlyList<string> groupIds, DatasetContext db) =>
        db.Categories.WithIds(groupIds);

    /// <summary>The stars that it was given over time, latest first; empty where no document says any.</summary>
    [Batch(nameof(Product.Id), nameof(Rating.ProductId))]
    public static IQueryable<Rating> GetRatings(IReadOnlyList<string> productIds, DatasetContext db) =>
        db.Ratings.Where(rating => productIds.Contains(rating.ProductId)).OrderByDescending(rating => rating.DateTo).ThenBy(rating => rating.Id);

    /// <summary>The document, paragraph and printed words that name it; null where no document of the archive does.</summary>
    public static Citation? GetCitation(
        [Parent(nameof(Product.SourceId), nameof(Product.Paragraph), nameof(Product.Printed))] Product product) =>
        Citation.Of(product);

    /// <summary>What a reader must know; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(Product.NoteVi), nameof(Product.NoteEn))] Product product, Language lang = Language.Vi) =>
        lang.Pick(product.NoteVi, product.NoteEn);
}
