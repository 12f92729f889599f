using OpenData.Api.Dataset;

namespace OpenData.Api.Tests.Dataset;

public sealed class EnumWordsTests
{
    public static TheoryData<Type> Enums =>
        [.. typeof(DatasetContext).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace == typeof(DatasetContext).Namespace)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Lead_from_each_member_to_its_word_and_back(Type type)
    {
        var words = new EnumWords(type);

        words.All.Count.ShouldBe(Enum.GetValues(type).Length);
        words.All.ShouldBeUnique();
        foreach (var (word, number) in words.All.Select((word, number) => (word, number)))
        {
            words.NumberOf(word).ShouldBe(number);
            Enum.GetName(type, number)!.ToLowerInvariant().ShouldBe(word.Replace("-", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Are_in_lower_case_with_hyphens() => EnumText<MissingReason>.Of(MissingReason.NotPublished).ShouldBe("not-published");

    [Fact]
    public void Are_none_for_members_with_numbers_of_their_own() =>
        Should.Throw<ArgumentException>(() => new EnumWords(typeof(Gap))).Message.ShouldContain("Later = 2 where 1 is expected");

    private enum Gap
    {
        First,
        Later = 2,
    }
}
