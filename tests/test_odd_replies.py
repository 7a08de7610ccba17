"""What people write while a report waits, and that used to get an odd answer."""

import pytest

from tests.world import Phone, World


async def shown(world: World) -> Phone:
    jytte = world.person("Jytte", role="volunteer")
    await jytte.says("22 til banko i Vangdalen i går")
    jytte.sees("22 deltagere", "[Gem]")
    return jytte


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("hvad mener du", "Sådan har jeg forstået dig."),
        ("hvad betyder det?", "Sådan har jeg forstået dig."),
        ("er du der?", "Jeg er her."),
        ("jeg vil rette Omars", "ikke læse som en rettelse"),
        ("det er Ilyas' spisning, den har han nok skrevet", "ikke læse som en rettelse"),
    ],
)
async def test_what_is_no_answer_gets_one_of_its_own_and_the_report_stands(
    world: World, words: str, answer: str
) -> None:
    jytte = await shown(world)

    await jytte.says(words)
    told = jytte.sees(answer, "Banko i Vangdalen", "22 deltagere", "[Gem]").text
    assert "/oev" not in told
    assert "haster" not in told
    await jytte.says("ja")
    jytte.sees("Gemt.", "22 deltagere")


@pytest.mark.parametrize("words", ["hovsa, i Jennumparken mener jeg", "ups, Jennumparken", "oops, I mean Jennumparken"])
async def test_a_slip_is_put_right_however_it_is_said(world: World, words: str) -> None:
    jytte = await shown(world)

    await jytte.says(words)
    jytte.sees("Banko i Jennumparken", "22 deltagere", "[Gem]")


@pytest.mark.parametrize("words", ["ret", "ret datoen", "tilbage", "next"])
async def test_what_is_said_to_a_button_is_no_name_of_what_was_held(world: World, words: str) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await jytte.says("/registrer")
    jytte.sees("Hvad handler det om?")

    await jytte.says(words)
    jytte.sees("ikke læse som et svar", "Hvad handler det om?")
    await jytte.says("ølsmagning")
    jytte.sees("Ølsmagning", "Hvor var det?")


async def test_deleting_once_more_speaks_of_no_button(world: World) -> None:
    jytte = await shown(world)
    await jytte.says("gem")
    jytte.sees("Gemt.")

    await jytte.says("slet den")
    jytte.sees("Fortrudt")
    await jytte.says("slet den")
    jytte.sees("Det er slettet i forvejen", "Intet er ændret")
