namespace Namjai.Understand.Scores;

internal sealed record Feelings(int Negative, int Neutral, int Positive, int Questions)
{
    public int Total => Negative + Neutral + Positive;
}
