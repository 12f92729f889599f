using System.Text.Json;

namespace OpenData.Api.Dataset;

/// <summary>The words of one enum by the numbers of its members. One class for all of them: .NET would compile each collection that knows the enum's type by itself.</summary>
internal sealed class EnumWords
{
    private readonly string[] words;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The members are not numbered as they stand, from 0: one would have the word of another.</exception>
    public EnumWords(Type type)
    {
        var members = Enum.GetValuesAsUnderlyingType(type);
        for (var i = 0; i < members.Length; i++)
            if (!members.GetValue(i)!.Equals(i)) throw new ArgumentException($"{type} has the member {Enum.GetNames(type)[i]} = {members.GetValue(i)} where {i} is expected.", nameof(type));
        words = Array.ConvertAll(Enum.GetNames(type), JsonNamingPolicy.KebabCaseLower.ConvertName);
        foreach (var word in words) numbers.Add(word, numbers.Count);
    }

    public IReadOnlyList<string> All => words;

    public int NumberOf(string word) => numbers[word];

    public int? Find(string word) => numbers.TryGetValue(word, out var number) ? number : null;
}
