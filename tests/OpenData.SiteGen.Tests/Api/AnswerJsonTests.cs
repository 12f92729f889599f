using System.Reflection;
using System.Text.Json;
using OpenData.SiteGen.Api;
using OpenData.SiteGen.Api.Answers;
using OpenData.SiteTemplates.Models;

namespace OpenData.SiteGen.Tests.Api;

public sealed class AnswerJsonTests
{
    private const string Place = """{"id":"p","type":"COMMUNE","name":"Thử","nameEn":"Trial","fullName":"xã Thử","fullNameEn":"Trial commune"}""";

    // What the API has in one language alone, or in both by names of their own: a licence's name, the schema, what is searched for.
    private static readonly Type[] InOneLanguage =
        [typeof(LicenceAnswer), typeof(SchemaTypeAnswer), typeof(SchemaFieldAnswer), typeof(SchemaArgumentAnswer)];

    [Theory]
    [InlineData(Language.Vi, "Thử", "xã Thử"), InlineData(Language.En, "Trial", "Trial commune")]
    public void Reads_the_texts_of_one_language(Language language, string name, string fullName) =>
        Read(language, Place).ShouldBe(new PlaceAnswer("p", "COMMUNE", name, fullName));

    [Fact]
    public void Refuses_an_answer_without_the_text_in_its_language()
    {
        const string vietnameseAlone = """{"id":"p","type":"COMMUNE","name":"Thử","fullName":"xã Thử"}""";

        Read(Language.Vi, vietnameseAlone).Name.ShouldBe("Thử");
        Should.Throw<JsonException>(() => Read(Language.En, vietnameseAlone)).Message.ShouldContain("nameEn");
    }

    [Fact]
    public void Knows_of_each_text_that_it_is_translated()
    {
        string[] texts = ["Name", "FullName", "Title", "Note", "Explanation"];
        var answers = typeof(PlaceAnswer).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(PlaceAnswer).Namespace && type.Name.EndsWith("Answer", StringComparison.Ordinal));
        var properties = answers.Except(InOneLanguage).SelectMany(type => type.GetProperties()).Where(property => texts.Contains(property.Name)).ToArray();

        properties.Length.ShouldBeGreaterThan(30);
        properties.Where(property => property.GetCustomAttribute<TranslatedAttribute>() is null).Select(property => $"{property.DeclaringType!.Name}.{property.Name}").ShouldBeEmpty();
    }

    private static PlaceAnswer Read(Language language, string json) =>
        JsonSerializer.Deserialize(json, AnswerJson.In(language, AnswerJson.Default.PlaceAnswer))!;
}
