"""Everybody once, nobody left out: paused, killed and begun anew."""

import os
from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from bot.announcements.model import Announcement
from bot.newsletter import sending
from bot.newsletter.model import Issue
from bot.newsletter.sending import ROOM, STRAGGLERS, too_many
from scheduler.newsletter import JOBS
from tests.mail_server import MailServer
from tests.newsletter_world import mailing, on_telegram, reader, readers, sends_an_issue
from tests.world import BEGINS, Phone, World

MANY = int(os.environ.get("NEWSLETTER_READERS", "60"))
"""Half of them by Telegram, half by e-mail. With 5000 it takes a few minutes."""


@pytest.fixture
async def mailed(tmp_path: Path, template: Path, database: str) -> AsyncIterator[tuple[World, MailServer]]:
    async with mailing(tmp_path, template, database) as both:
        yield both


def crowd(world: World) -> list[Phone]:
    for number in range(MANY // 2):
        reader(world, f"nr{number}@example.org")
    return on_telegram(world, MANY // 2)


def got(server: MailServer, phones: list[Phone]) -> Counter[str]:
    """How often each has the issue."""
    counted = Counter(str(letter["To"]) for letter in server.box.letters)
    for phone in phones:
        counted[phone.user.first_name] = sum("frugttræer" in each.text for each in phone.chat())
    return counted


async def test_an_issue_reaches_everybody_once(mailed: tuple[World, MailServer]) -> None:
    world, server = mailed
    mette = world.person("Mette", role="staff")
    phones = crowd(world)

    await sends_an_issue(world, mette)
    await world.passes(minutes=2)

    counted = got(server, phones)
    assert len(counted) == MANY
    assert set(counted.values()) == {1}
    mette.sees("Det er sendt.", "venter: 0")
    mette.sees("er sendt", f"{MANY} har fået det" if MANY < 1000 else "har fået det")


async def test_paused_and_begun_anew_it_reaches_everybody_once(mailed: tuple[World, MailServer]) -> None:
    world, server = mailed
    mette = world.person("Mette", role="staff")
    phones = crowd(world)
    await sends_an_issue(world, mette)

    sending = JOBS[-1]
    for halt in range(3):
        # Queued, and halted before all of it has left; another life finds what the rows say.
        await world.app.runner.run(sending)
        await mette.says("/nyhedsbrev")
        await mette.presses("Nummeret i arbejde") if halt == 0 else None
        labels = {button.text for message in mette.chat() for button in message.buttons}
        if "Sæt på pause" in labels and halt == 0:
            await mette.presses("Sæt på pause")
            await world.restart()
            await mette.presses("Send videre")
        else:
            await world.restart()
    await world.passes(minutes=2)

    counted = got(server, phones)
    assert len(counted) == MANY
    assert set(counted.values()) == {1}
    mette.ignores_the_rest()


def announced(title: str, day: int, hour: int) -> Announcement:
    return Announcement(
        criterion="volunteer_events", kind="event", title=title, day=date(2017, 11, day), starts=time(hour),
        area="vangdalen", state="announced", created_at=BEGINS,
    )  # fmt: skip


async def test_nobody_is_invited_to_what_is_over_called_off_or_moved_since_it_was_drafted(world: World) -> None:
    mette = world.person("Mette", role="staff")
    [oluf] = on_telegram(world, 1)
    events = [("Banko", 16, 19), ("Gåtur", 20, 10), ("Loppemarked", 21, 11), ("Julebag", 24, 14), ("Sangaften", 25, 19)]
    world.write(lambda work: work.session.add_all([announced(*each) for each in events]))
    await mette.says("/nyhedsbrev")
    await mette.presses("Lav et nummer nu")
    world.execute("UPDATE announcements SET state = 'called_off' WHERE title = 'Gåtur'")
    world.execute("UPDATE announcements SET day = '2017-11-28' WHERE title = 'Loppemarked'")
    world.execute("UPDATE announcements SET starts = '16:30:00' WHERE title = 'Julebag'")
    await world.passes(days=2)

    await mette.presses("Send nu")
    await world.passes(minutes=2)

    [issue] = [each.text for each in oluf.chat() if "Sangaften" in each.text]
    assert "Banko" not in issue, "it was yesterday"
    assert "Gåtur" not in issue
    assert "tirsdag 28. november kl. 11.00" in issue
    assert "fredag 24. november kl. 16.30" in issue
    assert "lørdag 25. november kl. 19.00" in issue
    mette.ignores_the_rest()


async def test_it_counts_on_the_day_it_was_sent_also_where_some_got_it_later(world: World) -> None:
    mette = world.person("Mette", role="staff")
    on_telegram(world, 3)
    await sends_an_issue(world, mette)
    await world.app.runner.run(JOBS[-1])
    await mette.says("/nyhedsbrev")
    await mette.presses("Nummeret i arbejde")
    await mette.presses("Sæt på pause")
    await world.passes(days=1)
    await mette.presses("Send videre")
    await world.passes(minutes=2)

    [entry] = world.rows("registrations")
    assert (entry["criterion"], entry["date"]) == ("newsletter", date(2017, 11, 15))
    mette.ignores_the_rest()


async def test_who_leaves_while_it_is_sent_gets_nothing(mailed: tuple[World, MailServer]) -> None:
    world, server = mailed
    mette = world.person("Mette", role="staff")
    [oluf] = on_telegram(world, 1)
    world.phones.append(oluf)
    reader(world, "inge@example.org")
    await sends_an_issue(world, mette)

    await oluf.says("/nyhedsbrev")
    await oluf.presses("Afmeld mig")
    oluf.ignores_the_rest()
    await world.passes(minutes=2)

    oluf.sees_nothing()
    assert len(server.box.letters) == 1
    mette.ignores_the_rest()


async def test_of_whom_nobody_knows_whether_they_have_it_staff_decide(mailed: tuple[World, MailServer]) -> None:
    world, server = mailed
    mette = world.person("Mette", role="staff")
    reader(world, "inge@example.org")
    server.box.hangs_up = "data"
    await sends_an_issue(world, mette)
    await world.passes(minutes=2)
    server.box.hangs_up = ""
    mette.ignores_the_rest()

    await mette.says("/uafklaret")
    mette.sees("Besked 1 af 1", "en læser af nyhedsbrevet", "e-mail", "Ingen ved", "[Send igen]")
    assert "inge" not in mette.last.text  # type: ignore[union-attr]
    await mette.presses("Send igen")
    mette.sees("bliver sendt igen")

    assert len(server.box.letters) == 2, "once, and once more because somebody said so"


async def test_who_speaks_another_language_since_then_reads_that_one(world: World) -> None:
    mette, john = world.person("Mette", role="staff"), world.person("John")
    await john.says("/start nyhedsbrev")
    await john.presses("Ja tak")
    await john.says("/sprog")
    await john.presses("English")
    john.ignores_the_rest()

    await sends_an_issue(world, mette)
    await world.passes(minutes=1)

    john.sees("News from Nordbyen – November 2017", "[Unsubscribe]")
    mette.ignores_the_rest()


async def test_who_blocked_the_bot_is_no_subscriber_any_more(world: World) -> None:
    mette = world.person("Mette", role="staff")
    oluf, inga = on_telegram(world, 2)
    world.sim.block(oluf.user)
    await world.settled()

    await sends_an_issue(world, mette)
    await world.passes(minutes=2)

    [row] = world.rows("newsletters")
    assert (row["recipients"], row["delivered"], row["failed"], row["left"]) == (2, 1, 0, 1)
    mette.sees("Det er sendt.", "Fået det: 1")
    mette.sees("er sendt", "1 har fået det", "1 har meldt sig fra")
    assert any("frugttræer" in each.text for each in inga.chat())


async def test_who_reads_it_on_telegram_does_not_wait_for_a_mail_server_that_is_away(world: World) -> None:
    mette = world.person("Mette", role="staff")
    readers(world, [f"nr{number}@example.org" for number in range(2 * ROOM + 5)])
    [oluf] = on_telegram(world, 1)

    await sends_an_issue(world, mette)
    await world.passes(minutes=2)

    assert any("frugttræer" in each.text for each in oluf.chat()), "though they all stand before him in the list"
    mette.ignores_the_rest()


async def test_where_nothing_is_to_be_done_no_look_is_claimed(world: World) -> None:
    mette = world.person("Mette", role="staff")
    reader(world, "inge@example.org")
    assert world.write(sending.idle)

    await sends_an_issue(world, mette)
    assert not world.write(sending.idle)
    await world.passes(seconds=1)

    idle = []
    for _ in range(STRAGGLERS):
        idle.append(world.write(sending.idle))
        world.clock.move(timedelta(seconds=1))
    assert idle.count(False) == 1, "a letter that waits for its mail server is looked after now and then"
    mette.ignores_the_rest()


async def test_it_stops_and_asks_when_too_much_goes_wrong(mailed: tuple[World, MailServer]) -> None:
    world, server = mailed
    mette = world.person("Mette", role="staff")
    for number in range(8):
        reader(world, f"nr{number}@example.org")
    server.box.refuses_recipient = {f"nr{number}@example.org": "550 5.1.1 no such user" for number in range(6)}

    await sends_an_issue(world, mette)
    await world.passes(minutes=2)

    mette.sees("Det er sat på pause", "kunne ikke nås: 6", "[Send videre]")
    mette.sees("stoppet nyhedsbrevet", "[Send videre]", "[Send ikke resten]")
    await mette.presses("Send videre")
    mette.ignores_the_rest()
    await world.passes(minutes=2)
    mette.sees("Det er sendt.", "Fået det: 2")
    mette.sees("er sendt", "2 har fået det", "6 kunne ikke nås")


@pytest.mark.parametrize(
    ("delivered", "failed", "accepted", "stops"),
    [
        (0, 4, 0, False),
        (0, 5, 0, True),
        (100, 10, 0, False),
        (90, 11, 0, True),
        (90, 11, 11, False),
        (90, 30, 11, True),
    ],
)
def test_when_it_is_too_much(delivered: int, failed: int, accepted: int, stops: bool) -> None:
    issue = Issue(delivered=delivered, failed=failed, errors_accepted=accepted)

    assert too_many(issue, 0.1) is stops
