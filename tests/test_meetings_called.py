"""A group is called to the meeting that is there, in whatever words; "nu" is when, and no day."""

import pytest

from tests.meetings_alone import meetings_alone, planned
from tests.world import Phone, World


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


async def of_two(world: World) -> Phone:
    """The head, with a meeting of the steering group and then, shown last, one of the board."""
    karen = await planned(world, "nyt møde i styregruppen den 27. februar kl. 13")
    await karen.says("nyt møde i bestyrelsen den 20. marts kl. 13")
    karen.ignores_the_rest()
    return karen


@pytest.mark.parametrize(
    "words",
    [
        "indkald styregruppen nu",
        "indkald styregruppen i dag",
        "indkald styregruppen med det samme",
        "kan du kalde styregruppen sammen?",
        "kald styregruppen sammen til mødet",
        "send indkaldelsen ud til styregruppen nu",
        "send indkaldelser til styregruppen",
        "inviter styregruppen til mødet",
        "hov det var forkert, jeg mente mødet den 27. februar skal indkaldes",
        "styregruppen skal indkaldes",
        "call the steering group together now",
        "please send the invitations to the steering group",
    ],
)
async def test_the_meeting_that_is_there_is_shown_and_called_by_a_press(world: World, words: str) -> None:
    karen = await of_two(world)
    ragna = world.person("Ragna", role="styregruppe")

    await karen.says(words)
    karen.sees("Styregruppen", "tirsdag 27. februar 2018 kl. 13.00", "ikke indkaldt endnu", "[Indkald nu]")
    ragna.sees_nothing()
    assert world.ask("select count(*) from meetings") == [(2,)]
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt: Styregruppen")
    ragna.sees("Invitation: Styregruppen", "27. februar")


async def test_one_that_is_not_there_is_asked_for_and_a_new_one_has_its_hour(world: World) -> None:
    karen = await of_two(world)

    await karen.says("indkald fraværsteamet nu")
    assert "Fraværsteamet" not in karen.sees("Til hvilken dag").text
    assert world.ask("select count(*) from meetings") == [(2,)]
    await karen.says("indkald styregruppen i dag kl. 15")
    karen.sees("I kalenderen: Styregruppen", "onsdag 15. november kl. 15.00")
    await karen.says("send indkaldelsen ud")
    karen.sees("Styregruppen", "onsdag 15. november 2017 kl. 15.00", "[Indkald nu]")


async def test_the_meeting_of_the_day_that_is_named_is_meant_and_not_the_one_shown_last(world: World) -> None:
    karen = await of_two(world)

    await karen.says("aflys mødet den 27. februar")
    karen.sees("Aflyst: Styregruppen", "27. februar")


async def test_who_calls_nobody_is_not_taken_at_their_word(world: World) -> None:
    await of_two(world)
    ragna = world.person("Ragna", role="styregruppe")

    await ragna.says("send indkaldelsen ud til styregruppen")
    assert "Indkald nu" not in [button.text for button in ragna.sees().buttons]


async def test_a_meeting_is_put_called_and_moved_in_few_words(world: World) -> None:
    ragna, karen = world.person("Ragna", role="styregruppe"), world.person("Karen", role="head")
    await karen.says("sæt styregruppemøde 5. december kl 13-15")
    karen.sees("I kalenderen: Styregruppen", "tirsdag 5. december kl. 13.00–15.00")
    await karen.says("indkald")
    karen.sees("Styregruppen", "[Indkald nu]")
    ragna.sees_nothing()
    await karen.presses("Indkald nu")
    karen.ignores_the_rest()
    ragna.sees("Invitation")

    await karen.says("rykkes til kl 14")
    karen.sees("Skal det flyttes til tirsdag 5. december kl. 14.00–16.00?", "1 person får besked", "[Flyt mødet]")
    await karen.says("nej")
    karen.ignores_the_rest()
    ragna.sees_nothing()


@pytest.mark.parametrize("words", ["indkald", "rykkes til kl 14"])
async def test_where_no_meeting_was_shown_none_is_meant(world: World, words: str) -> None:
    karen = await planned(world, "nyt møde i styregruppen 5. december kl. 13")
    await karen.says("/fremdrift")
    karen.ignores_the_rest()
    await karen.says(words)
    assert "Styregruppen" not in karen.sees("").text
