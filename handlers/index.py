"""Which entries of the table could want an update: a press is shown only to those whose buttons begin like it."""

import re
from collections.abc import Iterator, Sequence

from bot.update import Kind, Update
from handlers.entries import Entry, a_membership, a_press

FIRST_WORD = re.compile(r"([a-z_]+)(?=:|$|\()")
"""Of a button's pattern, where it is written out."""


class Index:
    """The same entries in the same order as in the table, without those that cannot want it."""

    def __init__(self, table: Sequence[Entry]) -> None:
        presses = [(each, _first_word(each)) for each in table if each.pattern or each.wants is a_press]
        words = {word for _, word in presses if word}
        self._presses = {word: tuple(each for each, own in presses if own in (word, "")) for word in words}
        self._other_presses = tuple(each for each, own in presses if not own)
        self._members = tuple(each for each in table if each.wants is a_membership)
        self._commands = {each.command: (each,) for each in table if each.command}
        pressed = {id(each) for each, _ in presses}
        self._words = tuple(
            each for each in table if not each.command and id(each) not in pressed and each.wants is not a_membership
        )

    def could_want(self, update: Update) -> Iterator[Entry]:
        match update.kind:
            case Kind.PRESSED:
                return iter(self._presses.get(update.data.partition(":")[0], self._other_presses))
            case Kind.MEMBERSHIP:
                return iter(self._members)
            case Kind.WRITTEN if update.command is not None:
                return iter((*self._commands.get(update.command, ()), *self._words))
            case _:
                return iter(self._words)


def _first_word(entry: Entry) -> str:
    """Empty where the pattern has none of its own: such an entry may want any press."""
    found = FIRST_WORD.match(entry.pattern.pattern if entry.pattern else "")
    return found[1] if found else ""
