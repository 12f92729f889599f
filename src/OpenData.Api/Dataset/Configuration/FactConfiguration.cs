using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenData.Api.Dataset.Configuration;

internal sealed class FactConfiguration : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> builder)
    {
        builder.HasIndex(fact => new { fact.IndicatorId, fact.PlaceId, fact.PeriodTo, fact.Id });
        builder.HasIndex(fact => new { fact.PlaceId, fact.IndicatorId, fact.PeriodTo, fact.Id });
        builder.HasIndex(fact => new { fact.SourceId, fact.Paragraph, fact.Id });
        builder.HasIndex(fact => new { fact.CategoryId, fact.Id });
    }
}
