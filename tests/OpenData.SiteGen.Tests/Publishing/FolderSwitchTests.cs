using OpenData.SiteGen.Publishing;
using OpenData.SiteGen.Tests.Fixtures;

namespace OpenData.SiteGen.Tests.Publishing;

public sealed class FolderSwitchTests
{
    [Fact]
    public void Exchanges_two_folders()
    {
        using var folder = new TempFolder().Write("old/a", "old").Write("new/a", "new");

        FolderSwitch.Switch(folder["new"], folder["old"]);

        folder.Read("old/a").ShouldBe("new");
        folder.Read("new/a").ShouldBe("old");
    }

    [Fact]
    public void Exchanges_two_folders_where_the_system_has_no_call_for_it()
    {
        using var folder = new TempFolder().Write("old/a", "old").Write("new/a", "new").Write("old.former/a", "left over");

        FolderSwitch.MoveTwice(folder["new"], folder["old"]);

        folder.Read("old/a").ShouldBe("new");
        folder.Read("new/a").ShouldBe("old");
        Directory.Exists(folder["old.former"]).ShouldBeFalse();
    }

    [Fact]
    public void Takes_the_first_move_back_when_the_second_fails()
    {
        using var folder = new TempFolder().Write("old/a", "old");

        Should.Throw<IOException>(() => FolderSwitch.MoveTwice(folder["missing"], folder["old"]));

        folder.Read("old/a").ShouldBe("old");
    }

    [Fact]
    public void Is_never_half_done_for_a_reader()
    {
        using var folder = new TempFolder().Write("old/a", "0").Write("old/b", "0").Write("new/a", "1").Write("new/b", "1");
        var stop = false;
        var missing = 0;
        var reader = new Thread(() =>
        {
            while (!Volatile.Read(ref stop))
                if (!File.Exists(folder["old/a"])) missing++;
        });
        reader.Start();

        var exchanges = Enumerable.Range(0, 500).Count(_ => FolderSwitch.TryExchange(folder["new"], folder["old"]));
        Volatile.Write(ref stop, true);
        reader.Join();

        // Not every file system can exchange; the one that can must never show a gap.
        exchanges.ShouldBeOneOf(0, 500);
        missing.ShouldBe(0);
        folder.Read("old/a").ShouldBe(folder.Read("old/b"));
    }
}
