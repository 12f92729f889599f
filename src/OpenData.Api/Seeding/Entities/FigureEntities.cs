using OpenData.Api.Dataset;

namespace OpenData.Api.Seeding.Entities;

/// <summary>The entities that documents speak of: figures and what is checked with them, standings, products.</summary>
internal static class FigureEntities
{
    public static Fact Fact(CellReader cells)
    {
        var period = cells.Period("period");
        var value = cells.OptionalText("value");
        return new Fact
        {
            Id = cells.Text("id"),
            IndicatorId = cells.Text("indicator"),
            PlaceId = cells.Text("place"),
            PeriodText = cells.Text("period"),
            PeriodFrom = period.From,
            PeriodTo = period.To,
            Kind = cells.Word<FactKind>("kind"),
            ScaledValue = cells.OptionalScaled("value"),
            Decimals = value is not null && value.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? (byte)(value.Length - point - 1) : (byte)0,
            Missing = cells.OptionalWord<MissingReason>("missing"),
            Qualifier = cells.Word<Qualifier>("qualifier"),
            CategoryId = cells.OptionalText("category"),
            SourceId = cells.OptionalText("source"),
            Paragraph = cells.OptionalInteger("paragraph"),
            Printed = cells.OptionalText("printed"),
            Formula = cells.OptionalText("formula"),
            NoteVi = cells.OptionalText("note_vi"),
            NoteEn = cells.OptionalText("note_en"),
        };
    }

    public static Standing Standing(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        PlaceId = cells.Text("place"),
        Level = cells.OptionalWord<NewRuralLevel>("level"),
        Year = cells.OptionalInteger("year"),
        Kind = cells.Word<StandingKind>("kind"),
        SourceId = cells.OptionalText("source"),
        Paragraph = cells.OptionalInteger("paragraph"),
        Printed = cells.OptionalText("printed"),
        NoteVi = cells.OptionalText("note_vi"),
        NoteEn = cells.OptionalText("note_en"),
    };

    public static Producer Producer(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        NameVi = cells.Text("name_vi"),
        NameEn = cells.Text("name_en"),
        TypeId = cells.OptionalText("type"),
        PlaceId = cells.OptionalText("place"),
        SourceId = cells.OptionalText("source"),
        Paragraph = cells.OptionalInteger("paragraph"),
        Printed = cells.OptionalText("printed"),
        NoteVi = cells.OptionalText("note_vi"),
        NoteEn = cells.OptionalText("note_en"),
    };

    public static Product Product(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        NameVi = cells.Text("name_vi"),
        NameEn = cells.Text("name_en"),
        ProducerId = cells.OptionalText("producer"),
        GroupId = cells.OptionalText("group"),
        SourceId = cells.OptionalText("source"),
        Paragraph = cells.OptionalInteger("paragraph"),
        Printed = cells.OptionalText("printed"),
        NoteVi = cells.OptionalText("note_vi"),
        NoteEn = cells.OptionalText("note_en"),
    };

    public static Rating Rating(CellReader cells)
    {
        var date = cells.OptionalPeriod("date");
        var expires = cells.OptionalPeriod("expires");
        return new Rating
        {
            Id = cells.Text("id"),
            ProductId = cells.Text("product"),
            Stars = cells.OptionalInteger("stars"),
            Level = cells.OptionalWord<RatingLevel>("level"),
            DecisionId = cells.OptionalText("decision"),
            DateText = cells.OptionalText("date"),
            DateFrom = date?.From,
            DateTo = date?.To,
            ExpiresText = cells.OptionalText("expires"),
            ExpiresFrom = expires?.From,
            ExpiresTo = expires?.To,
            SourceId = cells.OptionalText("source"),
            Paragraph = cells.OptionalInteger("paragraph"),
            Printed = cells.OptionalText("printed"),
            NoteVi = cells.OptionalText("note_vi"),
            NoteEn = cells.OptionalText("note_en"),
        };
    }

    public static Mention Mention(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        Kind = cells.Text("kind"),
        NameVi = cells.Text("name_vi"),
        NameEn = cells.Text("name_en"),
        PlaceId = cells.OptionalText("place"),
        SourceId = cells.OptionalText("source"),
        Paragraph = cells.OptionalInteger("paragraph"),
        Printed = cells.OptionalText("printed"),
    };

    public static Check Check(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        Kind = cells.Word<CheckKind>("kind"),
        LeftId = cells.OptionalText("left"),
        ComparedWithId = cells.OptionalText("compared_with"),
        Formula = cells.OptionalText("formula"),
        On = cells.OptionalDate("on"),
        Tolerance = ScaledNumber.ToDecimal(cells.OptionalScaled("tolerance") ?? 0),
        TitleVi = cells.Text("title_vi"),
        TitleEn = cells.Text("title_en"),
        ExplanationVi = cells.OptionalText("explanation_vi"),
        ExplanationEn = cells.OptionalText("explanation_en"),
    };
}
