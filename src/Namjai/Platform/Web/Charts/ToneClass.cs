namespace Namjai.Platform.Web.Charts;

internal static class ToneClass
{
    public static string Class(this Tone tone) => tone switch
    {
        Tone.Hurt => "hurt",
        Tone.Even => "even",
        Tone.Glad => "glad",
        _ => "plain",
    };
}
