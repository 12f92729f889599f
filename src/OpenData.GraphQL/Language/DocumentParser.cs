// Specification §2.2, Document, to §2.8, Fragments.
using System.Collections.Immutable;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Language;

/// <summary>Reads operations, fragments and their selections.</summary>
internal sealed class DocumentParser
{
    private readonly TokenStream tokens;
    private readonly ValueParser values;
    private readonly Func<SelectionNode> selection;
    private readonly Func<VariableDefinitionNode> variableDefinition;

    public DocumentParser(TokenStream tokens)
    {
        this.tokens = tokens;
        values = new ValueParser(tokens);
        selection = ParseSelection;
        variableDefinition = ParseVariableDefinition;
    }

    public DocumentNode ParseDocument()
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
        {
            if (ParseDefinition() is { } definition)
                definitions.Add(definition);
        }
        while (!tokens.Failed && !tokens.Peek(TokenKind.EndOfFile));
        return new DocumentNode(
            tokens.Source, definitions.DrainToImmutable(), tokens.Count, new TextSpan(0, tokens.Source.Text.Length));
    }

    private DefinitionNode? ParseDefinition()
    {
        if (tokens.Peek(TokenKind.BraceLeft))
            return ParseShorthand();

        var start = tokens.Current;
        var described = tokens.Peek(TokenKind.String) || tokens.Peek(TokenKind.BlockString);
        var keyword = described ? tokens.LookAhead() : tokens.Current;
        if (described && keyword.Kind == TokenKind.BraceLeft)
        {
            tokens.Fail(start.Start,
                $"Unexpected description, descriptions are not supported on shorthand queries.");
            return null;
        }
        if (keyword.Kind != TokenKind.Name)
        {
            tokens.Unexpected(keyword);
            return null;
        }

        var word = tokens.NameText(keyword);
        switch (word)
        {
            case "query" or "mutation" or "subscription":
                return ParseOperation();
            case "fragment":
                return ParseFragmentDefinition();
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                RefuseTypeSystem(keyword, word);
                return null;
        }
        if (described)
            tokens.Fail(start.Start, $"Unexpected description, only GraphQL definitions support descriptions.");
        else if (word == "extend")
            RefuseTypeSystem(keyword, word);
        else
            tokens.Unexpected(keyword);
        return null;
    }

    // Specification §5.1.1, Executable Definitions: this engine does not read the type system language at all.
    private void RefuseTypeSystem(Token keyword, string word) => tokens.Fail(keyword.Start,
        $"Unexpected type system definition \"{word}\", only operations and fragments are executable.");

    private OperationDefinitionNode ParseShorthand()
    {
        var start = tokens.Current.Start;
        return new OperationDefinitionNode(
            null, OperationKind.Query, null, [], [], ParseSelectionSet(), SpanFrom(start));
    }

    private OperationDefinitionNode ParseOperation()
    {
        var start = tokens.Current.Start;
        var description = values.ParseDescription();
        var kind = tokens.NameText(tokens.Expect(TokenKind.Name)) switch
        {
            "mutation" => OperationKind.Mutation,
            "subscription" => OperationKind.Subscription,
            _ => OperationKind.Query,
        };
        var name = tokens.Peek(TokenKind.Name) ? values.ParseName() : null;
        var variables = tokens.OptionalMany(TokenKind.ParenLeft, variableDefinition, TokenKind.ParenRight);
        var directives = values.ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(
            description, kind, name, variables, directives, selectionSet, SpanFrom(start));
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = tokens.Current.Start;
        var description = values.ParseDescription();
        var variable = values.ParseVariable();
        tokens.Expect(TokenKind.Colon);
        var type = values.ParseType();
        var defaultValue = tokens.TakeIf(TokenKind.Equals) ? values.ParseValue(constant: true) : null;
        var directives = values.ParseDirectives(constant: true);
        return new VariableDefinitionNode(description, variable, type, defaultValue, directives, SpanFrom(start));
    }

    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = tokens.Current.Start;
        var description = values.ParseDescription();
        tokens.ExpectKeyword("fragment");
        var name = ParseFragmentName();
        tokens.ExpectKeyword("on");
        var typeCondition = values.ParseNamedType();
        var directives = values.ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(
            description, name, typeCondition, directives, selectionSet, SpanFrom(start));
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = tokens.Current.Start;
        if (!tokens.Descend())
            return new SelectionSetNode([], default);
        var selections = tokens.Many(TokenKind.BraceLeft, selection, TokenKind.BraceRight);
        tokens.Ascend();
        return new SelectionSetNode(selections, SpanFrom(start));
    }

    private SelectionNode ParseSelection() => tokens.Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var name = values.ParseName();
        var start = name.Span.Start;
        NameNode? alias = null;
        if (tokens.TakeIf(TokenKind.Colon))
        {
            alias = name;
            name = values.ParseName();
        }
        var arguments = values.ParseArguments(constant: false);
        var directives = values.ParseDirectives(constant: false);
        var selectionSet = tokens.Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, SpanFrom(start));
    }

    private SelectionNode ParseFragment()
    {
        var start = tokens.Take().Start;
        var hasTypeCondition = tokens.TakeIfKeyword("on");
        if (!hasTypeCondition && tokens.Peek(TokenKind.Name))
        {
            var name = ParseFragmentName();
            return new FragmentSpreadNode(name, values.ParseDirectives(constant: false), SpanFrom(start));
        }
        var typeCondition = hasTypeCondition ? values.ParseNamedType() : null;
        var directives = values.ParseDirectives(constant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, directives, selectionSet, SpanFrom(start));
    }

    private NameNode ParseFragmentName()
    {
        if (tokens.PeekKeyword("on"))
            tokens.Unexpected(tokens.Current);
        return values.ParseName();
    }

    private TextSpan SpanFrom(int start) => new(start, tokens.LastEnd);
}
