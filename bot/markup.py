"""Text whose markup is ours and in which everything else is escaped: markupsafe, without its wrapper around each value.

Filling sentences and joining lines took a tenth of a report; the rules are the library's.
"""

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup, escape

_new = str.__new__
"""Of Markup: its own asks each time whether what it is given knows how to be HTML, and here it is always words."""
AS_THEY_ARE = (Markup, int, float)
"""What needs no escaping; numbers stay numbers for places that want them so ("%(n)d")."""


class Sentence(Markup):
    """A sentence of a catalogue, whose places are filled by name."""

    __slots__ = ()

    def __mod__(self, values: Any, /) -> Markup:  # type: ignore[override]
        if type(values) is not dict:
            return super().__mod__(values)
        filled = {name: value if isinstance(value, AS_THEY_ARE) else escape(value) for name, value in values.items()}
        return _new(Markup, str.__mod__(self, filled))  # the sentence is ours, what fills it is escaped


def joined(between: str, parts: Iterable[object]) -> Markup:
    """The parts that are not empty; what is not Markup is escaped. `between` is ours."""
    return _new(Markup, between.join([part if isinstance(part, Markup) else escape(part) for part in parts if part]))
