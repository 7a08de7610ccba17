"""What cannot be handled is set aside and told; whatever is merely away is waited for. Nothing else stops."""

import asyncio
import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Any

import orjson
import pytest
from sqlalchemy import event, text, update

from bot.inbox import DONE, QUARANTINED, TABLE, WAITING, Incoming, opened, store
from bot.inbox_form import formed
from bot.language.reader import Reader
from bot.privacy.sealing import Seal
from tests.patience import PATIENCE
from tests.world import Phone, World

POISON = "giftig"
ENOUGH = 1_000_000
"""Pages: more than any of these databases has."""
REPORT = "37 til fællesspisning i Vangdalen i går"


class Sick(Reader):
    """A reader with a fault in it: one word makes it fail."""

    def read(self, words: str, now: datetime) -> Any:
        if POISON in words:
            raise RuntimeError(f"cannot read {words!r}")
        return super().read(words, now)

    def answer(self, words: str, now: datetime, **more: Any) -> Any:
        """What stands open decides whether words are read as an answer: they fail either way."""
        if POISON in words:
            raise RuntimeError(f"cannot read {words!r}")
        return super().answer(words, now, **more)


def sicken(world: World) -> None:
    """From now on the programme of this life of the bot has the fault."""
    sick = Sick(world.app.programme.plan.lexicon())
    world.app.programme.make_reader = lambda: sick


def rows_of(world: World, state: str) -> list[Incoming]:
    return world.write(lambda work: list(work.session.query(Incoming).filter_by(state=state)))


def people(world: World) -> tuple[Phone, Phone]:
    return world.person("Fatima", role="volunteer"), world.person("Karen", role="head")


