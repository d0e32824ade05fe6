using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;
using Namjai.Understand.Scores;
using Namjai.Understand.Trends;

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
