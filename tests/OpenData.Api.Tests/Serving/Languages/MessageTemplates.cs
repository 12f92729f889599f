using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace OpenData.Api.Tests.Serving.Languages;

/// <summary>Finds every template of a message in a compiled assembly: the literal that stands before the array of arguments of `FormattableStringFactory.Create`.</summary>
internal static class MessageTemplates
{
    private const byte LoadString = 0x72;
    private const byte Call = 0x28;
    private const byte NewArray = 0x8D;
    private const byte FirstShortNumber = 0x16;
    private const byte LastShortNumber = 0x1E;
    private const byte ByteNumber = 0x1F;

    public static IReadOnlyList<string> In(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.MethodDefinitions)
        {
            if (metadata.GetMethodDefinition(handle).RelativeVirtualAddress is not (> 0 and var address)) continue;
            var code = file.GetMethodBody(address).GetILContent();
            if (Creates(code, metadata)) found.UnionWith(In(code, metadata));
        }

        return [.. found];
    }

    private static IEnumerable<string> In(ImmutableArray<byte> code, MetadataReader metadata)
    {
        for (var i = 0; i + 10 < code.Length; i++)
        {
            if (code[i] != LoadString || code[i + 4] != 0x70) continue;
            var after = code[i + 5] switch
            {
                >= FirstShortNumber and <= LastShortNumber => i + 6,
                ByteNumber => i + 7,
                _ => -1,
            };
            var startsArguments = (after > 0 && code[after] == NewArray) || (code[i + 5] == Call && code[i + 9] == 0x2B);
            if (startsArguments) yield return metadata.GetUserString(MetadataTokens.UserStringHandle(Token(code, i + 1) & 0xFFFFFF));
        }
    }

    private static bool Creates(ImmutableArray<byte> code, MetadataReader metadata)
    {
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] != Call || code[i + 4] != 0x0A) continue;
            var row = Token(code, i + 1) & 0xFFFFFF;
            if (row == 0 || row > metadata.GetTableRowCount(TableIndex.MemberRef)) continue;
            var member = metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row));
            if (metadata.GetString(member.Name) == "Create" && member.Parent.Kind == HandleKind.TypeReference
                && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)member.Parent).Name) == "FormattableStringFactory") return true;
        }

        return false;
    }

    private static int Token(ImmutableArray<byte> code, int at) => code[at] | (code[at + 1] << 8) | (code[at + 2] << 16) | (code[at + 3] << 24);
}
