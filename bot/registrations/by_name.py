"""What was saved lately is put right by its name, whatever came between: "hov krea-aftenen var i lørdags"."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date as Day
from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import select

from bot.language.atoms.normalise import fold, normalise
from bot.people.model import STAFF, Person
from bot.registrations import finding, rows
from bot.registrations.correcting import GROUPS
from bot.registrations.draft import Draft
from bot.registrations.drafting import correcting, next_step
from bot.registrations.facts import FIELDS, Facts
from bot.registrations.just_saved import just_saved
from bot.registrations.model import SAVED, UNDO_WITHIN, Entry
from bot.registrations.on_top import ALSO, NOT_SO
from bot.registrations.saving import entry_of
from bot.registrations.settling import settle
from bot.registrations.steps import Step
from bot.registrations.topics import plainly
from bot.work import Work

LONGEST, LONGEST_OF_A_DAY = 9, 14
"""Words; whoever writes more tells something new."""
IN_FACT = r"\W*(?:faktisk|egentlig|rettere|actually)\b"
OPENS = rf"(?:(?:men|og|jo|hov|nej|but|and|oops|sorry|ups|undskyld|{IN_FACT[3:]})\W+)*"
NAMED = re.compile(
    rf"\W*+(?!(?:der|vi|det|den|there|we|it|they)\b){OPENS}(?P<known>(?:den|det|the|vores|our|min|my)\W+)?"
    r"(?P<name>(?:[a-z][a-z'’-]* ){0,3}?[a-z][a-z-]{2,})(?P<which> (?:i|den|paa|fra|on|in|at|from)\b[\w ./-]{2,40}?)?"
    r" (?P<was>var|blev|skulle (?:have )?vaere(?:t)?|was|should be)\b"
)
""" "krea-aftenen var …", "the dinner on Saturday was …", folded."""
RATHER = re.compile(rf"{IN_FACT[3:]}|\b(?:ikke|not)\b")
""" "42 not 40", of what is told by its day or place."""
ENGLISH = ("was", "should be")
DEFINITE = re.compile(r"(?:en|et|ne|n)$")
LEAST = 4
"""Letters of a name that is found as it is written."""


class _Said(NamedTuple):
    """What words name, and what they say of it."""

    name: str
    known: bool
    """Whether it is spoken of as something that was told before: "the dinner", "fællesspisningen"."""
    which: str
    """The words that tell which one: "the dinner on Saturday"; empty where its name alone does."""
    words: str
    """What it is said to be: "it was actually 42"."""


@dataclass(frozen=True, slots=True)
class Named:
    """What is meant, what is said of it, and whether the words leave no doubt that they put it right."""

    entries: Sequence[Entry]
    draft: Draft | None
    sure: bool
    words: str


def may_mean(text: str) -> bool:
    """Most words may not, and cost no look at rows."""
    return _said(text) is not None


def meant(work: Work, text: str) -> Named | None:
    """Of one's own of the last day, and of what waits while nothing is asked, that of which one thing is told; of
    somebody else's where staff say whose it is."""
    said = _said(text) if not ALSO.search(fold(text)) else None
    if said is None or work.actor is None:
        return None
    sure = NOT_SO.match(fold(text)) is not None or re.match(IN_FACT, fold(text)) is not None
    told = finding.told(work, said.which or plainly(text))
    if (owner := _owner(work, said.name)) is not None:
        return _of_somebody(work, said, told, owner)
    if not sure and not said.known:
        return None
    waiting = [each for each in rows.open_here(work) if _is_meant(work, said, told, each.facts)]
    if waiting:
        is_it = waiting[-1].corrects or not work.asked()
        return Named((), waiting[-1], sure, said.words) if is_it else None
    entries = [each for each in _lately(work) if _is_meant(work, said, told, each.facts)]
    sure = sure or _of_the_receipt(work, said, entries) or (bool(said.which) and RATHER.search(fold(text)) is not None)
    return Named(entries, None, sure, said.words) if entries else None


def put_right(work: Work, draft: Draft, words: str) -> Step:
    """What waits is shown as it is told now."""
    told = _told(work, words, draft.facts)
    settle(work, draft, draft.facts.with_answers(told), tuple(each for each in draft.asks if each.field not in told))
    rows.keep_draft(work.session, draft)
    return next_step(work, draft.batch)


