namespace OpenData.GraphQL.Validation;

/// <summary>
/// How many insertions, deletions, replacements and swaps of neighbours lead from one name to another; a difference in
/// case alone counts as one.
/// </summary>
internal static class LexicalDistance
{
    public static int Between(string written, string name, int threshold)
    {
        if (written == name)
            return 0;
        var a = written.ToLowerInvariant();
        var b = name.ToLowerInvariant();
        if (a == b)
            return 1;
        // Unlike names are the rule, and the length alone tells most of them; names are as long as clients like.
        if (Math.Abs(a.Length - b.Length) > threshold)
            return int.MaxValue;

        var beforeLast = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var smallest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, beforeLast[j - 2] + 1);
                current[j] = best;
                smallest = Math.Min(smallest, best);
            }
            if (smallest > threshold)
                return int.MaxValue;
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[b.Length];
    }
}
