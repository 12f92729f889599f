namespace OpenData.GraphQL.Validation;

/// <summary>The order in which <c>a2</c> comes before <c>a10</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            int order;
            if (char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j]))
                order = ReadNumber(x, ref i).CompareTo(ReadNumber(y, ref j));
            else
                order = x[i++].CompareTo(y[j++]);
            if (order != 0)
                return order;
        }
        return x.Length.CompareTo(y.Length);
    }

    // A leading zero is a number of its own, so that names which differ in zeros alone still have an order.
    private static double ReadNumber(string text, ref int index)
    {
        var number = 0d;
        do
            number = (number * 10) + (text[index++] - '0');
        while (index < text.Length && char.IsAsciiDigit(text[index]) && number > 0);
        return number;
    }
}
