using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;
using Namjai.Understand.Reports.Findings;
using Namjai.Understand.Scores;

namespace Namjai.Understand.Reports;

/// <summary>What the report says.</summary>
[WordPerMember(typeof(Headline), "Verdict")]
[WordPerMember(typeof(Headline), "Stat")]
[WordPerMember(typeof(Headline), "MendGain")]
[WordPerMember(typeof(ScaleKind), "Rule")]
[WordPerMember(typeof(TrendAbsence), "Absence")]
[WordPerMember(typeof(DateOrder), "Order")]
[WordPerMember(typeof(ColumnRole), "Role")]
[WordPerMember(typeof(RowProblemReason), "Reason")]
internal sealed class ReportWords;
