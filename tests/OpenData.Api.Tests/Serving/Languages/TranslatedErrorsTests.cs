using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OpenData.Api.Tests.Serving.Languages;

[Collection(ServedDatasetCollection.Name)]
public sealed class TranslatedErrorsTests(ServedDataset served)
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { "/graphql?query={nothing}", "Không có trường \"nothing\" trong kiểu \"Query\"." },
        { "/graphql?query={dataset{versio}}", "Không có trường \"versio\" trong kiểu \"Dataset\". Có phải ý bạn là \"version\"?" },
        { "/graphql?query={", "Lỗi cú pháp: Cần Name nhưng gặp <EOF>." },
        { "/graphql?query={facts(first:100000){totalCount}}", "Giới hạn về số mục của một trang là 500, còn yêu cầu này lên tới 100000." },
        { "/graphql?query={facts(first:1,last:1){totalCount}}", "Hãy cho 'first' hoặc 'last', không cho cả hai." },
        { "/graphql", "Thiếu tham số 'query'." },
        { "/graphql?query={districts{code}}&variables=7", "Tham số 'variables' phải là một đối tượng JSON." },
        { "/graphql?query={indicators{nodes{facts{value}}}}&format=csv", "Một bảng chỉ có một danh sách hàng" },
        { "/graphql?query={districts{code}}&format=ods", "Không có `format=ods`" },
        { "/q/nothing.csv", "Không có truy vấn lưu sẵn `nothing.csv`." },
        { "/q/certified-communes.csv?year=abc", "`year` phải là số nguyên, không phải `abc`." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task Says_mistakes_in_Vietnamese_to_who_prefers_it(string address, string message)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.ParseAdd("vi-VN,vi;q=0.9,en;q=0.5");
        using var response = await served.Http.SendAsync(request);

        (await MessageOf(response)).ShouldStartWith(message);
        response.Headers.Vary.ShouldContain("Accept-Language");
    }

    [Fact]
    public async Task Says_mistakes_in_Vietnamese_where_the_address_asks_for_it()
    {
        using var response = await served.Http.GetAsync("/graphql?query={nothing}&lang=vi");

        (await MessageOf(response)).ShouldStartWith("Không có trường");
    }

    [Fact]
    public async Task Says_mistakes_in_English_to_everybody_else()
    {
        using var response = await served.Http.GetAsync("/graphql?query={nothing}");

        (await MessageOf(response)).ShouldBe("Cannot query field \"nothing\" on type \"Query\".");
    }

    [Fact]
    public async Task Translates_what_a_post_is_refused_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "query ($n: Int!) { facts(first: $n) { totalCount } }" }) };
        request.Headers.AcceptLanguage.ParseAdd("vi");
        using var response = await served.Http.SendAsync(request);

        (await MessageOf(response)).ShouldBe("Thiếu biến bắt buộc \"$n\", kiểu \"Int!\".");
    }

    [Fact]
    public async Task Tags_answers_by_language()
    {
        const string Address = "/graphql?query={dataset{version}}";
        using var vietnamese = new HttpRequestMessage(HttpMethod.Get, Address);
        vietnamese.Headers.AcceptLanguage.ParseAdd("vi");
        using var first = await served.Http.SendAsync(vietnamese);
        using var second = await served.Http.GetAsync(Address);

        first.Headers.ETag.ShouldNotBe(second.Headers.ETag.ShouldNotBeNull());
    }

    private static async Task<string> MessageOf(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!["message"]!.ToString();
}
