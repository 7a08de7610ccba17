"""The bot's own web server: what stands on every page, health, figures, and Telegram's webhook."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import text

from bot.app import App
from bot.clock import Clock
from bot.delivery.outcomes import MustStop
from bot.outbox import CRISIS, Address
from bot.people.notices import practice_over
from bot.settings import SettingsError, read_settings
from bot.texts import translator
from bot.web.page import CSS, STYLE
from bot.web.server import Web
from bot.web.webhook import Webhook
from tests.visitor import Visitor
from tests.world import TOKEN, World, story

HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def visitor(world: World, http: aiohttp.ClientSession) -> Visitor:
    return Visitor(world.app.web.url, http)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


# -- pages --


async def test_the_front_page_says_kindly_what_this_is(visitor: Visitor) -> None:
    assert await visitor.opens("/") == 200
    visitor.sees("Helhedsplan for Randers Nordby", "Telegram", "mails og sms'er")
    assert await visitor.opens("/", **{"Accept-Language": "en-GB,en;q=0.9"}) == 200
    visitor.sees("Good day")
    assert visitor.page.language == "en"


@pytest.mark.parametrize("path", ["/", "/svar/invented", "/nowhere", "/svar", "/.env"])
async def test_every_page_is_closed_to_scripts_caches_robots_and_referrers(visitor: Visitor, path: str) -> None:
    await visitor.opens(path)

    assert visitor.headers is not None
    assert visitor.headers["Cache-Control"] == "no-store"
    assert visitor.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in visitor.headers["X-Robots-Tag"]
    policy = visitor.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert f"sha256-{STYLE}" in policy
    assert "script-src" not in policy
    assert f"<style>{CSS}</style>" in visitor.html
    assert "Set-Cookie" not in visitor.headers
    assert "unsafe-inline" not in policy
    assert (visitor.page.language, len(visitor.page.headings)) == ("da", 1)
    assert 'name="viewport"' in visitor.html


async def test_a_page_that_there_is_not_says_so(visitor: Visitor) -> None:
    assert await visitor.opens("/nowhere") == 404
    visitor.sees("Den side findes ikke")
    assert await visitor.opens("/", method="DELETE") == 405
    assert await visitor.opens("/robots.txt") == 200
    assert "Disallow: /" in visitor.html


async def test_a_port_that_is_taken_stops_the_start_with_a_line_that_says_so(world: World, tmp_path: Path) -> None:
    taken = world.app.web.url.removeprefix("http://")
    settings = read_settings(
        token=TOKEN, api_url=world.sim.url, data_dir=tmp_path / "b", secret_key="nøgle", listen=taken, file=None
    )  # fmt: skip
    with pytest.raises(SettingsError, match=f"^NABOBOT_LISTEN: {taken} is taken by another program .for example"):
        await App(settings, Clock()).run()


@pytest.mark.parametrize("listen", ["8088", "localhost", "127.0.0.1:many", "127.0.0.1:70000", ":8088"])
def test_an_address_that_nobody_can_listen_on_is_told_at_the_start(listen: str) -> None:
    with pytest.raises(SettingsError, match="no address to listen on"):
        read_settings(listen=listen, file=None)


async def test_it_listens_on_the_newer_addresses_too(world: World) -> None:
    server: Web = world.app.web
    await server.stop()
    server._host = "::1"
    await server.start()
    assert server.url.startswith("http://[::1]:")


# -- health and figures --


async def test_health_is_well_while_everything_is_on_time(visitor: Visitor) -> None:
    assert await visitor.opens("/healthz") == 200
    assert visitor.html == '{"well":true,"late":[]}'


async def test_health_names_what_is_late(world: World, visitor: Visitor) -> None:
    mona = world.person("Mona", role="volunteer")
    world.sim.down()
    to = Address(str(mona.user.id))
    world.write(lambda work: work.queue("alarm", to, CRISIS, practice_over(translator("da"))))
    world.clock.move(timedelta(seconds=31))

    assert await visitor.opens("/healthz") == 503
    assert visitor.html == '{"well":false,"late":["outbox.crisis: 31 s"]}'
    world.sim.down(False)
    world.execute("DELETE FROM outbox")


async def test_the_figures_are_such_as_prometheus_reads(world: World, visitor: Visitor) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("37")
    world.execute("UPDATE inbox SET state = 'quarantined'")
    failed = "UPDATE outbox SET state = 'failed', lane = 3"
    world.execute(failed)
    world.sim.down()
    to, call = Address(str(mona.user.id)), practice_over(translator("da"))
    world.write(lambda work: work.queue("alarm", to, CRISIS, call))
    world.clock.move(timedelta(seconds=20))

    assert await visitor.opens("/metrics") == 200
    found = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(visitor.html)
        for sample in family.samples
    }
    assert found["nabobot_well",] == 1
    assert found["nabobot_handled_total",] == 1
    assert found["nabobot_inbox_waiting",] == 0
    assert found["nabobot_inbox_quarantined",] == 1
    assert found["nabobot_inbox_oldest_seconds",] == 0
    assert found["nabobot_outbox_waiting", "crisis"] == 1
    assert 20 <= found["nabobot_outbox_oldest_seconds", "crisis"] < 30
    assert found["nabobot_outbox_oldest_seconds", "bulk"] == 0
    assert found["nabobot_outbox_outcomes_total", "answer", "sent"] == 1
    assert found["nabobot_outbox_trouble", "bulk", "failed"] == 1
    assert found["nabobot_outbox_trouble", "crisis", "unknown"] == 0
    for part in ("telegram", "job.beredskab", "job.meetings", "job.digest"):
        assert 0 <= found["nabobot_silence_seconds", part] < 60
    assert found["process_resident_memory_bytes",] > 10_000_000
    assert "Mona" not in visitor.html
    world.sim.down(False)
    world.execute("DELETE FROM outbox")


async def test_the_figures_are_not_for_the_world_outside(visitor: Visitor) -> None:
    assert await visitor.opens("/metrics", **{"X-Forwarded-For": "192.0.2.7"}) == 404
    assert await visitor.opens("/healthz", **{"X-Forwarded-For": "192.0.2.7"}) == 200


# -- the webhook --


@pytest.fixture
async def hooked(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    """A world whose bot is told of updates by webhook."""
    port = free_port()
    more = {"listen": f"127.0.0.1:{port}", "webhook_url": f"http://127.0.0.1:{port}"}
    async with story(World(tmp_path, template, more=more, database=database)) as world:
        world.sim.webhook_retry = 0.05
        yield world


async def posts(http: aiohttp.ClientSession, hooked: World, body: Any, secret: str) -> int:
    address = f"{hooked.app.web.url}/telegram"
    async with http.post(address, json=body, headers={HEADER: secret}) as answer:
        return answer.status


async def test_updates_come_by_webhook_where_one_is_set(hooked: World) -> None:
    mona = hooked.person("Mona", role="volunteer")

    await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("37")
    await mona.presses("Gem")
    mona.sees("Gemt")
    hook = hooked.sim.state.hook
    assert (hook.url.endswith("/telegram"), hook.max_connections, len(hook.secret)) == (True, 1, 64)
    assert hook.secret not in hook.url
    assert not [event for event in hooked.sim.events if event.method == "getUpdates"]


async def test_behind_a_proxy_updates_and_pages_come_through_and_figures_do_not(
    tmp_path: Path, template: Path, database: str, http: aiohttp.ClientSession
) -> None:
    port = free_port()
    async with proxy(f"http://127.0.0.1:{port}", http) as outside:
        more = {"listen": f"127.0.0.1:{port}", "webhook_url": outside, "public_url": outside}
        world = World(tmp_path, template, more=more, database=database)
        await world.start()
        mona = world.person("Mona", role="volunteer")
        await mona.says("37 til fællesspisning i Vangdalen i går")
        mona.sees("37")
        assert world.sim.state.hook.url.startswith(outside)
        statuses = {}
        for path in ("/", "/healthz", "/metrics"):
            async with http.get(outside + path) as answer:
                statuses[path] = answer.status
        assert statuses == {"/": 200, "/healthz": 200, "/metrics": 404}
        async with http.get(f"{world.app.web.url}/metrics") as answer:
            assert answer.status == 200, "Prometheus asks without the proxy"
        await world.stop()


@asynccontextmanager
async def proxy(inside: str, http: aiohttp.ClientSession) -> AsyncIterator[str]:
    """What nginx or Caddy does, without the TLS, of which the bot sees nothing: everything is passed on, and named."""

    async def passed_on(request: web.BaseRequest) -> web.Response:
        headers = {key: value for key, value in request.headers.items() if key not in ("Host", "Content-Length")}
        headers["X-Forwarded-For"] = request.remote or ""
        body = await request.read()
        async with http.request(request.method, inside + request.path_qs, headers=headers, data=body) as answer:
            return web.Response(status=answer.status, body=await answer.read())

    server = web.Server(passed_on, access_log=None)
    listening = await asyncio.get_running_loop().create_server(server, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    listening.close()
    await server.shutdown(timeout=0.1)


async def test_an_update_that_comes_twice_is_handled_once(hooked: World, http: aiohttp.ClientSession) -> None:
    mona = hooked.person("Mona", role="volunteer")
    hook = hooked.app.webhook
    assert hook is not None
    chat = {"id": mona.user.id, "type": "private"}
    sender = {"id": mona.user.id, "is_bot": False, "first_name": "Mona"}
    update = {
        "update_id": 4711,
        "message": {"message_id": 9, "date": 1510736400, "chat": chat, "from": sender, "text": "hvad nu?"},
    }
    await hooked.settled()

    statuses = await asyncio.gather(*(posts(http, hooked, update, hook.secret) for _ in range(3)))
    await hooked.settled()
    mona.looks()
    assert statuses == [200] * 3
    mona.sees("/hjaelp")
    mona.sees_nothing()


async def test_only_telegram_delivers(hooked: World, http: aiohttp.ClientSession) -> None:
    hook = hooked.app.webhook
    assert hook is not None
    await hooked.settled()

    for secret in ("", "x", hook.secret[:-1], hook.secret.upper()):
        assert await posts(http, hooked, {"update_id": 1}, secret) == 403
    for body in ([], "x", {"update_id": "1"}, {}):
        assert await posts(http, hooked, body, hook.secret) == 400
    assert await posts(http, hooked, {"update_id": 1, "message": "x" * 1_000_001}, hook.secret) == 413
    assert hooked.write(lambda work: work.session.execute(text("SELECT count(*) FROM inbox")).scalar()) == 0


async def test_nothing_new_is_taken_before_what_an_earlier_life_left_is_handled(http: aiohttp.ClientSession) -> None:
    taken: list[Any] = []
    recovered = asyncio.Event()

    async def receive(updates: Any) -> None:
        taken.extend(updates)

    hook = Webhook("http://127.0.0.1/telegram", "hemmelig", receive, recovered.is_set)
    application = web.Application()
    application.add_routes([web.post("/telegram", hook.take)])
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    statuses = []
    address = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    for _ in range(2):
        async with http.post(address, json={"update_id": 1}, headers={HEADER: "hemmelig"}) as answer:
            statuses.append((answer.status, len(taken)))
        recovered.set()
    await runner.cleanup()

    assert statuses == [(503, 0), (200, 1)]


async def test_what_came_while_the_bot_was_away_comes_after_its_return(hooked: World) -> None:
    mona = hooked.person("Mona", role="volunteer")
    await hooked.settled()
    await hooked.app.stop()
    hooked.sim.write(mona.user, "37 til fællesspisning i Vangdalen i går")
    await hooked.start_bot()
    await hooked.settled()
    mona.looks()
    mona.sees("37", "[Gem]")


async def test_without_a_webhook_an_old_one_is_taken_down_and_updates_are_polled(hooked: World) -> None:
    mona = hooked.person("Mona", role="volunteer")
    await hooked.settled()
    hooked.more = {}
    await hooked.restart()

    await mona.says("/hjaelp")
    mona.sees("/mine")
    assert hooked.sim.state.hook.url == ""


async def test_a_webhook_that_telegram_refuses_stops_the_bot_with_a_line_that_says_so(hooked: World) -> None:
    await hooked.app.stop()
    more = hooked.more | {"webhook_url": "http://bot.example.org/telegram"}
    place = {"data_dir": hooked.folder, "database_url": hooked.database}
    settings = read_settings(token=TOKEN, api_url=hooked.sim.url, file=None, **place, **more)
    with pytest.raises(MustStop, match=r"^NABOBOT_WEBHOOK_URL: Telegram refuses it"):
        await App(settings, hooked.clock).run(ticks=False)
    hooked.more = {}
    await hooked.start_bot()
