"""A button that keeps a report carries a mark of what its card showed: pressed later, it keeps nothing else."""

import zlib
from collections.abc import Iterable
from typing import Protocol

import orjson

from bot.registrations import rows
from bot.registrations.draft import Draft
from bot.registrations.facts import Facts
from bot.registrations.model import DROPPED, OPEN
from bot.work import Work

SIGN = "="
"""What a mark begins with in a button's subject: no number of a report does."""


class Shown(Protocol):
    """A draft, or how it is shown."""

    @property
    def id(self) -> int: ...
    @property
    def facts(self) -> Facts: ...


def mark(shown: Iterable[Shown]) -> str:
    """Of the reports on one card: another one as soon as they say anything else. Short, as a button must be. Pure."""
    told = [[each.id, each.facts.to_json()] for each in sorted(shown, key=lambda each: each.id)]
    return f"{SIGN}{zlib.crc32(orjson.dumps(told, option=orjson.OPT_SORT_KEYS)):08x}"


def is_changed(draft: Draft, shown: str) -> bool:
    """Whether the draft says something else than the card did whose button was pressed. A card of long ago has no
    mark, and words are about what was shown last."""
    return bool(shown) and shown != mark([draft])


def are_changed(work: Work, batch: int, shown: str) -> bool:
    """The same of all that one card showed; what was saved meanwhile, one by one, is no change."""
    if not shown:
        return False
    told = [each for each in rows.told_by(work.session, batch) if each.state != DROPPED]
    return shown not in (mark(told), mark(each for each in told if each.state == OPEN))
