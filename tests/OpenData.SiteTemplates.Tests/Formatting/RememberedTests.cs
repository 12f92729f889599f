using OpenData.SiteTemplates.Formatting;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class RememberedTests
{
    [Fact]
    public void Writes_each_as_it_is_written_however_many_there_are()
    {
        var numbers = new Remembered<int>(number => $"{number}.");

        foreach (var _ in Enumerable.Range(0, 2))
            Enumerable.Range(0, 1_500).Select(numbers.Of).ShouldBe(Enumerable.Range(0, 1_500).Select(number => $"{number}."));
    }

    [Fact]
    public void Writes_once_what_came_early_and_keeps_nothing_of_what_came_when_there_was_no_room()
    {
        var written = new List<int>();
        var numbers = new Remembered<int>(number =>
        {
            written.Add(number);
            return $"{number}.";
        });

        foreach (var _ in Enumerable.Range(0, 2))
            foreach (var number in Enumerable.Range(0, 1_100)) numbers.Of(number);

        written.Count(number => number == 0).ShouldBe(1);
        written.Count(number => number == 1_099).ShouldBe(2);
        written.Count.ShouldBe(1_100 + 100);
    }
}
