"""Letters that come back to a mailbox of their own: who is written to no more, and what nobody can bring about."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.delivery.mail.return_box import ReturnBox
from bot.delivery.mail.returned import Returned, read
from bot.links import Links
from scheduler.newsletter import JOBS
from tests.imap_server import ImapServer
from tests.mail_server import MailServer
from tests.newsletter_world import mailing, reader, sends_an_issue
from tests.returned_letters import heads, in_words, on_holiday, report
from tests.world import World

INGE, KAJ, MOGENS = "inge@example.org", "kaj@example.org", "mogens@example.org"
LINKS = Links(b"another secret", "https://bot.example.org")
MARK = LINKS.mark(4711)
ORIGINAL = f"Message-ID: <{MARK}@example.org>\nSubject: Nyt\n"


@asynccontextmanager
async def with_returns(
    folder: Path, template: Path, database: str, imap: ImapServer
) -> AsyncIterator[tuple[World, MailServer]]:
    async with imap, mailing(folder, template, database, bounces_url=imap.url) as both:
        yield both


async def looked(world: World) -> None:
    """A quarter of an hour later the mailbox is looked into; nothing else is due meanwhile."""
    world.clock.move(timedelta(minutes=16))
    await world.app.runner.run(next(job for job in JOBS if job.name == "newsletter_returns"))
    await world.settled()
    for phone in world.phones:
        phone.looks()


def states(world: World) -> dict[str, str]:
    """By the number of the subscription: who has ended has no address any more."""
    return dict(world.ask("SELECT id, state FROM subscriptions"))


def sums(world: World) -> list[tuple[int, int]]:
    return [(row["delivered"], row["failed"]) for row in world.rows("newsletters")]


async def test_dead_addresses_end_at_once_and_full_mailboxes_after_three_issues(
    tmp_path: Path, template: Path, database: str
) -> None:
    async with with_returns(tmp_path, template, database, imap := ImapServer()) as (world, server):
        mette = world.person("Mette", role="staff")
        inge, kaj, mogens = (reader(world, address) for address in (INGE, KAJ, MOGENS))
        for number in range(3):
            await sends_an_issue(world, mette, f"Nyhed nummer {number}.\nLæs den.")
            await world.passes(minutes=1)
            mette.ignores_the_rest()
            came = {str(letter["To"]): letter for letter in server.box.letters}
            server.box.letters.clear()
            if number == 0:
                back = server.box.envelopes[-1].mail_from or ""
                assert back.startswith("retur+nabo.")
                assert back[6:].partition("@")[0] in str(came[MOGENS]["Message-ID"])
                imap.put(report(heads(came[INGE])))
                imap.put(report(heads(came[INGE])))
            if number != 1:  # full, then not, and again
                imap.put(report(heads(came[KAJ]), status="4.2.2"))
            imap.put(report(heads(came[MOGENS]), status="5.2.2"))
            await looked(world)
            assert imap.letters == {}, "thrown away: they hold addresses"

        assert states(world) == {inge: "dead", kaj: "active", mogens: "dead"}
        assert sums(world) == [(0, 3), (1, 1), (0, 2)]
        assert world.ask(f"SELECT put_off FROM subscriptions WHERE id = {kaj}") == [(1,)], "one that arrives counts"
        assert world.ask("SELECT count(*) FROM outbox WHERE channel = 'returns'") == [(1,)]
        assert INGE not in str(world.ask("SELECT address FROM subscriptions"))


async def test_nobody_is_signed_off_by_what_somebody_else_writes(
    tmp_path: Path, template: Path, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with with_returns(tmp_path, template, database, imap := ImapServer()) as (world, server):
        mette = world.person("Mette", role="staff")
        inge, kaj = reader(world, INGE), reader(world, KAJ)
        await sends_an_issue(world, mette)
        await world.passes(minutes=1)
        mette.ignores_the_rest()
        [first, second] = server.box.letters
        [row, *_] = world.ask("SELECT id FROM outbox WHERE channel = 'email'")
        forged = LINKS.mark(*row)

        imap.put(on_holiday(first))
        imap.put(report(f"Message-ID: <{forged}@example.org>\nTo: {INGE}\n"))
        imap.put(report(heads(first) + heads(second)))
        imap.put(report(heads(first), action="delayed", status="4.4.1"))
        imap.put(b"\xff\x00 nothing that could be read")
        imap.password = "another"
        with caplog.at_level(logging.ERROR):
            await looked(world)
        assert "NABOBOT_BOUNCES_URL" in caplog.text
        assert "hemmelig" not in caplog.text
        imap.password = "hemmelig"
        await looked(world)

        assert states(world) == {inge: "active", kaj: "active"}
        assert sums(world) == [(2, 0)]
        assert next(each.flags for each in imap.letters.values()) == {r"\Seen"}, "what others wrote stays, as read"


async def test_a_letter_to_somebody_with_an_answer_to_give_that_comes_back_goes_another_way(
    tmp_path: Path, template: Path, database: str
) -> None:
    async with with_returns(tmp_path, template, database, imap := ImapServer()) as (world, server):
        mette = world.person("Mette", role="staff")
        await mette.says("/kanaler")
        await mette.presses("Tilføj e-mail")
        await mette.says("mette@example.org")
        mette.ignores_the_rest()
        [code] = server.box.letters

        imap.put(report(heads(code)))
        await looked(world)

        assert world.ask("SELECT state, error FROM outbox WHERE channel = 'email'") == [
            ("failed", "Unreachable: it came back")
        ]
        mette.ignores_the_rest()


QMAIL = "Hi. This is the mail program.\n<x@example.net>:\n203.0.113.5 does not like recipient.\nRemote host said: {}\n"
EXIM = "X-Failed-Recipients: x@example.net\nAuto-Submitted: auto-replied\n"


@pytest.mark.parametrize(
    ("letter", "hard"),
    [
        (report(ORIGINAL), True),
        (report(ORIGINAL, status="5.1.2"), True),
        (report(ORIGINAL, status="5.4.1"), True),
        (report(ORIGINAL, status="5.0.0 (unknown)"), True),
        (report(ORIGINAL, coding="base64"), True),
        (report("Subject: Nyt\n", to=f"retur+{MARK.upper()}@example.org"), True),
        (report(ORIGINAL, status="4.4.7"), False),
        (report(ORIGINAL, status="5.2.2"), False),
        (report(ORIGINAL, status="5.7.1"), False),
        (report(ORIGINAL, status="no status at all"), False),
        (report(ORIGINAL, action="relayed", status="2.0.0"), None),
        (report(ORIGINAL, action="delayed", status="4.4.1"), None),
        (in_words(ORIGINAL, QMAIL.format("550 5.1.1 no such user")), True),
        (in_words(ORIGINAL, QMAIL.format("550 no such user")), True),
        (in_words(ORIGINAL, QMAIL.format("552 over quota")), False),
        (in_words(ORIGINAL, QMAIL.format("Sorry. (#4.4.1)")), False),
        (in_words(ORIGINAL, "The following address failed: x@example.net", more=EXIM), False),
        (in_words(ORIGINAL, QMAIL.format("Sorry.")), None),
        (in_words(ORIGINAL, QMAIL.format("451 later"), subject="Warning: message delayed 24 hours"), None),
        (report("Subject: Nyt\n"), None),
        (ORIGINAL.encode() + b"From: inge@example.org\n\n550 5.1.1 no such user", None),
        (b"", None),
    ],
)  # fmt: skip
def test_how_servers_say_that_a_letter_came_back(letter: bytes, hard: bool | None) -> None:
    assert read(letter) == (None if hard is None else Returned(MARK, hard))


def test_what_was_made_to_be_unreadable_is_read_no_further() -> None:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(3000))
    huge = report(ORIGINAL).replace(b"I could not", b"I could not" * 200_000)

    assert read((ORIGINAL + nested).encode()) is None
    assert read(huge) is None, "the verdict lies behind what is read"


@given(st.binary(max_size=300), st.integers(0, 600))
@example(b"A", 550)
def test_whatever_comes_is_borne(noise: bytes, place: int) -> None:
    letter = report(ORIGINAL)

    found = read(letter[:place] + noise + letter[place:])

    assert found is None or found.mark == MARK or LINKS.marked(found.mark) is None  # a bent mark stands for nobody


@given(st.integers(1, 2**63 - 1))
def test_a_mark_stands_for_its_row_and_a_made_up_one_for_none(row: int) -> None:
    mark = LINKS.mark(row)

    assert LINKS.marked(mark.upper()) == row
    assert LINKS.marked(mark[:-1] + ("0" if mark[-1] != "0" else "1")) is None
    assert len(f"retur+{mark}") <= 64


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("pop3://a:hemmelig@mail.example.org", "no mailbox"),
        ("imaps://mail.example.org/INBOX", "no mailbox"),
        ('imaps://a:hemmelig@mail.example.org/IN"BOX', "folder"),
        ("imaps://a:hemmelig@mail.example.org:port/INBOX", "(?i)port"),
    ],
)
def test_an_address_of_no_mailbox_is_refused_without_its_secret(url: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong) as refused:
        ReturnBox.of(url)

    assert "hemmelig" not in str(refused.value)
    assert "hemmelig" not in repr(ReturnBox.of("imaps://a:hemmelig@mail.example.org"))
