"""Something is told whose name or place is missing: it is asked for, and what was said is never asked again."""

import pytest

from bot.registrations.came import did_together
from tests.world import World

LOST = "Jeg fandt ikke noget at tælle i det"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("og så ryddede vi sne i fredags, 4 mand", ("fredag 10. november · 4 deltagere",)),
        ("vi laver mad igår. mange kommer. 22 dame og 15 barn", ("tirsdag 14. november", "37 deltagere")),
        ("og i lørdags var der noget, vi pyntede op i gården, 8 voksne og 6 unger", ("14 deltagere", "8 voksne")),
        ("og så drak vi kaffe i haven i går, 7 styks", ("tirsdag 14. november", "7 deltagere")),
        ("we cleared snow on Friday, four brave men", ("fredag 10. november", "4 deltagere")),
    ],
)
async def test_what_was_done_together_is_asked_about_though_nobody_knows_its_name(
    world: World, words: str, told: tuple[str, ...]
) -> None:
    bente = world.person("Bente", role="volunteer")
    await bente.says(words)
    bente.sees(*told, "Hvad handler det om?")

    await bente.says("snerydning")
    bente.sees("Snerydning", *told, "Hvor var det?")
    await bente.presses("Vangdalen")
    bente.sees("Snerydning i Vangdalen", *told, "[Gem]")
    await bente.presses("Gem")
    bente.sees("Gemt")


@pytest.mark.parametrize(
    "words",
    ["vi delte 60 sedler ud i går", "vi fik en dreng i nat", "jeg så 4 mænd i går", "min datter fik 12 i dansk i går",
     "vi og min mand, 4 mand", "vi var 5"],
)  # fmt: skip
def test_what_tells_of_no_people_who_did_something_is_no_such_thing(words: str) -> None:
    assert not did_together(words)


@pytest.mark.parametrize("yes", ["ja", "ja tak", "yes", "[knap]"])
async def test_the_first_yes_asks_step_by_step_and_what_was_said_is_not_asked_again(world: World, yes: str) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("der var dart i kælderen med 17")
    tove.sees(LOST, "[Spørg mig trin for trin]")
    await world.restart()

    await (tove.presses("Spørg mig trin for trin") if yes == "[knap]" else tove.says(yes))
    tove.sees("17 deltagere", "Hvad handler det om?")
    await tove.says("dart")
    tove.sees("Dart", "17 deltagere", "Hvor var det?")
    await tove.presses("Jennumparken")
    tove.sees("Hvilken dag var det?")
    await tove.presses("I går")
    tove.sees("Dart i Jennumparken", "tirsdag 14. november · 17 deltagere", "[Gem]")


async def test_what_is_said_in_two_messages_is_carried_together(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("der var dart i kælderen med 17")
    tove.sees(LOST)
    await tove.says("det var vist i Vangdalen")
    tove.sees(LOST, "Skal jeg spørge dig om én ting ad gangen?")

    await tove.says("ja")
    tove.sees("Vangdalen", "17 deltagere", "Hvad handler det om?")


async def test_once_it_is_known_when_and_how_many_only_the_rest_is_asked(world: World) -> None:
    mogens = world.person("Mogens", role="volunteer")
    await mogens.says("ryddet op på legepladsen i lørdags sammen med 6 andre")
    mogens.sees(LOST)
    await mogens.says("vi var 7 i alt")
    mogens.sees("lørdag 11. november · 7 deltagere", "Hvad handler det om?")
    await mogens.says("arbejdsdag")
    mogens.sees("Arbejdsdag", "lørdag 11. november · 7 deltagere", "Hvor var det?")


async def test_an_ok_to_what_was_told_begins_nothing(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("der var dart i kælderen med 17")
    tove.sees(LOST)
    await tove.says("ok")
    tove.sees("Fint")


async def test_what_nobody_could_have_said_is_carried_by_no_button(world: World) -> None:
    tove = world.person("Tove", role="volunteer")
    await tove.says("der var dart i kælderen med 17")
    shown = tove.sees(LOST)
    for forged in ("ask_me:2018-13-40::17", "ask_me::mars", "ask_me::::::::"):
        await tove.presses_raw(shown, forged)
        told = tove.sees("Hvad handler det om?").text
        assert "17" not in told
        assert "mars" not in told
