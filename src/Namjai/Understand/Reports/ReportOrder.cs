using Namjai.Listen.Contracts;
using Namjai.Platform.Localization;

namespace Namjai.Understand.Reports;

/// <summary>What the user asks a report of.</summary>
internal sealed record ReportOrder(string File, string Out, ReaderLanguage Language, ColumnChoice Columns);
