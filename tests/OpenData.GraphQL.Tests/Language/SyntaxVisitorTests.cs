using OpenData.GraphQL.Language;
using OpenData.GraphQL.Language.Syntax;

namespace OpenData.GraphQL.Tests.Language;

public sealed class SyntaxVisitorTests
{
    [Fact]
    public void Sees_every_kind_of_node_in_the_order_of_the_text()
    {
        var document = Parser.Parse(KitchenSink.Text).Node!;
        var recorder = new Recorder();

        recorder.Visit(document);

        recorder.Entered.Select(node => node.Kind).Distinct().Order().ShouldBe(Enum.GetValues<SyntaxKind>());
        var leaves = recorder.Entered.Where(node => node is NameNode).Select(node => node.Span.Start).ToList();
        leaves.ShouldBe(leaves.Order());
        recorder.Left.ShouldBe(recorder.Entered.Count);
    }

    [Fact]
    public void Passes_over_what_it_is_told_to_pass_over()
    {
        var document = Parser.Parse("{ a { b } c }").Node!;
        var recorder = new Recorder { PassOver = "a" };

        recorder.Visit(document);

        recorder.Entered.OfType<FieldNode>().Select(field => field.Name.Value).ShouldBe(["a", "c"]);
        recorder.Left.ShouldBe(recorder.Entered.Count);
    }

    [Fact]
    public void Allocates_nothing()
    {
        var document = Parser.Parse(KitchenSink.Text).Node!;
        var visitor = new Counter();
        visitor.Visit(document);

        var before = GC.GetAllocatedBytesForCurrentThread();
        visitor.Visit(document);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.ShouldBe(0);
        visitor.Count.ShouldBeGreaterThan(200);
    }

    private sealed class Recorder : SyntaxVisitor
    {
        public List<SyntaxNode> Entered { get; } = [];

        public int Left { get; private set; }

        public string? PassOver { get; init; }

        public override bool Enter(SyntaxNode node)
        {
            Entered.Add(node);
            return PassOver is null || node is not FieldNode field || field.Name.Value != PassOver;
        }

        public override void Leave(SyntaxNode node) => Left++;
    }

    private sealed class Counter : SyntaxVisitor
    {
        public int Count { get; private set; }

        public override bool Enter(SyntaxNode node)
        {
            Count++;
            return true;
        }
    }
}
