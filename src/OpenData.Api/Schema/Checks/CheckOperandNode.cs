using OpenData.Api.Dataset;
using OpenData.Api.Schema.Nodes;
using OpenData.GraphQL.Types;

namespace OpenData.Api.Schema.Checks;

/// <summary>What an operand of a check is.</summary>
[ObjectType<CheckOperand>]
[Hide(nameof(CheckOperand.CheckId), nameof(CheckOperand.OperandId), nameof(CheckOperand.FactId))]
public static class CheckOperandNode
{
    /// <summary>The check.</summary>
    [Batch(nameof(CheckOperand.CheckId))]
    public static Task<IReadOnlyDictionary<string, Check>> GetCheck(
        IReadOnlyList<string> checkIds, DatasetContext db, CancellationToken cancellation) =>
        db.Checks.ById(checkIds, cancellation);

    /// <summary>The operand where it is a figure; null where it is another thing.</summary>
    [Batch(nameof(CheckOperand.FactId))]
    public static Task<IReadOnlyDictionary<string, Fact?>> GetFact(
        IReadOnlyList<string> factIds, DatasetContext db, CancellationToken cancellation) =>
        db.Facts.AnyById(factIds, cancellation);

    /// <summary>The operand, whatever it is: a figure or, where things are counted, a commune's standing, a product, a district ….</summary>
    [Batch(nameof(CheckOperand.OperandId))]
    public static Task<IReadOnlyDictionary<string, INode>> GetNode(
        IReadOnlyList<string> ids, DatasetContext db, CancellationToken cancellation) =>
        NodeReader.Read(ids, db, cancellation);
}
