"""SMS through a gateway of GatewayAPI's documented form: what leaves, what is scheduled, what comes back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest

from bot.delivery.outcomes import NoAnswer, NothingToDo, PerhapsSent, RefusedContent, Sent, Throttled, Unreachable
from bot.delivery.sms.channel import Inbound, SmsChannel, Untrusted
from bot.delivery.sms.gatewayapi import Account, GatewayApi
from bot.delivery.sms.gsm import parts
from bot.links import CHOICES, Links
from bot.message import Button, Message, bold, lines, rows
from bot.outbox import CRISIS, DELETE, EDIT
from tests.leaving import row
from tests.sms_gateway import SmsGateway, signed

NOW = datetime(2018, 1, 15, 9, 0, tzinfo=UTC)
OLE = "+4500000012"
links = Links(b"a secret of the bot", "https://bot.example.org")
CALL = Message(
    lines(bold("BEREDSKAB kl. 21.43."), "Du indkaldes. Svar, så vi ved, om du kommer."),
    rows((Button("Kommer", "call:4:come"), Button("Kan ikke", "call:4:no"))),
    language="da",
)


@pytest.fixture
async def gateway() -> AsyncIterator[SmsGateway]:
    async with SmsGateway() as gateway:
        yield gateway


@pytest.fixture
async def channel(gateway: SmsGateway) -> AsyncIterator[SmsChannel]:
    channel = channel_to(gateway.url)
    yield channel
    await channel.close()


def channel_to(url: str) -> SmsChannel:
    return SmsChannel(GatewayApi(Account.of(url)), links, lambda: NOW)


# -- sending --


async def test_a_call_leaves_with_a_link_for_each_answer(gateway: SmsGateway, channel: SmsChannel) -> None:
    sent = await channel.send(row(OLE, CALL, lane=CRISIS))

    [(number, message)] = gateway.sent.items()
    assert sent == Sent(number)
    assert message["recipients"] == [{"msisdn": 4500000012}]
    assert message["sender"] == "Nabobot"
    assert message["encoding"] == "UTF8"
    assert message["userref"] == "invitation:4:12"
    first, second, *answers = message["message"].split("\n")
    assert first == "BEREDSKAB kl. 21.43."
    assert second.startswith("Du indkaldes. Svar, så vi")
    assert [answer.split(": ")[0] for answer in answers] == ["Kommer", "Kan ikke"]
    assert links.read(answers[0].rpartition("/")[2], NOW).subject == "call:4:come"


async def test_many_answers_share_one_link(gateway: SmsGateway, channel: SmsChannel) -> None:
    buttons = [Button(label, f"call:4:{n}") for n, label in enumerate(["5 min", "15 min", "30 min", "Kan ikke"])]

    await channel.send(row(OLE, Message("Hvornår kommer du?", rows(buttons), language="da")))

    [text] = gateway.texts()
    assert text.startswith("Hvornår kommer du?\nSvar: https://bot.example.org/valg/")
    assert links.read(text.rpartition("/")[2], NOW, CHOICES).subject == "outbox:7"
    assert parts(text) == 1


async def test_a_long_text_is_shortened_and_its_link_is_whole(gateway: SmsGateway, channel: SmsChannel) -> None:
    await channel.send(row(OLE, Message("Fællesspisning i Vangdalen og grillaften. " * 30, CALL.buttons)))

    [text] = gateway.texts()
    assert parts(text) <= 3
    said, come, no = text.rsplit("\n", 2)
    assert said.endswith("...")
    assert links.read(come.rpartition("/")[2], NOW).subject == "call:4:come"
    assert links.read(no.rpartition("/")[2], NOW).subject == "call:4:no"


async def test_a_repetition_says_so(gateway: SmsGateway, channel: SmsChannel) -> None:
    await channel.send(row(OLE, CALL, repeat=True, lane=CRISIS))

    assert gateway.texts()[0].startswith("(gentagelse) BEREDSKAB")


@pytest.mark.parametrize(("left", "seconds"), [(3600, 3600), (5, 60), (30 * 24 * 3600, 432_000)])
async def test_what_loses_its_use_is_not_kept_for_a_telephone_that_is_off(
    gateway: SmsGateway, channel: SmsChannel, left: int, seconds: int
) -> None:
    await channel.send(row(OLE, CALL, expires_at=NOW + timedelta(seconds=left)))
    await channel.send(row(OLE, CALL, lane=CRISIS))

    reminder, call = gateway.sent.values()
    assert reminder["validity_period"] == seconds
    assert "validity_period" not in call


async def test_the_gateway_is_told_where_to_report(gateway: SmsGateway, channel: SmsChannel) -> None:
    await channel.send(row(OLE, CALL))

    [message] = gateway.sent.values()
    root, _, token = message["callback_url"].rpartition("/")
    assert root == "https://bot.example.org/sms"
    assert links.read(token, NOW, "sms").subject == "outbox:7"


@pytest.mark.parametrize("address", ["4500000012", "+45 00 00 00 12", "mette@example.org", "+450000001", ""])
async def test_what_is_no_number_gets_nothing(gateway: SmsGateway, channel: SmsChannel, address: str) -> None:
    with pytest.raises(Unreachable):
        await channel.send(row(address, CALL))
    assert gateway.calls == 0


@pytest.mark.parametrize("op", [EDIT, "menu", DELETE])
async def test_an_sms_is_not_edited(gateway: SmsGateway, channel: SmsChannel, op: str) -> None:
    with pytest.raises(NothingToDo):
        await channel.send(row(OLE, CALL, op=op))
    assert gateway.calls == 0


# -- armed at the gateway --


async def test_an_armed_message_goes_out_without_us_unless_it_is_cancelled(
    gateway: SmsGateway, channel: SmsChannel
) -> None:
    later = datetime(2018, 1, 15, 9, 1, tzinfo=UTC)
    armed = Message("Du indkaldes.", send_at=later)

    sent = await channel.send(row(OLE, armed, lane=CRISIS))

    assert sent.message_id is not None
    assert gateway.scheduled[sent.message_id]["sendtime"] == int(later.timestamp())
    assert gateway.sent == {}
    await channel.send(row(OLE, op=DELETE, message_id=sent.message_id))
    assert gateway.scheduled == {}


async def test_what_was_meant_for_a_moment_that_is_over_goes_out_at_once(
    gateway: SmsGateway, channel: SmsChannel
) -> None:
    """The gateway was away, or its clock is before ours: it takes nothing for then, and the call must not be lost."""
    past, soon = NOW - timedelta(seconds=5), NOW + timedelta(seconds=30)
    gateway.now = lambda: NOW + timedelta(minutes=1)

    for number, send_at in enumerate((past, soon), 1):
        sent = await channel.send(row(OLE, replace(CALL, send_at=send_at), lane=CRISIS))
        assert list(gateway.sent) == [*list(gateway.sent)[: number - 1], sent.message_id]
    assert gateway.scheduled == {}
    assert all("sendtime" not in message for message in gateway.sent.values())


async def test_a_message_that_is_wrong_itself_is_refused_whenever_it_is_meant_for(
    gateway: SmsGateway, channel: SmsChannel
) -> None:
    gateway.refuses = (400, {"code": "0x0308", "message": "Invalid argument"})

    with pytest.raises(RefusedContent):
        await channel.send(row(OLE, replace(CALL, send_at=NOW + timedelta(minutes=1)), lane=CRISIS))


async def test_cancelling_what_has_left_changes_nothing(gateway: SmsGateway, channel: SmsChannel) -> None:
    sent = await channel.send(row(OLE, CALL))

    with pytest.raises(NothingToDo):
        await channel.send(row(OLE, op=DELETE, message_id=sent.message_id))


# -- what each answer of the gateway means --


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (400, "0x0215", Unreachable),  # the number is blacklisted
        (400, "0x0217", Unreachable),  # that country is not allowed
        (400, "0x0214", Throttled),  # the same text twice within a short time
        (429, "", Throttled),
        (400, "0x0206", NoAnswer),  # no resources
        (403, "0x0309", NoAnswer),  # not just now
        (400, "0x0222", RefusedContent),
        (422, "", RefusedContent),
        (500, "0x0201", NoAnswer),
        (503, "", NoAnswer),
        (502, "", PerhapsSent),
        (504, "", PerhapsSent),
    ],
)
async def test_a_refusal_is_named_by_what_must_be_done(
    gateway: SmsGateway, channel: SmsChannel, status: int, code: str, outcome: type[Exception]
) -> None:
    gateway.refuses = (status, {"code": code, "message": "nej"})

    with pytest.raises(outcome):
        await channel.send(row(OLE, CALL))


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [(401, "0x0223", "token"), (403, "0x0213", "does not let"), (403, "0x0216", "empty"), (400, "0x0216", "empty")],
)
async def test_what_somebody_must_mend_is_said_once(
    gateway: SmsGateway, channel: SmsChannel, caplog: pytest.LogCaptureFixture, status: int, code: str, said: str
) -> None:
    gateway.refuses = (status, {"code": code, "message": "nej"})

    for _ in range(3):
        with pytest.raises(NoAnswer):
            await channel.send(row(OLE, CALL))
    assert not await channel.answers()
    assert [said in record.getMessage() for record in caplog.records] == [True]

    gateway.refuses = None
    assert await channel.answers()
    await channel.send(row(OLE, CALL))
    assert len(gateway.sent) == 1


async def test_a_gateway_that_is_not_there_and_then_is(gateway: SmsGateway, channel: SmsChannel) -> None:
    await gateway.stop()

    with pytest.raises(NoAnswer):
        await channel.send(row(OLE, CALL))
    assert not await channel.answers()

    await gateway.start()
    assert await channel.answers()
    await channel.send(row(OLE, CALL))
    assert len(gateway.sent) == 1


async def test_a_line_that_breaks_leaves_it_open(gateway: SmsGateway, channel: SmsChannel) -> None:
    gateway.hangs_up = True

    with pytest.raises(PerhapsSent):
        await channel.send(row(OLE, CALL))
    assert len(gateway.sent) == 1


async def test_an_answer_that_makes_no_sense_leaves_it_open(gateway: SmsGateway, channel: SmsChannel) -> None:
    gateway.garbage = True

    with pytest.raises(PerhapsSent):
        await channel.send(row(OLE, CALL))


# -- what comes back --


def status(state: str, **more: Any) -> dict[str, Any]:
    said = {"id": 1000001, "msisdn": 4500000012, "time": 1450000000, "status": state, "userref": "call:4:12"}
    return said | more


@pytest.mark.parametrize(
    ("state", "means"),
    [
        ("DELIVERED", "delivered"),
        ("UNDELIVERABLE", "failed"),
        ("EXPIRED", "failed"),
        ("REJECTED", "failed"),
        ("DELETED", "cancelled"),
        ("ENROUTE", "underway"),
        ("BUFFERED", "underway"),
        ("ACCEPTED", "underway"),
    ],
)
def test_a_receipt_is_read(state: str, means: str) -> None:
    said = status(state, code="0x1010", error="Unknown subscriber")
    gateway = GatewayApi(Account.of("gatewayapi://t@gatewayapi.com?secret=aftalt"))

    receipt = gateway.parse_receipt(signed(said), orjson.dumps(said))

    assert (receipt.id, receipt.number, receipt.state) == (1000001, OLE, means)
    assert receipt.at == datetime.fromtimestamp(1450000000, UTC)
    assert (receipt.reference, receipt.why) == ("call:4:12", "0x1010 Unknown subscriber")


def test_the_signature_is_believed_and_not_the_body() -> None:
    gateway = GatewayApi(Account.of("gatewayapi://t@gatewayapi.com?secret=aftalt"))

    receipt = gateway.parse_receipt(signed(status("UNDELIVERABLE")), orjson.dumps(status("DELIVERED")))

    assert receipt.state == "failed"


def test_a_receipt_without_a_signature_is_believed_for_its_address_and_one_with_a_wrong_one_is_not() -> None:
    gateway = GatewayApi(Account.of("gatewayapi://t@gatewayapi.com?secret=aftalt"))
    body = orjson.dumps(status("DELIVERED"))

    assert gateway.parse_receipt({}, body).state == "delivered"
    with pytest.raises(Untrusted):
        gateway.parse_receipt(signed(status("DELIVERED"), secret="gættet"), body)


def test_the_example_of_the_documentation_is_read() -> None:
    """The token that GatewayAPI shows on its page, with its secret."""
    token = (
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpZCI6MjM4MTcwMywibXNpc2RuIjo0NTQyNjA5MDQ1LCJ0aW1lIjoxNTIyNzY0MDYyLCJz"
        "dGF0dXMiOiJERUxJVkVSRUQiLCJlcnJvciI6bnVsbCwiY29kZSI6bnVsbCwidXNlcnJlZiI6bnVsbCwiY2FsbGJhY2tfdXJsIjoiaHR0cDov"
        "L2JiYWY3MTQyLm5ncm9rLmlvIiwiYXBpIjo0fQ.KdfDH65bnQtgxEkFnpAQodOciAJedZFB13r9wEo8t3Y"
    )
    gateway = GatewayApi(Account.of("gatewayapi://t@gatewayapi.com?secret=secret"))

    assert gateway.parse_receipt({"X-Gwapi-Signature": token}, b"").state == "delivered"


INBOUND = {"id": 5, "msisdn": 4500000012, "receiver": 451204, "message": "kommer", "senttime": 1450000000}


def test_an_answer_by_sms_is_read() -> None:
    gateway = GatewayApi(Account.of("gatewayapi://t@gatewayapi.com?secret=aftalt"))

    inbound = gateway.parse_inbound(signed(INBOUND), b"")

    assert inbound == Inbound(5, OLE, "kommer", datetime.fromtimestamp(1450000000, UTC))


@pytest.mark.parametrize(
    ("written", "means"),
    [("Nabo kommer", "kommer"), ("NABO  37 til fest", "37 til fest"), ("kommer", "kommer"), ("nabo", ""),
     ("naboen kommer", "naboen kommer")],
)  # fmt: skip
def test_the_keyword_of_a_shared_number_is_no_word_of_the_answer(written: str, means: str) -> None:
    gateway = GatewayApi(Account.of("gatewayapi://t@gatewayapi.com?secret=aftalt&keyword=nabo"))

    assert gateway.parse_inbound(signed(INBOUND | {"message": written}), b"").text == means


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Gwapi-Signature": "a.b.c"},
        {"X-Gwapi-Signature": ""},
        signed(INBOUND, secret="gættet"),
        signed(INBOUND, algorithm="none"),
        signed({"id": 5}),
        signed(INBOUND | {"senttime": 10**18}),
        signed(INBOUND | {"msisdn": "ole"}),
    ],
)
def test_what_the_gateway_did_not_say_is_not_believed(headers: dict[str, str]) -> None:
    gateway = GatewayApi(Account.of("gatewayapi://t@gatewayapi.com?secret=aftalt"))

    with pytest.raises(Untrusted):
        gateway.parse_inbound(headers, orjson.dumps(INBOUND))


def test_without_an_agreed_secret_no_answers_are_believed() -> None:
    gateway = GatewayApi(Account.of("gatewayapi://t@gatewayapi.com"))

    with pytest.raises(Untrusted):
        gateway.parse_inbound(signed(INBOUND, secret=""), orjson.dumps(INBOUND))
    assert gateway.parse_receipt({}, orjson.dumps(status("DELIVERED"))).state == "delivered"


# -- the setting --


def test_the_address_of_the_gateway() -> None:
    account = Account.of("gatewayapi://abc-%2F1@gatewayapi.eu?sender=Nordbyen&secret=x&keyword=nabo")

    assert account == Account("https://gatewayapi.eu/rest", "abc-/1", "Nordbyen", "x", "nabo")


@pytest.mark.parametrize(
    "url",
    [
        "https://gatewayapi.com",
        "gatewayapi://gatewayapi.com",
        "gatewayapi://t@",
        "gatewayapi://t@gatewayapi.com?sender=Bysekretariatet",
        "",
    ],
)
def test_what_is_no_gateway(url: str) -> None:
    with pytest.raises(ValueError, match=r"gateway|sender"):
        Account.of(url)
