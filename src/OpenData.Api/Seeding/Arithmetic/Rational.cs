using System.Numerics;
using OpenData.Api.Dataset;

namespace OpenData.Api.Seeding.Arithmetic;

/// <summary>An exact fraction, so that no promise is found broken, or kept, by a rounding of ours.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominatorLessOne = (denominator / divisor) - 1;
    }

    public BigInteger Numerator { get; }

    // Kept less one, so that the default value is 0/1.
    public BigInteger Denominator => _denominatorLessOne + 1;

    public bool IsZero => Numerator.IsZero;

    public static Rational FromScaled(long scaled) => new(scaled, ScaledNumber.One);

    public static Rational FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((((BigInteger)(uint)bits[2] << 32) + (uint)bits[1]) << 32) + (uint)bits[0];
        return new Rational(value < 0 ? -digits : digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>The value in 1/10000ths, rounded half away from zero at the given decimals; null where it is too great.</summary>
    public long? ToScaled(byte decimals = ScaledNumber.MaxDecimals)
    {
        var doubled = 2 * BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals);
        var units = (doubled + Denominator) / (2 * Denominator) * Numerator.Sign * BigInteger.Pow(10, ScaledNumber.MaxDecimals - decimals);
        return BigInteger.Abs(units) <= long.MaxValue ? (long)units : null;
    }

    public static Rational Abs(Rational value) => value.Numerator.Sign < 0 ? -value : value;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    public override string ToString() => Denominator.IsOne ? Numerator.ToString() : $"{Numerator}/{Denominator}";
}
