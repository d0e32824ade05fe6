using NodaTime;

namespace Namjai.Understand.Periods;

/// <summary>How far back a page looks.</summary>
internal enum Span
{
    Month,
    Quarter,
    Year,
    All,
}

/// <summary>Which days a span takes in.</summary>
internal static class Spans
{
    public const string Field = "span";

    public static Span Asked(QueryReader asked) => asked.Choice<Span>(Field) ?? Span.Quarter;

    public static LocalDate? StartOf(Span span, LocalDate today) => span switch
    {
        Span.Month => today.PlusDays(-29),
        Span.Quarter => today.PlusDays(-89),
        Span.Year => today.PlusYears(-1).PlusDays(1),
        _ => null,
    };

    public static Period PeriodOf(Span span, LocalDate today) => Period.Of(StartOf(span, today), today, today);
}
