// Specification §2.6, Arguments; §2.9, Input Values; §2.10, Variables; §2.11, Type References; §2.12, Directives.
using System.Collections.Immutable;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Language;

/// <summary>Reads what stands inside parentheses and after colons and at signs.</summary>
internal sealed class ValueParser
{
    private readonly TokenStream tokens;
    private readonly Func<ValueNode> value;
    private readonly Func<ValueNode> constantValue;
    private readonly Func<ObjectFieldNode> objectField;
    private readonly Func<ObjectFieldNode> constantObjectField;
    private readonly Func<ArgumentNode> argument;
    private readonly Func<ArgumentNode> constantArgument;

    public ValueParser(TokenStream tokens)
    {
        this.tokens = tokens;
        value = () => ParseValue(constant: false);
        constantValue = () => ParseValue(constant: true);
        objectField = () => ParseObjectField(constant: false);
        constantObjectField = () => ParseObjectField(constant: true);
        argument = () => ParseArgument(constant: false);
        constantArgument = () => ParseArgument(constant: true);
    }

    public NameNode ParseName()
    {
        var token = tokens.Expect(TokenKind.Name);
        return new NameNode(tokens.NameText(token), new TextSpan(token.Start, token.End));
    }

    public ImmutableArray<ArgumentNode> ParseArguments(bool constant) =>
        tokens.OptionalMany(TokenKind.ParenLeft, constant ? constantArgument : argument, TokenKind.ParenRight);

    public ImmutableArray<DirectiveNode> ParseDirectives(bool constant)
    {
        if (!tokens.Peek(TokenKind.At))
            return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (tokens.Peek(TokenKind.At))
        {
            var start = tokens.Take().Start;
            var name = ParseName();
            var arguments = ParseArguments(constant);
            directives.Add(new DirectiveNode(name, arguments, SpanFrom(start)));
        }
        return directives.DrainToImmutable();
    }

    public VariableNode ParseVariable()
    {
        var start = tokens.Expect(TokenKind.Dollar).Start;
        var name = ParseName();
        return new VariableNode(name, SpanFrom(start));
    }

    public TypeNode ParseType()
    {
        var start = tokens.Current.Start;
        TypeNode type;
        if (tokens.Peek(TokenKind.BracketLeft))
        {
            type = ParseListType(start);
        }
        else
        {
            type = ParseNamedType();
        }
        return tokens.TakeIf(TokenKind.Bang) ? new NonNullTypeNode(type, SpanFrom(start)) : type;
    }

    public NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name, name.Span);
    }

    public StringValueNode? ParseDescription() =>
        tokens.Peek(TokenKind.String) || tokens.Peek(TokenKind.BlockString) ? ParseString() : null;

    public ValueNode ParseValue(bool constant)
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(constant);
            case TokenKind.BraceLeft:
                return ParseObject(constant);
            case TokenKind.Int:
                tokens.Take();
                return new IntValueNode(tokens.NameText(token), SpanFrom(token.Start));
            case TokenKind.Float:
                tokens.Take();
                return new FloatValueNode(tokens.NameText(token), SpanFrom(token.Start));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNameValue(tokens.Take());
            case TokenKind.Dollar when !constant:
                return ParseVariable();
            case TokenKind.Dollar:
                return RefuseVariable(tokens.Take());
            default:
                tokens.Unexpected(token);
                return new NullValueNode(default);
        }
    }

    private TypeNode ParseListType(int start)
    {
        tokens.Take();
        if (!tokens.Descend())
            return ParseNamedType();
        var element = ParseType();
        tokens.Ascend();
        tokens.Expect(TokenKind.BracketRight);
        return new ListTypeNode(element, SpanFrom(start));
    }

    private StringValueNode ParseString()
    {
        var token = tokens.Take();
        return new StringValueNode(
            tokens.StringText(token), token.Kind == TokenKind.BlockString, new TextSpan(token.Start, token.End));
    }

    private ValueNode ParseNameValue(Token token)
    {
        var span = new TextSpan(token.Start, token.End);
        return tokens.NameText(token) switch
        {
            "true" => new BooleanValueNode(true, span),
            "false" => new BooleanValueNode(false, span),
            "null" => new NullValueNode(span),
            var name => new EnumValueNode(name, span),
        };
    }

    private ListValueNode ParseList(bool constant)
    {
        var start = tokens.Current.Start;
        if (!tokens.Descend())
            return new ListValueNode([], default);
        var values = tokens.Any(TokenKind.BracketLeft, constant ? constantValue : value, TokenKind.BracketRight);
        tokens.Ascend();
        return new ListValueNode(values, SpanFrom(start));
    }

    private ObjectValueNode ParseObject(bool constant)
    {
        var start = tokens.Current.Start;
        if (!tokens.Descend())
            return new ObjectValueNode([], default);
        var fields = tokens.Any(
            TokenKind.BraceLeft, constant ? constantObjectField : objectField, TokenKind.BraceRight);
        tokens.Ascend();
        return new ObjectValueNode(fields, SpanFrom(start));
    }

    private ObjectFieldNode ParseObjectField(bool constant)
    {
        var name = ParseName();
        tokens.Expect(TokenKind.Colon);
        var fieldValue = ParseValue(constant);
        return new ObjectFieldNode(name, fieldValue, SpanFrom(name.Span.Start));
    }

    private ArgumentNode ParseArgument(bool constant)
    {
        var name = ParseName();
        tokens.Expect(TokenKind.Colon);
        var argumentValue = ParseValue(constant);
        return new ArgumentNode(name, argumentValue, SpanFrom(name.Span.Start));
    }

    private NullValueNode RefuseVariable(Token dollar)
    {
        if (tokens.Peek(TokenKind.Name))
            tokens.Fail(dollar.Start, $"Unexpected variable \"${tokens.NameText(tokens.Current)}\" in constant value.");
        else
            tokens.Unexpected(dollar);
        return new NullValueNode(default);
    }

    private TextSpan SpanFrom(int start) => new(start, tokens.LastEnd);
}
