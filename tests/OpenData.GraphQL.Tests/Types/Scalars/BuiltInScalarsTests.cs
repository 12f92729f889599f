using System.Text;
using System.Text.Json;
using OpenData.GraphQL.Types;
using OpenData.GraphQL.Types.Scalars;

namespace OpenData.GraphQL.Tests.Types.Scalars;

public sealed class BuiltInScalarsTests
{
    [Theory]
    [InlineData("Int", ScalarInputKind.Int, "2147483647", "2147483647")]
    [InlineData("Int", ScalarInputKind.Int, "2147483648", null)]
    [InlineData("Int", ScalarInputKind.Float, "1.5", null)]
    [InlineData("Float", ScalarInputKind.Int, "3", "3")]
    [InlineData("Float", ScalarInputKind.Float, "1e999", null)]
    [InlineData("String", ScalarInputKind.String, "Bắc Kạn", "\"Bắc Kạn\"")]
    [InlineData("String", ScalarInputKind.Enum, "NAME", null)]
    [InlineData("Boolean", ScalarInputKind.Boolean, "true", "true")]
    [InlineData("Boolean", ScalarInputKind.Int, "1", null)]
    [InlineData("ID", ScalarInputKind.Int, "4", "\"4\"")]
    [InlineData("ID", ScalarInputKind.Float, "4.0", null)]
    [InlineData("Long", ScalarInputKind.Int, "9722000000000", "9722000000000")]
    [InlineData("Decimal", ScalarInputKind.Float, "12.50", "12.50")]
    [InlineData("Date", ScalarInputKind.String, "2024-03-13", "\"2024-03-13\"")]
    [InlineData("Date", ScalarInputKind.String, "13/03/2024", null)]
    [InlineData("DateTime", ScalarInputKind.String, "2024-03-13T08:00:00+07:00", "\"2024-03-13T08:00:00+07:00\"")]
    [InlineData("DateTime", ScalarInputKind.String, "2024-03-13", null)]
    [InlineData("URL", ScalarInputKind.String, "https://example.org/a?b=c", "\"https://example.org/a?b=c\"")]
    public void Scalars_read_and_write_only_what_they_can_represent(string name, ScalarInputKind kind, string text, string? json)
    {
        var scalar = BuiltInScalars.All.Single(s => s.Name == name);

        scalar.TryCoerceInput(new ScalarInput(kind, text), out var value, out var error).ShouldBe(json is not null);

        if (value is null)
            error.ShouldNotBeNull().ToString().ShouldContain(name);
        else
            Json(scalar, value).ShouldBe(json);
    }

    [Fact]
    public void Float_cannot_write_numbers_that_JSON_does_not_know() =>
        BuiltInScalars.Float.CanWrite(double.NaN).ShouldBeFalse();

    private static string Json(ScalarType scalar, object value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            scalar.WriteBoxed(writer, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
