// As in CompiledOnce.
#pragma warning disable EF9100
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace OpenData.Api.Dataset;

/// <summary>How contexts have their queries compiled.</summary>
internal static class CompilingOnce
{
    /// <summary>Has the functions within queries compiled together with them.</summary>
    public static DbContextOptionsBuilder CompilesOnce(this DbContextOptionsBuilder options) => options.ReplaceService<ILiftableConstantProcessor, CompiledOnce>();
}
