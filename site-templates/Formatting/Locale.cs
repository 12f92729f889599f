using OpenData.SiteTemplates.Models;
using OpenData.SiteTemplates.Texts;

namespace OpenData.SiteTemplates.Formatting;

/// <summary>How one language says things: its texts, numbers, dates and figures. Cascades to every component of a page.</summary>
public sealed class Locale
{
    private static (Locale Vietnamese, Locale English) s_both = Load(null);

    private readonly Remembered<Period> _periods;
    private readonly Remembered<Period> _shortPeriods;

    private Locale(Language language, Strings strings)
    {
        (Language, Texts) = (language, strings);
        _periods = new(period => Headlines.Join(Dates.Format(period, language)));
        _shortPeriods = new(period => Dates.Short(period, language));
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Its language tag for <c>lang</c> and <c>hreflang</c>.</summary>
    public string Tag => Language == Language.Vi ? "vi" : "en";

    internal Strings Texts { get; }

    /// <summary>The locale of a language.</summary>
    public static Locale For(Language language) => language == Language.Vi ? s_both.Vietnamese : s_both.English;

    /// <summary>Reads the texts of both languages again, from a folder or from the assembly; where they cannot be read, they stay as they are.</summary>
    internal static void Reload(string? folder) => s_both = Load(folder);

    private static (Locale Vietnamese, Locale English) Load(string? folder) =>
        (new(Language.Vi, Strings.Load(folder, "vi")), new(Language.En, Strings.Load(folder, "en")));

    /// <summary>Writes a number; see <see cref="Numbers.Format(decimal, int, Language)"/>.</summary>
    public string Number(decimal value, int decimals = 0) => Numbers.Format(value, decimals, Language);

    /// <summary>Writes a period; see <see cref="Dates.Format(Period, Language)"/>. Here and below, no line breaks inside a date where <see cref="Headlines"/> forbids it.</summary>
    public string Period(Period period) => _periods.Of(period);

    /// <summary>Writes a period for a drawing; see <see cref="Dates.Short"/>.</summary>
    public string ShortPeriod(Period period) => _shortPeriods.Of(period);

    /// <summary>Writes a period as a noun; see <see cref="Dates.Noun"/>.</summary>
    public string Noun(Period period) => Headlines.Join(Dates.Noun(period, Language));

    /// <summary>Writes a period as a time; see <see cref="Dates.When"/>.</summary>
    public string When(Period period) => Headlines.Join(Dates.When(period, Language));

    /// <summary>Writes a period as a time at the beginning of a sentence.</summary>
    public string WhenFirst(Period period) => First(When(period));

    /// <summary>The site’s name.</summary>
    public string SiteName(string province) => Pattern.Fill(Texts.Site.Name, ("province", province));

    /// <summary>The title of a part of a list that has several: two pages of one title could not be told apart in a list of tabs.</summary>
    internal string PartTitle(string title, int number, int parts) => number == 1 ? title : $"{title} ({Number(number)}/{Number(parts)})";

    /// <summary>Says in one line what happened to a figure between two releases.</summary>
    public string ChangeLine(ChangedFigure change) => change switch
    {
        { Before: null, After: { } now } => Pattern.Fill(Texts.Changes.AddedLine, ("now", State(now))),
        { Before: { } before, After: null } => Pattern.Fill(Texts.Changes.WithdrawnLine, ("before", State(before))),
        { Before: { } before, After: { } now } => Pattern.Fill(Texts.Changes.ChangedLine, ("before", State(before)), ("now", State(now))),
        _ => "",
    };

    private string State(ChangedState state)
    {
        var value = state.Value is { } number ? $"{Number(number, state.Decimals)} {state.Unit}".TrimEnd() : Reason(state.Missing ?? MissingReason.NotPublished);
        var origin = state.Source is { } source
            ? Pattern.Fill(Texts.Changes.Source, ("source", source), ("paragraph", $"{state.Paragraph}"))
            : Texts.Changes.Derived;
        return $"{value} ({origin})";
    }

    /// <summary>Makes the first letter of a sentence a capital.</summary>
    internal static string First(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Makes the first letter of a name a small one, as it stands inside a sentence, unless it begins an abbreviation.</summary>
    internal static string Inside(string text) =>
        text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    /// <summary>Between what is counted and the part of it, as the dataset joins them to a figure’s label.</summary>
    internal const string Joint = ": ";

    /// <summary>What a figure counts, its part as it stands inside a sentence: “Kinh phí: vốn lồng ghép”.</summary>
    internal static string Label(Figure figure) => Label(figure.Label);

    /// <summary>What is counted, by its label; see <see cref="Label(Figure)"/>.</summary>
    internal static string Label(string label) => label.Split(Joint, 2) is [var whole, var part] ? whole + Joint + Inside(part) : label;

    /// <summary>Writes the day on which a document was published, or the time within which it was where it bears no date.</summary>
    public string Published(Period period) => period.From == period.To ? Period(period) : Noun(period);

    /// <summary>Writes a figure’s value with its percent or money sign and its qualifier, or the reason why it is missing.</summary>
    public string Value(Figure figure)
    {
        if (figure.Value is not { } value)
            return Reason(figure.Missing ?? MissingReason.NotPublished);
        var number = figure.Unit.Id switch
        {
            "dong" => Numbers.Money(value, Language),
            "percent" => Number(value, figure.Decimals) + Sign(figure),
            _ => Number(value, figure.Decimals),
        };
        return Qualified(figure.Qualifier, number);
    }

    /// <summary>Writes a figure with its unit: “218 sản phẩm”.</summary>
    public string ValueWithUnit(Figure figure) =>
        UnitAfter(figure) is { } unit ? $"{Value(figure)} {unit}" : Value(figure);

    /// <summary>The unit’s name as it follows the number; null where the number says it (percent, money) or there is no number.</summary>
    public string? UnitAfter(Figure figure) => figure switch
    {
        { Value: null } or { Unit.Id: "dong" or "percent" } => null,
        { Value: 1 } => One(figure.Unit.Name),
        _ => figure.Unit.Name,
    };

    /// <summary>The name of one of a kind: the dataset names kinds in the plural, which Vietnamese does not tell apart.</summary>
    internal string One(string kind) => Language == Language.En ? Singular.Of(kind) : kind;

    /// <summary>What kind of figure it is, where that must be said (target, expected, computed); null for a reported one.</summary>
    internal string? Kind(Figure figure) => figure.Kind switch
    {
        FigureKind.Target => Texts.Kind.Target,
        FigureKind.Expected => Texts.Kind.Expected,
        FigureKind.Derived => Texts.Kind.Derived,
        _ => null,
    };

    /// <summary>Writes one day; see <see cref="Dates.Format(DateOnly, Language)"/>.</summary>
    public string Day(DateOnly day) => Headlines.Join(Dates.Format(day, Language));

    /// <summary>Says what a commune’s standing is, with its year.</summary>
    internal string Standing(Standing standing)
    {
        var said = Pattern.Fill(
            standing.Kind switch
            {
                StandingKind.Certified => Texts.Standing.Certified,
                StandingKind.Target => Texts.Standing.Target,
                StandingKind.CarriedOver => Texts.Standing.CarriedOver,
                _ => Texts.Standing.WithOcopProducts,
            },
            ("level", Level(standing.Level ?? NewRuralLevel.Standard)));
        return standing.Year is { } year
            ? Pattern.Fill(Texts.Standing.InYear, ("standing", said), ("year", Year(year)))
            : said;
    }

    /// <summary>The name of a level.</summary>
    internal string Level(NewRuralLevel level) => level switch
    {
        NewRuralLevel.Advanced => Texts.Standing.Advanced,
        NewRuralLevel.Model => Texts.Standing.Model,
        _ => Texts.Standing.Standard,
    };

    /// <summary>Writes a year: never with a sign between its thousands.</summary>
    internal static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes years, each once, in their order; empty for none.</summary>
    internal static string Years(IEnumerable<int> years) => string.Join(", ", years.Distinct().Order().Select(Year));

    /// <summary>Names a legal document by its number, which holds what it is: “Nghị quyết số 855/NQ-UBTVQH14”.</summary>
    internal string LegalDocument(string number) =>
        number.Contains("/NQ-", StringComparison.Ordinal) ? Pattern.Fill(Texts.Frame.Resolution, ("number", number))
        : number.Contains("/QĐ-", StringComparison.Ordinal) ? Pattern.Fill(Texts.Frame.Decision, ("number", number))
        : number;

    /// <summary>What the files are called that hold the whole dataset.</summary>
    public (string Zip, string Database, string Descriptor, string Catalogue) DownloadTitles() =>
        (Texts.Data.Zip, Texts.Data.Database, Texts.Data.Descriptor, Texts.Data.Catalogue);

    /// <summary>What a file beside a page is called.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="number">How many figures the table has; of several answers, the number of the query. Else nothing.</param>
    public string PageDownload(PageDownloadKind kind, int number = 0) => kind switch
    {
        PageDownloadKind.Answer when number > 0 => Pattern.Fill(Texts.Frame.DownloadAnswerOf, ("number", Number(number))),
        PageDownloadKind.Answer => Texts.Frame.DownloadAnswer,
        PageDownloadKind.Figures => Pattern.Fill(Texts.Frame.DownloadFigures, ("count", Number(number))),
        PageDownloadKind.List => Texts.Frame.DownloadList,
        _ => Texts.Frame.DownloadWorkbook,
    };

    /// <summary>The sign that is written at the number itself.</summary>
    internal static string Sign(Figure figure) => figure.Unit.Id == "percent" ? "%" : "";

    internal string Reason(MissingReason reason) => reason switch
    {
        MissingReason.NotPublished => Texts.Missing.NotPublished,
        MissingReason.NotApplicable => Texts.Missing.NotApplicable,
        MissingReason.AwaitingDecision => Texts.Missing.AwaitingDecision,
        _ => Texts.Missing.DocumentSilent,
    };

    private string Qualified(Qualifier qualifier, string number) => qualifier == Qualifier.Exact
        ? number
        : Pattern.Fill(
            qualifier switch
            {
                Qualifier.About => Texts.Qualifier.About,
                Qualifier.AtLeast => Texts.Qualifier.AtLeast,
                Qualifier.MoreThan => Texts.Qualifier.MoreThan,
                _ => Texts.Qualifier.AtMost,
            },
            ("number", number));
}
