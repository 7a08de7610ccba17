"""Answers by SMS: what somebody writes back, and what the gateway says became of a message."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import text

from bot.outbox import REMINDER, Address, When
from bot.people.actor import identify_person
from bot.people.model import Channel, Person, Post
from bot.registrations import drafting, words
from bot.texts import translator
from bot.work import Origin, Work
from tests.privacy_samples import BIRTH, SERIAL
from tests.sms_gateway import SmsGateway, signed
from tests.visitor import everything
from tests.world import World

NUMBER = "+4500000012"


@dataclass
class Ole:
    """A manager with a telephone that knows no more than SMS."""

    world: World
    gateway: SmsGateway
    http: aiohttp.ClientSession
    id: int
    read: int = 0
    calls: int = 0

    async def is_asked_about(self, report: str) -> None:
        """A draft is made of what he reported, and shown to him in an SMS."""

        def ask(work: Work) -> None:
            actor = identify_person(work.session, work.now, self.id)
            theirs = Work(work.session, work.now, work.programme, actor, Origin(-4711, -self.id, 0))
            message = words.step(translator("da"), drafting.take(theirs, report))
            until = When(expires_at=work.now + timedelta(hours=1))
            theirs.queue("asked", Address(NUMBER, "sms", self.id), REMINDER, message, until)

        self.world.write(ask)
        self.world.app.senders.wake()
        await self.world.settled()

    async def writes(self, words: str, *, call: int = 0, **changes: Any) -> int:
        """He writes back; the gateway tells us."""
        self.calls = call or self.calls + 1
        said = {"id": self.calls, "msisdn": int(NUMBER), "message": words, "senttime": 1510736400} | changes
        return await self.calls_us("/sms", signed(said), said)

    async def calls_us(self, path: str, headers: dict[str, str], body: dict[str, Any]) -> int:
        async with self.http.post(f"{self.world.app.web.url}{path}", json=body, headers=headers) as answer:
            status = answer.status
        await self.world.settled()
        return status

    def sees(self, *words: str) -> str:
        """Read the next SMS."""
        said = self.gateway.texts()[self.read]
        self.read += 1
        missing = [word for word in words if word not in said]
        assert not missing, f"{missing} is missing in:\n{said}"
        return said

    def sees_nothing(self) -> None:
        assert self.gateway.texts()[self.read :] == []


@pytest.fixture
async def ole(tmp_path: Path, template: Path, database: str) -> AsyncIterator[Ole]:
    async with SmsGateway() as gateway, aiohttp.ClientSession() as http:
        world = World(tmp_path, template, more={"sms_url": gateway.url}, database=database)
        await world.start()

        def join(work: Work) -> int:
            person = Person(name="Ole", created_at=work.now)
            work.session.add(person)
            work.session.flush()
            person.channels.append(Channel(kind="sms", address=NUMBER, confirmed_at=work.now))
            person.posts.append(Post(role="styregruppe", since=work.now))
            return person.id

        ole = Ole(world, gateway, http, world.write(join))
        yield ole
        ole.sees_nothing()
        await world.stop()


async def test_a_label_written_back_is_a_press(ole: Ole) -> None:
    await ole.is_asked_about("37 til fællesspisning i Vangdalen i går")
    ole.sees("37 deltagere", "Svar: http")

    assert await ole.writes("gem") == 200
    ole.sees("Gemt", "nr. 1")
    assert ole.world.rows("registrations")[0]["value"] == 37


async def test_figures_written_back_answer_the_question(ole: Ole) -> None:
    await ole.is_asked_about("vi holdt fællesspisning i Vangdalen")
    ole.sees("Hvor mange kom?")
    await ole.writes("37")
    ole.sees("Hvilken dag")
    await ole.writes("i lørdags")
    ole.sees("11. november", "37 deltagere")
    await ole.writes("1")
    ole.sees("Gemt")


async def test_a_call_that_the_gateway_repeats_is_answered_once(ole: Ole) -> None:
    await ole.is_asked_about("37 til fællesspisning i Vangdalen i går")
    ole.sees("37 deltagere")

    await ole.writes("gem", call=5)
    ole.sees("Gemt")
    await ole.writes("gem", call=5)
    ole.sees_nothing()
    assert len(ole.world.rows("registrations")) == 1


async def test_what_the_gateway_tells_again_is_not_read_again(ole: Ole) -> None:
    """It does so when it heard us too late: the same words would answer the next question, or report twice."""
    for _ in range(2):
        assert await ole.writes("37 til fællesspisning i Vangdalen i går", call=5) == 200
    ole.sees("37 deltagere", "Vangdalen")
    ole.sees_nothing()
    drafts = text("SELECT count(*) FROM drafts")
    assert ole.world.write(lambda work: work.session.execute(drafts).scalar()) == 1


async def test_what_the_gateway_tells_twice_at_once_is_read_once(ole: Ole) -> None:
    """It gives up waiting and tells it again while the first is still being handled."""
    report = "37 til fællesspisning i Vangdalen i går"
    assert await asyncio.gather(ole.writes(report, call=5), ole.writes(report, call=5)) == [200, 200]
    ole.sees("37 deltagere", "Vangdalen")
    ole.sees_nothing()
    drafts = text("SELECT count(*) FROM drafts")
    assert ole.world.write(lambda work: work.session.execute(drafts).scalar()) == 1


async def test_a_report_may_be_written_without_being_asked(ole: Ole) -> None:
    await ole.writes("37 til fællesspisning i Vangdalen i går")
    ole.sees("37 deltagere", "Vangdalen")


async def test_what_must_not_be_kept_is_not_kept_by_sms_either(ole: Ole) -> None:
    await ole.is_asked_about("vi holdt fællesspisning i Vangdalen")
    ole.sees("Hvor mange kom?")

    await ole.writes(f"37, cpr {BIRTH}-{SERIAL}")
    ole.sees("CPR-nummer", "ikke gemt")
    assert SERIAL not in everything(ole.world)


async def test_only_the_gateway_is_believed(ole: Ole) -> None:
    said = {"id": 1, "msisdn": int(NUMBER), "message": "37 til fællesspisning i Vangdalen", "senttime": 1510736400}

    assert await ole.calls_us("/sms", {}, said) == 403
    assert await ole.calls_us("/sms", signed(said, secret="gættet"), said) == 403
    assert await ole.calls_us("/sms/invented", signed(said), said) == 403
    ole.sees_nothing()


async def test_a_stranger_is_not_answered_and_nothing_is_kept(ole: Ole) -> None:
    assert await ole.writes("hej med dig", msisdn=4500000099) == 200
    ole.sees_nothing()
    assert ole.world.write(lambda work: work.session.execute(text("SELECT count(*) FROM outbox")).scalar()) == 0


async def test_a_receipt_says_that_it_did_not_arrive(ole: Ole) -> None:
    await ole.is_asked_about("37 til fællesspisning i Vangdalen i går")
    ole.sees("37 deltagere")
    [message] = ole.gateway.sent.values()
    assert 3500 < message["validity_period"] <= 3600
    path = "/sms/" + message["callback_url"].rpartition("/")[2]
    status = {"id": 1, "msisdn": int(NUMBER), "time": 1510736400, "status": "UNDELIVERABLE", "userref": "asked"}

    assert await ole.calls_us(path, signed(status), status) == 200
    [row] = ole.world.rows("outbox")
    assert row["state"] == "failed"
