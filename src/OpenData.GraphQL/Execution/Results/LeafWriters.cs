using System.Globalization;
using System.Numerics;
using System.Text.Json;
using OpenData.GraphQL.Types;

namespace OpenData.GraphQL.Execution.Results;

/// <summary>Finds the writer for a leaf type and the C# type in which its values come.</summary>
internal static class LeafWriters
{
    public static LeafWriter<T> For<T>(NamedType type) => (LeafWriter<T>)For(type, typeof(T));

    public static bool Fits(NamedType type, Type clr) => type switch
    {
        _ when clr == typeof(object) => true,
        EnumType => true,
        ScalarType scalar => (Nullable.GetUnderlyingType(clr) ?? clr) is var plain
            && (plain == scalar.ClrType || IsSmaller(plain, scalar) || (scalar.ClrType == typeof(string) && plain.IsAssignableTo(typeof(IFormattable)))),
        _ => false,
    };

    private static object For(NamedType type, Type clr)
    {
        if (Nullable.GetUnderlyingType(clr) is { } plain)
            return Activator.CreateInstance(typeof(NullableLeaf<>).MakeGenericType(plain), For(type, plain))!;
        return (type, clr) switch
        {
            (EnumType values, _) => Activator.CreateInstance(typeof(EnumLeaf<>).MakeGenericType(clr), values)!,
            (ScalarType scalar, _) when clr == typeof(object) => new BoxedLeaf(scalar),
            (ScalarType scalar, _) when clr == scalar.ClrType => Activator.CreateInstance(typeof(ScalarLeaf<>).MakeGenericType(clr), scalar)!,
            (ScalarType scalar, _) when IsSmaller(clr, scalar) => Activator.CreateInstance(typeof(SmallerLeaf<>).MakeGenericType(clr))!,
            (ScalarType { ClrType: var text }, _) when text == typeof(string) => Activator.CreateInstance(typeof(TextLeaf<>).MakeGenericType(clr))!,
            _ => throw new SchemaException($"A value of C# type {clr.Name} cannot be written as {type.Name}."),
        };
    }

    // Numbers that fit into the scalar's own type without loss.
    private static bool IsSmaller(Type clr, ScalarType scalar) => Type.GetTypeCode(scalar.ClrType) switch
    {
        _ when clr.IsEnum => false,
        TypeCode.Int32 => Type.GetTypeCode(clr) is TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16,
        TypeCode.Int64 => Type.GetTypeCode(clr) is TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32,
        TypeCode.Double => clr == typeof(float),
        _ => false,
    };

    private sealed class SmallerLeaf<T> : LeafWriter<T>
        where T : INumberBase<T>
    {
        public override bool IsTotal => typeof(T) != typeof(float);

        public override bool CanWrite(T value) => T.IsFinite(value);

        public override void Write(Utf8JsonWriter writer, T value)
        {
            if (value is float number)
                writer.WriteNumberValue(number);
            else
                writer.WriteNumberValue(long.CreateChecked(value));
        }
    }

    private sealed class ScalarLeaf<T>(ScalarType<T> scalar) : LeafWriter<T>
        where T : notnull
    {
        public override bool IsTotal => scalar.IsTotal;

        public override bool CanWrite(T value) => scalar.CanWrite(value);

        public override void Write(Utf8JsonWriter writer, T value) => scalar.Write(writer, value);
    }

    private sealed class NullableLeaf<T>(LeafWriter<T> leaf) : LeafWriter<T?>
        where T : struct
    {
        public override bool IsTotal => leaf.IsTotal;

        public override bool CanWrite(T? value) => leaf.CanWrite(value!.Value);

        public override void Write(Utf8JsonWriter writer, T? value) => leaf.Write(writer, value!.Value);
    }

    private sealed class BoxedLeaf(ScalarType scalar) : LeafWriter<object>
    {
        public override bool IsTotal => false;

        public override bool CanWrite(object value) => scalar.CanWriteBoxed(value);

        public override void Write(Utf8JsonWriter writer, object value) => scalar.WriteBoxed(writer, value);
    }

    private sealed class TextLeaf<T> : LeafWriter<T>
        where T : IFormattable
    {
        public override void Write(Utf8JsonWriter writer, T value) =>
            writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
    }

    private sealed class EnumLeaf<T> : LeafWriter<T>
        where T : notnull
    {
        private readonly Dictionary<T, JsonEncodedText> names = [];

        public EnumLeaf(EnumType type)
        {
            foreach (var value in type.Values)
            {
                if (value.Value is T typed)
                    names.TryAdd(typed, JsonEncodedText.Encode(value.Name));
            }
        }

        public override bool IsTotal => false;

        public override bool CanWrite(T value) => names.ContainsKey(value);

        public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(names[value]);
    }
}
