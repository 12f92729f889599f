using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenData.Api.Dataset.Configuration;

internal sealed class FactInputConfiguration : IEntityTypeConfiguration<FactInput>
{
    public void Configure(EntityTypeBuilder<FactInput> builder)
    {
        builder.HasKey(input => new { input.FactId, input.Position });
    }
}
