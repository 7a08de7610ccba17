"""Flood control, ordered faults and outages, on a clock that only the test moves."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.simulator import Fault, Limits
from tests.simulated import Refused, Telegram, buttons, simulated


@pytest.fixture
async def tg() -> AsyncIterator[Telegram]:
    async with simulated(Limits()) as telegram:
        yield telegram


def crowd(tg: Telegram, size: int) -> list[int]:
    people = [tg.sim.add_user(f"Beboer {i}") for i in range(size)]
    for person in people:
        tg.sim.write(person, "/start")
    return [person.id for person in people]


async def test_thirty_messages_fit_into_any_second(tg):
    people = crowd(tg, 31)
    for person in people[:30]:
        await tg.call("sendMessage", chat_id=person, text="hej")
        tg.clock.pass_seconds(0.01)

    with pytest.raises(Refused, match="429 Too Many Requests: retry after 1") as refused:
        await tg.call("sendMessage", chat_id=people[30], text="hej")
    assert refused.value.parameters == {"retry_after": 1}
    tg.clock.pass_seconds(1)
    await tg.call("sendMessage", chat_id=people[30], text="hej")
    assert tg.sim.violations == []


async def test_who_goes_on_while_told_to_wait_is_counted(tg):
    [fatima, mette] = crowd(tg, 2)
    for _ in range(5):
        await tg.call("sendMessage", chat_id=fatima, text="hej")
    for _ in range(2):
        with pytest.raises(Refused, match="429"):
            await tg.call("sendMessage", chat_id=fatima, text="hej")

    await tg.call("sendMessage", chat_id=mette, text="andre rammes ikke")
    [violation] = tg.sim.violations
    assert (violation.method, violation.chat, violation.too_early_by) == ("sendMessage", fatima, 1)


async def test_a_chat_takes_a_short_burst_then_one_a_second_edits_included(tg):
    [fatima] = crowd(tg, 1)
    for i in range(5):
        sent = await tg.call("sendMessage", chat_id=fatima, text=f"{i}", reply_markup=buttons("Gem"))
    edit = {"chat_id": fatima, "message_id": sent["message_id"]}
    with pytest.raises(Refused, match="429"):
        await tg.call("editMessageText", **edit, text="x")
    tg.clock.pass_seconds(1)
    await tg.call("editMessageText", **edit, text="x")
    with pytest.raises(Refused, match="429"):
        await tg.call("editMessageText", **edit, text="y")


async def test_a_refused_message_costs_nothing(tg):
    [fatima] = crowd(tg, 1)
    for _ in range(10):
        with pytest.raises(Refused, match="message text is empty"):
            await tg.call("sendMessage", chat_id=fatima, text="")
    await tg.call("sendMessage", chat_id=fatima, text="hej")


async def test_a_group_takes_twenty_a_minute(tg):
    group = tg.sim.add_group("Styregruppen", members=[tg.sim.add_user("Fatima")])
    for _ in range(20):
        await tg.call("sendMessage", chat_id=group.id, text="hej")
        tg.clock.pass_seconds(1)
    with pytest.raises(Refused, match="429 Too Many Requests: retry after 40"):
        await tg.call("sendMessage", chat_id=group.id, text="hej")
    tg.clock.pass_seconds(40)
    await tg.call("sendMessage", chat_id=group.id, text="hej")


async def test_limits_can_be_switched_off(tg):
    [fatima] = crowd(tg, 1)
    tg.sim.limits = Limits(per_second=None, per_chat_burst=None, per_group_minute=None)
    for _ in range(50):
        await tg.call("sendMessage", chat_id=fatima, text="hej")
    assert len(tg.sim.transcript(fatima)) == 51


async def test_an_ordered_429_hits_one_chat_and_must_be_waited_out(tg):
    [fatima, mette] = crowd(tg, 2)
    tg.sim.faults.add(Fault("429", method="sendMessage", chat=fatima, retry_after=7))

    with pytest.raises(Refused, match="retry after 7"):
        await tg.call("sendMessage", chat_id=fatima, text="hej")
    await tg.call("sendMessage", chat_id=mette, text="hej")
    tg.clock.pass_seconds(7)
    await tg.call("sendMessage", chat_id=fatima, text="hej")
    assert tg.sim.violations == []


@pytest.mark.parametrize(("kind", "words"), [("500", "500 Internal"), ("401", "401 Unauth"), ("409", "409 Conflict")])
async def test_ordered_errors_come_as_often_as_ordered(tg, kind, words):
    [fatima] = crowd(tg, 1)
    tg.sim.faults.add(Fault(kind, times=2))
    for _ in range(2):
        with pytest.raises(Refused, match=words):
            await tg.call("sendMessage", chat_id=fatima, text="hej")
    await tg.call("sendMessage", chat_id=fatima, text="hej")
    assert len(tg.sim.transcript(fatima)) == 2


async def test_a_connection_can_be_dropped_before_or_after_the_call_was_carried_out(tg):
    [fatima] = crowd(tg, 1)
    tg.sim.faults.add(Fault("drop_before", method="sendMessage"))
    with pytest.raises(aiohttp.ClientError):
        await tg.call("sendMessage", chat_id=fatima, text="første")
    assert len(tg.sim.transcript(fatima)) == 1

    tg.sim.faults.add(Fault("drop_after", method="sendMessage"))
    with pytest.raises(aiohttp.ClientError):
        await tg.call("sendMessage", chat_id=fatima, text="anden")
    assert tg.sim.transcript(fatima)[-1].text == "anden"
    assert [(e.lost, e.accepted) for e in tg.sim.events] == [(True, False), (True, True)]


async def test_nothing_answers_while_telegram_is_down(tg):
    [fatima] = crowd(tg, 1)
    tg.sim.down(True)
    with pytest.raises(aiohttp.ClientError):
        await tg.call("sendMessage", chat_id=fatima, text="hej")
    tg.sim.down(False)
    await tg.call("sendMessage", chat_id=fatima, text="hej")
