using NodaTime;

namespace Namjai.Listen.Contracts;

/// <summary>One customer's response, as it stands now.</summary>
/// <param name="Id">Version 7 UUID.</param>
/// <param name="At">When the customer gave it.</param>
/// <param name="Day">The business's local day of it.</param>
/// <param name="Language">Code of the language it was asked in, such as <c>th</c>; blank when unknown.</param>
/// <param name="Touchpoint">Where the customer met the business; blank when unknown.</param>
/// <param name="Channel">How it came in; blank when unknown.</param>
/// <param name="CustomerId">Who gave it; null when nobody said.</param>
/// <param name="SurveyId">The survey; null for feedback from elsewhere.</param>
/// <param name="Measure">The measure of <paramref name="Score"/>.</param>
/// <param name="Score">The response's own score: that of its first scored question; null where none was given.</param>
/// <param name="Comments">What the customer said in words, in the order of the questions' keys.</param>
public sealed record ReceivedResponse(
    Guid Id,
    Instant At,
    LocalDate Day,
    string Language,
    string Touchpoint,
    string Channel,
    Guid? CustomerId,
    Guid? SurveyId,
    Measure? Measure,
    int? Score,
    IReadOnlyList<ReceivedComment> Comments);

/// <summary>An answer in words.</summary>
/// <param name="QuestionKey">The question, unique within the response.</param>
/// <param name="Text">Never blank.</param>
public sealed record ReceivedComment(string QuestionKey, string Text);
