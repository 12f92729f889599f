namespace OpenData.Api.Seeding.Arithmetic;

/// <summary>An arithmetic expression over the letters a, b, c …, numbers, <c>+ - * /</c> and parentheses.</summary>
internal abstract record Formula
{
    /// <summary>How many values it needs: the position of its last letter.</summary>
    public abstract int Arity { get; }

    /// <summary>The positions of the letters that it uses, from 0.</summary>
    public abstract IReadOnlySet<int> Letters { get; }

    /// <summary>The first <paramref name="count"/> letters, for a message.</summary>
    public static string LettersOf(int count) => string.Join(", ", Enumerable.Range('a', count).Select(letter => (char)letter));

    /// <summary>Its value where a is the first of <paramref name="values"/>, b the second and so on; null where it divides by zero.</summary>
    public abstract Rational? Evaluate(IReadOnlyList<Rational> values);

    internal sealed record Number(Rational Value) : Formula
    {
        public override int Arity => 0;

        public override IReadOnlySet<int> Letters { get; } = new HashSet<int>();

        public override Rational? Evaluate(IReadOnlyList<Rational> values) => Value;
    }

    internal sealed record Letter(int Index) : Formula
    {
        public override int Arity => Index + 1;

        public override IReadOnlySet<int> Letters { get; } = new HashSet<int> { Index };

        public override Rational? Evaluate(IReadOnlyList<Rational> values) => values[Index];
    }

    internal sealed record Operation(char Operator, Formula Left, Formula Right) : Formula
    {
        public override int Arity { get; } = Math.Max(Left.Arity, Right.Arity);

        public override IReadOnlySet<int> Letters { get; } = new HashSet<int>(Left.Letters.Concat(Right.Letters));

        public override Rational? Evaluate(IReadOnlyList<Rational> values)
        {
            if (Left.Evaluate(values) is not { } left || Right.Evaluate(values) is not { } right) return null;

            return Operator switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                _ => right.IsZero ? null : left / right,
            };
        }
    }
}
