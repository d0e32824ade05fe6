namespace Namjai.Listen.Imports.Scores;

/// <summary>What a score column's heading says was asked.</summary>
internal enum ScoreQuestion
{
    /// <summary>There is no heading.</summary>
    None,
    Other,
    Recommend,
    Ease,
    Stars,
    Label,
}

internal static class ScoreQuestions
{
    private static readonly string[] Recommend = ["nps", "promoter", "recommend", "refer", "แนะนำ", "บอกต่อ", "推荐", "推薦", "净推荐", "向朋友"];
    private static readonly string[] Ease = ["effort", "ease", "easy", "ces", "ง่าย", "สะดวก", "ความพยายาม", "容易", "费力", "費力", "轻松", "輕鬆", "便捷", "方便"];
    private static readonly string[] Stars = ["star", "ดาว", "星"];
    private static readonly string[] Label = ["label", "sentiment", "polarity", "class", "positive", "liked", "thumb", "ป้าย", "ความรู้สึก", "标签", "標籤", "情感", "极性"];

    extension(ScoreQuestion)
    {
        public static ScoreQuestion Of(string heading)
        {
            var key = PlainKey.Of(heading);
            bool Has(string[] words) => words.Any(word => word is "ces" or "ease" or "star" or "easy"
                ? HasWord(heading, word) : key.Contains(word, StringComparison.Ordinal));
            if (key.Length == 0)
                return ScoreQuestion.None;
            if (Has(Recommend))
                return ScoreQuestion.Recommend;
            if (Has(Ease))
                return ScoreQuestion.Ease;
            if (Has(Stars))
                return ScoreQuestion.Stars;
            return Has(Label) ? ScoreQuestion.Label : ScoreQuestion.Other;
        }
    }

    /// <summary>"ease" inside "please" and "ces" inside "services" ask nothing.</summary>
    private static bool HasWord(string heading, string word) =>
        PlainKey.Words(heading).Any(part => part.Equals(word, StringComparison.Ordinal) || part.Equals(word + "s", StringComparison.Ordinal));
}
