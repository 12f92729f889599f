using System.Runtime.CompilerServices;

namespace OpenData.Api.Dataset;

/// <summary>The words for enum members in the CSV files and in the database: <c>NotPublished</c> is <c>not-published</c>. The members are numbered as they stand, from 0.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly EnumWords Words = new(typeof(T));

    public static IReadOnlyList<string> All => Words.All;

    public static string Of(T value) => Words.All[Unsafe.BitCast<T, int>(value)];

    public static T Parse(string word) => Unsafe.BitCast<int, T>(Words.NumberOf(word));

    public static T? Find(string word) => Words.Find(word) is { } number ? Unsafe.BitCast<int, T>(number) : null;
}
