"""The table of handlers, and the index that saves asking those which could not want an update."""

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.update import Kind, Update, User
from handlers import HANDLERS, INDEX
from handlers.entries import Entry

FATIMA = User(12, "Fatima")
BY_BUTTON = [each for each in HANDLERS if each.pattern]
COMMANDS = [each.command for each in HANDLERS if each.command]


def press(data: str) -> Update:
    return Update(Kind.PRESSED, FATIMA, press="7", data=data)


def first_of(handlers: Iterable[Entry], update: Update) -> Entry:
    return next(each for each in handlers if each.wants(update))


@pytest.mark.parametrize("handler", BY_BUTTON, ids=lambda each: each.pattern.pattern[:40])
@settings(max_examples=5)
@given(data=st.data())
def test_a_press_finds_the_same_handler_by_the_index_as_in_the_table(handler: Any, data: st.DataObject) -> None:
    update = press(data.draw(st.from_regex(handler.pattern, fullmatch=True)))
    assert first_of(INDEX.could_want(update), update) is first_of(HANDLERS, update)


@given(st.text(min_size=1, max_size=64))
def test_a_press_that_nobody_knows_finds_one_too(data: str) -> None:
    assert first_of(INDEX.could_want(press(data)), press(data)) is first_of(HANDLERS, press(data))


@pytest.mark.parametrize("command", [*COMMANDS, "findes_ikke", "mine@another_bot", None])
@pytest.mark.parametrize("kind", [Kind.WRITTEN, Kind.EDITED])
def test_words_find_the_same_handler_by_the_index_as_in_the_table(command: str | None, kind: Kind) -> None:
    update = Update(kind, FATIMA, 12, "private", 3, f"/{command}" if command else "hej", command=command)
    assert first_of(INDEX.could_want(update), update) is first_of(HANDLERS, update)
