namespace Namjai.Language;

/// <summary>What businesses of any kind are talked about.</summary>
public enum Theme
{
    /// <summary>Waiting times, queues, slow or quick service.</summary>
    Waiting,

    /// <summary>Manner and skill of the people who serve.</summary>
    Staff,

    /// <summary>Price, discounts, value for money.</summary>
    Price,

    /// <summary>The product itself: taste, portion, durability, fit.</summary>
    Quality,

    /// <summary>Cleanliness and hygiene.</summary>
    Cleanliness,

    /// <summary>Delivery and shipping, the packaging on the way.</summary>
    Delivery,

    /// <summary>Ordering and booking, the web site or app, what is in stock.</summary>
    Ordering,

    /// <summary>Being told, answered, kept informed.</summary>
    Communication,

    /// <summary>The place: room, noise, atmosphere, parking, how to find it.</summary>
    Place,

    /// <summary>Paying, bills, invoices.</summary>
    Payment,

    /// <summary>Returns, exchanges, refunds, guarantees, repairs of what went wrong.</summary>
    Returns,
}
