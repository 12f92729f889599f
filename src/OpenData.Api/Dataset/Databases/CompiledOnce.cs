// EF Core may still change this part of it: to be looked at when its version changes.
#pragma warning disable EF9100
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenData.Api.Dataset;

/// <summary>
/// Has EF Core compile the functions within a query (the choice of its SQL, the reading of a row) together with it. By itself
/// EF Core leaves them as lambdas of lambdas, of which .NET makes new delegates each time that the query runs.
/// </summary>
internal sealed class CompiledOnce(
    ShapedQueryCompilingExpressionVisitorDependencies dependencies,
    RelationalShapedQueryCompilingExpressionVisitorDependencies relational,
    RelationalCommandBuilderDependencies commands)
    : RelationalLiftableConstantProcessor(dependencies, relational, commands)
{
    private readonly MaterializerLiftableConstantContext rows = new(dependencies);

    private readonly RelationalMaterializerLiftableConstantContext statements = new(dependencies, relational, commands);

    /// <inheritdoc/>
    public override Expression InlineConstants(Expression expression, bool supportsPrecompiledQuery)
    {
        var query = base.InlineConstants(expression, supportsPrecompiledQuery);
        return query is LambdaExpression lambda ? Expression.Lambda(lambda.Type, new Functions().Visit(lambda.Body), lambda.Parameters) : query;
    }

    // What makes a constant runs once: compiling it takes longer than walking through it.
    /// <inheritdoc/>
    protected override ConstantExpression InlineConstant(LiftableConstantExpression liftableConstant) => liftableConstant.ResolverExpression switch
    {
        Expression<Func<RelationalMaterializerLiftableConstantContext, object>> make => Expression.Constant(make.Compile(preferInterpretation: true)(statements), liftableConstant.Type),
        Expression<Func<MaterializerLiftableConstantContext, object>> make => Expression.Constant(make.Compile(preferInterpretation: true)(rows), liftableConstant.Type),
        _ => base.InlineConstant(liftableConstant),
    };

    private sealed class Functions : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node) => node switch
        {
            // A method by another name.
            { Body: MethodCallExpression { Object: ConstantExpression { Value: { } owner } } call } when call.Arguments.SequenceEqual(node.Parameters) =>
                Expression.Constant(call.Method.CreateDelegate(node.Type, owner), node.Type),
            _ when Variables.AreItsOwn(node) => Expression.Constant(node.Compile(), node.Type),
            _ => base.VisitLambda(node),
        };

        // A lambda that is data.
        protected override Expression VisitUnary(UnaryExpression node) => node.NodeType == ExpressionType.Quote ? node : base.VisitUnary(node);

        protected override Expression VisitExtension(Expression node) => node;
    }

    private sealed class Variables : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> declared = [];

        private readonly HashSet<ParameterExpression> used = [];

        /// <summary>Whether a function uses no variable of what it stands in.</summary>
        public static bool AreItsOwn(LambdaExpression function)
        {
            var variables = new Variables();
            variables.Visit(function);
            return variables.used.IsSubsetOf(variables.declared);
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            declared.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            declared.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override CatchBlock VisitCatchBlock(CatchBlock node)
        {
            if (node.Variable is { } variable) declared.Add(variable);
            return base.VisitCatchBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            used.Add(node);
            return node;
        }
    }
}
