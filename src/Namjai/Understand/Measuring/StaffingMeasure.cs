using Namjai.Measures;

namespace Namjai.Understand.Measuring;

/// <summary>How many people it takes to answer in the promised time.</summary>
internal static class StaffingMeasure
{
    public static Measure ErlangC { get; } = new(
        "erlang-c",
        """{"contacts":100,"periodSeconds":1800,"handleSeconds":180,"targetSeconds":20,"agents":14 or "targetLevel":0.8}""",
        Staff);

    private static object Staff(MeasureInput input)
    {
        var (contacts, period) = (input.Number("contacts"), input.Number("periodSeconds"));
        var (handle, target) = (input.Number("handleSeconds"), input.Number("targetSeconds"));
        if (input.Has("agents") && input.Has("targetLevel"))
            throw new MeasureInputException("agents", "and targetLevel can't both be given: one follows from the other");
        if (input.Has("targetLevel"))
            return Namjai.Measures.Service.ErlangC.ForLevel(contacts, period, handle, target, input.Number("targetLevel"));
        if (!input.Has("agents"))
            throw new MeasureInputException("agents", "is missing (or targetLevel in its place)");
        return Namjai.Measures.Service.ErlangC.WithAgents(contacts, period, handle, target, input.Whole("agents"));
    }
}
