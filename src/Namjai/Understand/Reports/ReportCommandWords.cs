namespace Namjai.Understand.Reports;

/// <summary>What the report command says on the terminal.</summary>
internal sealed class ReportCommandWords;
