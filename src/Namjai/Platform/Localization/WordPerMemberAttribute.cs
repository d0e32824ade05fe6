namespace Namjai.Platform.Localization;

/// <summary>On a class that marks a family of words: it has one for each member of an enum, named by a prefix and the member.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class WordPerMemberAttribute(Type members, string prefix = "") : Attribute
{
    public Type Members { get; } = members;

    public string Prefix { get; } = prefix;
}
