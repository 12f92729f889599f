using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OpenData.SiteGen.Tests.Site;

/// <summary>Every number that a page may show when it is made from these answers.</summary>
internal sealed partial class AnswerNumbers
{
    private readonly HashSet<decimal> _values = [];
    private readonly HashSet<decimal> _counts = [];
    private readonly HashSet<string> _digits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _occurrences = new(StringComparer.Ordinal);

    public AnswerNumbers(IEnumerable<JsonElement> answers)
    {
        foreach (var answer in answers) Read(answer, "");
        foreach (var values in _occurrences.Values)
        {
            _counts.Add(values.Values.Sum());
            _counts.Add(values.Count);
            // How many things of an answer have a value in common, or one of two values: met and exceeded are one group.
            foreach (var one in values.Values)
            {
                _counts.Add(one);
                _counts.Add(values.Values.Sum() - one);
                foreach (var other in values.Values) _counts.Add(one + other);
            }
        }
    }

    /// <summary>Whether the answers hold exactly this value.</summary>
    public bool Holds(decimal value) => _values.Contains(value);

    /// <summary>Whether one value of the answers divided by another gives this one.</summary>
    public bool Divides(decimal value) =>
        _values.Any(dividend => _values.Any(divisor => divisor != 0 && Math.Abs((dividend / divisor) - value) < 0.01m));

    /// <summary>Whether one value of the answers is so many per cent of another, rounded.</summary>
    public bool HasShare(int percent) =>
        _values.Any(part => _values.Any(whole => whole != 0 && Math.Round(100 * part / whole, MidpointRounding.AwayFromZero) == percent));

    /// <summary>Whether a number in the text of a page comes from the answers: a value, a part of a date or name, or a count.</summary>
    public bool Explains(string token, bool isVietnamese)
    {
        if (_digits.Contains(token.TrimStart('0')) || _digits.Contains(token)) return true;
        var plain = isVietnamese ? token.Replace(".", "").Replace(',', '.') : token.Replace(",", "");
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return false;
        return _values.Contains(number) || _values.Contains(number * 1_000_000) || _values.Contains(number * 1_000_000_000)
            || _counts.Contains(number);
    }

    private void Read(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                CountLists([element]);
                foreach (var property in element.EnumerateObject()) Read(property.Value, $"{path}.{property.Name}");
                break;
            case JsonValueKind.Array:
                _counts.Add(element.GetArrayLength());
                CountLists([.. element.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)]);
                foreach (var item in element.EnumerateArray()) Read(item, path);
                break;
            case JsonValueKind.Number:
                _values.Add(element.GetDecimal());
                Count(path, element.GetRawText());
                break;
            case JsonValueKind.String:
                foreach (Match run in Digits().Matches(element.GetString()!))
                {
                    _digits.Add(run.Value);
                    _digits.Add(run.Value.TrimStart('0'));
                }
                Count(path, element.GetString()!);
                break;
            default:
                Count(path, element.GetRawText());
                break;
        }
    }

    /// <summary>How long the lists of things are together: all of them, or all but one (names are all that is no figure).</summary>
    private void CountLists(IReadOnlyList<JsonElement> things)
    {
        var lengths = things.SelectMany(thing => thing.EnumerateObject())
            .Where(property => property.Value.ValueKind == JsonValueKind.Array)
            .GroupBy(property => property.Name, property => property.Value.GetArrayLength())
            .Select(list => list.Sum())
            .ToArray();
        _counts.Add(lengths.Sum());
        foreach (var one in lengths) _counts.Add(lengths.Sum() - one);
    }

    private void Count(string path, string value)
    {
        if (!_occurrences.TryGetValue(path, out var values)) _occurrences.Add(path, values = new(StringComparer.Ordinal));
        values[value] = values.GetValueOrDefault(value) + 1;
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*|\d+")]
    private static partial Regex Digits();
}
