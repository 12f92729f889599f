namespace OpenData.Client;

/// <summary>The API understood the request and refused it.</summary>
/// <param name="errors">Why.</param>
public sealed class RefusedException(IReadOnlyList<AnswerError> errors)
    : Exception(string.Join("; ", errors.Select(error => $"{error.Message} ({error.Extensions?.Code})")))
{
    /// <summary>Why, one by one.</summary>
    public IReadOnlyList<AnswerError> Errors { get; } = errors;
}
