using System.Collections;
using System.Linq.Expressions;

namespace OpenData.GraphQL.Data.Compiling;

/// <summary>All of a query but its captured values. Two queries of one shape differ in these alone.</summary>
internal sealed class QueryShape : IEquatable<QueryShape>
{
    private readonly object[] parts;
    private readonly int hash;

    private QueryShape(object[] parts)
    {
        this.parts = parts;
        var code = default(HashCode);
        foreach (var part in parts)
            code.Add(part);
        hash = code.ToHashCode();
    }

    /// <summary>Takes a query apart; null where it holds something that only the provider can understand.</summary>
    /// <param name="query">The query.</param>
    /// <param name="compiler">Knows the provider's own nodes.</param>
    /// <param name="values">The captured values, in the order in which they occur.</param>
    public static QueryShape? Of(Expression query, QueryCompiler compiler, out CapturedValue[] values)
    {
        var reader = new Reader(compiler);
        reader.Visit(query);
        values = [.. reader.Values];
        return reader.IsUnknown ? null : new QueryShape([.. reader.Parts]);
    }

    /// <inheritdoc/>
    public bool Equals(QueryShape? other) => other is not null && hash == other.hash && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QueryShape);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    private sealed class Reader(QueryCompiler compiler) : ExpressionVisitor
    {
        private static readonly object Nothing = new();
        private readonly List<ParameterExpression> parameters = [];

        public List<object> Parts { get; } = new(128);

        public List<CapturedValue> Values { get; } = [];

        public bool IsUnknown { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (IsUnknown)
                return node;
            if (node is null)
            {
                Parts.Add(Nothing);
                return node;
            }

            Parts.Add(Kind.Of(node.NodeType));
            Parts.Add(node.Type);
            return base.Visit(node);
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (CapturedValue.Is(node))
            {
                var captured = CapturedValue.Of(node);
                var value = captured.Value;
                Values.Add(captured);
                Parts.Add(Nothing);
                // A query inside the query is part of the shape, whatever it captures: the provider reads it.
                IsUnknown |= value is IQueryable || !IsPlain(value);
                return node;
            }

            Parts.Add(node.Member);
            return base.VisitMember(node);
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            Parts.Add(node.Value ?? Nothing);
            IsUnknown |= !IsPlain(node.Value) || node.Value is IEnumerable and not string;
            return node;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            var index = parameters.IndexOf(node);
            if (index < 0)
            {
                index = parameters.Count;
                parameters.Add(node);
            }

            Parts.Add(Kind.Of((ExpressionType)index));
            return node;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            Parts.Add(node.Method);
            return base.VisitMethodCall(node);
        }

        protected override Expression VisitBinary(BinaryExpression node)
        {
            Parts.Add(node.Method ?? Nothing);
            Visit(node.Left);
            Visit(node.Right);
            return node;
        }

        protected override Expression VisitUnary(UnaryExpression node)
        {
            Parts.Add(node.Method ?? Nothing);
            return base.VisitUnary(node);
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            foreach (var parameter in node.Parameters)
                Visit(parameter);
            Visit(node.Body);
            return node;
        }

        protected override Expression VisitNew(NewExpression node)
        {
            Parts.Add(node.Constructor ?? Nothing);
            IsUnknown |= node.Members is not null;
            return base.VisitNew(node);
        }

        protected override MemberBinding VisitMemberBinding(MemberBinding node)
        {
            Parts.Add(node.Member);
            IsUnknown |= node.BindingType != MemberBindingType.Assignment;
            return base.VisitMemberBinding(node);
        }

        protected override Expression VisitExtension(Expression node)
        {
            var root = compiler.Root(node);
            IsUnknown |= root is null;
            Parts.Add(root ?? Nothing);
            return node;
        }

        protected override Expression VisitBlock(BlockExpression node) => Unknown(node);

        protected override Expression VisitInvocation(InvocationExpression node) => Unknown(node);

        protected override Expression VisitListInit(ListInitExpression node) => Unknown(node);

        protected override Expression VisitSwitch(SwitchExpression node) => Unknown(node);

        protected override Expression VisitTypeBinary(TypeBinaryExpression node) => Unknown(node);

        protected override Expression VisitIndex(IndexExpression node) => Unknown(node);

        private Expression Unknown(Expression node)
        {
            IsUnknown = true;
            return node;
        }

        private static bool IsPlain(object? value) =>
            value is null or string or DateOnly or DateTimeOffset or Guid or Uri or IEnumerable || Type.GetTypeCode(value.GetType()) is not (TypeCode.Object or TypeCode.Empty);
    }

    /// <summary>Boxes of small numbers, made once.</summary>
    private static class Kind
    {
        private static readonly object[] Boxes = [.. Enumerable.Range(0, 256).Select(i => (object)i)];

        public static object Of(ExpressionType number) => Boxes[(int)number & 255];
    }
}
