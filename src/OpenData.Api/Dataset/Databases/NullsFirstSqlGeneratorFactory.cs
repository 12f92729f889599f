// As in NullsFirstSqlGenerator: the provider keeps these types to itself.
#pragma warning disable EF1001
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;

namespace OpenData.Api.Dataset;

/// <summary>Makes a <see cref="NullsFirstSqlGenerator"/> for each query.</summary>
internal sealed class NullsFirstSqlGeneratorFactory(
    QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types, INpgsqlSingletonOptions options) : IQuerySqlGeneratorFactory
{
    /// <inheritdoc/>
    public QuerySqlGenerator Create() => new NullsFirstSqlGenerator(dependencies, types, options);
}
