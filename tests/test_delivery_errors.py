"""What each error of python-telegram-bot means, and what a row of the outbox becomes after it."""

import inspect
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from telegram import error as telegram_error
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery.ledger import Claimed
from bot.delivery.outcomes import (
    MovedTo,
    MustStop,
    NoAnswer,
    NothingToDo,
    NotSent,
    PerhapsSent,
    RefusedContent,
    SendAnew,
    Throttled,
    Undelivered,
    Unreachable,
)
from bot.delivery.telegram.channel import meaning
from bot.delivery.telegram.http import NotConnected, NotDone
from bot.delivery.verdict import after, pause_after
from bot.outbox import ANSWER, CRISIS, DELETE, EDIT, FAILED, SEND, SENT, UNKNOWN, WAITING

NOW = datetime(2017, 11, 15, 9, tzinfo=UTC)
ERRORS: list[tuple[TelegramError, type[Exception]]] = [
    (RetryAfter(7), Throttled),
    (RetryAfter(timedelta(seconds=7)), Throttled),
    (ChatMigrated(-100_200), MovedTo),
    (InvalidToken("Unauthorized"), MustStop),
    (EndPointNotFound("Not Found"), RefusedContent),
    (Conflict("terminated by other getUpdates request"), MustStop),
    (Forbidden("Forbidden: bot was blocked by the user"), Unreachable),
    (Forbidden("Forbidden: user is deactivated"), Unreachable),
    (Forbidden("Forbidden: bot was kicked from the group chat"), Unreachable),
    (Forbidden("Forbidden: bot can't initiate conversation with a user"), Unreachable),
    (BadRequest("Chat not found"), Unreachable),
    (BadRequest("Not enough rights to send text messages to the chat"), Unreachable),
    (BadRequest("Message is not modified: specified new message content ..."), NothingToDo),
    (BadRequest("Message to delete not found"), NothingToDo),
    (BadRequest("Message can't be deleted for everyone"), NothingToDo),
    (BadRequest("Message to edit not found"), SendAnew),
    (BadRequest("Message can't be edited"), SendAnew),
    (BadRequest("There is no text in the message to edit"), SendAnew),
    (BadRequest("Can't parse entities: unsupported start tag"), RefusedContent),
    (BadRequest("Message is too long"), RefusedContent),
    (BadRequest("BUTTON_DATA_INVALID"), RefusedContent),
    (NotConnected("ClientConnectorError"), NoAnswer),
    (NotDone("the server answered 500"), NotSent),
    (TimedOut(), PerhapsSent),
    (NetworkError("ServerDisconnectedError"), PerhapsSent),
    (PassportDecryptionError("no"), PerhapsSent),
    (TelegramError("something new"), PerhapsSent),
]


@pytest.mark.parametrize(("error", "means"), ERRORS, ids=lambda each: str(each)[:40])
def test_every_error_says_what_must_be_done(error: TelegramError, means: type[Exception]) -> None:
    assert type(meaning(error)) is means


def test_no_error_of_the_library_is_forgotten() -> None:
    classes = {
        each for _, each in inspect.getmembers(telegram_error, inspect.isclass) if issubclass(each, TelegramError)
    }
    assert classes <= {type(error) for error, _ in ERRORS}


def test_the_pause_and_the_new_address_are_carried_along() -> None:
    throttled, moved = meaning(RetryAfter(7)), meaning(ChatMigrated(-100_200))
    assert isinstance(throttled, Throttled)
    assert isinstance(moved, MovedTo)
    assert (throttled.seconds, moved.address) == (7, "-100200")


def test_an_answer_replies_to_nothing_where_its_chat_has_moved() -> None:
    moved = after(row(replies=62), MovedTo("-100"), NOW)
    assert (moved.address, moved.content) == ("-100", {"text": "Hej"})
    assert after(row(), MovedTo("-100"), NOW).content is None


def row(lane: int = ANSWER, op: str = SEND, attempts: int = 1, **content: object) -> Claimed:
    return Claimed(1, "telegram", "12", lane, op, {"text": "Hej", **content}, 5 if op != SEND else None, attempts, NOW)


@pytest.mark.parametrize(
    ("claimed", "error", "state"),
    [
        (row(), Throttled(3), WAITING),
        (row(), NotSent(), WAITING),
        (row(), NoAnswer(), WAITING),
        (row(), PerhapsSent(), UNKNOWN),
        (row(op=EDIT), PerhapsSent(), WAITING),
        (row(op=DELETE), PerhapsSent(), WAITING),
        (row(CRISIS), PerhapsSent(), WAITING),
        (row(), Unreachable(), FAILED),
        (row(), MovedTo("-100"), WAITING),
        (row(), RefusedContent(), WAITING),
        (row(plain=True), RefusedContent(), FAILED),
        (row(op=EDIT), NothingToDo(), SENT),
        (row(op=EDIT), SendAnew(), WAITING),
        (row(op=DELETE), SendAnew(), SENT),
    ],
)
def test_a_row_becomes_what_the_error_asks_for(claimed: Claimed, error: Undelivered, state: str) -> None:
    assert after(claimed, error, NOW).state == state


def test_a_crisis_that_may_have_arrived_is_repeated_and_says_so() -> None:
    assert after(row(CRISIS), PerhapsSent(), NOW).content == {"text": "Hej", "repeat": True}


def test_refused_content_is_tried_once_as_plain_text() -> None:
    again = after(row(), RefusedContent(), NOW)
    assert again.content == {"text": "Hej", "plain": True}
    assert after(replace(row(), content=again.content), RefusedContent(), NOW).state == FAILED


def test_an_edit_whose_message_is_gone_is_sent_as_a_message_of_its_own() -> None:
    anew = after(row(op=EDIT), SendAnew(), NOW)
    assert (anew.op, anew.message_id) == (SEND, None)


def test_only_who_cannot_be_reached_has_a_dead_channel() -> None:
    assert after(row(), Unreachable(), NOW).dead
    assert not after(row(plain=True), RefusedContent(), NOW).dead


def test_what_certainly_was_not_sent_is_tried_for_a_day_and_then_stands_in_nobodys_way() -> None:
    stubborn = row(attempts=20)
    assert after(stubborn, NotSent(), NOW + timedelta(hours=23)).state == WAITING
    assert after(stubborn, NotSent(), NOW + timedelta(hours=25)).state == FAILED
    assert after(row(attempts=3), NotSent(), NOW + timedelta(days=3)).state == WAITING


def test_pauses_grow_and_end_at_half_a_minute() -> None:
    assert [pause_after(attempt) for attempt in (1, 2, 3, 4, 5, 6, 500)] == [0.5, 1, 2, 5, 10, 30, 30]
