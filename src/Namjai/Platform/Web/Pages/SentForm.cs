namespace Namjai.Platform.Web.Pages;

/// <summary>What was sent as a form, if it can be read as one.</summary>
internal static class SentForm
{
    /// <returns>Null if it is no form, is broken, or has more than may be sent.</returns>
    public static async Task<IFormCollection?> TryReadFormAsync(this HttpRequest request)
    {
        if (!request.HasFormContentType)
            return null;
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
