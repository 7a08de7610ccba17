"""What was done on another day too is told while a report waits: "vi var også ude i torsdags, 10"."""

import re
from collections.abc import Sequence
from datetime import date as Day

from bot.language.atoms.normalise import fold
from bot.language.reading import Ask
from bot.registrations import drafting, likewise, rows
from bot.registrations.another import LONG, PUTS_RIGHT
from bot.registrations.by_plan import in_units, is_unique
from bot.registrations.draft import Draft
from bot.registrations.facts import Facts, facts_of
from bot.registrations.likewise import Likewise
from bot.registrations.on_top import ALSO, AND
from bot.registrations.settling import new_draft, settle, words_kept
from bot.registrations.steps import Step
from bot.registrations.topics import has_number
from bot.work import Work

TELLS = re.compile(r"\W*(?:og|and|plus|samt|vi|jeg|we|der|there|i (?:was|had|went))\b")
""" "i torsdags, 10" may put both right."""
ON_A_DAY = re.compile(
    r"\W*(?:(?:man|tirs|ons|tors|fre|loer|soen)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[,:]?"
    r"(?: (?:var|kom|havde|blev|was|were))?(?: (?:vi|der|det|we|there))?(?: (?:kun|ca|only|about))? \d"
)
""" "onsdag 6, ingen nye", below what was told of Tuesday: the next line of a week that is logged."""
BEHIND = re.compile(r"[,;]? (?:og|and|samt) |[,;] ", re.IGNORECASE)
"""Where what was told of the same at another time may begin."""
CAME = "participants"
TOLD = (CAME, "adults", "children", "volunteers", "estimated", "area", "venue")


def answer(work: Work, draft_id: int, text: str) -> Step | None:
    """A report of its own, of which only what it was is asked about; what waits stays as it was. None where the words
    tell nothing of the kind."""
    draft = drafting.open_draft(work, draft_id)
    if same := likewise.told(work, draft.facts, text) if _tells(text) and not draft.corrects else None:
        return _beside(work, draft, same, text)
    told = None if draft.corrects else _told(work, draft.facts, text)
    if told is None:
        return None
    other = new_draft(work, words_kept(work, text, (), "newcomer"))
    settle(work, other, *told)
    rows.add_draft(work.session, other)
    return drafting.next_step(work, other.batch)


def of_saved(work: Work, saved: Sequence[Facts], text: str) -> Step | None:
    """The same right behind a receipt: "og 2 i november" is shown and asked about, and what is saved stands as it is.
    None where several were saved that are not of one kind, or one of them was then."""
    found = [likewise.told(work, each, text) for each in saved] if not PUTS_RIGHT.match(fold(text)) else []
    same = found[0] if found else None
    if same is None or work.origin is None or any(each is None or each.same for each in found):
        return None
    return _shown(work, same.others, text, work.origin.row) if len(set(map(likewise.kind_of, saved))) == 1 else None


def of_shown(work: Work, batch: int, text: str) -> Step | None:
    """The same below several of one kind that are shown and not saved: the next day of a week that is logged."""
    drafts = rows.open_drafts(work.session, batch)
    found = [likewise.told(work, each.facts, text) for each in drafts] if not PUTS_RIGHT.match(fold(text)) else []
    same = found[0] if found else None
    if same is None or any(each is None or each.same for each in found):
        return None
    alike = len({likewise.kind_of(each.facts) for each in drafts}) == 1
    return _shown(work, same.others, text, batch) if alike else None


def in_one(work: Work, text: str) -> Step | None:
    """ "Hotspot 22 i fredags, og 18 om torsdagen, 2 nye" in one message: what stands behind the first is read as if it
    had been told next. None where the reader tells them apart, or the words say anything else."""
    for found in BEHIND.finditer(text) if work.origin is not None else ():
        head, tail = text[: found.start()], text[found.end() :]
        if not (has_number(head) and likewise.may_be(work, tail)):
            continue
        first, told = work.read(head).reports, work.read(text).reports
        if len(first) != 1 or len({each.fields["date"].value for each in told if "date" in each.fields}) > 1:
            continue
        same = likewise.told(work, facts_of(first[0]), tail)
        if same is not None and same.same is None:
            drafting.take(work, head)
            return _shown(work, same.others, tail, work.origin.row) if work.origin else None
    return None


def unnamed(work: Work, text: str) -> Step | None:
    """So many at one time and so many at another, of nothing that was told before: what they were is asked."""
    found = likewise.unnamed(work, text) if work.origin is not None else []
    return _shown(work, found, text, work.origin.row) if found and work.origin else None


def _beside(work: Work, draft: Draft, same: Likewise, text: str) -> Step:
    """Shown and saved together with what waits."""
    if same.same is not None:
        name, number = same.same.counted()
        settle(work, draft, draft.facts.with_answer(name, number), draft.asks)
        rows.keep_draft(work.session, draft)
    return _shown(work, same.others, text, draft.batch)


def _shown(work: Work, others: Sequence[likewise.Told], text: str, batch: int) -> Step:
    for facts, asks in others:
        other = new_draft(work, words_kept(work, text, (), "newcomer"), batch=batch)
        settle(work, other, facts, asks)
        rows.add_draft(work.session, other)
    return drafting.next_step(work, batch)


def _told(work: Work, facts: Facts, text: str) -> tuple[Facts, tuple[Ask, ...]] | None:
    """How many, when and where, and what is asked of how many: both number and day are others than were told, or
    "også" is said of another day."""
    reader, also = work.programme.reader, ALSO.search(fold(text)) is not None
    days = reader.days(text, work.said_at) if "?" not in text else []
    if len(days) != 1 or (PUTS_RIGHT.match(fold(text)) and not also) or work.read(text).reports:
        return None
    found = reader.answer(text, work.said_at, kind="faellesspisning")
    told = {name: found.fields[name].value for name in TOLD if name in found.fields}
    day = found.fields["date"].value if "date" in found.fields else days[0]  # "og torsdag 7" looks back
    another = found.another and not (is_unique(work.plan, facts.criterion) and AND.match(fold(text)))
    if another or not isinstance(day, Day) or in_units(work.plan, facts.criterion, text):
        return None
    if facts.date in (None, day) or day > work.today:
        return None
    asks, came = tuple(ask for ask in found.asks if ask.field == CAME), told.get(CAME)
    known = facts.counted()[1] if facts.criterion else facts.participants  # of what has no name yet, those who came
    if not (came or (came is None and asks)) or known == came or not (also or (known is not None and _tells(text))):
        return None
    return Facts("", "figure", **told | {"date": day}), asks  # type: ignore[arg-type]


def _tells(text: str) -> bool:
    said = fold(text)
    return TELLS.match(said) is not None or ON_A_DAY.match(said) is not None or len(text.split()) > LONG
