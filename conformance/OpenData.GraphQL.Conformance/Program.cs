// The engine's half of the differential tests. The first argument names a schema, `library` or `api`; the second, what
// to do with it: `print` prints it; `validate` answers documents, one JSON string a line, with what the parser and the
// validator say of them, one JSON object a line; `execute` answers requests, one JSON object a line, over made-up data.
using System.Text.Json;
using OpenData.Api.Schema;
using OpenData.GraphQL.Conformance;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Tests.Conformance;
using OpenData.GraphQL.Tests.Validation;
using OpenData.GraphQL.Types;

var schema = args[0] == "api" ? DatasetSchema.Build() : LibrarySchema.Schema;
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
if (args[1] == "print")
{
    output.Write(SchemaPrinter.Print(schema));
    return;
}

if (args[1] == "execute")
    schema = MockSchema.Of(schema);
using var input = new StreamReader(Console.OpenStandardInput());
var executor = new Executor(schema, MockSchema.Options);
while (input.ReadLine() is { } line)
{
    if (args[1] == "execute")
        output.WriteLine(await MockSchema.Answer(executor, JsonDocument.Parse(line).RootElement));
    else
        output.WriteLine(DocumentVerdict.Of(schema, JsonSerializer.Deserialize<string>(line)!).ToJson());
}
