using Microsoft.AspNetCore.Components;

namespace Namjai.Understand.Reports.Page;

/// <summary>A part of the report's page, which knows the report and how its reader writes.</summary>
public abstract class ReportSection : ComponentBase
{
    [CascadingParameter]
    internal ReportView View { get; set; } = null!;

    internal FeedbackReport Report => View.Report;

    internal string Say(string key, params object[] parts) => View.Say(key, parts);
}
