"""What a message begins with before it says anything: "Hej med dig, …", "Kære Bente og Asger, …", "skriv at …"."""

import re

from bot.language.analysis import Analysis
from bot.language.atoms.tokens import Atom, tag_at, text_at

GREETED = frozenset({"greeting", "word", "with", "and", "them"})
"""The words of a greeting, with the names of those who are greeted."""
MOST_GREETED = 6
JOINTS = frozenset({",", "!", "-"})
"""What parts a greeting from what is said; behind a full stop or on another line begins a sentence of its own."""
OFFICE = "sekretariat"
""" "Kære sekretariat, …", "Til Bysekretariatet: …": to whom it is written, no place of what is told."""
_ASKED_TO_WRITE = re.compile(
    r"""
    \s*(?:
        (?:kan|vil|gider)\ (?:du|i)\ (?:ikke\ )?(?:lige\ )?
        | (?:du|i)\ m(?:å|aa|a)\ (?:gerne\ |godt\ )?(?:lige\ )?
        | husk\ (?:lige\ )?(?:at\ )?
        | v(?:æ|ae|e)r\ (?:s(?:å|aa|a)\ )?s(?:ø|oe|o)d\ (?:at|og)\ (?:lige\ )?
        | (?:could|can|will)\ you\ (?:please\ )? | please\s
    )?
    (?:skrive?|not[eé]re?|registr[eé]re?|indberet(?:te)?|write|note|register)
    (?:\ lige|\ ned|\ op|\ down)*
    (?:\ (?:at|that)|\s*:)\s
    """,
    re.IGNORECASE | re.VERBOSE,
)
""" "du må gerne skrive at …": what the bot is for, and no part of what is told."""


def ungreeted(text: str, said: Analysis) -> str:
    """The same with spaces for its greeting, and for being asked to write it down: all that is said stays in place."""
    end = _past_greeting(said)
    asked = _ASKED_TO_WRITE.match(text, end)
    end = asked.end() if asked else end
    return " " * end + text[end:] if text[end:].strip() else text


def _past_greeting(said: Analysis) -> int:
    """Where the greeting ends in what was written, with its comma; 0 where there is none."""
    items = said.items
    if tag_at(items, 0) == "greeting":
        at = next((at for at, item in enumerate(items[:MOST_GREETED]) if not _is_greeted(item)), 0)
    else:
        at = 2 if tag_at(items, 0) == "to" and OFFICE in text_at(items, 1) else 0
    parted = text_at(items, at) in JOINTS or (at == 2 and text_at(items, at) == ":")
    return said.folded.span(items[at].start, items[at].end)[1] if at and parted else 0


def _is_greeted(item: Atom) -> bool:
    return item.tag in GREETED or OFFICE in item.text
