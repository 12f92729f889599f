using System.Globalization;

namespace OpenData.Api.Seeding.Arithmetic;

/// <summary>Reads formulas such as <c>(a - b) / b * 100</c>, with the usual precedence, from left to right.</summary>
internal ref struct FormulaParser
{
    private const int MaxLength = 500;
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private string? _error;

    private FormulaParser(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The formula that <paramref name="text"/> is, or the sentence that says why it is none.</summary>
    public static (Formula? Formula, string? Error) Parse(string text)
    {
        // The bound keeps nested parentheses from exhausting the stack.
        if (text.Length > MaxLength) return (null, $"is longer than {MaxLength} characters");

        var parser = new FormulaParser(text);
        var formula = parser.Sum();
        if (parser._error is null && parser.Next() != '\0') parser.Expect("an operator + - * /");
        return parser._error is null ? (formula, null) : (null, parser._error);
    }

    private Formula? Sum()
    {
        var left = Term();
        while (_error is null && Next() is '+' or '-')
        {
            var sign = _text[_position++];
            if (Term() is { } right && left is not null) left = new Formula.Operation(sign, left, right);
        }

        return left;
    }

    private Formula? Term()
    {
        var left = Factor();
        while (_error is null && Next() is '*' or '/')
        {
            var sign = _text[_position++];
            if (Factor() is { } right && left is not null) left = new Formula.Operation(sign, left, right);
        }

        return left;
    }

    private Formula? Factor()
    {
        var next = Next();
        if (next is >= 'a' and <= 'z')
        {
            _position++;
            return new Formula.Letter(next - 'a');
        }

        if (char.IsAsciiDigit(next)) return Number();

        if (next != '(') return Expect("a letter, a number or a parenthesis");

        _position++;
        var inner = Sum();
        if (_error is null && Next() != ')') return Expect("a closing parenthesis");

        _position++;
        return inner;
    }

    private Formula? Number()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsAsciiDigit(_text[_position]) || _text[_position] == '.')) _position++;
        return decimal.TryParse(_text[start.._position], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Formula.Number(Rational.FromDecimal(value))
            : Expect("a number");
    }

    private char Next()
    {
        while (_position < _text.Length && _text[_position] == ' ') _position++;
        return _position < _text.Length ? _text[_position] : '\0';
    }

    private Formula? Expect(string what)
    {
        _error ??= $"is not a formula: {what} is expected at character {_position + 1}";
        return null;
    }
}
