using OpenData.Api.Seeding.Text;

namespace OpenData.Api.Tests.Seeding.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("vi-du", "vi-du", 0, true)]
    [InlineData("vi-du", "vi-dụ", 1, true)]
    [InlineData("vi-du", "vidu", 1, true)]
    [InlineData("vi-du", "vi-du-2", 1, false)]
    [InlineData("", "ab", 2, true)]
    [InlineData("abc", "xyz", 2, false)]
    public void Counts_letters_added_left_out_or_changed(string a, string b, int bound, bool expected) => EditDistance.IsAtMost(a, b, bound).ShouldBe(expected);
}
