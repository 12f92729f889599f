namespace OpenData.Api.Serving.Caching;

/// <summary>Passes what is written on to the client and remembers it, as long as it is not too much.</summary>
/// <param name="client">Where it goes.</param>
/// <param name="most">The most bytes to remember.</param>
/// <param name="onFirst">Gets the first bytes before they are sent, when headers can still be set.</param>
internal sealed class RecordingStream(Stream client, int most, Action<ReadOnlySpan<byte>> onFirst) : Stream
{
    private readonly MemoryStream memory = new();
    private bool isEmpty = true;
    private bool isTooMuch;

    /// <summary>Everything that was written; null where it was too much to remember.</summary>
    public byte[]? Whole => isTooMuch ? null : memory.ToArray();

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Remember(buffer.Span);
        await client.WriteAsync(buffer, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        Remember(buffer.AsSpan(offset, count));
        client.Write(buffer, offset, count);
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => client.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public override void Flush() => client.Flush();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private void Remember(ReadOnlySpan<byte> written)
    {
        if (isEmpty && written.Length > 0)
        {
            isEmpty = false;
            onFirst(written);
        }

        if (isTooMuch) return;

        isTooMuch = memory.Length + written.Length > most;
        if (isTooMuch) memory.SetLength(0);
        else memory.Write(written);
    }
}
