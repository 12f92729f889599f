using System.Reflection.Metadata;
using OpenData.SiteGen.Watching;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace OpenData.SiteGen.Watching;

/// <summary>Told by the runtime when <c>dotnet watch</c> has put a changed component or class into the running program.</summary>
internal static class HotReload
{
    /// <summary>Raised after each change.</summary>
    public static event Action? Applied;

    /// <summary>Called by the runtime, which finds it by its name.</summary>
    public static void UpdateApplication(Type[]? types) => Applied?.Invoke();
}
