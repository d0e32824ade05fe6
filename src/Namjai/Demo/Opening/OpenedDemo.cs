namespace Namjai.Demo.Opening;

/// <summary>What somebody needs to look around in the demo.</summary>
internal sealed record OpenedDemo(Uri Address, string Email, string Password, string Key, string Survey)
{
    public override string ToString() => $"""

        Ruean Nam, an invented café with a repair counter, has a year of customers' answers behind it.

        address:  {Address}
        sign in:  {Email}
        password: {Password}
        api-key:  {Key}
        survey:   {Survey}

        Ctrl-C stops it.
        """;
}
