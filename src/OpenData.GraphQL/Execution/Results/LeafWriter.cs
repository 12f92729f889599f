using System.Text.Json;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>Writes the values of a scalar or enum that come as one C# type.</summary>
/// <typeparam name="T">The C# type, which may be nullable; null never gets here.</typeparam>
internal abstract class LeafWriter<T>
{
    /// <summary>Whether every value can be written, so that none needs to be checked.</summary>
    public virtual bool IsTotal => true;

    public virtual bool CanWrite(T value) => true;

    public abstract void Write(Utf8JsonWriter writer, T value);
}
