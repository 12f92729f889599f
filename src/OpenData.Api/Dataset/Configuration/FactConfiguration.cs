using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenData.Api.Dataset.Configuration;

internal sealed class FactConfiguration : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> builder)
    {
        builder.HasIndex(fact => new { fact.IndicatorId, fact.PlaceId, fact.PeriodTo, fact.Id });
        builder.HasIndex(fact => new { fact.PlaceId, fact.IndicatorId, fact.PeriodTo, fact.Id });
        // The latest figures of a place, and those of an indicator and time from the smallest to the greatest, are read in this order.
        builder.HasIndex(fact => new { fact.PlaceId, fact.PeriodTo, fact.KnownFrom, fact.Id }).IsDescending(false, true, true, true);
        builder.Property(fact => fact.Recency);
        builder.HasIndex(fact => new { fact.PlaceId, fact.Recency });
        builder.HasIndex(fact => new { fact.IndicatorId, fact.PeriodText, fact.Value, fact.Id });
        builder.HasIndex(fact => new { fact.SourceId, fact.Paragraph, fact.Id });
        builder.HasIndex(fact => new { fact.CategoryId, fact.Id });
    }
}
