"""Several dinners of one report are asked for, each by its own number: "25 og 15" tells of all of them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.language.atoms.normalise import fold
from bot.language.lexicon import GATHERINGS
from bot.language.reading import Ask
from bot.registrations import drafting, rows
from bot.registrations.draft import Draft
from bot.registrations.facts import Facts
from bot.registrations.settling import new_draft, settle
from bot.registrations.several import WHY
from bot.registrations.steps import Step
from bot.work import Work

BETWEEN = re.compile(r"[,;+&/\n](?: ?(?:og|and)\b)?|\b(?:og|and)\b", re.IGNORECASE)
WHICH = re.compile(
    r"^\W*+(?:(?:og|and|plus|samt)\b ?)?(?:(?:der )?(?:kom|var|vi var) )?(?:til )?"
    r"(?:den (?:ene|anden|første|næste|sidste)|the (?:first|other|second))?",
    re.IGNORECASE,
)
BOTH = re.compile(r"\W*(?:i |in )?(?:begge|both|dem alle|alle|all)(?: (?:to|two|dele|steder|places|of them))*\W*")
FURTHER = re.compile(r"\W*(?:og|and|plus|samt|desuden|ogsaa)\b")
MOST = 7
"""Dinners of one message; whoever has more writes them line by line."""
OF_ONE = {"participants", "date", "area", "estimated"}
Values = dict[str, Any]


def answer(work: Work, draft_id: int, field: str, text: str) -> Step | None:
    """What one answer says of several: of each a number, or both places, or the next place with its own number.

    None where it says nothing of the kind.
    """
    told = _told(work, text) if field in ("participants", "") else []
    draft = drafting.open_draft(work, draft_id)
    if field == "area":
        return _each_by_its_own_number(work, draft, text) or _in_each(work, draft, text)
    if field == "":
        return _further(work, draft, told, text)
    if not told:
        return None
    if all((each.field, each.why) != (field, WHY) for each in draft.asks):
        return _of_those_who_wait(work, draft, told)
    if len(told) < 2:
        return None
    facts, left = draft.facts, [each for each in draft.asks if each.field != field]
    for each, values in zip(_copies(work, draft, len(told)), told, strict=True):
        settle(work, each, facts.with_answers(values), tuple(ask for ask in left if ask.field not in values))
        _keep(work, each)
    return drafting.next_step(work, draft.batch)


def _of_those_who_wait(work: Work, draft: Draft, told: list[Values]) -> Step | None:
    """ "25 i Vangdalen og 30 i den anden": what each of those who wait for a number is told; also of another alone."""
    waiting = [each for each in rows.open_drafts(work.session, draft.batch) if _asks_how_many(each, draft)]
    matched: list[tuple[Draft, Values]] = []
    for values in told:
        placed = [each for each in waiting if each.facts.area == values.get("area")]
        found = next(iter(placed or ([] if "area" in values else waiting)), None)
        if found is None:
            return None
        waiting.remove(found)
        matched.append((found, values))
    if len(matched) == 1 and matched[0][0].id == draft.id:
        return None
    for each, values in matched:
        settle(work, each, each.facts.with_answers(values), tuple(a for a in each.asks if a.field not in values))
        _keep(work, each)
    return drafting.next_step(work, draft.batch)


def _asks_how_many(other: Draft, draft: Draft) -> bool:
    return other.facts.criterion == draft.facts.criterion and any(ask.field == "participants" for ask in other.asks)


def _each_by_its_own_number(work: Work, draft: Draft, text: str) -> Step | None:
    """ "20 i Vangdalen og 14 i Jennumparken", where it is asked where 34 came: one in each of them."""
    told = _told(work, text) if draft.facts.kind in GATHERINGS and not draft.corrects else []
    placed = {each.get("area") for each in told if "participants" in each}
    if len(told) < 2 or len(placed) < len(told) or None in placed:
        return None
    left = tuple(ask for ask in draft.asks if ask.field not in ("area", "participants"))
    facts = _without_people(draft.facts)
    for each, values in zip(_copies(work, draft, len(told)), told, strict=True):
        settle(work, each, facts.with_answers(values), tuple(ask for ask in left if ask.field not in values))
        _keep(work, each)
    return drafting.next_step(work, draft.batch)


def _in_each(work: Work, draft: Draft, text: str) -> Step | None:
    """ "både Vangdalen og Jennumparken", "begge": one in each of them, and each with its own number."""
    facts = draft.facts
    if facts.kind not in GATHERINGS:
        return None
    found = work.programme.reader.answer(text, work.said_at, kind=facts.kind, asked="area", shown=True)
    areas = next((ask.options for ask in found.asks if (ask.field, ask.why) == ("area", "conflict")), ())
    if BOTH.fullmatch(fold(text)):
        areas = next((ask.options for ask in draft.asks if ask.field == "area"), ())
    if len(areas) < 2:
        return None
    asks = tuple(ask for ask in draft.asks if ask.field not in ("area", "participants"))
    if facts.participants is not None:  # of them all: how many were there in each?
        asks, facts = (Ask("participants"), *asks), facts.with_answer("participants", None)
    for each, area in zip(_copies(work, draft, len(areas)), areas, strict=True):
        settle(work, each, replace(facts, area=str(area)), asks)
        _keep(work, each)
    return drafting.next_step(work, draft.batch)


def _further(work: Work, draft: Draft, told: list[Values], text: str) -> Step | None:
    """ "og 32 i Jennumparken", where a dinner in Vangdalen is shown: another one on that day, shown beside it."""
    facts, values = draft.facts, told[0] if len(told) == 1 else {}
    elsewhere = {"participants", "area"} <= values.keys() and facts.area not in (None, values["area"])
    if not (elsewhere and FURTHER.match(fold(text))) or facts.kind != "faellesspisning" or draft.corrects:
        return None
    if facts.participants in (None, values["participants"]):
        return None
    other = new_draft(work, draft.words, batch=draft.batch, message_id=draft.message_id)
    settle(work, other, _without_people(facts).with_answers(values))
    _keep(work, other)
    return drafting.next_step(work, draft.batch)


def _without_people(facts: Facts) -> Facts:
    return replace(facts, adults=None, children=None, volunteers=None, participants=None).with_answer("area", None)


def _copies(work: Work, draft: Draft, number: int) -> Sequence[Draft]:
    more = [new_draft(work, draft.words, batch=draft.batch, message_id=draft.message_id) for _ in range(number - 1)]
    return (draft, *more)


def _keep(work: Work, draft: Draft) -> None:
    rows.keep_draft(work.session, draft) if draft.id else rows.add_draft(work.session, draft)


def _told(work: Work, text: str) -> list[Values]:
    """ "25 og 15", "25 i tirsdags og 15 i torsdags": what each part says; empty where one says anything else."""
    parts = [WHICH.sub("", each).strip() for each in BETWEEN.split(text.strip(" .!"))]
    parts = parts[1:] if not parts[0] else parts  # "og 30 i den anden"
    if not 1 <= len(parts) <= MOST:
        return []
    read = [work.programme.reader.answer(each, work.said_at, kind="faellesspisning") for each in parts]
    told = [{name: field.value for name, field in each.fields.items()} for each in read]
    plain = all("participants" in each and each.keys() <= OF_ONE for each in told)
    return told if plain and not any(each.asks for each in read) else []
