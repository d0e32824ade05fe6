namespace Namjai.Demo.Year;

/// <summary>Where customers meet Ruean Nam. The keys are written with the answers.</summary>
internal enum Touchpoint
{
    Counter,
    Table,
    Repair,
    Delivery,
    Booking,
    Web,
    Workshop,

    /// <summary>The business as a whole: asked by link, twice a year and now and then.</summary>
    Relation,
}
