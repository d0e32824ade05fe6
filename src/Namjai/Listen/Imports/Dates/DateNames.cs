using System.Collections.Frozen;

namespace Namjai.Listen.Imports.Dates;

/// <summary>Names that stand in dates, without dots and in lower case.</summary>
internal static class DateNames
{
    private static readonly string[][] Months =
    [
        ["january", "jan", "มกราคม", "มกรา", "มค"],
        ["february", "feb", "กุมภาพันธ์", "กุมภา", "กพ"],
        ["march", "mar", "มีนาคม", "มีนา", "มีค"],
        ["april", "apr", "เมษายน", "เมษา", "เมย"],
        ["may", "พฤษภาคม", "พฤษภา", "พค"],
        ["june", "jun", "มิถุนายน", "มิถุนา", "มิย"],
        ["july", "jul", "กรกฎาคม", "กรกฎา", "กค"],
        ["august", "aug", "สิงหาคม", "สิงหา", "สค"],
        ["september", "sept", "sep", "กันยายน", "กันยา", "กย"],
        ["october", "oct", "ตุลาคม", "ตุลา", "ตค"],
        ["november", "nov", "พฤศจิกายน", "พฤศจิกา", "พย"],
        ["december", "dec", "ธันวาคม", "ธันวา", "ธค"],
    ];

    private static readonly FrozenDictionary<string, int> MonthByName =
        Months.SelectMany((names, index) => names.Select(name => (name, index))).ToFrozenDictionary(pair => pair.name, pair => pair.index + 1);

    /// <summary>Words that say nothing about the day: weekdays, "at", ordinal endings, eras, "date".</summary>
    private static readonly FrozenSet<string> Idle = FrozenSet.ToFrozenSet(
    [
        "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday",
        "at", "on", "of", "the", "st", "nd", "rd", "th", "ad", "ce", "be", "date",
        "วันจันทร์", "จันทร์", "จ", "วันอังคาร", "อังคาร", "อ", "วันพุธ", "พุธ", "พ", "วันพฤหัสบดี", "พฤหัสบดี", "พฤหัส", "พฤ", "วันศุกร์", "ศุกร์", "ศ", "วันเสาร์", "เสาร์", "ส", "วันอาทิตย์", "อาทิตย์", "อา",
        "วันที่", "ที่", "วัน", "เดือน", "ปี", "พศ", "คศ",
        "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "週一", "週二", "週三", "週四", "週五", "週六", "週日",
        "礼拜一", "礼拜二", "礼拜三", "礼拜四", "礼拜五", "礼拜六", "礼拜天", "公元", "西元",
    ]);

    private static readonly string[] DayParts =
    [
        "am", "pm", "a.m.", "p.m.", "上午", "下午", "早上", "晚上", "中午", "凌晨", "傍晚", "เช้า", "บ่าย", "เย็น", "เวลา", "ก่อนเที่ยง", "หลังเที่ยง",
    ];

    public static int? Month(string word) => MonthByName.TryGetValue(word, out var month) ? month : null;

    public static bool IsIdle(string word) =>
        Idle.Contains(word) || (word.EndsWith("ที่", StringComparison.Ordinal) && Idle.Contains(word[..^3]));

    public static bool BeginsTime(ReadOnlySpan<char> text)
    {
        foreach (var part in DayParts)
        {
            if (text.StartsWith(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
