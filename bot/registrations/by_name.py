"""What was saved lately is put right by its name, whatever came between: "hov krea-aftenen var i lørdags"."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date as Day
from typing import Any

from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.registrations import finding, rows
from bot.registrations.correcting import GROUPS
from bot.registrations.draft import Draft
from bot.registrations.drafting import correcting, next_step
from bot.registrations.facts import Facts
from bot.registrations.just_saved import just_saved
from bot.registrations.model import SAVED, UNDO_WITHIN, Entry
from bot.registrations.on_top import ALSO, NOT_SO
from bot.registrations.saving import entry_of
from bot.registrations.settling import settle
from bot.registrations.steps import Step
from bot.registrations.topics import plainly
from bot.work import Work

LONGEST = 9
"""Words; whoever writes more tells something new."""
IN_FACT = r"\W*(?:faktisk|egentlig|rettere|actually)\b"
OPENS = rf"(?:(?:men|og|jo|hov|nej|but|and|oops|sorry|ups|undskyld|{IN_FACT[3:]})\W+)*"
NAMED = re.compile(
    rf"\W*+(?!(?:der|vi|det|den|there|we|it|they)\b){OPENS}(?P<known>(?:den|det|the|vores|our|min|my)\W+)?"
    r"(?P<name>(?:[a-z][a-z-]* ){0,3}?[a-z][a-z-]{2,}) (?:var|blev|skulle (?:have )?vaere(?:t)?|was|should be)\b"
)
""" "krea-aftenen var …", folded."""
DEFINITE = re.compile(r"(?:en|et|ne|n)$")
LEAST = 4
"""Letters of a name that is found as it is written."""


@dataclass(frozen=True, slots=True)
class Named:
    """What is meant, and whether the words leave no doubt that they put it right."""

    entries: Sequence[Entry]
    draft: Draft | None
    sure: bool


def may_mean(text: str) -> bool:
    """Most words may not, and cost no look at rows."""
    return len(text.split()) <= LONGEST and "?" not in text and NAMED.match(fold(text)) is not None


def meant(work: Work, text: str) -> Named | None:
    """Of one's own of the last day, and of what waits while nothing is asked, that of which one thing is told."""
    said = NAMED.match(fold(text)) if may_mean(text) and not ALSO.search(fold(text)) else None
    if said is None or work.actor is None:
        return None
    sure = NOT_SO.match(fold(text)) is not None or re.match(IN_FACT, fold(text)) is not None
    if not sure and not (said["known"] or DEFINITE.search(said["name"])):
        return None
    told = finding.told(work, plainly(text))
    waiting = [each for each in rows.open_here(work) if _is_meant(work, text, told, each.facts, said["name"])]
    if waiting:
        return Named((), waiting[-1], sure) if waiting[-1].corrects or not work.asked() else None
    entries = [each for each in _lately(work) if _is_meant(work, text, told, each.facts, said["name"])]
    return Named(entries, None, sure or _of_the_receipt(work, text, entries)) if entries else None


def put_right(work: Work, draft: Draft, text: str) -> Step:
    """What waits is shown as it is told now."""
    told = _told(work, text, draft.facts)
    settle(work, draft, draft.facts.with_answers(told), tuple(each for each in draft.asks if each.field not in told))
    rows.keep_draft(work.session, draft)
    return next_step(work, draft.batch)


def asked_about(work: Work, entry: Entry, text: str) -> Step:
    """It is shown as it would be, and stands as it is until that is saved."""
    found = entry_of(work, entry.id)
    return correcting(work, found, found.facts.with_answers(_told(work, text, found.facts)), words=text)


# -- inside --


def _is_meant(work: Work, text: str, told: Facts | None, facts: Facts, name: str) -> bool:
    """Whether a day, a place or a number is told of it, and no two of them: that may be a report of its own."""
    return _is_it(told, facts, name) and _one_thing(_told(work, text, facts).keys())


def _one_thing(told: Set[str]) -> bool:
    return sum(not told.isdisjoint(group) for group in GROUPS[:3]) == 1


def _told(work: Work, text: str, facts: Facts) -> dict[str, Any]:
    found = work.programme.reader.answer(plainly(text, facts.date), work.said_at, kind=facts.kind, shown=True)
    values = {name: field.value for name, field in found.fields.items() if name != "title"}
    day = values.get("date")
    return {} if found.asks or (isinstance(day, Day) and day > work.today) else values


def _is_it(told: Facts | None, facts: Facts, name: str) -> bool:
    if told is not None and told.criterion and (told.criterion, told.title) == (facts.criterion, facts.title):
        return True
    title = fold(facts.title or "")
    return len(title) >= LEAST and re.search(rf"\b{re.escape(title)}(?:en|et|n|s)?$", name) is not None


def _of_the_receipt(work: Work, text: str, entries: Sequence[Entry]) -> bool:
    """ "gåturen var vi 13", right below it: how many came to nothing else."""
    return [each.id for each in entries] == [just_saved(work)] and not GROUPS[0].isdisjoint(
        _told(work, text, entries[0].facts)
    )


def _lately(work: Work) -> list[Entry]:
    query = select(Entry).where(Entry.reporter_id == work.who.id, Entry.state == SAVED)
    query = query.where(Entry.practice == work.who.practice, Entry.received_at > work.now - UNDO_WITHIN)
    return list(work.session.scalars(query.order_by(Entry.id.desc())))
