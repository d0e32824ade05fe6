namespace Namjai.Tests;

public class PlaceholderTests { [Fact] public void Runs() => 1.ShouldBe(1); }
