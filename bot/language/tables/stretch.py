"""Words of a message put into a new order, each remembering where it was written."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.language.reading import Field, Report, Span

DIGIT = re.compile(r"\d")


class Stretch(NamedTuple):
    """Words as they were written, and where they begin."""

    text: str
    start: int

    def part(self, start: int, end: int | None = None) -> "Stretch":
        """Some of it, without the spaces around them."""
        text = self.text[start:end]
        return Stretch(text.strip(), self.start + start + len(text) - len(text.lstrip()))


Words = Sequence[Stretch | str]
"""Stretches, and words of ours between them."""


class Told(NamedTuple):
    """A sentence made of stretches, and where each of its characters was written."""

    text: str
    origin: Sequence[int | None]
    """None for what stands between two stretches."""
    number: int | None = None
    """What the report must say, where it is written in figures."""

    def placed(self, places: Sequence[int]) -> "Told":
        """The same sentence of a message that was written otherwise; `places`: where its characters stood."""
        return self._replace(origin=[None if at is None else places[at] for at in self.origin])

    def parts(self, start: int, end: int) -> list[Stretch]:
        """The words between two characters of the sentence, as stretches of the message."""
        spans = self._written((start, end))
        text = self.text[start:end]
        return [Stretch(text, spans[0][0])] if len(spans) == 1 else []

    def moved(self, report: Report) -> Report:
        """What was read in the sentence, with the places of its words in the message."""
        fields = {name: self._moved_field(field) for name, field in report.fields.items()}
        written = [at for at in self.origin if at is not None]
        return report._replace(fields=fields, span=(min(written), max(written) + 1), home_spans=())

    def _moved_field(self, field: Field[object]) -> Field[object]:
        return field._replace(evidence=tuple(part for span in field.evidence for part in self._written(span)))

    def _written(self, span: Span) -> list[Span]:
        """Where the words between two characters were written: in several places, if they were put together."""
        parts: list[Span] = []
        for at in self.origin[slice(*span)]:
            if at is None:
                continue
            if parts and parts[-1][1] == at:
                parts[-1] = parts[-1][0], at + 1
            else:
                parts.append((at, at + 1))
        return parts


def written(piece: Stretch | str) -> str:
    return piece if isinstance(piece, str) else piece.text


def told(pieces: Iterable[Stretch | str | None]) -> Told:
    """One sentence of these in their order; a sign of its own is glued to what stands before it."""
    text, origin = "", list[int | None]()
    for piece in pieces:
        own = isinstance(piece, str)
        words = written(piece) if piece else ""
        if not words or (words == ":" and (not text or text.endswith(":"))):
            continue
        between = " " if text and not (own and words in ":,") else ""
        text += between + words
        origin += [None] * len(between)
        origin += range(piece.start, piece.start + len(words)) if isinstance(piece, Stretch) else [None] * len(words)
    return Told(text, origin)
