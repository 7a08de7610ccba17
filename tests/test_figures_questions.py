"""Questions while figures are asked for, and what is told unasked of how it went: each gets its own answer."""

from datetime import date

import pytest

from tests.test_figures import asks
from tests.test_figures_afterwards import staff
from tests.test_figures_telling import told
from tests.test_progress import entered
from tests.world import World


@pytest.mark.parametrize(
    "words", ["hvad betyder videre?", "hvad mener du med videre?", "what does ungdomsuddannelse mean?"]
)
async def test_what_a_figure_means_is_answered_by_its_question(world: World, words: str) -> None:
    preben = world.person("Preben", role="partner", institution="produktionshoejskolen")
    await asks(world)
    preben.ignores_the_rest()

    await preben.says(words)
    preben.sees("Videre til en ungdomsuddannelse", "Hvor mange ud af hvor mange", "8 af 9")
    await preben.says("7 af 8")
    preben.sees("Videre til en ungdomsuddannelse: 7 af 8")


@pytest.mark.parametrize("words", ["hvad har jeg svaret?", "hvad har vi leveret indtil nu?", "what have I answered?"])
async def test_whoever_delivers_is_shown_what_they_have_answered(world: World, words: str) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    await asks(world)
    await signe.says("12 familier")
    signe.ignores_the_rest()

    await signe.says(words)
    signe.sees("Dine tal", "12 familier", "1 mangler")


@pytest.mark.parametrize(
    "words", ["hvad mangler at blive indberettet?", "hvad mangler i 3. kvartal?", "hvilke tal mangler vi?"]
)
async def test_staff_who_ask_what_is_missing_are_shown_where_everybody_stands(world: World, words: str) -> None:
    samira = staff(world, "Samira")
    await asks(world)

    await samira.says(words)
    samira.sees("0 af 42 tal er kommet", "Nørrevangsskolen: 0 af 2")


async def test_how_it_went_is_told_unasked_in_one_message(world: World) -> None:
    asger = staff(world, "Asger", "hotspot")
    await asks(world)
    asger.ignores_the_rest()

    await asger.says("succes: mange unge i klubben, benspænd: for få voksne")
    asger.sees("Det kommer med i rapporten")
    assert told(world, "hotspot") == ("mange unge i klubben", "for få voksne")


async def test_of_two_activities_the_one_that_is_named_is_meant_else_it_is_asked_which(world: World) -> None:
    merete = staff(world, "Merete", "naboskab", "formidling")
    await asks(world)
    merete.ignores_the_rest()

    await merete.says("Succeser: det gik godt. Benspænd: for lidt tid")
    merete.sees("Hvilken aktivitet er det?", "[Styrkelse af naboskab]")
    assert told(world, "naboskab") == told(world, "formidling") == (None, None)
    await merete.says("Benspænd: der mangler lokaler til fællesspisning")
    merete.sees("Gemt under Styrkelse af naboskab", "Hvad gik godt?")
    assert told(world, "naboskab") == (None, "der mangler lokaler til fællesspisning")
    await merete.says("succes: mange nye")
    merete.sees("Gemt under Styrkelse af naboskab", "Formidling")
    assert told(world, "naboskab") == ("mange nye", "der mangler lokaler til fællesspisning")
    assert told(world, "formidling") == (None, None)


@pytest.mark.parametrize(
    "words",
    [
        "hvor mange til spisning i år?", "er vi bagud med fællesspisningerne", "når vi målet for fællesspisning?",
        "sammenlign oktober og november for fællesspisning", "are we behind with communal dinners?",
        "how many people at dinners this year?", "hvor mange fællesspisninger mangler vi i år",
        "how many communal dinners did we have this year",
    ],
)  # fmt: skip
async def test_a_plain_question_about_a_goal_is_answered_by_where_it_stands(world: World, words: str) -> None:
    amina = world.person("Amina", role="volunteer", area="vangdalen")
    world.write(entered("faellesspisning", date(2017, 10, 3), 30, area="vangdalen", participants=30))

    await amina.says(words)
    amina.sees("Deltagere ved hver fællesspisning", "30 (mål 25)")
    assert world.ask("SELECT count(*) FROM drafts") == [(0,)]


async def test_staff_compare_months_by_what_was_reported_in_them(world: World) -> None:
    samira = staff(world, "Samira")
    world.write(entered("faellesspisning", date(2017, 10, 3), 30, area="vangdalen", participants=30))
    world.write(entered("faellesspisning", date(2017, 11, 7), 40, area="vangdalen", participants=40))

    await samira.says("sammenlign oktober og november for fællesspisning")
    samira.sees("søndag 1. oktober til torsdag 30. november", "40 deltagere", "30 deltagere")


@pytest.mark.parametrize(
    "words",
    [
        "hvor mange nye beboere har Vangdalen fået i år",
        "er der noget der halter i Vangdalen",
        "hvad halter i Vangdalen",
    ],
)
async def test_a_question_about_an_area_is_answered_by_what_was_reported_there(world: World, words: str) -> None:
    amina = world.person("Amina", role="volunteer", area="vangdalen")
    world.write(entered("newcomers", date(2017, 10, 3), 4, area="vangdalen", newcomers=4))

    await amina.says(words)
    assert "ikke svare på spørgsmål" not in amina.sees("Vangdalen").text
