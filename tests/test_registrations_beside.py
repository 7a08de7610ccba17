"""What is told of besides while a report waits: on another day, of one more, or of those who were told of already."""

import pytest

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.registrations.one_more import SAYINGS
from tests.world import World


@pytest.mark.parametrize(
    ("first", "words", "came"),
    [
        ("12 naboer til gåtur i søndags", "vi var også ude i torsdags, 10", 10),
        ("15 til strikkecafé i søndags", "jeg var også ude at gå i torsdags, 10 naboer", 10),
        ("fællesspisning i Vangdalen i søndags", "vi var desuden ude i torsdags, der var vi 11", 11),
    ],
)
async def test_what_was_on_another_day_too_moves_no_day_and_is_not_lost(
    world: World, first: str, words: str, came: int
) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says(first)
    tove.sees("søndag 12. november")

    await tove.says(words)
    tove.sees("torsdag 9. november", f"{came} deltagere", "Hvad handler det om?")
    await tove.says("hvad mangler jeg at gemme?")
    tove.sees("1. ", "søndag 12. november", "2. ", "torsdag 9. november", f"{came} deltagere")


async def test_what_puts_the_day_and_the_number_right_is_no_report_of_its_own(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("12 til gåtur i Vangdalen i søndags")
    tove.sees("12 deltagere")

    await tove.says("nej, vi var 10, og det var i torsdags")
    tove.sees("Gåtur i Vangdalen", "torsdag 9. november · 10 deltagere", "[Gem]")


async def test_those_who_moved_in_are_those_who_were_told_of(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("vi bød en ny familie på fire velkommen på Falkevej")
    fatima.sees("4 nye beboere", "Hvilken dag var det?")

    await fatima.says("de flyttede ind i tirsdags")
    fatima.sees("på Glarbjergvej", "4 nye beboere", "tirsdag 14. november", "[Gem]")
    await fatima.says("de kom i lørdags")
    fatima.sees("4 nye beboere", "lørdag 11. november")
    assert world.ask("SELECT count(*) FROM drafts") == [(1,)]


@pytest.mark.parametrize("words", ["faren var der også", "og hans kone", "og mormor bor der også", "and his wife"])
async def test_one_more_of_a_family_is_asked_about(world: World, words: str) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("ny familie på Flyvervej i går, mor og to børn")
    fatima.sees("3 nye beboere")

    await fatima.says(words)
    fatima.sees("Var de med i dem, du havde fortalt om, eller kom de oveni?", "[3]", "[4]")
    await fatima.presses("4")
    fatima.sees("4 nye beboere · 1 bolig", "[Gem]")


@pytest.mark.parametrize("text", ["nej mormor bor der ikke", "hans kone hjalp med maden", "faren er 40", "kone"])
def test_what_tells_of_nobody_more_is_no_such_thing(text: str) -> None:
    assert not SAYINGS.told(with_times(fold(text)))


async def test_where_it_was_is_read_however_it_is_said_and_whatever_was_asked(world: World) -> None:
    amina = world.person("Amina", role="volunteer")
    for words in ("ovre i Vangdalen selvfølgelig", "nede i Vangdalen", "naturligvis i Vangdalen"):
        await amina.says("fællesspisning i går")
        amina.sees("Hvor mange kom?")
        await amina.says(words)
        amina.sees("Fællesspisning i Vangdalen", "Hvor mange kom?")
        await amina.says("slet alle")
        amina.sees("Slettet")
