using Namjai.Language;
using Assembly = System.Reflection.Assembly;

namespace Namjai.Tests.Architecture;

/// <summary>Numbers and text know nothing of the web, of a database, or of each other.</summary>
public class PureLibraryTests
{
    [Fact]
    public void Language_uses_only_word_breaks() => ImpureUsesOf(typeof(Theme).Assembly, "Namjai.Language", "Icu").ShouldBeEmpty();

    [Fact]
    public void Measures_use_only_numerics_and_calendars() =>
        ImpureUsesOf(Assembly.Load("Namjai.Measures"), "Namjai.Measures", "MathNet.Numerics", "NodaTime").ShouldBeEmpty();

    [Fact]
    public void A_planted_sum_that_speaks_to_the_web_or_to_a_room_is_found() =>
        HouseRules.ImpureUses(House.Load(typeof(House).Assembly).Types, "Namjai.Tests.Architecture.Planted.Sums")
            .Select(sentence => sentence.Split(' ')[0].Split('.')[^1])
            .Distinct()
            .ShouldBe([nameof(Planted.Sums.AskTheWeb), nameof(Planted.Sums.AskTheKitchen)], ignoreOrder: true);

    private static IEnumerable<string> ImpureUsesOf(Assembly library, string own, params string[] allowed) =>
        HouseRules.ImpureUses(House.Load(library).Types, own, allowed);
}