def asked_about(work: Work, entry: Entry, words: str) -> Step:
    """It is shown as it would be, and stands as it is until that is saved."""
    found = entry_of(work, entry.id)
    return correcting(work, found, found.facts.with_answers(_told(work, words, found.facts)), words=words)


# -- inside --


def _said(text: str) -> _Said | None:
    folded, length = normalise(text), len(text.split())
    found = NAMED.match(folded.text) if length <= LONGEST_OF_A_DAY and "?" not in text else None
    if found is None or (length > LONGEST and not found["which"]):
        return None
    known = found["known"] is not None or DEFINITE.search(found["name"]) is not None
    if not found["which"]:
        return _Said(found["name"], known, "", text)
    start, end = folded.span(found.start("was"), found.end("was"))
    it = "it was" if found["was"] in ENGLISH else "det var"
    return _Said(found["name"], known, text[:start], f"{it}{text[end:]}")


def _is_meant(work: Work, said: _Said, told: Facts | None, facts: Facts) -> bool:
    """Whether a day, a place or a number is told of it, and no two of them: that may be a report of its own."""
    which = _told(work, said.which, facts, GROUPS[1] | GROUPS[2]) if said.which else {}
    same = all(getattr(facts, name) == value for name, value in which.items())
    if not same or bool(which) != bool(said.which):
        return False
    return _is_it(told, facts, said.name) and _one_thing(_told(work, said.words, facts).keys())


def _one_thing(told: Set[str]) -> bool:
    return sum(not told.isdisjoint(group) for group in GROUPS[:3]) == 1


def _told(work: Work, text: str, facts: Facts, names: Set[str] = frozenset(FIELDS)) -> dict[str, Any]:
    found = work.programme.reader.answer(plainly(text, facts.date), work.said_at, kind=facts.kind, shown=True)
    values = {name: field.value for name, field in found.fields.items() if name != "title" and name in names}
    day = values.get("date")
    return {} if found.asks or (isinstance(day, Day) and day > work.today) else values


def _is_it(told: Facts | None, facts: Facts, name: str) -> bool:
    if told is not None and told.criterion and (told.criterion, told.title) == (facts.criterion, facts.title):
        return True
    title = fold(facts.title or "")
    return len(title) >= LEAST and re.search(rf"\b{re.escape(title)}(?:en|et|n|s)?$", name) is not None


def _of_the_receipt(work: Work, said: _Said, entries: Sequence[Entry]) -> bool:
    """ "gåturen var vi 13", right below it: how many came to nothing else."""
    return [each.id for each in entries] == [just_saved(work)] and not GROUPS[0].isdisjoint(
        _told(work, said.words, entries[0].facts)
    )


def _lately(work: Work, reporter: int | None = None, ago: timedelta = UNDO_WITHIN) -> list[Entry]:
    query = select(Entry).where(Entry.reporter_id == (reporter or work.who.id), Entry.state == SAVED)
    query = query.where(Entry.practice == work.who.practice, Entry.received_at > work.now - ago)
    return list(work.session.scalars(query.order_by(Entry.id.desc())))


def _owner(work: Work, name: str) -> int | None:
    """Whose it is, of "fatimas faellesspisning" said by staff; None where nobody, or more than one, is called so."""
    whose, _, what = name.partition(" ")
    if not (what and whose.endswith("s") and work.has(STAFF)):
        return None
    people = work.session.execute(select(Person.id, Person.name).where(Person.name.is_not(None)))
    found = [id for id, called in people if fold(called).partition(" ")[0] == whose.removesuffix("s").rstrip("'’")]
    return found[0] if len(found) == 1 else None


def _of_somebody(work: Work, said: _Said, told: Facts | None, owner: int) -> Named | None:
    """Of somebody else's it is always asked: what they reported stands until then."""
    said = said._replace(name=said.name.partition(" ")[2], which=said.which.partition(" ")[2])
    entries = [each for each in _lately(work, owner, finding.LATELY) if _is_meant(work, said, told, each.facts)]
    return Named(entries, None, False, said.words) if entries else None
