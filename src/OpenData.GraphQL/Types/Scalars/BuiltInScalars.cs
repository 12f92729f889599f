namespace OpenData.GraphQL.Types.Scalars;

/// <summary>The scalars of the specification (3.5) and those that this engine adds.</summary>
public static class BuiltInScalars
{
    /// <summary><c>Int</c>: <see cref="int"/>.</summary>
    public static ScalarType<int> Int { get; } = new IntScalar();

    /// <summary><c>Float</c>: <see cref="double"/>.</summary>
    public static ScalarType<double> Float { get; } = new FloatScalar();

    /// <summary><c>String</c>: <see cref="string"/>.</summary>
    public static ScalarType<string> String { get; } = new StringScalar();

    /// <summary><c>Boolean</c>: <see cref="bool"/>.</summary>
    public static ScalarType<bool> Boolean { get; } = new BooleanScalar();

    /// <summary><c>ID</c>: <see cref="string"/>.</summary>
    public static ScalarType<string> ID { get; } = new IdScalar();

    /// <summary><c>Long</c>: <see cref="long"/>, a JSON number with every digit.</summary>
    public static ScalarType<long> Long { get; } = new LongScalar();

    /// <summary><c>Decimal</c>: <see cref="decimal"/>, a JSON number with every digit.</summary>
    public static ScalarType<decimal> Decimal { get; } = new DecimalScalar();

    /// <summary><c>Date</c>: <see cref="DateOnly"/> as YYYY-MM-DD.</summary>
    public static ScalarType<DateOnly> Date { get; } = new DateScalar { SpecifiedByUrl = "https://scalars.graphql.org/andimarek/local-date.html" };

    /// <summary><c>DateTime</c>: <see cref="DateTimeOffset"/> as RFC 3339.</summary>
    public static ScalarType<DateTimeOffset> DateTime { get; } = new DateTimeScalar { SpecifiedByUrl = "https://scalars.graphql.org/andimarek/date-time.html" };

    /// <summary><c>URL</c>: <see cref="Uri"/>.</summary>
    public static ScalarType<Uri> Url { get; } = new UrlScalar { SpecifiedByUrl = "https://url.spec.whatwg.org/" };

    /// <summary>The five scalars of the specification, which printed schemas leave out.</summary>
    public static IReadOnlyList<ScalarType> Specified { get; } = [Int, Float, String, Boolean, ID];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [.. Specified, Long, Decimal, Date, DateTime, Url];
}
