using Microsoft.AspNetCore.Http;
using OpenData.Api.Schema;
using OpenData.Api.Serving.Languages;

namespace OpenData.Api.Tests.Serving.Languages;

public sealed class ClientLanguageTests
{
    [Theory]
    [InlineData("vi", Language.Vi)]
    [InlineData("vi-VN,vi;q=0.9,en-US;q=0.8", Language.Vi)]
    [InlineData("en-US,en;q=0.9,vi;q=0.8", Language.En)]
    [InlineData("fr;q=1, vi;q=0.3, en;q=0.2", Language.Vi)]
    [InlineData("vi;q=0, en;q=0.1", Language.En)]
    [InlineData("*", null)]
    [InlineData("fr", null)]
    [InlineData("not a language;;", null)]
    [InlineData("", null)]
    public void Follows_the_preference_of_the_client(string header, Language? language)
    {
        var request = new DefaultHttpContext().Request;
        if (header.Length > 0) request.Headers.AcceptLanguage = header;

        ClientLanguage.Of(request).ShouldBe(language);
    }

    [Theory]
    [InlineData("?lang=vi", Language.Vi)]
    [InlineData("?lang=EN", Language.En)]
    [InlineData("?lang=fr", Language.En)]
    public void Follows_the_address_before_the_preference(string query, Language language)
    {
        var request = new DefaultHttpContext().Request;
        request.QueryString = new QueryString(query);
        request.Headers.AcceptLanguage = "en";

        ClientLanguage.Of(request).ShouldBe(language);
    }
}
