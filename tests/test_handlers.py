"""The table of handlers, and the index that saves asking those which could not want an update."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import CallbackQuery, Update, User
from telegram.ext import BaseHandler, CallbackQueryHandler

from handlers import HANDLERS, INDEX

FATIMA = User(12, "Fatima", False)
BY_BUTTON = [each for each in HANDLERS if isinstance(each, CallbackQueryHandler) and each.pattern]


def press(data: str) -> Update:
    return Update(1, callback_query=CallbackQuery("7", FATIMA, "9", data=data))


def first_of(handlers: Any, update: Update) -> BaseHandler[Any, Any, Any]:
    return next(each for each in handlers if each.check_update(update) not in (None, False))


@pytest.mark.parametrize("handler", BY_BUTTON, ids=lambda each: each.pattern.pattern[:40])
@settings(max_examples=5, deadline=None)
@given(data=st.data())
def test_a_press_finds_the_same_handler_by_the_index_as_in_the_table(handler: Any, data: st.DataObject) -> None:
    update = press(data.draw(st.from_regex(handler.pattern, fullmatch=True)))
    assert first_of(INDEX.could_want(update), update) is first_of(HANDLERS, update)


@settings(deadline=None)
@given(st.text(min_size=1, max_size=64))
def test_a_press_that_nobody_knows_finds_one_too(data: str) -> None:
    assert first_of(INDEX.could_want(press(data)), press(data)) is first_of(HANDLERS, press(data))
