using OpenData.SiteGen.Publishing.Hosting;

namespace OpenData.SiteGen.Tests.Publishing.Hosting;

public sealed class ShortAddressesTests
{
    [Fact]
    public void Leads_a_name_to_the_page_of_the_unit_that_has_or_had_it() =>
        ShortAddresses.Of(["/", "/xa/", "/xa/hao-nghia-02182/", "/en/communes/", "/en/communes/hao-nghia-02182/"]).ShouldBe(
        [
            new("/en/communes/hao-nghia/", "/en/communes/hao-nghia-02182/"),
            new("/xa/hao-nghia/", "/xa/hao-nghia-02182/"),
        ]);

    [Fact]
    public void Leads_a_name_that_two_units_share_to_the_list() =>
        ShortAddresses.Of(["/xa/", "/xa/tran-phu-02179/", "/xa/tran-phu-99999/"]).ShouldBe([new("/xa/tran-phu/", "/xa/")]);

    [Fact]
    public void Knows_a_unit_whose_code_was_another_units() =>
        ShortAddresses.Of(["/xa/", "/xa/ba-be-01906-2025/"]).ShouldBe([new("/xa/ba-be/", "/xa/ba-be-01906-2025/")]);

    [Fact]
    public void Takes_the_place_of_no_page_and_leads_to_none_that_is_not_there() =>
        ShortAddresses.Of(["/xa/a/", "/xa/a-01234/", "/ocop/b-01234/", "/ocop/b-56789/"]).ShouldBeEmpty();

    [Fact]
    public void Knows_documents_and_years_from_units() =>
        ShortAddresses.Of(["/nguon/", "/nguon/tong-ket-2024-03-13/", "/nguon/ntm-bac-kan-2020/", "/muc-tieu/"]).ShouldBeEmpty();
}
