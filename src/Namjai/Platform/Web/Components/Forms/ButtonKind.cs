namespace Namjai.Platform.Web.Components.Forms;

/// <summary>How loudly a button asks to be pressed. A page has one primary button at most.</summary>
public enum ButtonKind
{
    Secondary,
    Primary,

    /// <summary>As quiet as a link.</summary>
    Quiet,

    /// <summary>Takes something away.</summary>
    Danger,
}
