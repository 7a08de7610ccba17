"""A correction right behind "2 meldinger er gemt": of the one that is meant, or the question which one that is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.atoms.normalise import fold
from bot.receipts.actions import Receipts, correct
from bot.receipts.afterwards import OF_IT, corrects
from bot.registrations.model import SAVED, Entry
from bot.registrations.own import LISTED
from bot.registrations.saving import entry_view
from bot.registrations.steps import EntryView, NotUnderstood, StaleDraft
from bot.registrations.topics import plainly
from bot.work import Work

LONGEST = 9
"""Words; whoever writes more tells something new."""
MOST = 6
FAMILY = re.compile(r"\b(?:famili\w*|beboer\w*|nabo\w*|tilflytter\w*|family|neighbours?|residents?)\b")
NUMBER = re.compile(r"\b\d{1,4}\b")
TOLD = frozenset({"participants", "newcomers", "value", "date", "estimated"})
COUNTED = ("participants", "newcomers", "value")


@dataclass(frozen=True, slots=True)
class WhichSaved:
    """Several that were saved together, and a number that puts one of them right."""

    entries: tuple[EntryView, ...]
    number: int


def hear(work: Work, text: str) -> Receipts | WhichSaved | None:
    """None where the words are no such correction, or no list of what was saved is what we spoke of last."""
    if work.origin is None or "?" in text or len(text.split()) > LONGEST:
        return None
    if not (corrects(text) or OF_IT.fullmatch(fold(text))) or not work.talked_of().startswith(LISTED):
        return None
    entries = _listed(work)
    if len(entries) < 2 or any(each.criterion for each in work.read(text).reports):
        return None
    return _put_right(work, entries, text)


# -- inside --


def _listed(work: Work) -> list[Entry]:
    numbers = work.talked_of().removeprefix(LISTED).split(",")
    found = [work.session.get(Entry, int(each)) for each in numbers if each.isdigit()]
    return [each for each in found if each is not None and each.state == SAVED and each.reporter_id == work.who.id]


def _put_right(work: Work, entries: Sequence[Entry], text: str) -> Receipts | WhichSaved | None:
    found = work.programme.reader.answer(plainly(text), work.said_at, kind="faellesspisning", shown=True).fields
    number = next((found[name].value for name in COUNTED if name in found), None)
    if not isinstance(number, int) or not found.keys() <= TOLD:
        return None
    meant = _meant(entries, text, number, found["date"].value if "date" in found else None)
    if len(meant) == 1:
        return _corrected(work, meant[0], number)
    return WhichSaved(tuple(entry_view(work, each) for each in meant[:MOST]), number) if meant else None


def _meant(entries: Sequence[Entry], text: str, number: int, day: object) -> Sequence[Entry]:
    """Those of the day, the number or the kind that is named beside; all of them where nothing is."""
    if day is not None:
        entries = [each for each in entries if each.date == day]
    if FAMILY.search(fold(text)):
        entries = [each for each in entries if each.kind == "newcomer"]
    before = {int(each) for each in NUMBER.findall(text)} - {number}
    return [each for each in entries if each.facts.counted()[1] in before] or entries


def _corrected(work: Work, entry: Entry, number: int) -> Receipts | None:
    try:
        corrected = correct(work, entry.id, f"ret {number}")
    except StaleDraft:
        return None
    return None if isinstance(corrected, NotUnderstood) else corrected
