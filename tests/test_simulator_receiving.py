"""How the bot gets its updates: offsets, long polls, two pollers, and the webhook."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.simulated import Refused, Telegram, simulated


@pytest.fixture
async def tg() -> AsyncIterator[Telegram]:
    async with simulated() as telegram:
        yield telegram


async def polling(tg: Telegram) -> "asyncio.Task[list[object]]":
    """A long poll that has arrived at the server."""
    poll = asyncio.create_task(tg.updates(timeout=50))
    await tg.sim.until(lambda: tg.sim.is_polled)
    return poll


async def test_updates_come_again_until_the_offset_confirms_them(tg):
    fatima = tg.sim.add_user("Fatima")
    for i in range(3):
        tg.sim.write(fatima, f"nr. {i}")

    first = await tg.call("getUpdates", limit=2)
    again = await tg.call("getUpdates", limit=2)
    assert first == again
    assert tg.sim.unconfirmed() == 3
    [last] = await tg.call("getUpdates", offset=first[-1]["update_id"] + 1)
    assert last["message"]["text"] == "nr. 2"
    assert tg.sim.unconfirmed() == 1


async def test_a_long_poll_ends_when_something_comes(tg):
    fatima = tg.sim.add_user("Fatima")
    poll = await polling(tg)

    tg.sim.write(fatima, "hej")

    assert len(await poll) == 1
    assert tg.sim.unconfirmed() == 1
    confirming = await polling(tg)
    await tg.sim.until_confirmed()
    confirming.cancel()


async def test_a_second_poller_ends_the_first_with_409(tg):
    first = await polling(tg)
    second = asyncio.create_task(tg.call("getUpdates", timeout=50))

    with pytest.raises(Refused, match="409 Conflict: terminated by other getUpdates request"):
        await first
    tg.sim.write(tg.sim.add_user("Fatima"), "hej")
    assert len(await second) == 1


async def test_a_bot_that_went_away_in_its_long_poll_may_come_back(tg):
    gone = await polling(tg)
    gone.cancel()
    await tg.sim.until(lambda: not tg.sim.is_polled)
    back = await polling(tg)
    tg.sim.write(tg.sim.add_user("Fatima"), "hej")
    assert len(await back) == 1


async def test_an_update_can_come_twice(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "hej")
    [update] = await tg.updates()
    assert await tg.updates() == []

    tg.sim.redeliver(update["update_id"])

    assert await tg.updates() == [update]
    assert await tg.updates() == []


async def test_only_allowed_kinds_are_queued(tg):
    fatima = tg.sim.add_user("Fatima")
    await tg.updates(allowed_updates=["message"])
    tg.sim.block(fatima)
    tg.sim.unblock(fatima)
    tg.sim.write(fatima, "hej")
    [update] = await tg.updates()
    assert "message" in update


async def test_form_query_and_json_requests_are_understood_alike(tg):
    fatima = tg.sim.add_user("Fatima")
    tg.sim.write(fatima, "hej")
    url, parameters = f"{tg.sim.url}/bot{tg.token}/sendMessage", {"chat_id": str(fatima.id), "text": "æøå & så"}
    await tg.form("sendMessage", parameters)
    async with tg.http.get(url, params=parameters) as got, tg.http.post(url, data=parameters) as posted:
        assert (got.status, posted.status) == (200, 200)
    await tg.call("SENDMESSAGE", **parameters)
    assert [m.text for m in tg.sim.transcript(fatima)[1:]] == ["æøå & så"] * 4


async def test_a_webhook_gets_updates_with_its_secret_and_confirms_by_200(tg):
    got, fail = [], [True]

    async def receive(request: web.Request) -> web.Response:
        got.append((request.headers["X-Telegram-Bot-Api-Secret-Token"], orjson.loads(await request.read())))
        return web.Response(status=500 if fail and fail.pop() else 200)

    app = web.Application()
    app.router.add_post("/krog", receive)
    tg.sim.webhook_retry = 0
    async with TestServer(app) as server:
        url = str(server.make_url("/krog"))
        await tg.call("setWebhook", url=url, secret_token="hemmelig", max_connections=1)
        with pytest.raises(Refused, match="409 Conflict: can't use getUpdates method while webhook is active"):
            await tg.call("getUpdates")
        for text in ("en", "to"):
            tg.sim.write(tg.sim.add_user("Fatima"), text)
        await tg.sim.until_confirmed()
        info = await tg.call("getWebhookInfo")
        await tg.call("deleteWebhook")

    assert [(secret, update["message"]["text"]) for secret, update in got] == [
        ("hemmelig", "en"),
        ("hemmelig", "en"),
        ("hemmelig", "to"),
    ]
    assert info["url"] == url
    assert "500" in info["last_error_message"]


async def test_a_webhook_must_be_https_or_loopback_with_a_plain_secret(tg):
    with pytest.raises(Refused, match="HTTPS"):
        await tg.call("setWebhook", url="http://example.org/krog")
    with pytest.raises(Refused, match="secret token contains unallowed characters"):
        await tg.call("setWebhook", url="https://example.org/krog", secret_token="hemmelig æ")


async def test_long_polls_are_cut_when_telegram_goes_down(tg):
    poll = await polling(tg)
    tg.sim.down()
    with pytest.raises(aiohttp.ClientError):
        await poll


async def test_the_server_listens_on_loopback_only(tg):
    with pytest.raises(ValueError, match="loopback"):
        await tg.sim.start(host="0.0.0.0")
