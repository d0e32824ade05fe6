using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using Namjai.Platform.Database;
using Namjai.Platform.Web.Pages;

namespace Namjai.Understand.Comments;

/// <summary><c>/comments</c>: reading what customers said, in their words.</summary>
internal static class ShowComments
{
    public const string Path = "/comments";
    private const int PerPage = 25;
    private static readonly string[] Fields = ["q", "theme", "themeSentiment", "sentiment", "touchpoint", "channel", "from", "to", "scoreFrom", "scoreTo", "handled"];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPages().MapGet(Path, RunAsync);

    private static async Task<IResult> RunAsync(
        HttpRequest request, FindComments find, ReadPlaces places, NamjaiDb db, CurrentWorkspace workspace, CancellationToken cancellation)
    {
        var asked = new QueryReader(request.Query);
        var filter = AskForComments.FilterOf(asked);
        var before = asked.Place("after");
        var found = await find.RunAsync(filter, before, PerPage, cancellation);
        var id = workspace.Id;
        var hasAny = found.Items.Count > 0 || await db.Set<Comment>().AnyAsync(comment => comment.WorkspaceId == id, cancellation);
        var sent = Fields.Where(field => !string.IsNullOrWhiteSpace(request.Query[field])).ToDictionary(field => field, field => request.Query[field].ToString(), StringComparer.Ordinal);
        return Page.Of<CommentsPage>(new CommentsView(
            sent, [.. asked.NotUnderstood], sent.Count > 0, hasAny, found, NextPath(sent, found.Next), await places.RunAsync(cancellation)));
    }

    private static string? NextPath(IReadOnlyDictionary<string, string> sent, long? next)
    {
        if (next is not { } after)
            return null;
        var query = new QueryBuilder(sent) { { "after", after.ToString(CultureInfo.InvariantCulture) } };
        return Path + query;
    }
}
