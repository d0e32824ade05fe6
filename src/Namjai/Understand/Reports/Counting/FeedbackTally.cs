using Namjai.Language;
using Namjai.Language.Phrases;
using Namjai.Listen.Contracts;
using Namjai.Understand.Scores;
using Namjai.Understand.Themes;
using NodaTime;

namespace Namjai.Understand.Reports.Counting;

/// <summary>
/// All that the report counts while the rows pass by once. Nothing is kept of a comment but counts and, of a few, a quote,
/// so that memory does not grow with the file.
/// </summary>
internal sealed class FeedbackTally
{
    /// <summary>More names than this are customers or tickets, not places.</summary>
    private const int MostPlaces = 2000;
    private const int MostProblemsListed = 200;

    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);
    private readonly List<RowProblem> _problems = [];
    private bool _tooManyPlaces;

    public FeedbackTally(Scale? scale)
    {
        FileHasScores = scale is not null;
        // Without scores the comments' own feeling is counted, as thumbs up or down.
        Scale = scale ?? Scale.Thumbs;
        Headline = scale?.Kind switch
        {
            null => Headline.PositiveShare,
            ScaleKind.Recommend => Headline.Nps,
            ScaleKind.Effort => Headline.EffortMean,
            _ => Headline.SatisfiedShare,
        };
        Scores = new ScoreTally(Scale);
        Calendar = new Calendar(Scale);
        Themes = ThemeCounts.All.ToDictionary(theme => theme, _ => new ThemeTally(Scale));
    }

    public bool FileHasScores { get; }
    public Scale Scale { get; }
    public Headline Headline { get; }

    public int Rows { get; private set; }
    public int Answers { get; private set; }
    public int Comments { get; private set; }
    public int ProblemCount { get; private set; }
    public IReadOnlyList<RowProblem> Problems => _problems;
    public LocalDate? From { get; private set; }
    public LocalDate? To { get; private set; }
    public Feelings Feelings { get; private set; } = new(0, 0, 0, 0);
    public ScoreTally Scores { get; }
    public int LowWithComment { get; private set; }
    public Calendar Calendar { get; }
    public IReadOnlyDictionary<Theme, ThemeTally> Themes { get; }
    public Dictionary<string, PlaceTally> Places { get; } = new(StringComparer.OrdinalIgnoreCase);
    public PhraseContrast Phrases { get; } = new();

    public IReadOnlyList<LanguageCount> Languages =>
        [.. _languages.Select(language => new LanguageCount(language.Key, language.Value))
            .OrderByDescending(language => language.Comments).ThenBy(language => language.Language, StringComparer.Ordinal)];

    /// <param name="reading">Null where the row has no comment.</param>
    public void Add(FileRow row, CommentReading? reading)
    {
        Rows++;
        if (row.Problem is { } problem)
            Note(problem);
        if (row.Feedback is not { } feedback)
            return;
        var answer = new ReadAnswer(row.Line, feedback, FileHasScores ? feedback.Score : ScoreOfFeeling(reading), reading);
        Answers++;
        if (answer.Score is { } score)
            Scores.Add(score);
        AddWhenAndWhere(answer);
        if (reading is not null)
            AddComment(answer, reading);
    }

    private void AddWhenAndWhere(ReadAnswer answer)
    {
        var mentions = answer.Reading?.Themes;
        if (answer.Feedback.On is { } day)
        {
            From = From is { } from && from < day ? from : day;
            To = To is { } to && to > day ? to : day;
            Calendar[day.ToYearMonth()].Add(answer.Score, mentions);
        }
        if (answer.Feedback.Group is not { } name || _tooManyPlaces)
            return;
        if (!Places.TryGetValue(name, out var place))
            Places.Add(name, place = new PlaceTally(Scale));
        place.Add(answer.Score, mentions);
        if (Places.Count > MostPlaces)
        {
            _tooManyPlaces = true;
            Places.Clear();
        }
    }

    private void AddComment(ReadAnswer answer, CommentReading reading)
    {
        Comments++;
        _languages[reading.Language] = _languages.GetValueOrDefault(reading.Language) + 1;
        Feelings = Feelings.With(reading);
        foreach (var mention in reading.Themes)
            Themes[mention.Theme].Add(answer, mention);
        if (answer.Score is not { } score)
            return;
        var isLow = Scores.IsLow(score);
        if (isLow)
            LowWithComment++;
        if (isLow || Scores.IsHigh(score))
            Phrases.Add(answer.Feedback.Comment, reading.Language, isLow);
    }

    private void Note(RowProblem problem)
    {
        ProblemCount++;
        if (_problems.Count < MostProblemsListed)
            _problems.Add(problem);
    }

    private static double? ScoreOfFeeling(CommentReading? reading) => reading switch
    {
        { IsQuestion: true } or null => null,
        { Sentiment: Sentiment.Positive } => 1,
        { Sentiment: Sentiment.Negative } => 0,
        _ => null,
    };
}
