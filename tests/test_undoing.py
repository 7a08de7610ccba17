"""What "fortryd" is about: what was deleted or undone just now comes back, and below a receipt it is its button."""

import pytest

from tests.world import Phone, World

DINNER, MARKET = "31 til fællesspisning i Vangdalen i går", "loppemarked i Vangdalen i lørdags, 80 kom"


async def saved(phone: Phone, *reports: str) -> None:
    for each in reports:
        await phone.says(each)
        await phone.says("ja")
        phone.sees("[Gem]")
        phone.sees("Gemt")


def states(world: World) -> list[tuple[float, str]]:
    return [(row["participants"], row["state"]) for row in world.rows("registrations")]


@pytest.mark.parametrize("back", ["fortryd", "/fortryd", "jeg fortryder"])
async def test_a_report_that_was_deleted_comes_back_and_no_other_one_goes(world: World, back: str) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    await saved(fatima, DINNER, MARKET)
    await fatima.says("slet den")
    fatima.sees("Fortrudt", "Loppemarked")

    await fatima.says(back)
    fatima.sees("Loppemarked i Vangdalen", "lørdag 11. november · 80 deltagere", "Skal jeg gemme det?")
    assert states(world) == [(31, "saved"), (80, "undone")]
    await fatima.says("ja")
    fatima.sees("Gemt", "80 deltagere")
    assert states(world) == [(31, "saved"), (80, "undone"), (80, "saved")]


async def test_a_report_that_was_deleted_unsaved_comes_back_by_word_or_button(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    await ilyas.says("32 at the dinner in Jennumparken yesterday")
    await ilyas.presses("Save")
    ilyas.ignores_the_rest()

    await ilyas.says("20 at the flea market in Jennumparken saturday")
    ilyas.sees("20 participants")
    await ilyas.says("delete it")
    ilyas.sees("Deleted. Nothing was saved.", "[Undo]")
    await ilyas.says("undo")
    ilyas.sees("Flea market", "20 participants", "Shall I save it?")
    await ilyas.presses("Delete")
    ilyas.sees("Deleted")
    await ilyas.presses("Undo")
    ilyas.sees("20 participants", "Shall I save it?")
    assert states(world) == [(32, "saved")]


async def test_several_that_were_deleted_come_back_together(world: World) -> None:
    jytte = world.person("Jytte", role="volunteer")
    await saved(jytte, "12 til gåtur i Jennumparken i går")
    await jytte.says(f"{DINNER}\n{MARKET}")
    jytte.sees("Jeg forstod 2 ting")
    await jytte.says("slet alle")
    jytte.sees("Slettet. Intet er gemt.")

    await jytte.says("fortryd")
    jytte.sees("Jeg forstod 2 ting", "31 deltagere", "80 deltagere")
    await jytte.says("gem alle")
    jytte.sees("2 meldinger er gemt")
    await jytte.says("fortryd")  # as its button: all of them
    jytte.sees("Fortrudt: 2 meldinger")
    await jytte.says("fortryd")
    jytte.sees("Jeg forstod 2 ting", "31 deltagere", "80 deltagere")
    assert states(world) == [(12, "saved"), (31, "undone"), (80, "undone")]


async def test_below_the_receipt_of_a_shared_dinner_it_is_of_that_dinner(world: World) -> None:
    omar, leyla = world.person("Omar", role="volunteer"), world.person("Leyla", role="volunteer")
    await saved(omar, DINNER)
    await saved(leyla, "banko i Vangdalen i lørdags, 14 kom")
    await leyla.says("28 til fællesspisning i Vangdalen i går")
    leyla.sees("28")
    await leyla.presses("Gem")
    leyla.sees("Omar har meldt")
    await leyla.presses("Den samme: 31 deltagere")
    leyla.sees("31 deltagere", "[Fortryd]")

    await leyla.says("fortryd")
    leyla.sees("Fortrudt", "Fællesspisning")
    assert states(world) == [(31, "undone"), (14, "saved")]


async def test_nobody_means_what_was_reported_last_summer(world: World) -> None:
    palle = world.person("Palle", role="volunteer")
    await saved(palle, DINNER)
    await world.passes(days=30)
    palle.ignores_the_rest()
    await palle.says("fortryd")
    palle.sees("ingen melding at fortryde")
    assert states(world) == [(31, "saved")]


@pytest.mark.parametrize("said", ["slet alt", "slet det hele", "slet alle", "delete everything"])
async def test_all_that_a_message_told_is_deleted_though_one_is_asked_about(world: World, said: str) -> None:
    omar = world.person("Omar", role="volunteer")
    await omar.says(
        "31 til fællesspisning i går\n80 til loppemarked i Vangdalen i lørdags\n12 til gåtur i Jennumparken i går"
    )
    omar.sees("Jeg forstod 3 ting", "Hvor var det?", "[Slet alle 3]")
    await omar.says(said)
    omar.sees("Slettet. Intet er gemt.")
    await omar.says(said)
    assert "haft sin tid" not in omar.sees().text
    assert world.ask("SELECT count(*) FROM drafts WHERE state = 'open'") == [(0,)]


@pytest.mark.parametrize("said", ["slet alle", "slet begge to"])
async def test_all_that_several_messages_told_is_deleted_and_comes_back_by_one_word(world: World, said: str) -> None:
    yusuf = world.person("Yusuf", role="volunteer")
    for report in (DINNER, MARKET):
        await yusuf.says(report)
        yusuf.sees("[Gem]")
    await yusuf.says(said)
    yusuf.sees("Slettet. Intet er gemt.", "[Fortryd]")
    assert world.ask("SELECT count(*) FROM drafts WHERE state = 'open'") == [(0,)]
    await yusuf.says("fortryd")
    yusuf.sees("Jeg forstod 2 ting", "31 deltagere", "80 deltagere")


@pytest.mark.parametrize("said", ["ja da", "ja for fanden", "ja for pokker", "great, save it", "ja selvfølgelig"])
async def test_a_yes_with_a_word_of_force_is_a_yes(world: World, said: str) -> None:
    palle = world.person("Palle", role="volunteer")
    await palle.says(DINNER)
    palle.sees("[Gem]")
    await palle.says(said)
    palle.sees("Gemt")
