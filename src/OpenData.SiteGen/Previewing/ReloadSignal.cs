namespace OpenData.SiteGen.Previewing;

/// <summary>Tells the pages of a preview that there is a newer site.</summary>
internal sealed class ReloadSignal
{
    private TaskCompletionSource _next = Waiting();

    /// <summary>Raised with each newer site, before any page hears of it.</summary>
    public event Action? Announced;

    /// <summary>Done when the site is announced the next time.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Says that there is a newer site.</summary>
    public void Announce()
    {
        Announced?.Invoke();
        Interlocked.Exchange(ref _next, Waiting()).SetResult();
    }

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
