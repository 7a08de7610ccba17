"""Reads that something has happened: "skyderi ved Glarbjergvej 102, politiet er der"."""

import re
from dataclasses import dataclass

from bot.beredskab.model import Callout
from bot.beredskab.states import ARMED, DRAFT, OUT
from bot.language.near import one_error
from bot.language.normalise import fold
from bot.plan.beredskab import Beredskab
from bot.plan.model import Plan
from bot.work import Work

WORD = re.compile(r"[a-z0-9]+")
UNDER_WAY = (DRAFT, ARMED, OUT)
LONG = 6
"""Letters from which a typing error, or a word in front ("gruppeslagsmål"), is still the word."""


@dataclass(frozen=True, slots=True)
class Where:
    area: str | None
    place: str
    """As exact as it was said, without floor and door: an empty string where only the area is known."""


def kind_in(beredskab: Beredskab, text: str) -> str:
    """The kind of crisis that words speak of, or an empty string."""
    words = WORD.findall(fold(text))
    spoken = f" {' '.join(words)} "
    for key, kind in beredskab.kinds.items():
        for alias in (" ".join(WORD.findall(fold(each))) for each in kind.aliases):
            if f" {alias} " in spoken or (len(alias) >= LONG and _nearly(alias, words)):
                return key
    return ""


def _nearly(alias: str, words: list[str]) -> bool:
    return any(word.endswith(alias) for word in words) or one_error(alias, words) is not None


def where_in(work: Work, text: str) -> Where:
    """The place that words name."""
    found = work.programme.reader.answer(text, work.local_now, kind="meeting")
    named = {name: str(field.value) for name, field in found.fields.items() if field.value}
    area, home = named.get("area"), found.home
    if home:
        return Where(area, f"{home.street} {home.number}{home.letter.upper()}")
    return Where(area, _named_place(work.plan, named))


def _named_place(plan: Plan, named: dict[str, str]) -> str:
    for section, key in ((plan.venues, named.get("venue")), (plan.institutions, named.get("institution"))):
        if key in section:
            return section[key].name
    organisation, _, number = named.get("afdeling", "").rpartition("-")
    if organisation in plan.organisations:
        return f"{plan.organisations[organisation].names[0]}, afd. {number}"
    return ""


def is_crisis(work: Work, text: str, about: str) -> bool:
    """Whether somebody who may activate says that something has happened, and does not report an activity.

    `about`: what the words answer. Words that were asked for are those; in the log of a call-out, more about the same
    kind is more about it, and another kind is another crisis.
    """
    topic, _, id = about.partition(":")
    if not is_crew(work) or topic == "wording" or work.programme.reader.read(text, work.local_now).reports:
        return False
    callout = work.session.get(Callout, int(id)) if topic == "callout" and id.isdigit() else None
    if callout is None or callout.state not in UNDER_WAY:
        return True
    return callout.state == OUT and kind_in(work.plan.beredskab, text) != callout.kind


def is_crew(work: Work) -> bool:
    return work.actor is not None and work.actor.has(CREW)


CREW = frozenset({"beredskab", "head", "project_manager"})
"""Who may activate the crisis plan: members of the group, and those who lead the secretariat."""
