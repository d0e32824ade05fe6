using Namjai.Tests.Architecture.Planted.Counter;
using Namjai.Tests.Architecture.Planted.Kitchen;
using Namjai.Tests.Architecture.Planted.Kitchen.Contracts;
using Namjai.Tests.Architecture.Planted.Platform;

namespace Namjai.Tests.Architecture;

/// <summary>Each rule finds what was planted against it, and nothing else.</summary>
public class PlantedViolationTests
{
    [Fact]
    public void Reaching_past_the_door_is_found_wherever_it_hides() =>
        AtFault(HouseRules.RoomsReachedNotThroughTheDoor).ShouldBe(
            [
                nameof(HoldsAStove), nameof(LightsAStove), nameof(LightsAStoveLater), nameof(LightsAStoveInALambda),
                nameof(NamesAStove), nameof(ListsStoves),
            ],
            ignoreOrder: true);

    [Fact]
    public void A_ground_that_knows_a_room_is_found() =>
        AtFault(HouseRules.RoomsUsedByTheGround).ShouldBe([nameof(FloorWithAKitchen)]);

    [Fact]
    public void A_contract_that_shows_the_inside_or_a_connection_is_found() =>
        AtFault(HouseRules.ContractsThatHangOnMore).ShouldBe([nameof(DishWithItsStove), nameof(DishByWire)], ignoreOrder: true);

    [Fact]
    public void A_contract_with_behaviour_or_hidden_is_found() =>
        AtFault(HouseRules.ContractsOfTheWrongKind).ShouldBe([nameof(DishCooker), nameof(HiddenDish)], ignoreOrder: true);

    [Fact]
    public void A_public_type_behind_the_door_is_found_but_for_components_and_what_they_show() =>
        AtFault(HouseRules.PublicTypesBehindTheDoor).ShouldBe([nameof(Stove)]);

    [Fact]
    public void Features_that_use_each_other_in_a_circle_are_found_however_long_it_is() =>
        FeatureCircles.In(House.Planted).ShouldHaveSingleItem().ShouldStartWith("Kitchen.Baking, Kitchen.Cooling, Kitchen.Serving use each other in a circle: ");

    private static IEnumerable<string> AtFault(Func<House, IEnumerable<string>> rule) =>
        rule(House.Planted).Select(sentence => sentence.Split(' ')[0].Split('.')[^1].Split('+')[0]).Distinct();
}
