using Namjai.Platform.Web.Pages;

namespace Namjai.Platform.Workspaces.SetUp;

/// <summary>The set-up page with what was typed and what can't stand.</summary>
internal sealed record SetUpView(NewBusiness Typed, FormFaults Faults);
