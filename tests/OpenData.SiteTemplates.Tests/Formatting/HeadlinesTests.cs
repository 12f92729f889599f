using OpenData.SiteTemplates.Formatting;

namespace OpenData.SiteTemplates.Tests.Formatting;

public sealed class HeadlinesTests
{
    [Theory]
    [InlineData("Xã đạt chuẩn nông thôn mới", "Xã đạt_chuẩn nông_thôn_mới")]
    [InlineData("Tiêu chí nông thôn", "Tiêu_chí nông_thôn")]
    [InlineData("Huyện Chợ Đồn: 3 trong 20 xã", "Huyện_Chợ_Đồn: 3_trong 20_xã")]
    [InlineData("Năm 2023 tỉnh có 218 sản phẩm", "Năm_2023 tỉnh có 218_sản_phẩm")]
    [InlineData("{count} sản phẩm OCOP ({when})", "{count} sản_phẩm OCOP ({when})")]
    [InlineData("4 stars of New Rural", "4_stars of New_Rural")]
    [InlineData("as of 12 March 2024", "as of 12_March 2024")]
    [InlineData("(12/2019 – 12/2020)", "(12/2019_– 12/2020)")]
    public void Joins_what_is_read_as_one(string text, string joined) => Headlines.Join(text).ShouldBe(joined.Replace('_', '\u00a0'));
}
