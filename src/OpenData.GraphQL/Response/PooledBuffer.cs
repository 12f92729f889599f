using System.Buffers;

namespace OpenData.GraphQL.Response;

/// <summary>An answer in one piece of memory, which the next answer takes over: no piece of it is asked for, cleared and sent by itself.</summary>
public sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int count;

    /// <summary>What was written, until the buffer is given back.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, count);

    /// <inheritdoc/>
    public void Advance(int count) => this.count += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(count);
    }

    /// <summary>Gives the memory back: what was written is gone.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(Interlocked.Exchange(ref bytes, []));

    private void Reserve(int size)
    {
        if (bytes.Length - count >= Math.Max(size, 1))
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, count + size));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
