using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;

namespace OpenData.Api.Dataset;

/// <summary>
/// The rows of a statement that its connection keeps, column by column straight from SQLite. The reader of the library counts
/// the users of the statement and leaves the managed world for each of the two to four calls that a column takes, which costs
/// more than SQLite itself does; here one row at a time is read by one request, and the statement outlives it.
/// </summary>
/// <param name="rows">The library's reader, which steps from row to row and answers all else.</param>
internal sealed partial class KeptReader(SqliteDataReader rows) : DbDataReader
{
    private const string Library = "e_sqlite3";

    private const int NullType = 5;

    // Without a statement SQLite answers null.
    private nint statement = rows.Handle?.DangerousGetHandle() ?? 0;

    /// <inheritdoc/>
    public override int Depth => rows.Depth;

    /// <inheritdoc/>
    public override int FieldCount => rows.FieldCount;

    /// <inheritdoc/>
    public override bool HasRows => rows.HasRows;

    /// <inheritdoc/>
    public override bool IsClosed => rows.IsClosed;

    /// <inheritdoc/>
    public override int RecordsAffected => rows.RecordsAffected;

    /// <inheritdoc/>
    public override object this[int ordinal] => rows[ordinal];

    /// <inheritdoc/>
    public override object this[string name] => rows[name];

    /// <inheritdoc/>
    public override bool Read() => rows.Read();

    /// <inheritdoc/>
    public override bool NextResult()
    {
        var more = rows.NextResult();
        statement = rows.Handle?.DangerousGetHandle() ?? 0;
        return more;
    }

    /// <inheritdoc/>
    public override void Close()
    {
        statement = 0;
        rows.Dispose();
    }

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => ColumnType(statement, ordinal) == NullType;

    /// <inheritdoc/>
    public override string GetString(int ordinal) => Encoding.UTF8.GetString(Utf8(ordinal));

    /// <inheritdoc/>
    public override long GetInt64(int ordinal)
    {
        var number = ColumnInt64(statement, ordinal);
        // Null reads as 0, which the library refuses.
        return number == 0 && IsDBNull(ordinal) ? rows.GetInt64(ordinal) : number;
    }

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => checked((short)GetInt64(ordinal));

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    /// <inheritdoc/>
    public override T GetFieldValue<T>(int ordinal) =>
        typeof(T) == typeof(DateOnly) && IsDate(Utf8(ordinal), out var date) ? (T)(object)date : rows.GetFieldValue<T>(ordinal);

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        rows.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => rows.GetChar(ordinal);

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        rows.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => rows.GetDataTypeName(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => rows.GetDateTime(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => rows.GetDecimal(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => rows.GetDouble(ordinal);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => rows.GetFieldType(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => rows.GetFloat(ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => rows.GetGuid(ordinal);

    /// <inheritdoc/>
    public override string GetName(int ordinal) => rows.GetName(ordinal);

    /// <inheritdoc/>
    public override int GetOrdinal(string name) => rows.GetOrdinal(name);

    /// <inheritdoc/>
    public override object GetValue(int ordinal) => rows.GetValue(ordinal);

    /// <inheritdoc/>
    public override int GetValues(object[] values) => rows.GetValues(values);

    // The text stays where it is until the next row is asked for.
    private unsafe ReadOnlySpan<byte> Utf8(int ordinal)
    {
        var text = ColumnText(statement, ordinal);
        if (text is not null) return new(text, ColumnBytes(statement, ordinal));

        // An empty text has no place in memory either; null the library refuses.
        if (IsDBNull(ordinal)) rows.GetString(ordinal);
        return [];
    }

    private static bool IsDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' || !Number(text[..4], out var year) || !Number(text[5..7], out var month) || !Number(text[8..], out var day))
            return false;

        date = new(year, month, day);
        return true;
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    // None of these waits or calls back: each looks into the row that SQLite has at hand.
    [LibraryImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition]
    private static partial int ColumnType(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition]
    private static partial long ColumnInt64(nint statement, int column);

    // The same bytes as those of the text, which would be copied for a zero at its end.
    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob"), SuppressGCTransition]
    private static unsafe partial byte* ColumnText(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition]
    private static partial int ColumnBytes(nint statement, int column);
}
