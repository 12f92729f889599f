// PostgreSQL orders null after all values and SQLite before them. The provider can turn that round but keeps the option
// to itself, so its generator is continued here: to be looked at when its version changes.
#pragma warning disable EF1001
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

namespace OpenData.Api.Dataset;

/// <summary>Writes SQL for PostgreSQL that orders null before all values, as SQLite does.</summary>
internal sealed class NullsFirstSqlGenerator(
    QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types, INpgsqlSingletonOptions options)
    : NpgsqlQuerySqlGenerator(dependencies, types, reverseNullOrderingEnabled: false, options.PostgresVersion)
{
    /// <inheritdoc/>
    protected override Expression VisitOrdering(OrderingExpression orderingExpression)
    {
        var visited = base.VisitOrdering(orderingExpression);
        // Where there can be no null, the words would only keep the database from using its index.
        if (orderingExpression.Expression is not ColumnExpression { IsNullable: false })
            Sql.Append(orderingExpression.IsAscending ? " NULLS FIRST" : " NULLS LAST");
        return visited;
    }
}
