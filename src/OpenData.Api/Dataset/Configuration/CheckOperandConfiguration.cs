using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenData.Api.Dataset.Configuration;

internal sealed class CheckOperandConfiguration : IEntityTypeConfiguration<CheckOperand>
{
    public void Configure(EntityTypeBuilder<CheckOperand> builder)
    {
        builder.HasKey(operand => new { operand.CheckId, operand.Position });
        builder.HasIndex(operand => operand.OperandId);
    }
}
