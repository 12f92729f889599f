namespace OpenData.GraphQL.Tests.Fuzzing;

/// <summary>How the inputs of a run are shared out; what is large, executed or sent over HTTP gets less. All together are 1.</summary>
internal static class FuzzShares
{
    public const double Bytes = 0.15;
    public const double Tokens = 0.15;
    public const double Documents = 0.20;
    public const double Nesting = 0.15;
    public const double Literals = 0.02;
    public const double Fragments = 0.03;
    public const double Executed = 0.03;
    public const double MockDocuments = 0.17;
    public const double MockFragments = 0.03;
    public const double Http = 0.07;
}
