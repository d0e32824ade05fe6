using Microsoft.AspNetCore.Components;
using Namjai.Platform.Web.Charts;
using Namjai.Platform.Web.Components;
using Namjai.Understand.Reports.Counting;

namespace Namjai.Understand.Reports.Page;

/// <summary>Customers' own words with where they come from.</summary>
internal static class Quotes
{
    public static RenderFragment Of(ReportView view, IEnumerable<Quote> quotes, Tone tone = Tone.Plain) => builder =>
    {
        foreach (var quote in quotes)
        {
            builder.OpenComponent<CustomerQuote>(0);
            builder.AddComponentParameter(1, nameof(CustomerQuote.Text), quote.Text);
            builder.AddComponentParameter(2, nameof(CustomerQuote.MarkStart), quote.HighlightStart);
            builder.AddComponentParameter(3, nameof(CustomerQuote.MarkLength), quote.HighlightLength);
            builder.AddComponentParameter(4, nameof(CustomerQuote.Language), quote.Language);
            builder.AddComponentParameter(5, nameof(CustomerQuote.Source), Source(view, quote));
            builder.AddComponentParameter(6, nameof(CustomerQuote.Tone), tone);
            builder.CloseComponent();
        }
    };

    /// <summary>Words that the reader can read come first; within a language the strongest.</summary>
    public static IReadOnlyList<Quote> OwnLanguageFirst(ReportView view, IEnumerable<Quote> quotes) =>
        [.. quotes.OrderByDescending(quote => quote.Language == view.Language.Code)];

    private static string Source(ReportView view, Quote quote) => string.Join(" · ", Parts(view, quote));

    private static IEnumerable<string> Parts(ReportView view, Quote quote)
    {
        if (quote.Score is { } score && view.Report.File.Scale is { } scale)
            yield return view.Say("QuoteScore", view.Score(score), view.Numbers.Whole(scale.Highest));
        if (quote.On is { } day)
            yield return view.Dates.Day(day);
        if (!string.IsNullOrWhiteSpace(quote.Group))
            yield return ReportView.Isolate(quote.Group);
        yield return view.Say("QuoteLine", view.Numbers.Whole(quote.Line));
    }
}
