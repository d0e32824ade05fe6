using Namjai.Platform.Localization;

namespace Namjai.Platform.Identity.Members;

/// <summary>Words of who is at the business.</summary>
[WordPerMember(typeof(Role), "Role")]
[WordPerMember(typeof(Role), "May")]
internal sealed class MemberWords;
