using System.Text.Json;

namespace OpenData.Api.Dataset;

/// <summary>The words of one enum by the numbers of its members. One class for all of them: .NET would compile each collection that knows the enum's type by itself.</summary>
internal sealed class EnumWords
{
    private readonly string[] words;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public EnumWords(Type type)
    {
        words = Array.ConvertAll(Enum.GetNames(type), JsonNamingPolicy.KebabCaseLower.ConvertName);
        foreach (var word in words) numbers.Add(word, numbers.Count);
    }

    public IReadOnlyList<string> All => words;

    public int NumberOf(string word) => numbers[word];

    public int? Find(string word) => numbers.TryGetValue(word, out var number) ? number : null;
}
