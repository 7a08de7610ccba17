"""Whoever is asked something may ask back why, and what was asked goes on waiting."""

import pytest

from bot.hearing import wondering
from tests.test_figures_asked_back import school
from tests.world import World


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("hvorfor spørger du?", True),
        ("men hvorfor spørger du om det", True),
        ("hvorfor skal du vide det?", True),
        ("why do you ask?", True),
        ("hvorfor kom der kun 12?", False),
        ("hvorfor er komfuret i stykker?", False),
    ],
)
def test_who_asks_back_why_is_understood(text: str, asks: bool) -> None:
    assert wondering.asks(text) is asks


async def test_why_is_told_and_the_question_waits(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("hvorfor spørger du?")
    mona.sees("Lige nu spørger jeg ikke om noget")
    await mona.says("31 til fællesspisning i går")
    mona.sees("Hvor var det?")
    await mona.says("hvorfor spørger du?")
    mona.sees("hvad det var, hvor mange, hvor og hvornår", "lad det ligge")
    await mona.says("Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "31 deltagere")


async def test_what_was_only_shown_asks_nothing(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i morgen kl. 18")
    mona.sees("Skal jeg lægge det i kalenderen?")
    await mona.says("hvorfor spørger du?")
    mona.sees("andre kan se i kalenderen")
    await mona.presses("Læg i kalenderen")
    mona.sees("Det står i kalenderen")
    await mona.says("hvorfor spørger du?")
    mona.sees("Lige nu spørger jeg ikke om noget")


async def test_a_host_who_is_asked_how_many_came_is_told_why(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("fællesspisning i Vangdalen i morgen kl. 18")
    await fatima.presses("Læg i kalenderen")
    await world.passes(days=2, hours=10)
    fatima.ignores_the_rest()
    await fatima.says("hvorfor spørger du?")
    fatima.sees("talt med", "at ingen kom")
    await fatima.says("34")
    fatima.sees("Fællesspisning i Vangdalen", "34 deltagere")


async def test_why_figures_are_asked_for_is_told_as_before(world: World) -> None:
    preben = await school(world)
    await preben.says("hvorfor spørger du?")
    preben.sees("fremdriftsrapporten til mødet")
