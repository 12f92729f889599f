using System.Buffers;
using System.Text;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Tests.Response;

public sealed class GraphQLErrorTests
{
    [Fact]
    public void Keeps_the_template_and_texts_instead_of_what_they_were_made_of()
    {
        var error = new GraphQLError($"{new StringBuilder("a field")} is unknown.{(FormattableString)$" Did you mean {1:00}?"}");

        error.Message.ShouldBe("a field is unknown. Did you mean 01?");
        error.Text.Format.ShouldBe("{0} is unknown.{1}");
        error.Text.GetArgument(0).ShouldBe("a field");
        error.Text.GetArgument(1).ShouldBeAssignableTo<FormattableString>()!.Format.ShouldBe(" Did you mean {0:00}?");
    }

    [Fact]
    public void Is_written_as_the_host_translates_it_and_in_English_where_it_does_not()
    {
        var response = GraphQLResponse.Refused([new($"Unknown {"x"}."), new($"Other.")]);
        var written = new ArrayBufferWriter<byte>();

        response.Write(written, text => text.Format == "Unknown {0}." ? $"Không biết {text.GetArgument(0)}." : null);

        Encoding.UTF8.GetString(written.WrittenSpan).ShouldBe("""{"errors":[{"message":"Không biết x."},{"message":"Other."}]}""");
    }
}
