namespace Namjai.Tests.Architecture;

public class HouseTests
{
    [Fact]
    public void The_rooms_are_found() => House.Real.Rooms.ShouldBeSubsetOf(
        ["Customers", "Listen", "Understand", "Improve", "Respond", "Serve", "Keep", "Team", "Demo"],
        "A new folder under src/Namjai is a new room: see docs/architecture.md.");

    [Fact]
    public void Listen_and_Understand_are_rooms() => new[] { "Listen", "Understand" }.ShouldBeSubsetOf(House.Real.Rooms);

    [Fact]
    public void Rooms_meet_at_doors() => HouseRules.RoomsReachedNotThroughTheDoor(House.Real).ShouldBeEmpty();

    [Fact]
    public void The_ground_knows_no_room() => HouseRules.RoomsUsedByTheGround(House.Real).ShouldBeEmpty();

    [Fact]
    public void Contracts_hang_on_nothing_inside_a_room() => HouseRules.ContractsThatHangOnMore(House.Real).ShouldBeEmpty();

    [Fact]
    public void Contracts_are_public_records_interfaces_enums_or_exceptions() =>
        HouseRules.ContractsOfTheWrongKind(House.Real).ShouldBeEmpty();

    [Fact]
    public void Everything_behind_the_door_is_internal() => HouseRules.PublicTypesBehindTheDoor(House.Real).ShouldBeEmpty();

    [Fact]
    public void Features_of_a_room_use_each_other_in_no_circle() => FeatureCircles.In(House.Real).ShouldBeEmpty();
}
