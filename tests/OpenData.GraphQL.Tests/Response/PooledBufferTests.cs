using System.Buffers;
using OpenData.GraphQL.Response;

namespace OpenData.GraphQL.Tests.Response;

public sealed class PooledBufferTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1 << 20)]
    public void Keeps_what_was_written_while_it_grows(int piece)
    {
        using var buffer = new PooledBuffer();
        var written = new List<byte>();
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[piece / (1 + i % 3) + 1];
            Array.Fill(bytes, (byte)i);
            buffer.Write(bytes);
            written.AddRange(bytes);
            if (written.Count > 1 << 22) break;
        }

        buffer.Written.Span.SequenceEqual(written.ToArray()).ShouldBeTrue();
    }

    [Fact]
    public void Has_room_wherever_it_is_asked_for()
    {
        using var buffer = new PooledBuffer();
        buffer.Advance(buffer.GetMemory().Length);

        buffer.GetSpan().Length.ShouldBeGreaterThan(0);
        buffer.GetMemory(100_000).Length.ShouldBeGreaterThanOrEqualTo(100_000);
    }
}
