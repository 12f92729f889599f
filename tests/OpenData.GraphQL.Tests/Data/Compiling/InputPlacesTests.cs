using OpenData.GraphQL.Data.Compiling;

namespace OpenData.GraphQL.Tests.Data.Compiling;

public sealed class InputPlacesTests
{
    private readonly string _name = new('n', 3);

    [Fact]
    public void Values_are_those_of_the_later_inputs()
    {
        var places = Of([Captured(_name), new(51, IsOwn: true)], ["other", _name]);

        places!.Values(["x", "later"]).ShouldBe(["later", 51]);
    }

    [Fact]
    public void Of_knows_a_text_by_being_the_same_object() => Of([Captured(new string('n', 3))], [_name]).ShouldBeNull();

    [Fact]
    public void Of_gives_up_where_two_inputs_are_one_object() => Of([Captured(_name)], [_name, _name]).ShouldBeNull();

    [Fact]
    public void Of_gives_up_on_what_a_method_made_of_its_inputs() => Of([new(51, IsOwn: false)], [_name]).ShouldBeNull();

    [Fact]
    public void Of_gives_up_on_empty_texts() => Of([Captured("")], [""]).ShouldBeNull();

    [Fact]
    public void Of_knows_fixed_inputs_by_their_value() =>
        InputPlaces.Of([new(51, IsOwn: false)], [_name, 51], place => place == 1)!.Values(["x", 51]).ShouldBe([51]);

    private static InputPlaces? Of(CapturedValue[] values, object?[] inputs) => InputPlaces.Of(values, inputs, _ => false);

    private static CapturedValue Captured(string value) => new(value, IsOwn: true);
}
