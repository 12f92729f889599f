using Microsoft.AspNetCore.Http;
using OpenData.GraphQL.Language;

namespace OpenData.GraphQL.Http;

/// <summary>
/// As many requests as are executed at a time (<c>Limits.MaxConcurrentRequests</c>), over all the addresses of a server.
/// A slot is left before the answer is sent, so that a client that reads slowly keeps nobody from asking.
/// </summary>
/// <param name="most">The most requests at a time.</param>
public sealed class RequestSlots(int most) : IDisposable
{
    private readonly SemaphoreSlim free = new(most);

    /// <summary>Takes a slot; false where none is free, and the request is to be refused by <see cref="Refuse"/>.</summary>
    public bool TryEnter() => free.Wait(0);

    /// <summary>Takes a slot as soon as one is free: for what has begun to be answered and cannot be refused any more.</summary>
    /// <param name="cancellation">Gives the waiting up.</param>
    public Task EnterAsync(CancellationToken cancellation) => free.WaitAsync(cancellation);

    /// <summary>Works in a slot that was taken, and leaves it.</summary>
    /// <param name="work">What is done there.</param>
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Leaves a slot that was taken.</summary>
    public void Leave() => free.Release();

    /// <summary>Why a request found no slot; the answer says when to ask again.</summary>
    /// <param name="response">The answer to it.</param>
    public HttpRefusal Refuse(HttpResponse response)
    {
        response.Headers.RetryAfter = "1";
        return new HttpRefusal(503, new ExceededLimit("maxConcurrentRequests", $"requests at a time", most, most + 1, $"Ask again in a second."));
    }

    /// <inheritdoc/>
    public void Dispose() => free.Dispose();
}
