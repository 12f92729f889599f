using Microsoft.Extensions.Logging;

namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>Keeps the unexpected exceptions that the engine hid from the client: in a fuzz run there may be none.</summary>
/// <param name="isMeant">Which exceptions the schema throws on purpose.</param>
internal sealed class FaultLog(Func<Exception, bool> isMeant) : ILogger
{
    private readonly List<Exception> faults = [];

    public void ShouldBeEmpty() => faults.ShouldBeEmpty();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is null || isMeant(exception))
            return;
        lock (faults)
            faults.Add(exception);
    }
}
