using NodaTime;

namespace Namjai.Listen.Contracts;

/// <summary>Knows which surveys of the current workspace take answers, and when they had their last.</summary>
public interface IOpenSurveys
{
    /// <param name="language">Code of the language to give titles in, where there is one.</param>
    /// <param name="from">The first of the days to tell of.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<IReadOnlyList<OpenSurvey>> ReadAsync(string language, LocalDate from, CancellationToken cancellation);
}

/// <summary>A survey that takes answers.</summary>
/// <param name="Id">Its id, as in <c>/surveys/{id}</c>.</param>
/// <param name="Title">As its owner wrote it.</param>
/// <param name="OpenSince">The business's local day on which it was first opened.</param>
/// <param name="LastAnswer">The business's local day of the last answer; null if nobody has answered.</param>
/// <param name="AnsweredOn">The days with scores among those asked for, in order.</param>
public sealed record OpenSurvey(Guid Id, string Title, LocalDate OpenSince, LocalDate? LastAnswer, IReadOnlyList<LocalDate> AnsweredOn);
