using Namjai.Platform.Identity;
using Namjai.Platform.Localization;

namespace Namjai.Platform.Web;

/// <summary>Words that the look itself needs.</summary>
[WordPerMember(typeof(Role), "Role")]
internal sealed class LookWords;
