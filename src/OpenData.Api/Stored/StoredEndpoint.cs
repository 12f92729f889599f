using OpenData.Api.Dataset;
using OpenData.Api.Exports;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Http;
using OpenData.GraphQL.Response;

namespace OpenData.Api.Stored;

/// <summary>Answers `/q/name.format?parameters`: a stored operation as JSON or as a table, which can be cited.</summary>
/// <param name="executor">Executes the operation.</param>
/// <param name="tables">Answers as a table.</param>
/// <param name="slots">How many requests are executed at a time.</param>
/// <param name="dataset">What is served.</param>
internal sealed class StoredEndpoint(Executor executor, TableEndpoint tables, RequestSlots slots, DatasetInfo dataset)
{
    /// <summary>Where stored operations are.</summary>
    public const string Root = "/q/";

    /// <summary>The header that names the version of the dataset that answered.</summary>
    public const string VersionHeader = "Dataset-Version";

    private const int ShortestFingerprint = 8;
    private const int CitedDigits = 12;

    /// <summary>Answers the operation that <paramref name="file"/> names.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="file">The last part of the address: name and format.</param>
    public async Task Answer(HttpContext http, string file)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            await Refusals.Answer(http, StatusCodes.Status405MethodNotAllowed, new GraphQLError($"Use GET.") { Code = ErrorCode.BadRequest });
            return;
        }

        var point = file.LastIndexOf('.');
        var extension = point < 0 ? "" : file[(point + 1)..];
        if (point < 0 || StoredOperations.Find(file[..point]) is not { } operation || (extension != "json" && TableFormat.Find(extension) is null))
        {
            await Refusals.Answer(http, StatusCodes.Status404NotFound, new GraphQLError(
                $"There is no stored operation `{file}`. {Root} lists them; each ends in .json, {string.Join(", ", TableFormat.All.Select(format => "." + format.Name))}.") { Code = "NOT_FOUND" });
            return;
        }

        http.Response.Headers[VersionHeader] = dataset.Version;
        if (http.Request.Query["version"].ToString() is { Length: > 0 } version && !IsServed(version))
        {
            await Refusals.Answer(http, StatusCodes.Status409Conflict, new GraphQLError(
                $"The address cites version `{version}` of the dataset, and this server has {dataset.Version} ({dataset.SeedHash[..CitedDigits]}). Without `version=` it gives the figures of today; earlier versions are in the releases of the dataset.")
            { Code = "OTHER_VERSION", Extensions = new Dictionary<string, object?> { ["version"] = dataset.Version, ["seedHash"] = dataset.SeedHash } });
            return;
        }

        var (variables, errors) = StoredParameters.Read(operation, http.Request.Query, executor.Schema);
        if (errors.Count > 0)
        {
            await Refusals.Answer(http, StatusCodes.Status400BadRequest, [.. errors]);
            return;
        }

        http.Response.Headers.Append("Link", $"<{Cited(http.Request)}>; rel=\"cite-as\"");
        var request = new GraphQLRequest(operation.Text, null, variables);
        if (TableFormat.Find(extension) is { } table) await tables.Answer(http, table, request, operation.Name);
        else await AnswerJson(http, request);
    }

    private async Task AnswerJson(HttpContext http, GraphQLRequest request)
    {
        if (!slots.TryEnter())
        {
            await Refusals.Answer(http, slots.Refuse(http.Response));
            return;
        }

        var exchange = http.Features.Get<GraphQLExchange>();
        var response = await slots.RunAsync(
            () => executor.ExecuteAsync(request with { Admit = exchange?.Admit }, http.RequestServices, http.RequestAborted));
        exchange?.Add(response);
        http.Response.StatusCode = response.HasData ? StatusCodes.Status200OK : Refusals.StatusOf(response.Errors);
        http.Response.ContentType = "application/json; charset=utf-8";
        response.Write(http.Response.BodyWriter, exchange?.Translate);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private bool IsServed(string version) => version == dataset.Version
        || (version.Length >= ShortestFingerprint && dataset.SeedHash.StartsWith(version, StringComparison.OrdinalIgnoreCase));

    // RFC 8574: the address to cite. The fingerprint names these very figures, also when a version was not raised.
    private string Cited(HttpRequest request)
    {
        var kept = QueryString.Create(request.Query.Where(parameter => parameter.Key != "version"));
        return request.Path + kept.Add("version", dataset.SeedHash[..CitedDigits]);
    }
}
