using OpenData.SiteTemplates.Formatting;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2023-05-29", "2023-05-29", "29/05/2023", "29 May 2023")]
    [InlineData("2021-06-01", "2021-06-30", "6/2021", "June 2021")]
    [InlineData("2020-02-01", "2020-02-29", "2/2020", "February 2020")]
    [InlineData("2020-01-01", "2020-12-31", "2020", "2020")]
    [InlineData("2021-01-01", "2025-12-31", "2021–2025", "2021–2025")]
    [InlineData("2021-06-01", "2021-12-31", "6/2021 – 12/2021", "June 2021 – December 2021")]
    [InlineData("2020-01-15", "2020-03-02", "15/01/2020 – 02/03/2020", "15 January 2020 – 2 March 2020")]
    public void Writes_a_period_as_short_as_it_can_be_said(string from, string to, string vietnamese, string english)
    {
        Dates.Format(Between(from, to), Language.Vi).ShouldBe(vietnamese);
        Dates.Format(Between(from, to), Language.En).ShouldBe(english);
    }

    [Theory]
    [InlineData("2023-05-29", "2023-05-29", "ngày 29/05/2023", "on 29 May 2023")]
    [InlineData("2021-06-01", "2021-06-30", "tháng 6/2021", "in June 2021")]
    [InlineData("2020-01-01", "2020-12-31", "năm 2020", "in 2020")]
    [InlineData("2018-01-01", "2020-12-31", "giai đoạn 2018–2020", "in 2018–2020")]
    [InlineData("2019-12-01", "2020-12-31", "khoảng tháng 12/2019 – 12/2020", "between December 2019 and December 2020")]
    [InlineData("2020-01-15", "2020-03-02", "từ ngày 15/01/2020 đến ngày 02/03/2020", "from 15 January 2020 to 2 March 2020")]
    public void Says_when_in_a_sentence(string from, string to, string vietnamese, string english)
    {
        Dates.When(Between(from, to), Language.Vi).ShouldBe(vietnamese);
        Dates.When(Between(from, to), Language.En).ShouldBe(english);
    }

    [Theory]
    [InlineData("2019-12-01", "2020-12-31", "12/2019 – 12/2020", "Dec 2019 – Dec 2020")]
    [InlineData("2023-05-29", "2023-05-29", "29/05/2023", "29 May 2023")]
    public void Writes_a_period_shorter_for_a_drawing(string from, string to, string vietnamese, string english)
    {
        Dates.Short(Between(from, to), Language.Vi).ShouldBe(vietnamese);
        Dates.Short(Between(from, to), Language.En).ShouldBe(english);
    }

    [Fact]
    public void Begins_a_sentence_with_a_capital() =>
        Locale.For(Language.Vi).WhenFirst(Between("2020-01-01", "2020-12-31")).ShouldBe("Năm\u00a02020");

    private static Period Between(string from, string to) => new($"{from}/{to}", DateOnly.Parse(from), DateOnly.Parse(to));
}
