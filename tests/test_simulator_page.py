"""The chat page's own small API: what it tells, what it does, and whom it refuses."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import orjson
import pytest

from bot.simulator import User
from tests.simulated import PNG, Telegram, buttons, simulated


@pytest.fixture
async def tg() -> AsyncIterator[Telegram]:
    async with simulated() as telegram:
        yield telegram


@pytest.fixture
def fatima(tg: Telegram) -> User:
    return tg.sim.add_user("Fatima", about="Beboerambassadør")


async def tell(tg: Telegram, path: str, **headers: str) -> tuple[int, Any]:
    async with tg.http.get(f"{tg.sim.url}/simulator/{path}", headers=headers) as response:
        return response.status, orjson.loads(await response.read())


async def act(tg: Telegram, name: str, body: dict[str, Any], **headers: str) -> tuple[int, Any]:
    async with tg.http.post(f"{tg.sim.url}/simulator/{name}", data=orjson.dumps(body), headers=headers) as response:
        return response.status, orjson.loads(await response.read())


async def test_the_page_comes_with_a_policy_that_runs_nothing_foreign(tg):
    for path, kind in [("/", "text/html"), ("/chat.js", "text/javascript"), ("/style.css", "text/css")]:
        async with tg.http.get(tg.sim.url + path) as response:
            assert (response.status, response.content_type) == (200, kind)
            assert "default-src 'none'" in response.headers["Content-Security-Policy"]
            assert b"http://" not in await response.read()


@pytest.mark.parametrize("path", ["/../simulator.py", "/%2e%2e/simulator.py", "/page", "/simulator/file/x", "/x"])
async def test_nothing_but_the_page_is_served(tg, path):
    async with tg.http.get(tg.sim.url + path) as response:
        assert response.status == 404


async def test_people_groups_and_their_last_line_are_told(tg, fatima):
    tg.sim.add_group("Styregruppen", members=[fatima])
    tg.sim.write(fatima, "hej\nmed dig")

    _, state = await tell(tg, "state")

    assert [(c["name"], c["about"], c["group"]) for c in state["chats"]] == [
        ("Fatima", "Beboerambassadør", False),
        ("Styregruppen", "", True),
    ]
    assert state["chats"][0]["last"]["text"] == "hej med dig"
    assert state["now"] == "2018-01-15T09:00:00+00:00"


async def test_what_somebody_does_on_the_page_reaches_the_bot(tg, fatima):
    me = {"user": fatima.id, "chat": fatima.id}
    _, written = await act(tg, "write", me | {"text": "37 til spisning"})
    await act(tg, "edit", me | {"message": written["message"], "text": "36 til spisning"})
    sent = await tg.call("sendMessage", chat_id=fatima.id, text="Skal jeg gemme?", reply_markup=buttons("Gem"))
    await act(tg, "press", me | {"message": sent["message_id"], "data": "gem"})
    query = f"file?user={fatima.id}&chat={fatima.id}&kind=photo&caption=Plakat"
    async with tg.http.post(f"{tg.sim.url}/simulator/{query}", data=PNG) as response:
        assert response.status == 200

    kinds = [next(key for key in update if key != "update_id") for update in await tg.updates()]
    assert kinds == ["message", "edited_message", "callback_query", "message"]
    _, chat = await tell(tg, f"chat?chat={fatima.id}&as={fatima.id}")
    assert [m["text"] for m in chat["messages"]] == ["36 til spisning", "Skal jeg gemme?", "Plakat"]


async def test_what_a_phone_would_not_offer_is_refused_with_a_reason(tg, fatima):
    me = {"user": fatima.id, "chat": fatima.id}
    message = tg.sim.write(fatima, "hej")
    assert await act(tg, "press", me | {"message": message.id, "data": "gem"}) == (
        409,
        {"error": f"no button 'gem' under message {message.id}: []"},
    )
    assert (await act(tg, "write", me))[0] == 400
    assert (await act(tg, "write", {"user": 42, "chat": 42, "text": "hej"}))[0] == 400
    assert (await act(tg, "dance", me))[0] == 404


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://evil.example"}, {"Host": "evil.example"}, {"Origin": "null"}, {"Host": ""}]
)
async def test_other_sites_in_the_same_browser_are_refused(tg, fatima, headers):
    status, _ = await act(tg, "write", {"user": fatima.id, "chat": fatima.id, "text": "hej"}, **headers)
    assert status == 403
    assert tg.sim.transcript(fatima) == []


async def test_the_page_itself_may_post(tg, fatima):
    body = {"user": fatima.id, "chat": fatima.id, "text": "hej"}
    assert (await act(tg, "write", body, Origin=tg.sim.url))[0] == 200


async def test_pictures_are_shown_and_other_files_only_downloaded(tg, fatima):
    picture = tg.sim.send_photo(fatima, PNG)
    page = tg.sim.send_document(fatima, b"<script>alert(1)</script>", "ondt æøå.html", mime="text/html")
    kinds = []
    for message in (picture, page):
        async with tg.http.get(f"{tg.sim.url}/simulator/file/{message.file.id}") as response:
            kinds.append((response.content_type, response.headers["Content-Disposition"].partition(";")[0]))
            assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert kinds == [("image/png", "inline"), ("application/octet-stream", "attachment")]


async def test_the_clock_moves_by_the_callback_and_forward_only(tg):
    steps = []

    async def move(step: timedelta) -> None:
        steps.append(step)
        tg.clock.pass_seconds(step.total_seconds())

    assert (await act(tg, "clock", {"seconds": 3600}))[0] == 409
    tg.sim.state.on_move_clock = move
    assert await act(tg, "clock", {"seconds": 3600}) == (200, {"now": "2018-01-15T10:00:00+00:00"})
    assert await act(tg, "clock", {"to": "2018-07-01T08:30"}) == (200, {"now": "2018-07-01T06:30:00+00:00"})
    assert (await act(tg, "clock", {"to": "2018-01-01T00:00"}))[0] == 409
    assert (await act(tg, "clock", {"to": "i morgen"}))[0] == 400
    assert steps[0] == timedelta(hours=1)


async def test_an_open_page_is_told_what_happens_at_once(tg, fatima):
    async with tg.http.get(f"{tg.sim.url}/simulator/events") as stream:

        async def event() -> Any:
            while not (line := await stream.content.readline()).startswith(b"data: "):
                assert line
            return orjson.loads(line[6:])

        assert (await event())["what"] == "hello"
        tg.sim.write(fatima, "hej")
        assert (await event())["message"]["text"] == "hej"
        sent = await tg.call("sendMessage", chat_id=fatima.id, text="Gem?", reply_markup=buttons("Gem"))
        assert (await event())["message"]["rows"] == [[{"text": "Gem", "data": "gem", "url": None}]]
        press = tg.sim.press(fatima, sent["message_id"], "Gem")
        await tg.call("answerCallbackQuery", callback_query_id=press.id, text="Gemt", show_alert=True)
        assert (await event())["press"] == {
            "id": press.id,
            "user": fatima.id,
            "chat": fatima.id,
            "text": "Gemt",
            "alert": True,
            "url": "",
        }
        tg.sim.post("SMS", "+45 00 00 00 00", "Beredskab: åbn for detaljer")
        assert (await event())["letter"]["channel"] == "SMS"
