namespace OpenData.Api.Seeding.Text;

/// <summary>How many letters must be added, left out or changed to make one word of another (Levenshtein).</summary>
internal static class EditDistance
{
    public static bool IsAtMost(string a, string b, int bound)
    {
        if (Math.Abs(a.Length - b.Length) > bound) return false;

        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(above[j], current[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (above, current) = (current, above);
        }

        return above[b.Length] <= bound;
    }
}
