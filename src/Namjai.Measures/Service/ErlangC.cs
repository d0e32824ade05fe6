namespace Namjai.Measures.Service;

/// <summary>
/// What callers will meet with so many agents, by Erlang C: contacts come at random, nobody gives up waiting, each takes the handling time on average.
/// Source: Erlang 1917; B0 = 1, Bk = A B(k-1) / (k + A B(k-1)); C = B / (1 - rho (1 - B)).
/// </summary>
/// <param name="Agents">People answering.</param>
/// <param name="ServiceLevel">Share answered within the target, 0..1.</param>
/// <param name="Occupancy">Share of the time that an agent is busy, 0..1.</param>
/// <param name="AverageWaitSeconds">Mean wait over all contacts (ASA), seconds.</param>
/// <param name="ProbabilityOfWaiting">Share that has to wait at all, 0..1.</param>
public readonly record struct ErlangC(
    int Agents, double ServiceLevel, double Occupancy, double AverageWaitSeconds, double ProbabilityOfWaiting)
{
    private const double MostLoad = 1_000_000;

    /// <summary>What is met with a given number of agents.</summary>
    /// <param name="contacts">Contacts in the period, 0 or more.</param>
    /// <param name="periodSeconds">Length of the period, seconds, more than 0.</param>
    /// <param name="handleSeconds">Mean handling time, seconds, more than 0.</param>
    /// <param name="targetSeconds">The wait that is promised, seconds, 0 or more.</param>
    /// <param name="agents">People answering; must be more than the load, as the queue would grow for ever.</param>
    /// <exception cref="MeasureInputException">Numbers out of these bounds.</exception>
    public static ErlangC WithAgents(double contacts, double periodSeconds, double handleSeconds, double targetSeconds, int agents)
    {
        var load = Load(contacts, periodSeconds, handleSeconds, targetSeconds);
        Refuse.If(agents < 1, nameof(agents), "must be at least 1");
        Refuse.If(
            agents <= load, nameof(agents), $"must be more than the load of {Refuse.Written(Math.Round(load, 4))}, or the queue grows for ever");
        var blocked = 1.0;
        for (var k = 1; k <= agents; k++)
            blocked = NextBlocked(blocked, load, k);
        return Of(load, handleSeconds, targetSeconds, agents, blocked);
    }

    /// <summary>The fewest agents that reach a service level, and what is met with them.</summary>
    /// <param name="contacts">Contacts in the period, 0 or more.</param>
    /// <param name="periodSeconds">Length of the period, seconds, more than 0.</param>
    /// <param name="handleSeconds">Mean handling time, seconds, more than 0.</param>
    /// <param name="targetSeconds">The wait that is promised, seconds, 0 or more.</param>
    /// <param name="targetLevel">Share to be answered within it, at least 0 and less than 1.</param>
    /// <exception cref="MeasureInputException">Numbers out of these bounds.</exception>
    public static ErlangC ForLevel(double contacts, double periodSeconds, double handleSeconds, double targetSeconds, double targetLevel)
    {
        var load = Load(contacts, periodSeconds, handleSeconds, targetSeconds);
        Refuse.Share(targetLevel, nameof(targetLevel));
        Refuse.If(targetLevel >= 1, nameof(targetLevel), "must be less than 1: no number of people answers everybody in time for certain");
        var blocked = 1.0;
        for (var agents = 1; ; agents++)
        {
            blocked = NextBlocked(blocked, load, agents);
            if (agents <= load)
                continue;
            var met = Of(load, handleSeconds, targetSeconds, agents, blocked);
            if (met.ServiceLevel >= targetLevel)
                return met;
        }
    }

    private static double Load(double contacts, double periodSeconds, double handleSeconds, double targetSeconds)
    {
        Refuse.NotNegative(contacts, nameof(contacts));
        Refuse.Positive(periodSeconds, nameof(periodSeconds));
        Refuse.Positive(handleSeconds, nameof(handleSeconds));
        Refuse.NotNegative(targetSeconds, nameof(targetSeconds));
        var load = contacts / periodSeconds * handleSeconds;
        Refuse.If(!(load <= MostLoad), nameof(contacts), "make more work than a million people could do");
        return load;
    }

    private static double NextBlocked(double blocked, double load, int agents) => load * blocked / (agents + (load * blocked));

    private static ErlangC Of(double load, double handleSeconds, double targetSeconds, int agents, double blocked)
    {
        var occupancy = load / agents;
        var waiting = blocked / (1 - (occupancy * (1 - blocked)));
        var spare = agents - load;
        return new(
            agents,
            Math.Clamp(1 - (waiting * Math.Exp(-spare * targetSeconds / handleSeconds)), 0, 1),
            occupancy,
            waiting * handleSeconds / spare,
            waiting);
    }
}
