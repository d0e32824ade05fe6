using System.Collections.Frozen;

namespace Namjai.Listen.Imports.Scores;

/// <summary>Answers in words, by their plain key. Levels of five: 1 is the worst answer that can be ticked, 5 the best.</summary>
internal static class ScoreWords
{
    private static readonly string[] PoliteEndings = ["นะครับ", "นะคะ", "ครับ", "ค่ะ", "คะ"];

    private static readonly FrozenDictionary<string, ScoreCell> Known = Build();

    public static bool TryFind(string text, out ScoreCell found)
    {
        var key = PlainKey.Of(text);
        if (key.Length == 0)
        {
            found = ScoreCell.NotUnderstood;
            return false;
        }
        if (Known.TryGetValue(key, out found))
            return true;
        foreach (var ending in PoliteEndings)
        {
            if (key.EndsWith(ending, StringComparison.Ordinal) && Known.TryGetValue(key[..^ending.Length], out found))
                return true;
        }
        return false;
    }

    private static FrozenDictionary<string, ScoreCell> Build()
    {
        var known = new Dictionary<string, ScoreCell>(StringComparer.Ordinal);
        void Add(ScoreCell cell, string answers)
        {
            foreach (var answer in answers.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                known[PlainKey.Of(answer)] = cell;
        }
        void Level(int level, string answers) => Add(new(ScoreCellKind.Word, level), answers);
        void Thumb(int up, string answers) => Add(new(ScoreCellKind.Thumb, up), answers);
        void Face(int face, string answers) => Add(new(ScoreCellKind.Face, face), answers);

        Level(5, "very satisfied, extremely satisfied, completely satisfied, highly satisfied, delighted, excellent, outstanding, very good, great, amazing, perfect, "
            + "strongly agree, completely agree, totally agree, very easy, extremely easy, very likely, extremely likely, definitely, very happy, love it, loved it, best, exceeded expectations, far exceeded expectations, much better than expected");
        Level(4, "satisfied, somewhat satisfied, fairly satisfied, mostly satisfied, good, agree, somewhat agree, easy, somewhat easy, fairly easy, likely, somewhat likely, probably, above average, "
            + "better than expected, like it, liked it, pleased");
        Level(3, "neutral, neither, ok, okay, average, fair, so so, neither satisfied nor dissatisfied, neither agree nor disagree, neither easy nor difficult, "
            + "neither likely nor unlikely, neither good nor bad, undecided, not sure, moderate, moderately satisfied, acceptable, met expectations, as expected, it was ok, it was okay, mixed");
        Level(2, "dissatisfied, unsatisfied, not satisfied, somewhat dissatisfied, disagree, somewhat disagree, difficult, hard, somewhat difficult, unlikely, somewhat unlikely, poor, bad, "
            + "below average, unhappy, worse than expected, needs improvement, below expectations, probably not, disappointed");
        Level(1, "very dissatisfied, extremely dissatisfied, completely dissatisfied, very unsatisfied, terrible, awful, horrible, very bad, very poor, extremely poor, strongly disagree, "
            + "totally disagree, completely disagree, very difficult, extremely difficult, very hard, very unlikely, extremely unlikely, not at all likely, very unhappy, hate it, hated it, worst, definitely not, much worse than expected");

        Level(5, "พอใจมาก, พึงพอใจมาก, พอใจมากที่สุด, พึงพอใจมากที่สุด, พอใจอย่างยิ่ง, พึงพอใจอย่างยิ่ง, ดีมาก, ดีมากๆ, ดีเยี่ยม, ยอดเยี่ยม, เยี่ยม, เยี่ยมมาก, ดีที่สุด, มากที่สุด, "
            + "ประทับใจมาก, เห็นด้วยอย่างยิ่ง, ง่ายมาก, สะดวกมาก, แน่นอน, แนะนำแน่นอน, ชอบมาก, สุดยอด");
        Level(4, "พอใจ, พึงพอใจ, ค่อนข้างพอใจ, ค่อนข้างพึงพอใจ, ดี, ค่อนข้างดี, มาก, ประทับใจ, เห็นด้วย, ง่าย, ค่อนข้างง่าย, สะดวก, ชอบ, น่าจะแนะนำ");
        Level(3, "ปานกลาง, เฉยๆ, เฉย ๆ, พอใช้, พอใช้ได้, ธรรมดา, ไม่แน่ใจ, กลาง, กลางๆ, กลาง ๆ, พอใจปานกลาง, พึงพอใจปานกลาง, โอเค, ทั่วไป, งั้นๆ");
        Level(2, "ไม่พอใจ, ไม่พึงพอใจ, ค่อนข้างไม่พอใจ, ไม่ค่อยพอใจ, พอใจน้อย, พึงพอใจน้อย, แย่, ไม่ดี, น้อย, ควรปรับปรุง, ต้องปรับปรุง, ปรับปรุง, ไม่เห็นด้วย, ยาก, ค่อนข้างยาก, ไม่ชอบ, ไม่ประทับใจ, ผิดหวัง, ไม่ค่อยดี");
        Level(1, "ไม่พอใจมาก, ไม่พึงพอใจมาก, ไม่พอใจมากที่สุด, ไม่พอใจอย่างยิ่ง, ไม่พึงพอใจอย่างยิ่ง, พอใจน้อยที่สุด, พึงพอใจน้อยที่สุด, แย่มาก, แย่มากๆ, แย่ที่สุด, น้อยที่สุด, ควรปรับปรุงอย่างยิ่ง, "
            + "ไม่เห็นด้วยอย่างยิ่ง, ยากมาก, ผิดหวังมาก, ห่วย, ห่วยมาก, ไม่พอใจเลย");

        Level(5, "非常满意, 很满意, 十分满意, 特别满意, 非常滿意, 很滿意, 十分滿意, 非常好, 很好, 极好, 極好, 优秀, 優秀, 很棒, 太棒了, 非常同意, 完全同意, 非常容易, 很容易, 非常简单, 非常愿意, 非常願意, 非常可能, 一定会, 一定會, "
            + "强烈推荐, 強烈推薦, 力荐, 力薦, 完美, 超赞, 超讚, 满分, 滿分, 优, 優");
        Level(4, "满意, 滿意, 比较满意, 比較滿意, 较满意, 較滿意, 基本满意, 基本滿意, 好, 不错, 不錯, 良好, 良, 同意, 比较同意, 比較同意, 容易, 比较容易, 比較容易, 简单, 簡單, 愿意, 願意, 可能, 比较可能, 比較可能, 还不错, 還不錯");
        Level(3, "一般, 一般般, 普通, 中等, 还行, 還行, 还可以, 還可以, 尚可, 中立, 说不清, 說不清, 不确定, 不確定, 中, 及格, 凑合, 湊合, 一般满意");
        Level(2, "不满意, 不滿意, 不太满意, 不太滿意, 较不满意, 較不滿意, 比较不满意, 比較不滿意, 差, 较差, 較差, 不好, 不同意, 不太同意, 困难, 困難, 比较困难, 比較困難, 不愿意, 不願意, 不太可能, 不可能, 有待改进, 有待改進, 失望");
        Level(1, "非常不满意, 非常不滿意, 很不满意, 很不滿意, 极不满意, 極不滿意, 十分不满意, 十分不滿意, 很差, 非常差, 极差, 極差, 太差, 太差了, 糟糕, 很糟糕, 非常糟糕, 非常不同意, 完全不同意, 非常困难, 非常困難, 很困难, 很困難, "
            + "非常不可能, 非常不愿意, 非常不願意, 很失望");

        Thumb(1, "yes, y, true, recommended, recommend, recommends, would recommend, thumbs up, up, like, liked, helpful, upvote, i recommend, ใช่, แนะนำ, เห็นควรแนะนำ, ถูกใจ, จริง, ได้, 是, 对, 對, 推荐, 推薦, 赞, 讚, 点赞, 點讚, 喜欢, 喜歡, 会, 會");
        Thumb(0, "no, n, false, not recommended, not recommend, dont recommend, do not recommend, doesn't recommend, would not recommend, thumbs down, down, dislike, disliked, not helpful, downvote, "
            + "ไม่ใช่, ไม่แนะนำ, ไม่ถูกใจ, ไม่จริง, ไม่ได้, ไม่, 否, 不是, 不对, 不對, 不推荐, 不推薦, 踩, 不喜欢, 不喜歡, 不会, 不會");

        Face(3, "positive, pos, happy, smile, good review, promoter, เชิงบวก, บวก, ยิ้ม, 正面, 积极, 積極, 好评, 好評, 正");
        Face(2, "neu, neutral face, meh, passive, เป็นกลาง, 中性, 中评, 中評");
        Face(1, "negative, neg, sad, angry, unhappy face, frown, detractor, เชิงลบ, ลบ, โกรธ, เศร้า, 负面, 負面, 消极, 消極, 差评, 差評, 负, 負");

        Add(ScoreCell.Nothing, "na, none, null, nil, nan, not applicable, no answer, no response, no rating, not rated, unrated, not given, skipped, skip, dont know, don't know, do not know, unknown, prefer not to say, blank, "
            + "question, q, missing, undefined, no opinion, "
            + "ไม่ระบุ, ไม่มี, ไม่ตอบ, ไม่ทราบ, ไม่มีความเห็น, ไม่มีความคิดเห็น, ข้าม, ว่าง, ไม่ให้คะแนน, ไม่ได้ระบุ, คำถาม, 无, 無, 没有, 沒有, 未评分, 未評分, 未评价, 未評價, 未填, 未填写, 未填寫, 空, 不适用, 不適用, 不知道, 跳过, 跳過, 暂无, 暫無, 未选择, 未選擇");
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
