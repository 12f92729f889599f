using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenData.Api.Dataset.Configuration;

internal sealed class StandingConfiguration : IEntityTypeConfiguration<Standing>
{
    public void Configure(EntityTypeBuilder<Standing> builder)
    {
        builder.HasIndex(standing => new { standing.PlaceId, standing.Year, standing.Id });
        builder.HasIndex(standing => new { standing.SourceId, standing.Paragraph, standing.Id });
    }
}
