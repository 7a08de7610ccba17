"""Strangers leave nothing behind, and neither do the codes they might try."""

from typing import Any

from sqlalchemy import select

from bot.models import METADATA
from tests.simulated import PNG
from tests.test_people import code
from tests.world import World


async def test_a_stranger_can_store_nothing_whatever_they_send(world: World) -> None:
    stranger = world.person("Ubekendtsen")
    message = await stranger.says("37 til fællesspisning i Vangdalen, siger pjerrot")
    hint = stranger.sees("ikke med her", "invitation").text
    await stranger.edits(message, "38 til fællesspisning i Vangdalen, siger harlekin")
    await stranger.sends(world.sim.send_sticker)
    await stranger.sends(world.sim.send_voice)
    await stranger.sends(world.sim.send_photo, PNG, "12 til bankospil i går med kasper")
    await stranger.sends(world.sim.send_photo, PNG)
    await stranger.sends(world.sim.send_document, b"hej", "columbine.txt", "pulcinella")
    for command in ("registrer", "mine", "personer", "uforstaaet", "fremdrift", "oev", "mine_data", "slet_mig", "huh"):
        await stranger.says(f"/{command}")
    await stranger.presses_raw(message, "draft:1:save")
    await stranger.presses_raw(message, "person:1:give:head")
    await stranger.presses_raw(message, "erase:yes")

    answers = {each.text for each in stranger.unread}
    assert answers == {hint}
    stranger.ignores_the_rest()
    said = ("pjerrot", "harlekin", "kasper", "columbine", "pulcinella", "Ubekendtsen")
    assert not [word for word in said for cell in cells(world) if word in cell]
    assert filled(world) <= {"inbox", "outbox", "alembic_version", "sqlite_sequence"}


async def test_after_a_day_not_even_the_number_of_a_stranger_is_left(world: World) -> None:
    stranger = world.person("Ubekendt")
    await stranger.says("hej, hvem er du?")
    stranger.sees("invitation")
    assert [cell for cell in cells(world) if str(stranger.user.id) in cell]

    await world.passes(days=1, minutes=1)

    assert not [cell for cell in cells(world) if str(stranger.user.id) in cell]


def cells(world: World) -> list[str]:
    """Every value in every table."""

    def every(work: Any) -> list[str]:
        tables = METADATA.sorted_tables
        return [str(cell) for table in tables for row in work.session.execute(select(table)) for cell in row]

    return world.write(every)


def filled(world: World) -> set[str]:
    """The tables with anything in them."""
    return world.write(lambda work: {t.name for t in METADATA.sorted_tables if work.session.execute(select(t)).first()})


async def test_a_code_lies_in_the_database_only_as_a_hash(world: World) -> None:
    link = code(world)

    assert not [cell for cell in cells(world) if link in cell]
