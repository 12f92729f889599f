using Microsoft.EntityFrameworkCore;
using OpenData.Api.Dataset.Configuration;

namespace OpenData.Api.Dataset;

/// <summary>The dataset as a database: derived from the seed's files, never written to once built, so nothing is tracked.</summary>
public sealed class DatasetContext : DbContext
{
    /// <summary>Opens the dataset that <paramref name="options"/> name.</summary>
    public DatasetContext(DbContextOptions<DatasetContext> options)
        : base(options) => ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;

    /// <summary>What the dataset is; always one row.</summary>
    public DbSet<DatasetInfo> Info => Set<DatasetInfo>();

    /// <summary>The documents.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>The administrative units.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>The changes of administrative units.</summary>
    public DbSet<PlaceChange> PlaceChanges => Set<PlaceChange>();

    /// <summary>The sets of New Rural criteria.</summary>
    public DbSet<CriteriaSet> CriteriaSets => Set<CriteriaSet>();

    /// <summary>The criteria of those sets.</summary>
    public DbSet<Criterion> Criteria => Set<Criterion>();

    /// <summary>What is counted.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>The members of breakdowns, and the units.</summary>
    public DbSet<Category> Categories => Set<Category>();

    /// <summary>The figures.</summary>
    public DbSet<Fact> Facts => Set<Fact>();

    /// <summary>What derived figures are calculated from.</summary>
    public DbSet<FactInput> FactInputs => Set<FactInput>();

    /// <summary>The standings of communes.</summary>
    public DbSet<Standing> Standings => Set<Standing>();

    /// <summary>The producers.</summary>
    public DbSet<Producer> Producers => Set<Producer>();

    /// <summary>The products.</summary>
    public DbSet<Product> Products => Set<Product>();

    /// <summary>The stars of products.</summary>
    public DbSet<Rating> Ratings => Set<Rating>();

    /// <summary>The legal documents.</summary>
    public DbSet<Decision> Decisions => Set<Decision>();

    /// <summary>What documents name without a figure.</summary>
    public DbSet<Mention> Mentions => Set<Mention>();

    /// <summary>The arithmetic promises.</summary>
    public DbSet<Check> Checks => Set<Check>();

    /// <summary>What checks recompute figures from.</summary>
    public DbSet<CheckOperand> CheckOperands => Set<CheckOperand>();

    /// <summary>Every id with its type.</summary>
    public DbSet<NodeKey> NodeKeys => Set<NodeKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DatasetContext).Assembly);
        if (Database.IsNpgsql()) PostgresModel.Adjust(modelBuilder.Model);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var enums = typeof(DatasetContext).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.Namespace == typeof(DatasetContext).Namespace);
        foreach (var type in enums)
            configurationBuilder.Properties(type).HaveConversion(typeof(EnumTextConverter<>).MakeGenericType(type), typeof(EnumComparer<>).MakeGenericType(type));
        configurationBuilder.Properties<decimal>().HaveConversion<ScaledDecimalConverter>();
    }
}
