"""What is no words gets an answer that fits it, and nothing of what is in it is kept."""

from typing import Any

import pytest

from bot.inbox_form import reduced
from tests.world import World

CONTACT = {"contact": {"phone_number": "+4500000012", "first_name": "Hanne"}}
PLACE = {"location": {"latitude": 56.46, "longitude": 10.03}}
FILM = {"video": {"file_id": "A", "file_unique_id": "B", "width": 9, "height": 16, "duration": 3}}
POLL = {"poll": {"id": "1", "question": "Hvad skal vi spise?", "options": []}}


async def test_who_speaks_to_the_bot_hears_how_the_phone_writes_it(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.sends(world.sim.send_voice)
    mona.sees("kun læse", "mikrofonen")


async def test_a_place_on_the_map_is_asked_for_in_words_and_the_question_waits(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("31 til fællesspisning i går")
    mona.sees("Hvor var det?")
    await mona.sends(world.sim.send_other, PLACE)
    mona.sees("Skriv, hvor det er", "»Vangdalen«")
    await mona.says("Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "31 deltagere")


async def test_a_name_and_a_number_are_not_kept_and_a_leader_hears_how_one_invites(world: World) -> None:
    mona, karen = world.person("Mona", role="volunteer"), world.person("Karen", role="head")
    await mona.sends(world.sim.send_other, CONTACT)
    assert "/personer" not in mona.sees("har jeg ikke gemt").text
    await karen.sends(world.sim.send_other, CONTACT)
    karen.sees("har jeg ikke gemt", "/personer")


async def test_what_is_written_below_a_film_is_read(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.sends(world.sim.send_other, FILM, "31 til fællesspisning i Vangdalen i går")
    mona.sees("Fællesspisning i Vangdalen", "31 deltagere")
    await mona.sends(world.sim.send_other, FILM)
    mona.sees("hvad filmen viser")


async def test_a_sticker_and_a_poll_are_answered_too(world: World) -> None:
    mona, bo = world.person("Mona", role="volunteer"), world.person("Bo", role="bestyrelse")
    await mona.sends(world.sim.send_sticker)
    mona.sees("kun læse", "/registrer")
    await bo.sends(world.sim.send_other, POLL)
    bo.sees("kun læse", "/hjaelp")


@pytest.mark.parametrize("content", [CONTACT, PLACE, FILM, POLL], ids=lambda content: next(iter(content)))
def test_only_what_it_is_is_kept(content: dict[str, Any]) -> None:
    chat = {"id": 12, "type": "private"}
    form = reduced({"update_id": 7, "message": {"message_id": 3, "date": 1, "chat": chat, **content}}, lambda _: "")
    assert form.update["message"] == {"message_id": 3, "date": 1, "chat": chat, "sort": next(iter(content))}


async def test_a_number_that_was_not_read_is_never_said_to_be_saved(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("34")
    mona.sees("Jeg fandt ikke noget at tælle")
    await mona.says("gem")
    said = mona.sees("ikke noget, der venter på at blive gemt", "skriv det igen").text
    assert "Alt er gemt" not in said
