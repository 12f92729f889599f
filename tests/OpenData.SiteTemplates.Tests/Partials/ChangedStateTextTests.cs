using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Partials;
using OpenData.SiteTemplates.Tests.Fixtures;

namespace OpenData.SiteTemplates.Tests.Partials;

public sealed class ChangedStateTextTests
{
    [Fact]
    public void Keeps_the_unit_apart_from_the_number() =>
        Html.Parse<ChangedStateText>(Language.Vi, ("State", new ChangedState(6, 0, "nhóm", null, "Văn bản giả định", 8, null)))
            .Body!.TextContent.ShouldStartWith("6 nhóm");
}
