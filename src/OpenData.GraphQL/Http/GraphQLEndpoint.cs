// GraphQL over HTTP.
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenData.GraphQL.Execution;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Http;

/// <summary>Answers HTTP requests with GraphQL.</summary>
internal sealed class GraphQLEndpoint(Executor executor, RequestReader reader, PersistedQueries persisted, RequestSlots slots)
{
    public async Task AnswerAsync(HttpContext http)
    {
        if (MediaTypes.Choose([.. http.Request.Headers.Accept.OfType<string>()]) is not { } mediaType)
        {
            var refusal = new HttpRefusal(406, $"Accept '{MediaTypes.Response}' or '{MediaTypes.Json}' in UTF-8.");
            await Refuse(http, refusal, MediaTypes.Json).ConfigureAwait(false);
            return;
        }

        var (request, mistake) = await reader.Read(http.Request, http.RequestAborted).ConfigureAwait(false);
        if (mistake is not null)
        {
            await Refuse(http, mistake, mediaType).ConfigureAwait(false);
            return;
        }

        if (!slots.TryEnter())
        {
            await Refuse(http, slots.Refuse(http.Response), mediaType).ConfigureAwait(false);
            return;
        }

        try
        {
            if (http.Features.Get<GraphQLExchange>()?.Admit is { } admit)
                request = request! with { Admit = admit };
            var response = await slots.RunAsync(() => Execute(request!, http)).ConfigureAwait(false);
            if (response.HasData)
                persisted.Keep(request!);
            await Write(http, StatusOf(response, http.Request, mediaType), mediaType, response).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to be answered.
        }
    }

    // A client that reads slowly keeps neither a slot nor a database connection from others.
    private async Task<GraphQLResponse> Execute(GraphQLRequest request, HttpContext http)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        return await executor.ExecuteAsync(request, scope.ServiceProvider, http.RequestAborted).ConfigureAwait(false);
    }

    // Section 6.4: a well-formed request that was refused is 200 for clients of application/json, which cannot tell
    // a GraphQL answer from one of a proxy otherwise, and 400 for clients of the newer media type.
    private static int StatusOf(GraphQLResponse response, HttpRequest request, string mediaType)
    {
        if (response.HasData)
            return 200;
        var code = response.Errors[0].Code;
        if (code == ErrorCode.RateLimited)
            return 429;
        if (code == ErrorCode.OperationNotQuery)
            return HttpMethods.IsGet(request.Method) ? 405 : mediaType == MediaTypes.Json ? 200 : 400;
        if (code == ErrorCode.InternalError)
            return 500;
        return mediaType == MediaTypes.Json ? 200 : code == ErrorCode.Timeout ? 503 : 400;
    }

    private static Task Refuse(HttpContext http, HttpRefusal refusal, string mediaType)
    {
        if (refusal.Allow is { } allow)
            http.Response.Headers.Allow = allow;
        return Write(http, refusal.Status, mediaType, GraphQLResponse.Refused([refusal.Error]));
    }

    private static async Task Write(HttpContext http, int status, string mediaType, GraphQLResponse response)
    {
        http.Response.StatusCode = status;
        if (status == 405)
            http.Response.Headers.Allow = HttpMethods.IsGet(http.Request.Method) ? "POST" : "GET, POST";
        http.Response.ContentType = mediaType + "; charset=utf-8";
        http.Response.Headers.Vary = "Accept";
        var exchange = http.Features.Get<GraphQLExchange>();
        exchange?.Add(response);
        using var answer = new PooledBuffer();
        response.Write(answer, exchange?.Translate);
        // Whoever reads it knows how much room it wants.
        http.Response.ContentLength = answer.Written.Length;
        await http.Response.Body.WriteAsync(answer.Written, http.RequestAborted).ConfigureAwait(false);
    }
}
