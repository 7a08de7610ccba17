"""Messages that edit themselves: only the newest state counts, and none is lost."""

from datetime import timedelta
from typing import Any

import pytest

from bot import boards
from bot.delivery import ledger
from bot.delivery.ledger import Result
from bot.delivery.outcomes import PerhapsSent, Throttled, Unreachable
from bot.delivery.verdict import after
from bot.message import Button, Message, rows
from bot.outbox import ANSWER, CRISIS, EDIT, FAILED, SEND, SENT, UNKNOWN, WAITING, Address
from bot.simulator.messages import Message as Shown
from tests.test_outbox_claims import NOW, Outbox, outbox
from tests.world import Phone, World

__all__ = ["outbox"]
KEY = "board:1"


def shows(box: Outbox, text: str, seconds: float = 0, to: str = "12", lane: int = CRISIS) -> None:
    moment = NOW + timedelta(seconds=seconds)
    box(lambda session: boards.show(session, moment, KEY, Address(to), lane, Message(text)))


def claimed(box: Outbox, seconds: float = 0) -> list[ledger.Claimed]:
    return box.claim(now=NOW + timedelta(seconds=seconds))


def arrives(box: Outbox, row: ledger.Claimed, number: int = 77) -> None:
    box.becomes(Result(row, SENT, number))


def test_the_first_time_it_is_sent_and_then_edited(outbox: Outbox) -> None:
    shows(outbox, "0 af 6")
    [row] = claimed(outbox)
    assert row.op == SEND
    arrives(outbox, row)
    shows(outbox, "1 af 6", seconds=60)
    [row] = claimed(outbox, seconds=60)
    assert (row.op, row.message_id, row.content["text"]) == (EDIT, 77, "1 af 6")


def test_what_was_not_sent_yet_is_overwritten(outbox: Outbox) -> None:
    shows(outbox, "0 af 6")
    shows(outbox, "1 af 6")
    [row] = claimed(outbox)
    assert row.content["text"] == "1 af 6"
    assert claimed(outbox) == []


def test_what_changes_while_it_is_being_sent_is_sent_afterwards(outbox: Outbox) -> None:
    shows(outbox, "0 af 6")
    [row] = claimed(outbox)
    shows(outbox, "1 af 6")
    shows(outbox, "2 af 6")
    arrives(outbox, row)
    assert claimed(outbox, seconds=2) == []
    [row] = claimed(outbox, seconds=3)
    assert (row.op, row.content["text"]) == (EDIT, "2 af 6")
    arrives(outbox, row)
    assert outbox.row(KEY).state == SENT


@pytest.mark.parametrize(("to", "rests"), [("12", 3), ("-12", 6)], ids=["in private", "in a group"])
def test_it_rests_between_two_edits(outbox: Outbox, to: str, rests: int) -> None:
    shows(outbox, "0 af 6", to=to)
    arrives(outbox, claimed(outbox)[0])
    shows(outbox, "1 af 6", seconds=1, to=to)
    assert claimed(outbox, seconds=rests - 0.1) == []
    assert len(claimed(outbox, seconds=rests)) == 1


def test_a_board_that_says_so_already_is_left_alone(outbox: Outbox) -> None:
    shows(outbox, "0 af 6")
    arrives(outbox, claimed(outbox)[0])
    shows(outbox, "0 af 6", seconds=60)
    assert claimed(outbox, seconds=60) == []


@pytest.mark.parametrize("error", [Throttled(1), PerhapsSent("cut off")])
def test_an_error_never_brings_back_an_older_state(outbox: Outbox, error: Any) -> None:
    shows(outbox, "0 af 6")
    [row] = claimed(outbox)
    shows(outbox, "1 af 6")
    outbox.becomes(after(row, error, NOW))
    [row] = claimed(outbox, seconds=60)
    assert row.content["text"] == "1 af 6"


def test_one_that_may_have_arrived_is_shown_again_when_it_changes(outbox: Outbox) -> None:
    shows(outbox, "0 af 6", lane=ANSWER)
    [row] = claimed(outbox)
    outbox.becomes(Result(row, UNKNOWN))
    shows(outbox, "1 af 6", lane=ANSWER)
    [row] = claimed(outbox)
    assert (row.op, row.content["text"]) == (SEND, "1 af 6")


def test_nobody_is_pestered_who_cannot_be_reached(outbox: Outbox) -> None:
    shows(outbox, "0 af 6")
    [row] = claimed(outbox)
    outbox.becomes(after(row, Unreachable("blocked"), NOW))
    shows(outbox, "1 af 6", seconds=60)
    assert outbox.row(KEY).state == FAILED
    assert claimed(outbox, seconds=60) == []


def test_a_crash_while_it_was_being_edited_loses_nothing(outbox: Outbox) -> None:
    shows(outbox, "0 af 6")
    arrives(outbox, claimed(outbox)[0])
    shows(outbox, "1 af 6", seconds=60)
    claimed(outbox, seconds=60)
    outbox(lambda session: ledger.recover(session, "telegram", NOW))
    assert outbox.row(KEY).state == WAITING
    assert claimed(outbox, seconds=60)[0].content["text"] == "1 af 6"


# -- on the telephone --


def board(world: World, phone: Phone, text: str, **more: Any) -> None:
    message = Message(text, rows(Button("Kommer", "x:1")), **more)
    world.write(lambda work: work.board(KEY, Address(str(phone.user.id)), CRISIS, message))
    world.app.senders.wake()


def from_bot(phone: Phone) -> list[Shown]:
    phone.looks()
    phone.ignores_the_rest()
    return [each for each in phone.chat() if each.from_bot]


async def test_on_the_telephone_it_stays_one_message(world: World) -> None:
    mette = world.person("Mette", role="beredskab")
    for number in range(5):
        board(world, mette, f"{number} af 6")
        await world.passes(seconds=3)
    assert [each.text for each in from_bot(mette)] == ["4 af 6"]


async def test_it_can_stand_at_the_top_and_stay_in_the_chat(world: World) -> None:
    mette = world.person("Mette", role="beredskab")
    board(world, mette, "Politiet: hold afstand", protected=True, pinned=True)
    await world.settled()
    [shown] = from_bot(mette)
    assert (shown.protected, shown.pinned) == (True, True)


async def test_a_picture_is_handed_over_once_however_many_get_it(world: World) -> None:
    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        + "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
    )
    (world.folder / "billede.png").write_bytes(png)
    people = [world.person(name, role="subscriber") for name in ("Ali", "Bo", "Cille")]
    for each in people:
        to = Address(str(each.user.id))
        said = Message("Sommerfest", photo="billede.png")
        world.write(lambda work, to=to, said=said: work.queue(f"picture:{to.address}", to, ANSWER, said))
        world.app.senders.wake()
        await world.settled()
    shown = [from_bot(each)[0] for each in people]
    assert {each.text for each in shown} == {"Sommerfest"}
    assert len({each.file.id for each in shown if each.file}) == 1
