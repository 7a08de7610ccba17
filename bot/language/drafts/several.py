"""How many happenings are told of in one report: "3 arrangementer", "two community dinners", "flere loppemarkeder"."""

import re
from collections.abc import Sequence

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom
from bot.language.counts.count import NO_FACT
from bot.language.drafts.draft import Draft

FEWEST = 2
VAGUE = frozenset({"flere", "nogle", "adskillige", "several", "some"})
PLURAL = re.compile(r"[^\W\d_]*?(?:er|erne|ture|dage|s)\b")
BETWEEN = 2
"""Words at most between the number and the name: "to rigtig hyggelige loppemarkeder"."""


def several_named(draft: Draft) -> int | None:
    """How many its words name, 0 where they are vague about it; None where they name one, or none in the plural."""
    items = draft.group.items
    for at, item in enumerate(items):
        if item.tag == "topic" and _is_plural(draft, item) and _is_title(draft, item):
            many = _many(items[max(0, at - BETWEEN - 1) : at])
            if many is not None:
                return many
    return None


def _many(before: Sequence[Atom]) -> int | None:
    for item in reversed(before):
        if item.tag == "count" and item.value.who == "topic" and item.value.relation not in NO_FACT:
            value = item.value.value
            return 0 if value is None else int(value) if value >= FEWEST else None
        if item.text in VAGUE:
            return 0
        if item.tag != "word":
            return None
    return None


def _is_plural(draft: Draft, item: Atom) -> bool:
    """As it is written: "loppemarkeder", "flea markets"."""
    written = draft.folded.text[item.start : item.end]
    behind = re.match(r"[^\W\d_]*", draft.folded.text[item.end :])
    return PLURAL.fullmatch((written + (behind[0] if behind else "")).rsplit(" ", 1)[-1]) is not None


def _is_title(draft: Draft, item: Atom) -> bool:
    """Not "arbejdsdag …, tre køreture": they were on that day."""
    title = draft.fields.get("title")
    return title is None or draft.topic.kind != "event" or item.text.startswith(fold(str(title.value))[:4])
