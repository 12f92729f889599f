using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenData.Api.Dataset.Configuration;

internal sealed class CheckConfiguration : IEntityTypeConfiguration<Check>
{
    public void Configure(EntityTypeBuilder<Check> builder)
    {
        builder.Ignore(check => check.Tolerance);
        builder.Ignore(check => check.Expected);
        builder.Ignore(check => check.Computed);
        builder.Ignore(check => check.Difference);
    }
}
