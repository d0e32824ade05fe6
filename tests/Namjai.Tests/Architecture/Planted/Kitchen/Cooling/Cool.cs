using Namjai.Tests.Architecture.Planted.Kitchen.Serving;

namespace Namjai.Tests.Architecture.Planted.Kitchen.Cooling;

internal sealed class Cool
{
    public static bool IsReady => Serve.IsAwaited;
}
