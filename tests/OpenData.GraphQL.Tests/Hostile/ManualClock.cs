namespace OpenData.GraphQL.Tests.Hostile;

/// <summary>A clock that stands still until it is told how much time has passed.</summary>
public sealed class ManualClock : TimeProvider
{
    private readonly Lock access = new();
    private readonly List<Alarm> alarms = [];
    private TimeSpan now;

    /// <summary>How many alarms wait for their time.</summary>
    public int Waiting
    {
        get
        {
            lock (access)
                return alarms.Count;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    public void Advance(TimeSpan time)
    {
        List<Alarm> due;
        lock (access)
        {
            now += time;
            due = alarms.FindAll(a => a.At <= now);
            alarms.RemoveAll(due.Contains);
        }

        foreach (var alarm in due)
            alarm.Ring();
    }

    private sealed class Alarm(ManualClock clock, Action ring) : ITimer
    {
        public TimeSpan At { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.access)
            {
                clock.alarms.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                At = clock.now + dueTime;
                clock.alarms.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.access)
                clock.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
