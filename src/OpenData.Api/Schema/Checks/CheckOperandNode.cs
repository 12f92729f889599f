using OpenData.Api.Dataset;
using OpenData.Api.Schema.Nodes;
using OpenData.GraphQL.Data;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Checks;

/// <summary>What an operand of a check is.</summary>
[ObjectType<CheckOperand>]
[Hide(nameof(CheckOperand.CheckId), nameof(CheckOperand.OperandId), nameof(CheckOperand.FactId))]
public static class CheckOperandNode
{
    /// <summary>The check.</summary>
    [Batch(nameof(CheckOperand.CheckId), nameof(Check.Id)), UseFirstOrDefault]
    public static IQueryable<Check> GetCheck(IReadOnlyList<string> checkIds, DatasetContext db) =>
        db.Checks.WithIds(checkIds);

    /// <summary>The operand where it is a figure; null where it is another thing.</summary>
    [Batch(nameof(CheckOperand.FactId), nameof(Fact.Id)), UseFirstOrDefault]
    public static IQueryable<Fact?> GetFact(IReadOnlyList<string> factIds, DatasetContext db) =>
        db.Facts.WithIds(factIds);

    /// <summary>The operand, whatever it is: a figure or, where things are counted, a commune's standing, a product, a district ….</summary>
    [Batch(nameof(CheckOperand.OperandId))]
    public static Task<IReadOnlyDictionary<string, INode>> GetNode(
        IReadOnlyList<string> ids, DatasetContext db, CancellationToken cancellation) =>
        NodeReader.Read(ids, db, cancellation);
}