async def logged(caplog: pytest.LogCaptureFixture, words: str, times: int = 1) -> None:
    """Until the log says so: nobody else tells of it."""
    async with asyncio.timeout(PATIENCE):
        while caplog.text.count(words) < times:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_an_update_that_cannot_be_handled_is_set_aside_and_the_chat_goes_on(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    fatima, karen = people(world)
    sicken(world)
    world.sim.write(fatima.user, f"Noget {POISON} noget")
    world.sim.write(fatima.user, REPORT)
    await fatima.says("/hjaelp")
    fatima.sees("gik galt", "Sekretariatet")
    fatima.sees("Fællesspisning")
    fatima.sees("/registrer")
    karen.sees("ikke", "til side")
    [row] = rows_of(world, QUARANTINED)
    assert POISON not in (row.body or ""), "sealed: it may be about a crisis"
    assert POISON in (opened(row.body, world.app.programme.seal) or ""), "somebody must be able to look at it"
    assert POISON not in caplog.text, "and no log quotes what people write"
    assert {each.body for each in rows_of(world, DONE)} == {None}
    caplog.clear()


@pytest.mark.sqlite
async def test_an_update_that_stops_the_process_each_time_is_set_aside_at_the_fourth_start(world: World) -> None:
    fatima, karen = people(world)
    await _left_by_a_crash(world, fatima, f"Noget {POISON} noget", attempts=3)
    fatima.sees("gik galt")
    karen.sees("til side")
    assert len(rows_of(world, QUARANTINED)) == 1


@pytest.mark.sqlite
async def test_what_waited_through_two_crashes_is_handled_like_any_other(world: World) -> None:
    fatima, _ = people(world)
    await _left_by_a_crash(world, fatima, REPORT, attempts=2)
    fatima.sees("Fællesspisning", "37")
    assert [row.attempts for row in rows_of(world, DONE)] == [3]


@pytest.mark.sqlite
async def test_what_an_earlier_version_stored_is_read_and_what_was_sealed_with_a_lost_key_is_told(world: World) -> None:
    fatima, karen = people(world)
    await _left_by_a_crash(world, fatima, REPORT, plain=True)
    fatima.sees("Fællesspisning", "37")
    await _left_by_a_crash(world, fatima, REPORT, number=51, seal=Seal(b"another"))
    fatima.sees("gik galt", "Sekretariatet")
    karen.sees("til side")
    [row] = rows_of(world, QUARANTINED)
    assert opened(row.body, world.app.programme.seal) is None


async def _left_by_a_crash(
    world: World, phone: Phone, words: str, *, attempts: int = 0, number: int = 50, seal: Seal | None = None,
    plain: bool = False,
) -> None:  # fmt: skip
    """An earlier life stored this update and began it so many times; then the bot starts again."""
    await world.app.stop()
    message = {
        "message_id": 1, "date": 1, "text": words, "chat": {"id": phone.user.id, "type": "private"},
        "from": phone.user.json(),
    }  # fmt: skip
    forms = [formed({"update_id": number, "message": message}, lambda _: "")]
    world.write(lambda work: store(work.session, forms, work.now, seal or work.programme.seal))
    world.write(lambda work: work.session.execute(update(TABLE).values(attempts=attempts)))
    if plain:
        body = orjson.dumps(forms[0].update).decode()
        world.write(lambda work: work.session.execute(update(TABLE).values(body=body)))
    await world.start_bot()
    await world.settled()
    phone.world.phones[0].looks()
    for each in world.phones:
        each.looks()


async def test_an_update_unlike_any_other_is_set_aside_and_the_next_one_handled(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    fatima, karen = people(world)
    broken = {
        "message_id": 5,
        "date": 1,
        "text": "hej",
        "entities": 7,
        "chat": {"id": fatima.user.id, "type": "private"},
    }
    world.sim.state.updates.push("message", broken)
    await fatima.says("/hjaelp")
    fatima.sees("gik galt")
    fatima.sees("/registrer")
    karen.sees("til side")
    [row] = rows_of(world, QUARANTINED)
    assert "hej" not in (row.body or "")
    assert caplog.records


async def test_an_update_of_which_nothing_can_be_read_stops_nobody(world: World) -> None:
    fatima, karen = people(world)
    world.sim.state.updates.push(
        "message", {"message_id": "nej", "chat": {"id": fatima.user.id, "type": "x"}, "date": "?"}
    )
    await fatima.says("/hjaelp")
    fatima.sees("gik galt")
    fatima.sees("/registrer")
    karen.sees("til side")


async def test_when_nobody_can_be_told_it_is_set_aside_all_the_same(world: World) -> None:
    fatima, _ = people(world)
    sicken(world)
    world.write(lambda work: work.session.execute(text("ALTER TABLE posts RENAME TO posts_away")))
    world.sim.write(fatima.user, REPORT)
    await world.settled()
    assert len(rows_of(world, QUARANTINED)) == 1
    world.write(lambda work: work.session.execute(text("ALTER TABLE posts_away RENAME TO posts")))
    await fatima.says("/hjaelp")
    fatima.sees("/registrer")


async def test_what_cannot_even_be_set_aside_holds_up_its_own_chat_alone_until_the_database_is_mended(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    fatima, karen = people(world)
    sicken(world)
    await fatima.says(POISON)
    fatima.sees("gik galt")
    karen.sees("til side")
    world.execute("CREATE UNIQUE INDEX one_alone ON inbox (state) WHERE state = 'quarantined'")
    world.sim.write(fatima.user, POISON)
    world.sim.write(fatima.user, REPORT)
    await logged(caplog, "a chat waits", times=2)
    world.sim.write(karen.user, "/hjaelp")
    async with asyncio.timeout(PATIENCE):
        while not karen.unread:
            await asyncio.sleep(0.01)
            karen.looks()
    karen.sees("/registrer")
    world.execute("DROP INDEX one_alone")
    await world.settled()
    for phone in (fatima, karen):
        phone.looks()
    fatima.sees("gik galt")
    fatima.sees("Fællesspisning")
    karen.sees("til side")
    assert rows_of(world, WAITING) == []


# -- the database is away --


def full(world: World) -> list[int]:
    """A disk that is full, as SQLite sees it: it undoes the transaction unasked. Emptying the list makes room."""
    pages = [world.write(lambda work: int(work.session.execute(text("PRAGMA page_count")).scalar() or 0))]

    def limit(connection: Any, *_more: Any) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages[0] if pages else ENOUGH}")

    event.listen(world.app.database.engine, "checkout", limit)
    return pages


@pytest.mark.sqlite
async def test_a_full_disk_is_waited_for_and_nothing_is_lost_or_doubled(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    fatima, _ = people(world)
    crowd = [world.person(f"P{number}", role="volunteer") for number in range(4)]
    await fatima.says("/hjaelp")
    fatima.sees("/registrer")
    pages = full(world)
    for phone in (fatima, *crowd):
        for number in range(6):
            world.sim.write(phone.user, f"{30 + number} til fællesspisning i Vangdalen i går")
    await logged(caplog, "the database is away")
    pages.clear()
    await world.settled()
    for phone in (fatima, *crowd):
        phone.looks()
        for number in range(6):
            phone.sees("Fællesspisning", f"{30 + number} deltagere")
    assert rows_of(world, WAITING) == []
    assert rows_of(world, QUARANTINED) == []
    assert {row["state"] for row in world.rows("outbox")} == {"sent"}


def at_the_first_words(world: World, turn: Callable[[], None]) -> None:
    """From the first words on that are read, something is otherwise."""
    turns = [turn]

    class Turning(Reader):
        def read(self, words: str, now: datetime) -> Any:
            while turns:
                turns.pop()()
            return super().read(words, now)

    turning = Turning(world.app.programme.plan.lexicon())
    world.app.programme.make_reader = lambda: turning


async def test_a_database_that_only_lets_itself_be_read_is_waited_for(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """On PostgreSQL a copy that has not taken over yet; on SQLite a file that is put back."""
    fatima, _ = people(world)
    await world.settled()
    may_write = [True]
    at_the_first_words(world, lambda: may_write.__setitem__(0, False))

    def restrict(connection: Any, *_more: Any) -> None:
        how = "WRITE" if may_write[0] else "ONLY"
        if world.app.database.engine.dialect.name == "sqlite":
            connection.execute(f"PRAGMA query_only = {how == 'ONLY'}")
        else:
            connection.execute(f"SET SESSION CHARACTERISTICS AS TRANSACTION READ {how}")
            connection.commit()

    event.listen(world.app.database.engine, "checkout", restrict)
    world.sim.write(fatima.user, REPORT)
    await logged(caplog, "the database is away")
    may_write[0] = True
    await world.settled()
    assert rows_of(world, QUARANTINED) == []
    fatima.looks()
    fatima.sees("Fællesspisning")


@pytest.mark.sqlite
async def test_a_disk_that_fills_while_messages_are_handled_sets_none_of_them_aside(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """What is stored already fails at its handling, again and again, until there is room."""
    crowd = [world.person(f"P{number}", role="volunteer") for number in range(12)]
    await world.settled()
    pages = full(world)
    pages[0] = ENOUGH
    at_the_first_words(world, lambda: pages.__setitem__(0, 1))  # SQLite never allows fewer than there are
    for phone in crowd:
        for number in range(6):
            world.sim.write(phone.user, f"{30 + number} til fællesspisning i Vangdalen i går")
    await logged(caplog, "the database is away", times=3)
    pages.clear()
    await world.settled()
    assert rows_of(world, QUARANTINED) == []
    for phone in crowd:
        phone.looks()
        for number in range(6):
            phone.sees("Fællesspisning", f"{30 + number} deltagere")


@pytest.mark.sqlite
async def test_a_database_that_somebody_else_keeps_locked_is_waited_for(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    fatima, _ = people(world)
    await world.settled()

    def impatient(connection: Any, *_more: Any) -> None:
        connection.execute("PRAGMA busy_timeout = 50")

    event.listen(world.app.database.engine, "checkout", impatient)
    other = sqlite3.connect(world.folder / "nabobot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    world.sim.write(fatima.user, REPORT)
    await logged(caplog, "the database is away")
    other.execute("ROLLBACK")
    other.close()
    await world.settled()
    fatima.looks()
    fatima.sees("Fællesspisning")
    assert {row["state"] for row in world.rows("outbox")} == {"sent"}


async def test_one_piece_of_work_that_fails_leaves_those_that_share_its_commit_whole(world: World) -> None:
    fatima, _ = people(world)
    sicken(world)
    strangers = [world.person(f"S{number}") for number in range(5)]
    for number in range(5):
        world.sim.write(strangers[number].user, REPORT)
        world.sim.write(fatima.user, f"{number + 20} til fællesspisning i Vangdalen i går")
    world.sim.write(fatima.user, POISON + " meget " + POISON)
    await world.settled()
    for stranger in strangers:
        stranger.looks()
        stranger.sees("invitation")
    fatima.looks()
    for number in range(5):
        fatima.sees(f"{number + 20} deltagere")
    fatima.sees("gik galt")
    for phone in world.phones:
        phone.looks()
    world.phones[1].sees("til side")
