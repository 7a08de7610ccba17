"""Anything else through Apprise: to a service on loopback, and what is never called."""

import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web

from bot.delivery.other import OtherChannel
from bot.delivery.outcomes import NoAnswer, NothingToDo, RefusedContent, Unreachable
from bot.links import Links
from bot.message import Button, Message, rows
from bot.outbox import CRISIS, EDIT
from tests.leaving import row

pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated")  # what Apprise itself imports
NOW = datetime(2018, 1, 15, 9, 0, tzinfo=UTC)
links = Links(b"a secret of the bot", "https://bot.example.org")
SAID = Message("Husk tallene\ninden fredag", rows(Button("Send tal", "figures:4")), language="da")


class Service:
    def __init__(self) -> None:
        self.said: list[dict[str, Any]] = []
        self.status = 200
        self.port = 0


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    service = Service()

    async def take(request: web.Request) -> web.Response:
        service.said.append(await request.json())
        return web.Response(status=service.status)

    app = web.Application()
    app.add_routes([web.post("/{any:.*}", take)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    service.port = runner.addresses[0][1]
    yield service
    await runner.cleanup()


def channel(*services: str) -> OtherChannel:
    return OtherChannel(links, lambda: NOW, frozenset(services))


async def test_a_message_arrives_with_its_link(service: Service) -> None:
    await channel("json").send(row(f"json://127.0.0.1:{service.port}/", SAID))

    [said] = service.said
    assert said["title"] == "Husk tallene"
    assert "inden fredag" in said["message"]
    token = said["message"].rpartition("/svar/")[2].strip()
    assert links.read(token, NOW).subject == "figures:4"


async def test_a_crisis_has_a_neutral_title(service: Service) -> None:
    await channel("json").send(
        row(f"json://127.0.0.1:{service.port}/", Message("BEREDSKAB", language="da"), lane=CRISIS)
    )

    assert "BEREDSKAB" not in service.said[0]["title"]


async def test_what_the_service_refuses(service: Service) -> None:
    service.status = 400

    with pytest.raises(RefusedContent):
        await channel("json").send(row(f"json://127.0.0.1:{service.port}/", SAID))


async def test_an_address_of_any_web_server_is_never_called(service: Service) -> None:
    with pytest.raises(Unreachable):
        await OtherChannel(links, lambda: NOW).send(row(f"json://127.0.0.1:{service.port}/", SAID))
    assert service.said == []


async def test_an_address_that_nobody_understands() -> None:
    with pytest.raises(Unreachable):
        await channel("slack").send(row("slack://", SAID))


async def test_nothing_is_edited(service: Service) -> None:
    with pytest.raises(NothingToDo):
        await channel("json").send(row(f"json://127.0.0.1:{service.port}/", SAID, op=EDIT))


async def test_without_the_library_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "apprise", None)  # as Python itself marks what cannot be imported
    missing = channel("json")

    for _ in range(2):
        with pytest.raises(NoAnswer):
            await missing.send(row("json://127.0.0.1/", SAID))

    assert [record.getMessage() for record in caplog.records if "nabobot[apprise]" in record.getMessage()] != []
    assert len(caplog.records) == 1
