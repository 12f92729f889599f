namespace OpenData.Api.Tests.Dataset.Databases;

/// <summary>The two databases answered a request differently.</summary>
internal sealed class DifferentAnswersException(string message) : Exception(message);
