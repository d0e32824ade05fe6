using System.Globalization;
using Namjai.Language;
using Namjai.Language.Sentiments;

namespace Namjai.Training;

/// <summary>Measures models on texts they have not seen, by the very code that ships, and prints a line for each collection.</summary>
internal static class Table
{
    public static void Begin()
        => Console.WriteLine($"{"held out",-44} {"texts",6} {"label",8} {"sign",8} {"neutral",8} {"macro-F1",9}  F1 per class");

    /// <summary>Praise and blame: by the label (neutral is wrong), and by which of the two scores is the higher.</summary>
    public static void PrintPolarity(string name, IReadOnlyList<LabelledText> texts, Func<LabelledText, SentimentReading> read, int praise = 1)
    {
        int label = 0, sign = 0, neutral = 0;
        foreach (var text in texts)
        {
            var reading = read(text);
            var praised = text.Label == praise;
            if (reading.Sentiment == (praised ? Sentiment.Positive : Sentiment.Negative)) label++;
            if (reading.Scores.Positive > reading.Scores.Negative == praised) sign++;
            if (reading.Sentiment == Sentiment.Neutral) neutral++;
        }
        Print(name, texts.Count, label, sign, neutral, "");
    }

    /// <summary>The four classes of the Thai social texts.</summary>
    public static void PrintFour(string name, IReadOnlyList<LabelledText> texts, Func<LabelledText, SentimentReading> read)
    {
        var figures = new Figures(4);
        foreach (var text in texts)
        {
            var reading = read(text);
            figures.Add(text.Label, reading.IsQuestion ? FourClasses.Question : (int)reading.Sentiment);
        }
        var truths = texts.Select(text => text.Label).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-44} {texts.Count,6} {figures.Accuracy,8:P1} {"",8} {"",8} {figures.MacroF1(truths),9:P1}  {figures.PerClass(truths)}"));
    }

    private static void Print(string name, int count, int label, int sign, int neutral, string rest)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-44} {count,6} {(double)label / count,8:P1} {(double)sign / count,8:P1} {(double)neutral / count,8:P1} {rest}"));
}
