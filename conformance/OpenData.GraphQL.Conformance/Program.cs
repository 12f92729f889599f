// Answers documents, one JSON string a line, with what the parser and the validator say of them, one JSON object a
// line: the engine's half of conformance/validation.mjs.
using System.Text.Json;
using OpenData.GraphQL.Conformance;

using var input = new StreamReader(Console.OpenStandardInput());
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
while (input.ReadLine() is { } line)
    output.WriteLine(DocumentVerdict.Of(JsonSerializer.Deserialize<string>(line)!).ToJson());
