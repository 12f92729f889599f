using System.Collections.Frozen;
using System.Text.Json;

namespace OpenData.Api.Dataset;

/// <summary>The words for enum members in the CSV files and in the database: <c>NotPublished</c> is <c>not-published</c>.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words =
        Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, T> Values = Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    public static string Of(T value) => Words[value];

    public static T Parse(string word) => Values[word];

    public static T? Find(string word) => Values.TryGetValue(word, out var value) ? value : null;
}
