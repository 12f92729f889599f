using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Caching.Memory;
using OpenData.Api.Schema.Limits;

namespace OpenData.Api.Serving.Quotas;

/// <summary>The quotas of the clients that asked lately. A client that has not asked for a whole window has all its points back, so forgetting it changes nothing.</summary>
internal sealed class QuotaBook(RateLimits limits) : IDisposable
{
    private readonly MemoryCache clients = new(new MemoryCacheOptions { SizeLimit = limits.MostClients });

    // When the book is full, memory stays bounded and nobody is let in unlimited.
    private readonly Quota shared = new(limits);

    /// <summary>The quota of the client at that address.</summary>
    public Quota Of(IPAddress? address)
    {
        var client = Network(address ?? IPAddress.None);
        if (clients.TryGetValue(client, out Quota? known)) return known!;
        if (clients.Count >= limits.MostClients) return shared;
        return clients.GetOrCreate(client, entry =>
        {
            entry.Size = 1;
            entry.SlidingExpiration = limits.Window + TimeSpan.FromSeconds(1);
            return new Quota(limits);
        })!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        clients.Dispose();
        shared.Dispose();
    }

    // A household has 2^64 addresses of version 6, and would have as many quotas.
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new IPAddress(bytes);
    }
}
