using System.Collections.Frozen;

namespace Namjai.Language.Texts;

/// <summary>Tells English from other languages in Latin letters by accents and by the commonest words of each.</summary>
internal static class LatinWords
{
    private static readonly FrozenSet<string> English = Words("""
        the a an and or but is are was were be been being am i you he she it we they me him her us them my your his its our their this that these those
        of to in on at for with from by as not no do does did have has had will would can could should very too so just if when what which who how why
        there here all some any more most much many good great nice bad best love like food service staff place time get got go went come came back
        than then also only even really don't didn't i'm it's thanks thank you excellent
        """);

    // Words that are English as well (such as "die", "son", "in", "no", "me") are left out.
    private static readonly FrozenSet<string> Others = Words("""
        el la los las un una unos unas y que de del en es está muy pero por para con sin como más todo bien mal gracias comida servicio bueno buena lugar
        le les une des et est était très mais pour avec sans dans sur pas ne je tu il elle nous vous ils au aux du ce cette ces qui bien bon bonne merci
        der das und ist war sehr aber für mit ohne nicht ich wir sie ein eine einen im auf zu den dem auch gut danke essen
        il lo gli di che è era molto ma per con non sono una della nel ottimo buono grazie
        o os um uma e não muito mas com sem bom boa obrigado obrigada foi são
        het een van niet maar met zeer ook voor zijn wij goed lekker bedankt
        yang dan di ini itu tidak sangat enak bagus saya kami dengan untuk ada sudah terima kasih makanan pelayanan
        ang ng mga sa ako ko mo po salamat masarap hindi
        toi khong va la rat ngon cua nha hang qua cam on
        bir ve çok bu için ama iyi güzel değil teşekkürler
        jest nie bardzo dobrze się dziękuję
        och är inte mycket bra tack det
        """);

    public static bool LookEnglish(ReadOnlySpan<char> text, ScriptCounts letters)
    {
        if (letters.Latin == 0) return false;
        int words = 0, english = 0, others = 0;
        var englishLookup = English.GetAlternateLookup<ReadOnlySpan<char>>();
        var othersLookup = Others.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = -1;
        for (var at = 0; at <= text.Length && words < 200; at++)
        {
            var inside = at < text.Length && (char.IsLetter(text[at]) || (start >= 0 && text[at] is '\'' or '’'));
            if (inside && start < 0) start = at;
            if (inside || start < 0) continue;
            var word = text[start..at];
            words++;
            if (englishLookup.Contains(word)) english++;
            else if (othersLookup.Contains(word)) others++;
            start = -1;
        }
        // "Café" and "piñata" occur in English; an accent in every tenth letter does not.
        if (letters.Accented * 10 > letters.Latin && letters.Accented > 1) return false;
        if (letters.Accented * 25 > letters.Latin && others >= english) return false;
        return others == 0 || english > others || (others == 1 && words > 6 && english >= others);
    }

    private static FrozenSet<string> Words(string list)
        => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
