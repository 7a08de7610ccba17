"""What the sender may take from the outbox, and what becomes of it: lanes, order, expiry, crashes."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.delivery import ledger
from bot.delivery.ledger import Claimed, Result
from bot.engine import make_engine
from bot.message import Button, Message, rows
from bot.outbox import (
    ANSWER,
    BULK,
    CANCELLED,
    CRISIS,
    FAILED,
    REMINDER,
    SENT,
    TABLE,
    UNKNOWN,
    WAITING,
    Address,
    When,
    queue,
    queue_deletion,
    queue_menu,
    subject_of,
)
from bot.people.model import Channel, Person

T = TypeVar("T")
NOW = datetime(2017, 11, 15, 9, tzinfo=UTC)
AT_ONCE = When()


@dataclass
class Outbox:
    """An outbox in a database of its own, seen as the sender sees it."""

    engine: Engine
    busy: set[str] = field(default_factory=set)

    def __call__(self, action: Callable[[Session], T]) -> T:
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            return action(session)

    def queue(self, key: str, to: str, lane: int = ANSWER, when: When = AT_ONCE, text: str = "Hej") -> None:
        self(lambda session: queue(session, NOW, key, Address(to), lane, Message(text), when=when))

    def claim(self, room: int = 30, bulk: int = 8, now: datetime = NOW) -> list[Claimed]:
        return self(lambda session: ledger.claim(session, "telegram", now, room, bulk, self.busy))

    def keys(self, claimed: list[Claimed]) -> list[str]:
        known = dict(
            self(lambda session: session.execute(TABLE.select().with_only_columns(TABLE.c.id, TABLE.c.key))).all()
        )
        return [known[row.id] for row in claimed]

    def becomes(self, *results: Result) -> None:
        self(lambda session: ledger.settle(session, results, NOW))

    def row(self, key: str) -> Any:
        return self(lambda session: session.execute(TABLE.select().where(TABLE.c.key == key)).one())


@pytest.fixture
def outbox(tmp_path: Path, template: Path) -> Iterator[Outbox]:
    shutil.copyfile(template, tmp_path / "nabobot.db")
    engine = make_engine(f"sqlite:///{tmp_path / 'nabobot.db'}")
    yield Outbox(engine)
    engine.dispose()


def test_crisis_goes_before_answers_before_reminders_before_bulk(outbox: Outbox) -> None:
    for lane, key in ((BULK, "bulk"), (REMINDER, "reminder"), (ANSWER, "answer"), (CRISIS, "crisis")):
        outbox.queue(key, key, lane)
    assert outbox.keys(outbox.claim()) == ["crisis", "answer", "reminder", "bulk"]


def test_within_a_lane_the_oldest_goes_first(outbox: Outbox) -> None:
    for number in range(5):
        outbox.queue(f"{number}", f"{number}")
    assert outbox.keys(outbox.claim(room=3)) == ["0", "1", "2"]
    assert outbox.keys(outbox.claim(room=3)) == ["3", "4"]


def test_what_is_claimed_is_never_claimed_again(outbox: Outbox) -> None:
    outbox.queue("once", "12")
    assert len(outbox.claim()) == 1
    assert outbox.claim() == []


def test_a_key_queues_once_however_often_the_job_runs(outbox: Outbox) -> None:
    for _ in range(3):
        outbox.queue("reminder:7:12", "12", text="Husk mødet")
    assert len(outbox.claim()) == 1
    outbox.queue("reminder:7:12", "12")
    assert outbox.claim() == []


def test_an_address_gets_one_at_a_time_and_in_order(outbox: Outbox) -> None:
    outbox.queue("first", "12")
    outbox.queue("second", "12")
    assert outbox.keys(outbox.claim()) == ["first"]
    outbox.busy = {"12"}
    assert outbox.claim() == []
    outbox.busy = set()
    assert outbox.keys(outbox.claim()) == ["second"]


def test_a_chat_with_five_hundred_waiting_hides_no_other(outbox: Outbox) -> None:
    for number in range(500):
        outbox.queue(f"much:{number}", "12")
    for number in range(20):
        outbox.queue(f"other:{number}", f"{100 + number}")
    assert outbox.keys(outbox.claim(room=21)) == ["much:0", *(f"other:{number}" for number in range(20))]


def test_never_more_than_there_is_room_for(outbox: Outbox) -> None:
    for number in range(40):
        outbox.queue(f"{number}", f"{number}", ANSWER if number % 2 else BULK)
    assert len(outbox.claim(room=7)) == 7
    assert outbox.claim(room=0) == []


def test_bulk_has_its_own_smaller_room_and_takes_none_from_the_others(outbox: Outbox) -> None:
    for number in range(10):
        outbox.queue(f"bulk:{number}", f"{number}", BULK)
    for number in range(3):
        outbox.queue(f"answer:{number}", f"{50 + number}")
    assert outbox.keys(outbox.claim(room=30, bulk=2)) == ["answer:0", "answer:1", "answer:2", "bulk:0", "bulk:1"]
    assert outbox.claim(room=30, bulk=0) == []
    assert outbox.keys(outbox.claim(room=1, bulk=8)) == ["bulk:2"]


def test_nothing_leaves_before_its_time(outbox: Outbox) -> None:
    outbox.queue("later", "12", when=When(not_before=NOW + timedelta(hours=1)))
    assert outbox.claim() == []
    assert not outbox(lambda session: ledger.any_due(session, "telegram", NOW))
    assert outbox(lambda session: ledger.any_due(session, "telegram", NOW + timedelta(hours=1)))
    assert outbox.keys(outbox.claim(now=NOW + timedelta(hours=1))) == ["later"]


def test_a_clock_that_is_put_back_an_hour_holds_up_nothing_and_mixes_no_order(outbox: Outbox) -> None:
    outbox.queue("before", "12")
    outbox.queue("later", "13", when=When(not_before=NOW + timedelta(minutes=1)))
    outbox(
        lambda session: queue(session, NOW - timedelta(minutes=50), "after", Address("12"), ANSWER, Message("Hej igen"))
    )
    earlier = NOW - timedelta(minutes=50)
    assert outbox.keys(outbox.claim(now=earlier)) == ["before"]
    assert outbox.keys(outbox.claim(now=earlier)) == ["after"]


def test_a_reminder_of_what_is_over_is_not_sent(outbox: Outbox) -> None:
    outbox.queue("over", "12", REMINDER, When(expires_at=NOW))
    outbox.queue("good", "12", REMINDER, When(expires_at=NOW + timedelta(seconds=1)))
    assert outbox.keys(outbox.claim()) == ["good"]
    assert (outbox.row("over").state, outbox.row("over").error) == (CANCELLED, "expired")


def test_a_crowd_of_expired_rows_hides_nothing(outbox: Outbox) -> None:
    for number in range(100):
        outbox.queue(f"over:{number}", f"{number}", REMINDER, When(expires_at=NOW))
    outbox.queue("good", "999", BULK)
    assert outbox.keys(outbox.claim(room=5)) == ["good"]


def test_what_became_of_a_sending_is_written_down(outbox: Outbox) -> None:
    outbox.queue("a", "12")
    [claimed] = outbox.claim()
    outbox.becomes(Result(claimed, SENT, 77))
    row = outbox.row("a")
    assert (row.state, row.message_id, row.sent_at, row.attempts) == (SENT, 77, NOW, 1)


def test_only_what_is_being_sent_can_have_been_sent(outbox: Outbox) -> None:
    outbox.queue("a", "12")
    [claimed] = outbox.claim()
    outbox.becomes(Result(claimed, UNKNOWN))
    outbox.becomes(Result(claimed, SENT, 77))
    assert outbox.row("a").state == UNKNOWN


def test_a_dead_channel_is_marked_as_dead(outbox: Outbox) -> None:
    outbox(
        lambda session: session.add(
            Person(name="Fatima", created_at=NOW, channels=[Channel(kind="telegram", address="12")])
        )
    )
    outbox.queue("a", "12")
    [claimed] = outbox.claim()
    outbox.becomes(Result(claimed, FAILED, error="blocked", dead=True))
    assert outbox(lambda session: session.query(Channel).one().alive) is False
    assert (outbox.row("a").state, outbox.row("a").error) == (FAILED, "blocked")


def test_a_group_that_moved_takes_everything_that_waits_along(outbox: Outbox) -> None:
    for key in ("a", "b"):
        outbox.queue(key, "-12")
    [claimed] = outbox.claim()
    outbox.becomes(Result(claimed, WAITING, address="-10012"))
    assert [outbox.row(key).address for key in ("a", "b")] == ["-10012", "-10012"]
    assert outbox.keys(outbox.claim()) == ["a"]


def test_after_a_crash_safety_is_repeated_the_harmless_too_and_the_rest_is_for_staff_to_decide(outbox: Outbox) -> None:
    outbox.queue("crisis", "1", CRISIS)
    outbox.queue("answer", "2")
    outbox(lambda session: queue(session, NOW, "edit", Address("3"), ANSWER, Message("Ny tekst"), edits=8))
    outbox(lambda session: queue_deletion(session, NOW, "delete", Address("4"), 9))
    outbox(lambda session: queue_menu(session, NOW, "menu", Address("5"), [("mine", "dine registreringer")]))
    outbox.queue("not begun", "6")
    assert len(outbox.claim(room=5)) == 5
    assert outbox(lambda session: ledger.recover(session, "telegram", NOW)) == 1
    states = {key: outbox.row(key).state for key in ("crisis", "answer", "edit", "delete", "menu", "not begun")}
    assert states == dict.fromkeys(states, WAITING) | {"answer": UNKNOWN}
    again = {row.op: row for row in outbox.claim() if row.lane == CRISIS}
    assert again["send"].content["repeat"] is True
    assert outbox(lambda session: ledger.recover(session, "telegram", NOW)) == 1


def test_a_reply_finds_what_a_message_is_about(outbox: Outbox) -> None:
    outbox(lambda session: queue(session, NOW, "a", Address("12"), ANSWER, Message("Gemt", subject="entry:42")))
    [claimed] = outbox.claim()
    outbox.becomes(Result(claimed, SENT, 77))
    assert outbox(lambda session: subject_of(session, 12, 77)) == "entry:42"
    assert outbox(lambda session: subject_of(session, 12, 78)) == ""
    assert outbox(lambda session: subject_of(session, 13, 77)) == ""


def test_a_message_is_kept_as_it_was_said(outbox: Outbox) -> None:
    said = Message("<3 37 & ærtesuppe", rows(Button("Gem", "draft:7:save")))
    outbox(lambda session: queue(session, NOW, "a", Address("12"), ANSWER, said))
    [claimed] = outbox.claim()
    assert claimed.content == {"text": "&lt;3 37 &amp; ærtesuppe", "buttons": [[["Gem", "draft:7:save"]]]}
