namespace OpenData.SiteGen.Api.Answers;

/// <summary>
/// A text that an answer holds in both languages: a field <c>name</c> in Vietnamese, and beside it <c>nameEn</c>. Which of
/// them is read is said by whoever reads, see <see cref="AnswerJson.In{T}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class TranslatedAttribute : Attribute;
