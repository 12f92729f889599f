using OpenData.Api.Dataset;
using OpenData.Api.Schema.Facts;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Products;

/// <summary>Where a producer is, what it makes, and where that is said.</summary>
[ObjectType<Producer>]
[Hide(
    nameof(Producer.NameVi), nameof(Producer.NameEn), nameof(Producer.TypeId), nameof(Producer.PlaceId),
    nameof(Producer.SourceId), nameof(Producer.Source), nameof(Producer.Paragraph), nameof(Producer.Printed),
    nameof(Producer.NoteVi), nameof(Producer.NoteEn))]
public static class ProducerNode
{
    /// <summary>The name; in Vietnamese as the document prints it.</summary>
    /// <param name="lang">The language of the name. The English one is the dataset's translation.</param>
    public static string GetName(
        [Parent(nameof(Producer.NameVi), nameof(Producer.NameEn))] Producer producer, Language lang = Language.Vi) =>
        lang.Pick(producer.NameVi, producer.NameEn);

    /// <summary>Its type, such as cooperative or enterprise; null where no document says it.</summary>
    [Batch(nameof(Producer.TypeId), nameof(Category.Id)), UseFirstOrDefault]
    public static IQueryable<Category?> GetType(IReadOnlyList<string> typeIds, DatasetContext db) =>
        db.Categories.WithIds(typeIds);

    /// <summary>The administrative unit where it is, as exactly as a document says it; null where none does.</summary>
    [Batch(nameof(Producer.PlaceId), nameof(Place.Id)), UseFirstOrDefault]
    public static IQueryable<Place?> GetPlace(IReadOnlyList<string> placeIds, DatasetContext db) =>
        db.Places.WithIds(placeIds);

    /// <summary>The products of it that documents name.</summary>
    [Batch(nameof(Producer.Id), nameof(Product.ProducerId))]
    public static IQueryable<Product> GetProducts(IReadOnlyList<string> producerIds, DatasetContext db) =>
        db.Products.Where(product => producerIds.Contains(product.ProducerId!)).OrderBy(product => product.Id);

    /// <summary>The document, paragraph and printed words that name it; null where no document of the archive does.</summary>
    public static Citation? GetCitation(
        [Parent(nameof(Producer.SourceId), nameof(Producer.Paragraph), nameof(Producer.Printed))] Producer producer) =>
        Citation.Of(producer);

    /// <summary>What a reader must know; null where there is nothing to say.</summary>
    /// <param name="lang">The language of the note.</param>
    public static string? GetNote(
        [Parent(nameof(Producer.NoteVi), nameof(Producer.NoteEn))] Producer producer, Language lang = Language.Vi) =>
        lang.Pick(producer.NoteVi, producer.NoteEn);
}
