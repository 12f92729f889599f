using OpenData.Api.Dataset;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Products;

/// <summary>The One Commune One Product programme (OCOP): products, who makes them, and who rated them.</summary>
[QueryType]
public static class ProductQueries
{
    /// <summary>One product; null where no product has the id.</summary>
    /// <param name="id">The id of the product.</param>
    [UseFirstOrDefault]
    public static IQueryable<Product?> GetProduct([ID] string id, DatasetContext db) => db.Products.WithId(id);

    /// <summary>The products that documents name. Far fewer than are counted: `facts` say how many there are, no document lists them all.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Product> GetProducts(DatasetContext db) => db.Products;

    /// <summary>One producer; null where no producer has the id.</summary>
    /// <param name="id">The id of the producer.</param>
    [UseFirstOrDefault]
    public static IQueryable<Producer?> GetProducer([ID] string id, DatasetContext db) => db.Producers.WithId(id);

    /// <summary>The producers (chủ thể) that documents name: cooperatives, cooperative groups, household businesses, enterprises.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Producer> GetProducers(DatasetContext db) => db.Producers;

    /// <summary>The stars that named products were given. A product that was rated again has more than one rating.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Rating> GetRatings(DatasetContext db) => db.Ratings;

    /// <summary>What documents name without a figure: specialities, product groups, recognition.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Mention> GetMentions(DatasetContext db) => db.Mentions;

    /// <summary>One legal document; null where none has the id.</summary>
    /// <param name="id">The id of the legal document.</param>
    [UseFirstOrDefault]
    public static IQueryable<Decision?> GetDecision([ID] string id, DatasetContext db) => db.Decisions.WithId(id);

    /// <summary>The legal documents (quyết định, nghị quyết …) that sources name or that the reference lists rest on.</summary>
    [UseConnection, UseFiltering, UseSorting]
    public static IQueryable<Decision> GetDecisions(DatasetContext db) => db.Decisions;
}
