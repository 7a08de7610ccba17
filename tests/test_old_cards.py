"""Cards further up in the chat: a button keeps what stands above it, or it is shown how that stands now."""

import pytest

from bot.simulator import Message
from tests.world import World

WELCOME = "Der blev budt på kaffe til et nyt par i Jennumparken i onsdags"


def save_of(message: Message, label: str = "Gem") -> str:
    """What the button says that we send to the bot when it is pressed."""
    return next(each.data for each in message.buttons if each.text.startswith(label))


def counted(world: World) -> list[tuple[object, ...]]:
    return [(each["value"], str(each["date"])) for each in world.rows("registrations") if each["state"] == "saved"]


async def test_an_old_card_keeps_nothing_that_it_does_not_show(world: World) -> None:
    gudrun = world.person("Gudrun", role="ambassador", area="jennumparken")
    await gudrun.says(WELCOME)
    old = gudrun.sees("2 nye beboere", "Skal jeg gemme det?")
    pressed = save_of(old)
    await gudrun.says("nej, 40")
    new = gudrun.sees("40 nye beboere", "langt fra det sædvanlige", "[Gem 40 nye beboere]")
    await world.restart()

    for _ in range(2):  # a double press
        await gudrun.presses_raw(old, pressed)
    shown = gudrun.sees("rettet siden", "40 nye beboere", "langt fra det sædvanlige", "[Gem 40 nye beboere]")
    assert shown.id == old.id, "the card itself says now how it stands"
    gudrun.sees_nothing()
    assert counted(world) == []

    pressed = save_of(new)
    await gudrun.presses_raw(new, pressed)
    gudrun.sees("Gemt", "40 nye beboere")
    await gudrun.presses_raw(new, pressed)
    gudrun.sees("haft sin tid")
    assert counted(world) == [(40, "2017-11-08")]


@pytest.mark.parametrize("correction", ["det var i lørdags", "i Vangdalen altså", "og 2 frivillige", "37 var det"])
async def test_whatever_was_put_right_since_the_old_card_is_asked_about_anew(world: World, correction: str) -> None:
    tove = world.person("Tove", role="ambassador", area="vangdalen")
    await tove.says("21 til fællesspisning i Jennumparken i går")
    old = tove.sees("21 deltagere")
    pressed = save_of(old)
    await tove.says(correction)
    tove.ignores_the_rest()

    await tove.presses_raw(old, pressed)
    tove.sees("rettet siden", "Fællesspisning", "Skal jeg gemme det?")
    assert counted(world) == []
    await tove.presses("Gem")
    tove.sees("Gemt")


async def test_what_is_edited_and_shown_in_place_is_kept_as_it_is_shown(world: World) -> None:
    tove = world.person("Tove", role="ambassador", area="jennumparken")
    said = await tove.says("21 til fællesspisning i Jennumparken i går")
    tove.sees("21 deltagere")
    await tove.presses("Ret")
    tove.sees("Hvad skal rettes?")
    await tove.presses("Tilbage")
    tove.sees("21 deltagere", "[Gem]")
    await tove.edits(said, "22 til fællesspisning i Jennumparken i går")
    tove.sees("22 deltagere", "[Gem]")

    await tove.presses("Gem")
    tove.sees("Gemt", "22 deltagere")


async def test_words_that_change_nothing_leave_every_card_as_good_as_it_was(world: World) -> None:
    tove = world.person("Tove", role="ambassador", area="jennumparken")
    await tove.says("21 til fællesspisning i Jennumparken i går")
    old = tove.sees("21 deltagere")
    await tove.says("det regnede hele dagen og lampen gik i stykker")
    tove.ignores_the_rest()

    await tove.presses_raw(old, save_of(old))
    tove.sees("Gemt", "21 deltagere")


async def test_all_of_an_old_list_is_saved_only_as_it_stands_there(world: World) -> None:
    tove = world.person("Tove", role="ambassador", area="jennumparken")
    await tove.says("21 til fællesspisning i Jennumparken i går og 14 til gåtur i Jennumparken i lørdags")
    old = tove.sees("Jeg forstod 2 ting", "Gem alle")
    pressed = save_of(old)
    await tove.says("slet 2")
    tove.sees("21 deltagere")

    await tove.presses_raw(old, pressed)
    tove.sees("rettet siden", "21 deltagere")
    assert counted(world) == []


async def test_what_was_saved_one_by_one_is_no_change_of_the_list(world: World) -> None:
    tove = world.person("Tove", role="ambassador", area="jennumparken")
    await tove.says("21 til fællesspisning i Jennumparken i går og 14 til gåtur i Jennumparken i lørdags")
    old = tove.sees("Jeg forstod 2 ting", "Gem alle")
    pressed = save_of(old)
    await tove.presses("Se nr. 1")
    tove.sees("21 deltagere")
    await tove.presses("Gem")
    tove.ignores_the_rest()

    await tove.presses_raw(old, pressed)
    tove.sees("Gemt")
    assert len(counted(world)) == 2


async def test_an_old_question_whether_it_is_the_same_answers_nothing_else(world: World) -> None:
    asger = world.person("Asger", role="staff")
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")
    await asger.says("30 til fællesspisning i Jennumparken i går")
    await asger.presses("Gem")
    asger.ignores_the_rest()
    await hodan.says("29 til fællesspisning i Jennumparken i går")
    hodan.sees("29 deltagere")
    await hodan.presses("Gem")
    doubt = hodan.sees("Asger har meldt", "Er det den samme?")
    buttons = [save_of(doubt, "Den samme: 29"), save_of(doubt, "Det er en anden")]
    await hodan.says("nej vi var 12")
    hodan.ignores_the_rest()

    for each in buttons:
        await hodan.presses_raw(doubt, each)
    hodan.sees("rettet siden", "12 deltagere")
    hodan.sees_nothing()
    assert [value for value, _ in counted(world)] == [30]


@pytest.mark.parametrize("words", ["gem", "ja", "gem den tak"])
async def test_words_in_reply_to_a_card_further_up_press_its_button(world: World, words: str) -> None:
    anna = world.person("Anna", role="volunteer")
    await anna.says("12 til fællesspisning i Vangdalen i går")
    card = anna.sees("12 deltagere", "Skal jeg gemme det?")
    await anna.says("5 til banko i Jennumparken i mandags")
    anna.ignores_the_rest()

    await anna.says(words, reply_to=card)
    anna.sees("Gemt", "Fællesspisning i Vangdalen", "12 deltagere")
    assert [value for value, _ in counted(world)] == [12]


async def test_slet_in_reply_to_a_card_further_up_is_of_that_one(world: World) -> None:
    anna = world.person("Anna", role="volunteer")
    await anna.says("12 til fællesspisning i Vangdalen i går")
    card = anna.sees("12 deltagere")
    await anna.says("5 til banko i Jennumparken i mandags")
    anna.ignores_the_rest()

    await anna.says("slet", reply_to=card)
    anna.sees("Slettet")
    [left] = world.ask("SELECT CAST(facts AS text) FROM drafts WHERE state = 'open'")
    assert "banko" in left[0]


async def test_a_reply_to_a_card_that_was_put_right_since_keeps_nothing_unseen(world: World) -> None:
    anna = world.person("Anna", role="volunteer")
    await anna.says("12 til fællesspisning i Vangdalen i går")
    card = anna.sees("12 deltagere")
    await anna.says("ret 13")
    anna.ignores_the_rest()

    await anna.says("gem", reply_to=card)
    anna.sees("rettet siden", "13 deltagere")
    assert counted(world) == []
