using Namjai.Language.Texts;

namespace Namjai.Tests.Language;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("th", "อร่อยมาก")]
    [InlineData("th", "พนักงานดีมาก very good service 5/5")]
    [InlineData("zh", "味道不错")]
    [InlineData("zh", "用iPhone付款很方便")]
    [InlineData("zh", "這家店的麵很好吃")]
    [InlineData("en", "The coffee was cold.")]
    [InlineData("en", "ok")]
    [InlineData("en", "Lovely café, will return")]
    [InlineData("en", "GREAT PIZZA!!!")]
    [InlineData("und", "")]
    [InlineData("und", "   ")]
    [InlineData("und", "12345 !!!")]
    [InlineData("und", "😍😍👍")]
    [InlineData("und", "とてもおいしかったです")]
    [InlineData("und", "정말 맛있어요")]
    [InlineData("und", "الطعام لذيذ جدا")]
    [InlineData("und", "Очень вкусно")]
    [InlineData("und", "Đồ ăn rất ngon, phục vụ tốt")]
    [InlineData("und", "La comida es muy buena pero el servicio es lento")]
    [InlineData("und", "Le service est très lent mais les plats sont bons")]
    [InlineData("und", "Das Essen war sehr gut")]
    public void The_language_is_told(string language, string text) => LanguageDetector.Detect(text).ShouldBe(language);
}
