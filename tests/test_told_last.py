"""Children, adults and helpers who are put right by themselves: the number of all is not theirs."""

import pytest

from tests.world import World

DINNER = "30 til fællesspisning i Vangdalen i går, 22 voksne og 8 børn"


@pytest.mark.parametrize("saved", [False, True], ids=["shown", "saved"])
@pytest.mark.parametrize(
    ("report", "told", "then", "becomes"),
    [
        (DINNER, "vi var 4 der lavede mad", "nej 5", "30 deltagere (22 voksne, 8 børn) · 5 frivillige"),
        ("31 til fællesspisning i Vangdalen i går", "der var 8 børn", "nej kun 7", "31 deltagere (7 børn)"),
        ("31 til fællesspisning i Vangdalen i går", "vi var 4 der lavede mad", "nej 33", "33 deltagere · 4 frivillige"),
    ],
)
async def test_a_bare_number_is_of_those_who_were_told_of_last(
    world: World, report: str, told: str, then: str, becomes: str, saved: bool
) -> None:
    hodan = world.person("Hodan", role="volunteer")
    await hodan.says(report)
    if saved:
        await hodan.presses("Gem")
    await hodan.says(told)
    hodan.ignores_the_rest()
    await hodan.says(then)
    hodan.sees(becomes)


async def test_it_may_be_put_right_twice(world: World) -> None:
    hodan = world.person("Hodan", role="volunteer")
    await hodan.says(DINNER)
    await hodan.presses("Gem")
    for words in ("vi var 4 der lavede mad", "nej 5", "hov nej 6"):
        hodan.ignores_the_rest()
        await hodan.says(words)
    hodan.sees("Rettet", "30 deltagere (22 voksne, 8 børn) · 6 frivillige")


@pytest.mark.parametrize(
    ("words", "becomes"),
    [
        ("børnene var 8", "21 deltagere (8 børn)"),
        ("og ungerne var vist 9", "21 deltagere (9 børn)"),
        ("børnene var 12 af dem", "21 deltagere (12 børn)"),
        ("the kids were 7", "21 deltagere (7 børn)"),
        ("hjælperne var 5", "21 deltagere (6 børn) · 5 frivillige"),
        ("vi var 5 der kokkererede", "21 deltagere (6 børn) · 5 frivillige"),
        ("3 of us helping", "21 deltagere (6 børn) · 3 frivillige"),
    ],
)
async def test_children_and_helpers_are_not_all_who_came(world: World, words: str, becomes: str) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await leyla.says("21 til fællesspisning i Vangdalen i går, 6 børn")
    leyla.sees("21 deltagere (6 børn)")
    await leyla.says(words)
    leyla.sees(becomes, "[Gem]")
    await leyla.presses("Slet")
    leyla.ignores_the_rest()


async def test_more_children_than_came_are_asked_about(world: World) -> None:
    leyla = world.person("Leyla", role="volunteer")
    await leyla.says("31 til fællesspisning i Vangdalen i går")
    await leyla.presses("Gem")
    leyla.ignores_the_rest()
    await leyla.says("børnene var 40")
    leyla.sees("Hvor mange kom")
    [kept] = world.rows("registrations")
    assert (kept["participants"], kept["children"]) == (31, None)
    await leyla.says("45")
    leyla.sees("45 deltagere (40 børn)")
