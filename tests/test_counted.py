"""Of several clauses only those count people that are of who came: not who left, who comes next time, or the cake."""

import pytest

from bot.registrations.counted import asks_to_bring, of_those_who_came
from tests.test_announcements_not_held import announces
from tests.world import World


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("7 men to gik efter 10 min", "7"),
        ("vi blev 14 til skak, og mandag kommer der nok 20", "vi blev 14 til skak"),
        ("der mødte 13 op, en kommer på onsdag", "der mødte 13 op"),
        ("vi var 12. Næste gang bliver vi nok 20", "vi var 12"),
        ("12 og 3 har meldt sig til næste gang", "12"),
        ("vi var ikke 20 men 18 og 5 børn", "men 18 og 5 børn"),
        ("7 but two left early", "7"),
        ("22 kom og vi regner med 30 næste gang", "22 kom"),
        ("der var meldt 30 til men kun 18 kom", "men kun 18 kom"),
    ],
)
def test_what_is_of_others_is_left_out(words: str, left: str) -> None:
    assert of_those_who_came(words) == left


@pytest.mark.parametrize(
    "words", ["25 og 15", "12 voksne og 3 børn", "vi var ikke 20 men 18", "de gik kl 20", "12 kom"]
)
def test_what_is_of_those_who_came_stays(words: str) -> None:
    assert of_those_who_came(words) == words


def test_what_is_to_be_brought_counts_nobody() -> None:
    assert asks_to_bring("og kom meget gerne med en kage til 10 personer")
    assert not asks_to_bring("der kom 10 personer")


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("7 men to gik efter 10 min", "· 7 deltagere"),
        ("vi blev 14 til skak, og mandag kommer der nok 20", "· 14 deltagere"),
        ("det regnede så kun de 12 seje kom, og 3 hjalp med grillen", "· 12 deltagere · 3 frivillige"),
        ("45 eller 50 til mad", "[45] [50]"),
    ],
)
async def test_how_many_came_is_answered_with_a_tail(world: World, words: str, seen: str) -> None:
    fatima = world.person("Fatima", role="volunteer")
    await announces(fatima, "fællesspisning fredag kl. 17 i Parken")
    await world.passes(days=3, hours=2)
    fatima.ignores_the_rest()

    await fatima.says(words)
    fatima.sees("Fællesspisning i Jennumparken", "fredag 17. november", seen)


@pytest.mark.parametrize("words", [
    "og kom gerne med en kage til 10 personer", "ny i nr 14, mor far 4 børn", "og to til fodbold", "og 12 til kaffe",
])  # fmt: skip
async def test_words_about_something_else_do_not_move_what_is_shown(world: World, words: str) -> None:
    omar = world.person("Omar", role="ambassador", area="glarbjergvej")
    await omar.says("48 til fællesspisning i Vangdalen i lørdags")
    omar.sees("· 48 deltagere", "[Gem]")
    await omar.says(words)
    omar.sees("Det kunne jeg ikke læse", "· 48 deltagere", "[Gem]")


@pytest.mark.parametrize("words", ["og to til fodbold", "og 14 til svømning", "600 er forkert, det var 800 kr"])
async def test_nor_what_is_saved(world: World, words: str) -> None:
    omar = world.person("Omar", role="ambassador", area="glarbjergvej")
    await omar.says("41 til banko i Vangdalen i lørdags")
    await omar.presses("Gem")
    omar.ignores_the_rest()
    await omar.says(words)
    omar.sees("Jeg fandt ikke noget at tælle i det")
    assert [each["participants"] for each in world.rows("registrations")] == [41]


@pytest.mark.parametrize(
    ("words", "totals"),
    [
        ("der kom to til sidst", "[26] [28]"),
        ("3 came late", "[26] [29]"),
        ("4 mødte først op til desserten", "[26] [30]"),
    ],
)
async def test_who_came_late_may_be_more(world: World, words: str, totals: str) -> None:
    omar = world.person("Omar", role="ambassador", area="glarbjergvej")
    await omar.says("26 til fællesspisning i Vangdalen i lørdags")
    await omar.presses("Gem")
    omar.ignores_the_rest()
    await omar.says(words)
    omar.sees("eller kom de oveni?", totals)
    assert [each["participants"] for each in world.rows("registrations")] == [26]


async def test_new_ones_of_another_day_are_others(world: World) -> None:
    asger = world.person("Asger", role="staff")
    await asger.says("Hotspot 22 i fredags hvoraf 3 nye")
    asger.sees("fredag 10. november · 22 børn og unge · heraf 3 nye")
    await asger.says("6 nye på gaden i går")
    asger.sees("Det kunne jeg ikke læse", "fredag 10. november · 22 børn og unge · heraf 3 nye")


async def test_those_who_came_to_something_unknown_are_no_events(world: World) -> None:
    leyla = world.person("Leyla", role="ambassador", area="jennumparken")
    await leyla.says("fællesspisning i Jennumparken i fredags 19 og malerkursus i Parken lørdag 12")
    leyla.sees("12 deltagere", "Hvad handler det om?")
    await leyla.presses("Arrangement")
    shown = leyla.sees("12 deltagere", "Hvad var det?", "[Malerkursus]").text
    assert "arrangementer" not in shown
    await leyla.presses("Malerkursus")
    leyla.ignores_the_rest()
    await leyla.presses("Gem alle")
    leyla.sees("2 meldinger er gemt", "Malerkursus", "12 deltagere")
    assert [(each["value"], each["participants"]) for each in world.rows("registrations")] == [(19, 19), (1, 12)]


async def test_what_was_not_understood_goes_on_and_what_is_saved_stands(world: World) -> None:
    birgit = world.person("Birgit", role="ambassador", area="jennumparken")
    await birgit.says("24 til fællesspisning i Jennumparken i går")
    await birgit.presses("Gem")
    birgit.ignores_the_rest()
    await birgit.says("krolf i fredags")
    birgit.sees("Jeg fandt ikke noget at tælle")
    await birgit.says("vi var 9")
    birgit.sees("fredag 10. november · 9 deltagere", "Hvad handler det om?")
    assert [each["participants"] for each in world.rows("registrations")] == [24]


@pytest.mark.parametrize(
    "words", ["netværksaften i går, 22 unge, 3 virksomheder", "netværksarrangement i går med 22 unge"]
)
async def test_what_was_held_and_who_came_are_both_counted_where_the_plan_has_both(world: World, words: str) -> None:
    samira = world.person("Samira", role="staff")
    await samira.says(words)
    samira.sees("1. Netværksarrangement · tirsdag 14. november", "2. Unge til netværksarrangement", "22 unge")
    await samira.presses("Gem alle")
    samira.sees("2 meldinger er gemt")
    found = {each["criterion"]: each["value"] for each in world.rows("registrations")}
    assert found == {"network_events": 1, "network_event_participants": 22}


@pytest.mark.parametrize("words", ["hotspot i går, 22 unge", "sommerfest i Vangdalen i går, 22 unge"])
async def test_nothing_is_counted_twice(world: World, words: str) -> None:
    samira = world.person("Samira", role="staff")
    await samira.says(words)
    assert "Jeg forstod 2 ting" not in samira.sees("22 ").text


async def test_cakes_are_no_guests(world: World) -> None:
    omar = world.person("Omar", role="ambassador", area="glarbjergvej")
    await omar.says("26 til fællesspisning i Vangdalen i går")
    omar.ignores_the_rest()
    await omar.says("vi lavede 3 lagkager")
    omar.sees("Det kunne jeg ikke læse", "26 deltagere", "[Gem]")
