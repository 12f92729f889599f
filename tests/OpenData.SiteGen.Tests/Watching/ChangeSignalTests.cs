using OpenData.SiteGen.Tests.Fixtures;
using OpenData.SiteGen.Watching;

namespace OpenData.SiteGen.Tests.Watching;

public sealed class ChangeSignalTests
{
    [Fact]
    public async Task Gathers_what_changes_at_once()
    {
        var signal = new ChangeSignal(TimeProvider.System);
        signal.Report(WatchedChange.Data);
        signal.Report(WatchedChange.Templates);
        signal.Report(WatchedChange.Data);

        (await signal.NextAsync(default)).ShouldBe(WatchedChange.Data | WatchedChange.Templates);

        var later = signal.NextAsync(default);
        later.IsCompleted.ShouldBeFalse();
        signal.Report(WatchedChange.Data);
        (await later).ShouldBe(WatchedChange.Data);
    }

    [Theory]
    [InlineData("facts.csv", "facts.csv")]
    [InlineData("facts.csv.swp", "facts.csv")]
    public async Task Hears_of_a_changed_file_and_of_one_that_took_its_place(string written, string meant)
    {
        using var folder = new TempFolder().Write("facts.csv", "id\n");
        var signal = new ChangeSignal(TimeProvider.System);
        using var watch = new FolderWatch(folder.Root, WatchedChange.Data, signal, ".csv");

        folder.Write(written, "id\nnew\n");
        if (written != meant) File.Move(folder[written], folder[meant], overwrite: true);

        (await signal.NextAsync(default)).ShouldBe(WatchedChange.Data);
    }

    [Fact]
    public async Task Leaves_what_an_editor_keeps_beside_the_file()
    {
        using var folder = new TempFolder();
        var signal = new ChangeSignal(TimeProvider.System);
        using var notes = new FolderWatch(folder.Root, WatchedChange.Templates, signal, ".swp");
        using var watch = new FolderWatch(folder.Root, WatchedChange.Data, signal, ".csv");

        folder.Write(".facts.csv.swp", "");

        (await signal.NextAsync(default)).ShouldBe(WatchedChange.Templates); // the one watch heard of it, the other did not
    }
}
