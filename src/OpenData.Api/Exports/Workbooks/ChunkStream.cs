using System.Buffers;

namespace OpenData.Api.Exports.Workbooks;

/// <summary>Holds what is written until it is sent on: what makes a workbook writes at once, and what sends it awaits.</summary>
internal sealed class ChunkStream : Stream
{
    private readonly ArrayBufferWriter<byte> chunk = new();

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

    /// <summary>Sends on what was written since the last time.</summary>
    public async Task Send(Stream output, CancellationToken cancellation)
    {
        await output.WriteAsync(chunk.WrittenMemory, cancellation);
        chunk.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => chunk.Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer) => chunk.Write(buffer);

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
