using System.Threading.Channels;

namespace OpenData.SiteGen.Watching;

/// <summary>Gathers changes until somebody asks for them. An editor that saves one file touches it several times; that is one change.</summary>
/// <param name="time">Measures the quiet.</param>
internal sealed class ChangeSignal(TimeProvider time)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);

    private readonly Channel<WatchedChange> _changes = Channel.CreateUnbounded<WatchedChange>();

    /// <summary>Says that something has changed; from any thread.</summary>
    public void Report(WatchedChange change) => _changes.Writer.TryWrite(change);

    /// <summary>Waits for a change, and then until nothing more changes for a moment.</summary>
    public async Task<WatchedChange> NextAsync(CancellationToken cancellation)
    {
        var gathered = await _changes.Reader.ReadAsync(cancellation);
        do
        {
            while (_changes.Reader.TryRead(out var more)) gathered |= more;
            await Task.Delay(Quiet, time, cancellation);
        }
        while (_changes.Reader.TryPeek(out _));
        return gathered;
    }
}
