namespace Namjai.Platform.Web.Pages;

/// <summary>Reads what a room's components need on every page, before the page is drawn: drawing itself asks the database nothing.</summary>
internal interface IPreparePages
{
    Task RunAsync(CancellationToken cancellation);
}
