namespace OpenData.GraphQL.Execution.Results;

/// <summary>What the slots of a column belong to: the objects of a set, or the lists of another column.</summary>
internal interface IColumnOwner
{
    /// <summary>A slot that must not be null is.</summary>
    void ChildFailed(int slot);

    /// <summary>Appends the response path of the slot's owner, with the index where it is an item of a list.</summary>
    void AppendPath(int slot, List<object> path);
}
