namespace Namjai.Language.Phrases;

/// <summary>Where in a phrase a word may stand.</summary>
internal enum WordRole : byte
{
    /// <summary>Anywhere, and alone.</summary>
    Content,

    /// <summary>Anywhere, but it says too little alone: "food", "good", "ร้าน", "菜".</summary>
    Plain,

    /// <summary>Turns round what follows, so that neither goes without the other: "not", "ไม่", "不".</summary>
    Negator,

    /// <summary>Leans on what follows, so that no phrase ends with it: "very", "too", "很".</summary>
    Before,

    /// <summary>Leans on what it follows, so that no phrase begins with it: "มาก", "แล้ว".</summary>
    After,

    /// <summary>Only between others: "of", "the", "ที่", "的".</summary>
    Joiner,

    /// <summary>Nowhere: it parts what stands before it from what comes after ("but", "because", a number).</summary>
    Barrier,
}
