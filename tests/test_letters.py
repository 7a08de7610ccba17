"""A message to somebody by name that landed here: it changes nothing, and whoever wrote it is told."""

import pytest

from bot.people import letters
from tests.world import World


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Kære Hanne, tak for i går, vi ses på fredag", "Hanne"),
        ("kære hanne, tak for sidst", "Hanne"),
        ("Hej Birgit, kommer du på torsdag?", "Birgit"),
        ("Hej Hanne, kan du tage 12 kopper med på fredag? Kh Amina", "Hanne"),
        ("Hej Mona, vi ses i morgen", "Mona"),
        ("Dear Lone,\nthank you for yesterday", "Lone"),
        ("Hej Mona og Lone. Tillykke med huset", "Mona"),
        ("Kære alle, tak for i går!", ""),
        ("Hej Jeg har 12 med", ""),
        ("hej igen, kan du sige, hvornår det er?", ""),
        ("Hej Bente, det var i Vangdalen", ""),
        ("Kære Hanne", ""),
        ("Tak for i går, Hanne", ""),
    ],
)
def test_a_letter_is_known_by_whom_it_greets_and_what_one_says_to_a_person(text: str, to: str) -> None:
    assert letters.to_somebody(text) == to


async def test_a_letter_answers_nothing_that_was_asked(world: World) -> None:
    amina = world.person("Amina", role="volunteer")
    await amina.says("31 til fællesspisning i Vangdalen")
    amina.sees("Hvilken dag var det?")
    await amina.says("Kære Hanne, tak for i går, vi ses på fredag")
    amina.sees("en besked til Hanne", "sender ingen beskeder videre")
    await amina.says("i går")
    amina.sees("tirsdag 14. november", "31 deltagere")


async def test_a_letter_moves_nothing_that_is_announced(world: World) -> None:
    amina = world.person("Amina", role="volunteer")
    await amina.says("fællesspisning torsdag kl. 18 i Vangdalen")
    amina.sees("torsdag 16. november kl. 18.00")
    await amina.says("Hej Mona, vi ses på fredag")
    amina.sees("en besked til Mona")
    await amina.presses("Læg i kalenderen")
    amina.sees("torsdag 16. november kl. 18.00", "står i kalenderen")


async def test_a_letter_that_tells_how_many_came_is_a_report(world: World) -> None:
    amina = world.person("Amina", role="volunteer")
    await amina.says("Hej Lone, mange tak for hjælpen i går. Vi var 31 til fællesspisningen i Vangdalen. Kh Amina")
    amina.sees("Fællesspisning i Vangdalen", "31 deltagere")


async def test_whoever_is_invited_answers_in_a_letter(world: World) -> None:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="styregruppe")
    await mette.says("Kære Hanne, tak for i går, vi ses")
    assert "tælle" not in mette.sees("en besked til Hanne").text
    await karen.says("styregruppemøde 5. december kl. 13")
    await karen.presses("Se mødet")
    await karen.presses("Indkald nu")
    karen.ignores_the_rest()
    mette.sees("Invitation")
    for words in ("Kære Hanne, tak for i går, vi ses på fredag", "Kære Hanne, tak for sidst, vi ses"):
        await mette.says(words)
        mette.sees("en besked til Hanne")
    await mette.says("Kære Karen, tak for invitationen, jeg kommer. Kh Mette")
    mette.sees("Du kommer", "Styregruppen")
    mette.ignores_the_rest()
    karen.ignores_the_rest()
