using System.Collections.Concurrent;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>
/// Writes something that pages say over and over, and keeps how the first of it was written: what all pages have in common
/// is among that. It never grows beyond that, however large the site. For many threads at a time.
/// </summary>
/// <typeparam name="T">What is written.</typeparam>
/// <param name="write">Writes it: the same always in the same way.</param>
internal sealed class Remembered<T>(Func<T, string> write)
    where T : notnull
{
    private readonly ConcurrentDictionary<T, string> _texts = new();
    private int _room = 1_000;

    /// <summary>How something is written.</summary>
    public string Of(T value)
    {
        if (_texts.TryGetValue(value, out var known)) return known;
        var text = write(value);
        if (Volatile.Read(ref _room) > 0 && Interlocked.Decrement(ref _room) >= 0) _texts.TryAdd(value, text);
        return text;
    }
}
