using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenData.Api.Dataset.Configuration;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.HasIndex(place => new { place.Code, place.ValidFrom });
        builder.HasIndex(place => new { place.Type, place.Id });
        builder.HasIndex(place => new { place.ParentId, place.Id });
    }
}
