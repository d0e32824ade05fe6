namespace Namjai.Platform.Workspaces.SetUp;

/// <summary>What is asked of whoever sets a business up, as it was typed.</summary>
internal sealed record NewBusiness(string Name, string Language, string TimeZone, string OwnerName, string Email, string Password)
{
    public static NewBusiness From(IFormCollection form) => new(
        Text(form, "name"), Text(form, "language"), Text(form, "timeZone"), Text(form, "ownerName"), Text(form, "email"), form["password"].ToString());

    // What is typed is never written down as a whole, since a password is in it.
    public override string ToString() => Name;

    private static string Text(IFormCollection form, string field) => form[field].ToString().Trim();
}
