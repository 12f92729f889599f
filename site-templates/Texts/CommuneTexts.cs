namespace OpenData.SiteTemplates.Texts;

/// <summary>Texts: the page of a commune, ward or township.</summary>
internal sealed record CommuneTexts
{
    public required string Title { get; init; }
    public required string Certified { get; init; }
    public required string Target { get; init; }
    public required string CertifiedTarget { get; init; }
    public required string WithProducts { get; init; }
    public required string Figure { get; init; }
    public required string ProductOne { get; init; }
    public required string Product { get; init; }
    public required string Former { get; init; }
    public required string Mentioned { get; init; }
    public required string Nothing { get; init; }
    public required string NothingUrban { get; init; }
    public required string Gone { get; init; }
    public required string GoneAs { get; init; }
    public required string GoneInto { get; init; }
    public required string GonePartInto { get; init; }
    public required string Unit { get; init; }
    public required string Code { get; init; }
    public required string District { get; init; }
    public required string Validity { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required string FromTo { get; init; }
    public required string Always { get; init; }
    public required string OtherNames { get; init; }
    public required string Note { get; init; }
    public required string Uncertain { get; init; }
    public required string Said { get; init; }
    public required string SaidWhat { get; init; }
    public required string SaidWords { get; init; }
    public required string FormerNote { get; init; }
    public required string Figures { get; init; }
    public required string Products { get; init; }
    public required string Producers { get; init; }
    public required string Mentions { get; init; }
    public required string History { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }
    public required string Change { get; init; }
    public required string ChangeBy { get; init; }
    public required string FormedFrom { get; init; }
    public required string FormedFromPart { get; init; }
    public required string MergedInto { get; init; }
    public required string PartInto { get; init; }
    public required string RenamedFrom { get; init; }
    public required string RenamedTo { get; init; }
    public required string UpgradedFrom { get; init; }
    public required string UpgradedTo { get; init; }
    public required string SplitFrom { get; init; }
    public required string SplitInto { get; init; }
    public required string TransferredFrom { get; init; }
    public required string TransferredTo { get; init; }
    public required string NotSure { get; init; }
    public required string Missing { get; init; }
    public required string MissingCriteria { get; init; }
    public required string MissingCertified { get; init; }
    public required string MissingMoney { get; init; }
    public required string MissingProducts { get; init; }
    public required string NewUnit { get; init; }
    public required string OldUnit { get; init; }
}
