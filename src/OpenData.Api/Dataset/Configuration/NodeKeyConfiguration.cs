using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenData.Api.Dataset.Configuration;

internal sealed class NodeKeyConfiguration : IEntityTypeConfiguration<NodeKey>
{
    public void Configure(EntityTypeBuilder<NodeKey> builder)
    {
        builder.HasKey(key => key.Id);
    }
}
