using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OpenData.GraphQL.Data.Compiling;
using OpenData.GraphQL.Execution.Results;

namespace OpenData.GraphQL.Execution;

/// <summary>How requests are executed: limits, and what the host adds to every answer.</summary>
public sealed class ExecutionOptions
{
    private readonly List<(Type Type, Action<object, RequestContext> Observe)> observers = [];
    private readonly Dictionary<Type, Action<object, RequestContext>?> observersByType = [];
    private readonly Lock learning = new();

    /// <summary>The limits; all finite.</summary>
    public Limits Limits { get; set; } = new();

    /// <summary>The clock that <see cref="Limits.MaxTime"/> is measured by.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where unexpected exceptions are logged.</summary>
    public ILogger Logger { get; set; } = NullLogger.Instance;

    /// <summary>Counts a query, e.g. with EF Core's <c>CountAsync</c>; null counts without awaiting the database.</summary>
    public Func<IQueryable<object>, CancellationToken, ValueTask<int>>? CountAsync { get; set; }

    /// <summary>Whether the database orders null before all values, as SQLite does and PostgreSQL does not.</summary>
    public bool NullsSortFirst { get; set; } = true;

    /// <summary>Compiles queries once for all requests that differ in values alone; null leaves every query to its provider.</summary>
    public QueryCompiler? QueryCompiler { get; set; }

    /// <summary>Whether the data does not change while it is served, so that a list that was counted need not be counted again. Needs <see cref="QueryCompiler"/>, which tells one query from another.</summary>
    public bool KeepsTotals { get; set; }

    internal CompiledQueries? CompiledQueries => QueryCompiler is null ? null : field ??= new(QueryCompiler, Limits.MaxCachedPlans);

    internal KnownTotals? KnownTotals => QueryCompiler is null || !KeepsTotals ? null : field ??= new(QueryCompiler, 10 * Limits.MaxCachedPlans);

    internal List<(string Name, Func<RequestContext, CancellationToken, ValueTask<object?>> Make)> Extensions { get; } = [];

    internal IReadOnlyList<Type> ObservedTypes => [.. observers.Select(o => o.Type)];

    /// <summary>Is called for every object of an answer that is of that C# type, before the level below is resolved.</summary>
    /// <typeparam name="T">A class or interface; projections always read the properties that an interface declares.</typeparam>
    /// <param name="observe">Gets the object and its request.</param>
    public ExecutionOptions OnObject<T>(Action<T, RequestContext> observe)
        where T : class
    {
        observers.Add((typeof(T), (value, request) => observe((T)value, request)));
        return this;
    }

    /// <summary>Adds an entry to <c>extensions</c> of every answer that has data.</summary>
    /// <param name="name">The entry's name.</param>
    /// <param name="make">Gives its value: null (no entry), text, numbers, booleans, lists and string dictionaries of these.</param>
    public ExecutionOptions Extend(string name, Func<RequestContext, CancellationToken, ValueTask<object?>> make)
    {
        Extensions.Add((name, make));
        return this;
    }

    internal void Observe(ObjectSet set, RequestContext request)
    {
        if (observers.Count == 0)
            return;
        // The objects of a set are nearly always of one C# type: its observers are looked up once.
        Type? type = null;
        Action<object, RequestContext>? observe = null;
        foreach (var value in set.Objects)
        {
            if (value.GetType() != type)
                observe = ObserverOf(type = value.GetType());
            observe?.Invoke(value, request);
        }
    }

    private Action<object, RequestContext>? ObserverOf(Type type)
    {
        lock (learning)
        {
            if (observersByType.TryGetValue(type, out var known))
                return known;
            Action<object, RequestContext>? all = null;
            foreach (var (observed, observe) in observers)
            {
                if (type.IsAssignableTo(observed))
                    all += observe;
            }

            observersByType.Add(type, all);
            return all;
        }
    }
}
