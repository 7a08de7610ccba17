"""What waits to be saved is put right by its name, or as one of several: "nej fællesspisningen var 36"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from bot.language.atoms.normalise import fold
from bot.receipts.afterwards import BY_ITS_NAME, OF_IT, corrects
from bot.registrations import drafting, finding, rows
from bot.registrations.draft import Draft
from bot.registrations.facts import DATES, PARTS, Facts
from bot.registrations.on_top import ALSO, NOT_SO
from bot.registrations.settling import settle
from bot.registrations.steps import DraftView, NotUnderstood, StaleDraft, Step
from bot.registrations.topics import plainly
from bot.work import Work

LONGEST = 9
"""Words; whoever writes more tells something new."""
FIGURES = ("participants", "value")
PLACED = ("area", "date")
COUNTED = frozenset({*FIGURES, *PARTS, "volunteers"})
TOLD = frozenset({*COUNTED, *PLACED, "estimated"})
"""What may be told of one of them in so few words; "5 af dem var børn" is about the one that was shown last."""
PEOPLE = frozenset({"event", "faellesspisning"})
NAMED = re.compile(rf"(?!\W*(?:der|vi|det|den|jeg|there|we|it)\b){BY_ITS_NAME}\b")
""" "strikkecaféen var i onsdags"; "der var banko i onsdags" tells of another."""
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Which:
    """Words that put right one of several, and do not say which."""

    drafts: tuple[DraftView, ...]
    sets: tuple[str, ...]
    """Of each of them what a button would set: "participants:22"."""


class _Meant(NamedTuple):
    """Those that may be meant, and what is told."""

    drafts: Sequence[Draft]
    values: Values


def puts_right(work: Work, text: str, batch: int | None) -> bool:
    """Whether words put right what is shown and not saved. `batch`: of which several are shown just now."""
    return _meant(work, text, batch) is not None


def put_right(work: Work, text: str, batch: int | None) -> Step | NotUnderstood | Which:
    """Does it, or asks which one. Raises StaleDraft where none is meant (ask `puts_right` first)."""
    meant = _meant(work, text, batch)
    if meant is None:
        raise StaleDraft
    if len(meant.drafts) == 1:
        return _put(work, meant.drafts[0], _differing(meant.drafts[0].facts, meant.values))
    [(name, value)] = [(name, value) for name, value in meant.values.items() if name != "estimated"]
    sets = tuple(f"{_field(each.facts, name)}:{_as_said(name, value)}" for each in meant.drafts)
    return Which(tuple(drafting.view(work, each) for each in meant.drafts), sets)


# -- inside --


def _meant(work: Work, text: str, batch: int | None) -> _Meant | None:
    if len(text.split()) > LONGEST or "?" in text or ALSO.search(fold(text)):
        return None
    return _named(work, text) or (_unnamed(work, text, batch) if batch is not None else None)


def _named(work: Work, text: str) -> _Meant | None:
    """Those that wait which the words name, where one thing is told that differs."""
    folded = fold(text)
    is_so = NOT_SO.match(folded) or NAMED.match(folded) or OF_IT.fullmatch(folded)
    told = finding.told(work, plainly(text)) if is_so else None
    if told is None or not told.criterion:
        return None
    values = {name: value for name, value in told.to_json().items() if name not in ("criterion", "kind", "title")}
    if told.kind in PEOPLE:
        values.pop("value", None)
    if not values.keys() <= TOLD:
        return None
    values |= {name: getattr(told, name) for name in DATES & values.keys()}
    same = [
        each
        for each in rows.open_here(work)
        if not each.corrects and each.facts.criterion == told.criterion and told.title in (None, each.facts.title)
    ]
    near = [each for each in same if len(_changed(each.facts, values)) <= 1 and _differing(each.facts, values)]
    return _Meant(near, values) if len(near) == 1 or (near and _is_one(values)) else None


def _unnamed(work: Work, text: str, batch: int) -> _Meant | None:
    """ "det var 22", "nej, i torsdags", "22": of the only one with the place or the number that is named beside."""
    said, drafts = plainly(text), rows.open_drafts(work.session, batch)
    if len(drafts) < 2 or not (corrects(text) or said.strip(" .!").isdigit()) or work.read(said).reports:
        return None
    found = work.programme.reader.answer(said, work.said_at, kind="faellesspisning", shown=True)
    values = {name: field.value for name, field in found.fields.items()}
    if found.asks or not values:
        return None
    placed = [each for each in drafts if any(getattr(each.facts, name) == values.get(name, "") for name in PLACED)]
    numbers = {int(each) for each in re.findall(r"\d{1,4}", text)} - {values.get("participants")}
    alike = placed or [each for each in drafts if each.facts.counted()[1] in numbers]
    if len(alike) == 1 and _differing(alike[0].facts, values):
        return _Meant(alike, values)
    return _Meant(drafts, values) if _is_one(values) else None


def _is_one(values: Values) -> bool:
    """Whether it can be set by one press."""
    return len(values.keys() - {"estimated"}) == 1


def _differing(facts: Facts, values: Values) -> Values:
    """What is told otherwise than it was; that it is an estimate goes with its number."""
    told = {name: value for name, value in values.items() if name != "estimated"}
    return {name: value for name, value in told.items() if getattr(facts, _field(facts, name)) != value}


def _changed(facts: Facts, values: Values) -> set[str]:
    """The same of what had been told before; how many came, and of whom, is one thing."""
    told = {name for name in _differing(facts, values) if getattr(facts, _field(facts, name)) is not None}
    return {"" if name in COUNTED else name for name in told}


def _field(facts: Facts, name: str) -> str:
    """People are what a welcome or a figure counts."""
    return facts.counted()[0] if name in FIGURES else name


def _put(work: Work, draft: Draft, values: Values) -> Step | NotUnderstood:
    if not values.keys().isdisjoint(COUNTED - {*FIGURES}):
        settle(work, draft, draft.facts.with_answers(values), draft.asks)
        rows.keep_draft(work.session, draft)
        return drafting.next_step(work, draft.batch).mending(draft.id)
    step: Step | NotUnderstood = drafting.next_step(work, draft.batch)
    for name, value in values.items():
        step = (
            drafting.answer(work, draft.id, "", f"ret {_as_said(name, value)}")
            if name in FIGURES
            else drafting.choose(work, draft.id, name, _as_said(name, value))
        )
    return step.mending(draft.id) if isinstance(step, Step) else step


def _as_said(name: str, value: Any) -> str:
    if name in DATES:
        return str(value.isoformat())
    return f"{value:g}" if name in FIGURES else str(value)
