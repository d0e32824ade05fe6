namespace Namjai.Platform.Web.Limits;

/// <summary>Of an endpoint that people call, not programs: the page that tells them to wait.</summary>
internal sealed record TooManyPage(Func<HttpContext, Task> SayAsync);
