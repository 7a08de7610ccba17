"""Reaching people: the first way that works, the next when it fails, and not more reminders than anybody can bear."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.message import Button, Message, rows
from bot.outbox import ANSWER, AT_ONCE, CRISIS, REMINDER, Outgoing, When
from bot.people.inbound import Meant, answered_by_sms, receipt
from bot.people.model import Person
from bot.people.reaching import Queued, reach
from tests.mail_server import MailServer
from tests.test_channels import METTE, OLE, has, id_of, set_up, works
from tests.world import Phone, World

ASKED = Message("Kommer du?", rows((Button("Deltager", "meeting:4:yes"), Button("Afbud", "meeting:4:no"))))


@pytest.fixture
async def mail(world: World) -> AsyncIterator[MailServer]:
    async with MailServer() as server:
        await set_up(world, smtp_url=server.url, mail_from="Nabobot <bot@example.org>")
        yield server


def reached(
    world: World, phone: Phone, key: str = "meeting:4", lane: int = ANSWER, when: When = AT_ONCE
) -> Queued | None:
    person_id = id_of(world, phone)
    queued = world.write(
        lambda work: reach(work, work.session.get_one(Person, person_id), f"{key}:{person_id}", lane, ASKED, when)
    )
    world.app.senders.wake()
    return queued


def danish_time(day: int, hour: int, minute: int = 0) -> datetime:
    """In November 2017; Denmark is an hour ahead of UTC then."""
    return datetime(2017, 11, day, hour - 1, minute, tzinfo=UTC)


# -- the first way, and the next --


async def test_a_message_goes_the_first_way_alone(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE, first=True)

    assert reached(world, mette) == Queued("email", world.clock.now())
    await world.passes(minutes=10)

    assert mail.box.letter()["Subject"] == "Kommer du?"
    mette.sees_nothing()


async def test_what_was_queued_once_is_not_queued_by_another_way(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    reached(world, mette)
    has(world, mette, "email", METTE, first=True)

    assert reached(world, mette) is None
    await world.passes(minutes=10)

    mette.looks()
    mette.sees("Kommer du?")
    assert mail.box.letters == []


async def test_a_dead_address_is_passed_over_from_then_on(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE, first=True)
    mail.box.refuses_recipient[METTE] = "550 5.1.1 No such user"
    await world.passes(minutes=1)

    reached(world, mette)
    await world.passes(minutes=10)

    mette.looks()
    mette.sees("Kommer du?", "[Deltager]", "[Afbud]")
    assert works(world, mette) == ["telegram"]
    assert reached(world, mette, "meeting:5") == Queued("telegram", world.clock.now())
    await world.passes(minutes=10)
    mette.looks()
    mette.sees("Kommer du?")


async def test_who_blocked_the_bot_gets_a_letter(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE)
    world.sim.block(mette.user)
    await world.settled()

    reached(world, mette)
    await world.passes(minutes=10)

    assert mail.box.letter()["To"] == METTE
    assert works(world, mette) == ["email"]


async def test_when_nothing_reaches_somebody_the_leaders_hear_it_once(world: World, mail: MailServer) -> None:
    leader = world.person("Lone", role="head")
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE, first=True)
    mail.box.refuses_recipient[METTE] = "550 5.1.1 No such user"
    await world.passes(minutes=1)
    world.sim.block(mette.user)
    await world.settled()

    for number in (4, 5, 6):
        reached(world, mette, f"meeting:{number}")
        await world.passes(minutes=10)

    leader.looks()
    leader.sees("kan ikke nå Mette", "Ring")
    leader.sees_nothing()
    assert works(world, mette) == []


async def test_what_has_lost_its_use_goes_no_other_way(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    has(world, mette, "email", METTE, first=True)
    mail.box.refuses_recipient[METTE] = "550 5.1.1 No such user"
    await world.passes(minutes=1)
    person_id = id_of(world, mette)

    reached(world, mette, when=When(expires_at=world.clock.now() + timedelta(minutes=5)))
    await world.app.quiet()
    world.clock.move(timedelta(minutes=6))
    await world.passes(minutes=10)

    sent = world.write(lambda work: work.session.query(Outgoing).filter_by(person_id=person_id).count())
    assert sent == 1
    mette.looks()


# -- reminders --


async def test_a_reminder_waits_for_the_morning_and_an_answer_does_not(world: World, mail: MailServer) -> None:
    mette = world.person("Mette", role="styregruppe")
    evening = danish_time(15, 21)

    assert reached(world, mette, "remind", REMINDER, When(evening)) == Queued("telegram", danish_time(16, 8))
    assert reached(world, mette, "answer", ANSWER, When(evening)) == Queued("telegram", evening)
    assert reached(world, mette, "crisis", CRISIS, When(evening)) == Queued("telegram", evening)


async def test_a_reminder_that_would_come_too_late_does_not_come(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")

    assert reached(world, mette, "remind", REMINDER, When(danish_time(15, 21), danish_time(16, 7))) is None
    await world.passes(hours=24)

    mette.looks()
    mette.sees_nothing()


async def test_the_fourth_reminder_of_a_week_comes_in_the_next(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    ole = world.person("Ole", role="volunteer")

    for number in range(3):
        assert reached(world, mette, f"remind:{number}", REMINDER) == Queued("telegram", world.clock.now())
    assert reached(world, mette, "remind:3", REMINDER) == Queued("telegram", danish_time(20, 8))
    assert reached(world, ole, "remind:3", REMINDER) == Queued("telegram", world.clock.now())
    await world.passes(days=1)
    for phone in (mette, ole):
        phone.looks()
    for _ in range(3):
        mette.sees("Kommer du?")
    mette.sees_nothing()
    ole.sees("Kommer du?")

    await world.passes(days=5)
    mette.looks()
    mette.sees("Kommer du?")


# -- what comes back by SMS --


async def test_words_by_sms_mean_the_button_that_they_name(world: World) -> None:
    sms_is_set_up(world)
    ole = world.person("Ole", role="volunteer")
    has(world, ole, "sms", OLE, first=True)
    person_id = id_of(world, ole)
    row_id = was_sent(world, ole)

    def meant(text: str) -> Meant | None:
        return world.write(lambda work: answered_by_sms(work, OLE, text))

    for text in ("Deltager", "deltager.", " DELTAGER \n", "1"):
        assert meant(text) == Meant(person_id, "meeting:4:yes", f"outbox:{row_id}")
    assert meant("2") == Meant(person_id, "meeting:4:no", f"outbox:{row_id}")
    for text in ("3", "0", "måske", "", "Deltager Afbud"):
        assert meant(text) == Meant(person_id, None, f"outbox:{row_id}")


async def test_a_number_that_nobody_has_shown_to_be_theirs_answers_nothing(world: World) -> None:
    ole = world.person("Ole", role="volunteer")
    has(world, ole, "sms", OLE, proven=False)

    assert world.write(lambda work: answered_by_sms(work, OLE, "1")) is None
    assert world.write(lambda work: answered_by_sms(work, "+4500000099", "1")) is None


async def test_a_receipt_that_nothing_arrived_brings_the_next_way(world: World) -> None:
    sms_is_set_up(world)
    ole = world.person("Ole", role="volunteer")
    has(world, ole, "sms", OLE, first=True)
    row_id = was_sent(world, ole)
    await world.passes(minutes=1)

    world.write(lambda work: receipt(work, row_id, "underway", ""))
    world.write(lambda work: receipt(work, row_id, "delivered", ""))
    await world.passes(minutes=1)
    ole.looks()
    ole.sees_nothing()

    world.write(lambda work: receipt(work, row_id, "failed", "0x1010 Unknown subscriber"))
    await world.passes(minutes=1)
    ole.looks()
    ole.sees("Kommer du?")


def was_sent(world: World, phone: Phone) -> int:
    """The question left by SMS before the story begins."""
    person_id = id_of(world, phone)

    def write(work: object) -> int:
        session = work.session  # type: ignore[attr-defined]
        reach(work, session.get_one(Person, person_id), "meeting:4", ANSWER, ASKED)  # type: ignore[arg-type]
        row = session.query(Outgoing).filter_by(channel="sms").one()
        row.state, row.sent_at = "sent", world.clock.now()
        return int(row.id)

    return world.write(write)


def sms_is_set_up(world: World) -> None:
    """By a process beside this one, which sends."""
    world.app.programme.channels |= {"sms"}
