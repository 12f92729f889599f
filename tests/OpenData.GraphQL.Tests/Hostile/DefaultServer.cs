namespace OpenData.GraphQL.Tests.Hostile;

/// <summary>One library over HTTP, with the limits that stand where nobody sets others, for all tests of a class.</summary>
public sealed class DefaultServer : IAsyncLifetime
{
    public LibraryServer Server { get; } = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
