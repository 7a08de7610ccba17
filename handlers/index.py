"""Which handlers of the table could want an update: a press is shown only to those whose buttons begin like it."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, ChatMemberHandler, CommandHandler

Handler = BaseHandler[Any, Any, Any]
FIRST_WORD = re.compile(r"\^([a-z_]+)(?=:|\$|\()")
"""Of a button's pattern, where it is written out."""


class Index:
    """The same handlers in the same order as in the table, without those that cannot match."""

    def __init__(self, table: Sequence[Handler]) -> None:
        presses = [(each, _first_word(each)) for each in table if isinstance(each, CallbackQueryHandler)]
        words = {word for _, word in presses if word}
        self._presses = {word: tuple(each for each, own in presses if own in (word, "")) for word in words}
        self._other_presses = tuple(each for each, own in presses if not own)
        self._members = tuple(each for each in table if isinstance(each, ChatMemberHandler))
        self._commands = tuple(each for each in table if not isinstance(each, CallbackQueryHandler | ChatMemberHandler))
        self._words = tuple(each for each in self._commands if not isinstance(each, CommandHandler))

    def could_want(self, update: Update) -> Iterator[Handler]:
        if update.callback_query:
            word = (update.callback_query.data or "").partition(":")[0]
            return iter(self._presses.get(word, self._other_presses))
        if update.my_chat_member:
            return iter(self._members)
        message = update.effective_message
        return iter(self._commands if message and (message.text or "").startswith("/") else self._words)


def _first_word(handler: CallbackQueryHandler[Any, Any]) -> str:
    """Empty where the pattern has none of its own: such a handler may want any press."""
    pattern = handler.pattern.pattern if isinstance(handler.pattern, re.Pattern) else ""
    found = FIRST_WORD.match(pattern)
    return found[1] if found else ""
