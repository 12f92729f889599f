using Microsoft.Data.Sqlite;

namespace OpenData.Api.Dataset;

/// <summary>A command that stays prepared.</summary>
internal sealed class KeptStatement : SqliteCommand
{
    public KeptStatement(SqliteConnection connection, string sql)
        : base(sql, connection)
    {
    }

    /// <summary>Whether its rows are being read.</summary>
    public bool IsRunning => DataReader is not null;

    /// <summary>Takes over the parameters of a command that asks the same.</summary>
    public void Bind(SqliteParameterCollection values)
    {
        if (Parameters.Count != values.Count)
        {
            Parameters.Clear();
            foreach (SqliteParameter value in values) Parameters.Add(new SqliteParameter(value.ParameterName, value.Value));
            return;
        }

        for (var i = 0; i < values.Count; i++)
        {
            Parameters[i].ParameterName = values[i].ParameterName;
            Parameters[i].Value = values[i].Value;
        }
    }
}
