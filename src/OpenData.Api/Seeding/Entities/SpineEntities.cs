using OpenData.Api.Dataset;

namespace OpenData.Api.Seeding.Entities;

/// <summary>The entities that the figures hang on: documents, places, criteria, indicators, categories.</summary>
internal static class SpineEntities
{
    public static Source Source(CellReader cells)
    {
        var published = cells.Period("published");
        return new Source
        {
            Id = cells.Text("id"),
            TitleVi = cells.Text("title_vi"),
            TitleEn = cells.Text("title_en"),
            TitleGiven = cells.OptionalWord<TitleOrigin>("title_given") ?? TitleOrigin.Printed,
            Publisher = cells.OptionalText("publisher"),
            Author = cells.OptionalText("author"),
            PublishedText = cells.Text("published"),
            PublishedFrom = published.From,
            PublishedTo = published.To,
            Language = cells.Text("language"),
            Url = cells.OptionalText("url"),
            File = cells.Text("file"),
            Sha256 = cells.Text("sha256"),
            NoteVi = cells.OptionalText("note_vi"),
            NoteEn = cells.OptionalText("note_en"),
        };
    }

    public static Place Place(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        Code = cells.OptionalText("code"),
        Type = cells.Word<PlaceType>("type"),
        NameVi = cells.Text("name_vi"),
        NameEn = cells.Text("name_en"),
        ParentId = cells.OptionalText("parent"),
        ValidFrom = cells.OptionalDate("valid_from"),
        ValidTo = cells.OptionalDate("valid_to"),
        Confidence = cells.OptionalWord<Confidence>("confidence"),
        HexCol = cells.OptionalInteger("hex_col"),
        HexRow = cells.OptionalInteger("hex_row"),
        OtherNames = cells.OptionalText("other_names"),
        NoteVi = cells.OptionalText("note_vi"),
        NoteEn = cells.OptionalText("note_en"),
    };

    public static PlaceChange PlaceChange(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        FromId = cells.Text("from"),
        ToId = cells.Text("to"),
        Kind = cells.Word<PlaceChangeKind>("kind"),
        Part = cells.Word<PlacePart>("part"),
        Date = cells.Date("date"),
        DecisionId = cells.OptionalText("decision"),
        Confidence = cells.OptionalWord<Confidence>("confidence"),
    };

    public static CriteriaSet CriteriaSet(CellReader cells)
    {
        var period = cells.Period("period");
        return new CriteriaSet
        {
            Id = cells.Text("id"),
            Level = cells.Word<NewRuralLevel>("level"),
            PeriodText = cells.Text("period"),
            PeriodFrom = period.From,
            PeriodTo = period.To,
            ValidFrom = cells.OptionalDate("valid_from"),
            ValidTo = cells.OptionalDate("valid_to"),
            DecisionId = cells.OptionalText("decision"),
            TitleVi = cells.Text("title_vi"),
            TitleEn = cells.Text("title_en"),
            CriteriaCount = cells.OptionalInteger("criteria_count"),
            Confidence = cells.OptionalWord<Confidence>("confidence"),
            NoteVi = cells.OptionalText("note_vi"),
            NoteEn = cells.OptionalText("note_en"),
        };
    }

    public static Criterion Criterion(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        CriteriaSetId = cells.Text("criteria_set"),
        Number = cells.Integer("number"),
        GroupId = cells.OptionalText("group"),
        NameVi = cells.OptionalText("name_vi"),
        NameEn = cells.OptionalText("name_en"),
        Confidence = cells.OptionalWord<Confidence>("confidence"),
        GroupConfidence = cells.OptionalWord<Confidence>("group_confidence"),
    };

    public static Indicator Indicator(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        Programme = cells.Word<Programme>("programme"),
        UnitId = cells.Text("unit"),
        Measure = cells.Word<Measure>("measure"),
        Direction = cells.Word<Direction>("direction"),
        Dimension = cells.OptionalText("dimension"),
        Decimals = cells.OptionalInteger("decimals"),
        NameVi = cells.Text("name_vi"),
        NameEn = cells.Text("name_en"),
        DefinitionVi = cells.OptionalText("definition_vi"),
        DefinitionEn = cells.OptionalText("definition_en"),
    };

    public static Category Category(CellReader cells) => new()
    {
        Id = cells.Text("id"),
        Dimension = cells.Text("dimension"),
        Position = cells.Integer("position"),
        NameVi = cells.Text("name_vi"),
        NameEn = cells.Text("name_en"),
        Lower = ScaledNumber.ToDecimal(cells.OptionalScaled("lower")),
        Upper = ScaledNumber.ToDecimal(cells.OptionalScaled("upper")),
        Confidence = cells.OptionalWord<Confidence>("confidence"),
        DecisionId = cells.OptionalText("decision"),
    };

    public static Decision Decision(CellReader cells)
    {
        var date = cells.OptionalPeriod("date");
        return new Decision
        {
            Id = cells.Text("id"),
            Number = cells.OptionalText("number"),
            Type = cells.OptionalText("type"),
            Issuer = cells.OptionalText("issuer"),
            DateText = cells.OptionalText("date"),
            DateFrom = date?.From,
            DateTo = date?.To,
            TitleVi = cells.OptionalText("title_vi"),
            TitleEn = cells.OptionalText("title_en"),
            SourceId = cells.OptionalText("source"),
            Paragraph = cells.OptionalInteger("paragraph"),
            Printed = cells.OptionalText("printed"),
            Confidence = cells.OptionalWord<Confidence>("confidence"),
            NoteVi = cells.OptionalText("note_vi"),
            NoteEn = cells.OptionalText("note_en"),
        };
    }
}
