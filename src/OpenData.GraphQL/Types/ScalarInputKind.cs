namespace OpenData.GraphQL.Types;

/// <summary>How a scalar's value was written by the client.</summary>
public enum ScalarInputKind
{
    /// <summary>An integer; a JSON number without a fraction counts as one.</summary>
    Int,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>A string.</summary>
    String,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A bare name.</summary>
    Enum,

    /// <summary>A list, which only a scalar of its own making could accept.</summary>
    List,

    /// <summary>An object, which only a scalar of its own making could accept.</summary>
    Object,
}
