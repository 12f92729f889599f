using System.Buffers.Binary;

namespace OpenData.SiteGen.Sharing;

/// <summary>The picture of a card, as other sites want it.</summary>
internal static class CardPicture
{
    /// <summary>Its width in points.</summary>
    public const int Width = 1200;

    /// <summary>Its height in points.</summary>
    public const int Height = 630;

    private static ReadOnlySpan<byte> Begin => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'];

    private static ReadOnlySpan<byte> End => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D', 0xae, 0x42, 0x60, 0x82];

    /// <summary>Whether bytes are a PNG file of that size, from its beginning to its end: what was cut off is no picture.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.Length > Begin.Length + 8 + End.Length && bytes.StartsWith(Begin) && bytes.EndsWith(End)
        && BinaryPrimitives.ReadInt32BigEndian(bytes[Begin.Length..]) == Width
        && BinaryPrimitives.ReadInt32BigEndian(bytes[(Begin.Length + 4)..]) == Height;
}
