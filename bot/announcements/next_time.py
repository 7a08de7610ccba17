"""What comes, told beside a report of what was: "23 kom. Næste gang er den 8. december kl. 17.30"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.announcements import changing, headed, naming, once_more, rows
from bot.announcements.announcing import DELETES, begin
from bot.announcements.calendar import says_they_come
from bot.announcements.denying import denied
from bot.announcements.headed import NOT_SO
from bot.announcements.model import Announcement
from bot.announcements.several_days import lay_beside
from bot.announcements.views import Off, View
from bot.language.atoms.normalise import fold
from bot.language.coming import Coming
from bot.language.times.named import HOUR, with_times
from bot.language.word_sets import word_set
from bot.receipts.actions import Receipts
from bot.registrations import drafting
from bot.registrations.draft import NOTHING
from bot.registrations.facts import Facts
from bot.registrations.steps import Step
from bot.registrations.unread import tells_off
from bot.work import Work

MOST, LONGEST = 8, 200
PARTS = re.compile(
    r"(?<!\bd)(?<!\bkl)(?<!\bca)(?<!\bnr)(?<!\d)[.!;]\s|(?<=\d)[.!;]\s(?=\s?[A-ZÆØÅ])|\n"
    r"|,? (?:og|men|and|but) (?=(?:på|i morgen|on|tomorrow|næste|next)\b)"
    r"|\s(?=(?:(?:og|and) )?(?:[Nn]æste gang|[Nn]ext time)\b)|\s(?:og|and)\s(?=\w{2,20} (?:igen|again)\b)"
)
"""What stands between two statements; neither "d. 8" nor "8. december" is one."""
DENIES_LITTLE = word_set(
    "tilmelding betaling krav kl klokken kun noedvendig noget need sign only before foer", of_reader=False
)
"""Behind a "no" these deny nothing of what comes."""


@dataclass(frozen=True, slots=True)
class WithNext:
    """A report, and what it told of that comes, or is called off."""

    report: Step | Receipts
    ahead: View
    off: bool = False


def beside(work: Work, text: str, report: Step | Receipts) -> WithNext | Step | Receipts:
    """The report with what is ahead, which is kept and not asked about: the question about the report waits on."""
    parts = _parts(text) if _may(work) else []
    said_off = (changing.called_off(work, each) for each in parts)
    if off := next((each for each in said_off if isinstance(each, Off)), None):
        return WithNext(report, off.view, off=True)
    found = _told(work, parts, _reported(report))
    return report if found is None else _laid(work, report, found)


def alone(work: Work, text: str, draft_id: int) -> WithNext | None:
    """ "næste gang er på fredag kl. 18", of what is shown and waits to be saved: it is none of its days."""
    draft = drafting.open_draft(work, draft_id)
    found = _next_of(work, text, [draft.facts]) if _may(work) else None
    return None if found is None else _laid(work, drafting.next_step(work, draft.batch), (found, text))


def of_now(work: Work, text: str) -> str:
    """The same without what is to be on a day to come at an hour, where an answer stands before it: "i Parken, og næste
    gang er på fredag kl. 18". Lines, as of a table, stay as they are."""
    parts = _parts(text) if "\n" not in text else []
    kept = [each for each in parts if not _is_ahead(work, each)]
    return ", ".join(kept) if len(kept) < len(parts) and kept and kept[0] == parts[0] else text


# -- inside --


def _may(work: Work) -> bool:
    return work.origin is not None and not work.origin.group and work.who.has(rows.ANNOUNCERS)


def _reported(report: Step | Receipts) -> list[Facts]:
    if isinstance(report, Receipts):
        return [each.saved.entry.facts for each in report.saved]
    return [each.facts for each in report.drafts]


def _laid(work: Work, report: Step | Receipts, found: tuple[Coming, str]) -> WithNext:
    """What comes is kept beside what is asked, which goes on waiting."""
    before = work.asked()
    view = begin(work, *found)
    lay_beside(work.session.get_one(Announcement, view.id))
    work.stop_asking(f"announcement:{view.id}:")
    if before:
        work.ask(before)
    return WithNext(report, view)


def _is_ahead(work: Work, part: str) -> bool:
    days = work.programme.reader.days(part, work.said_at)
    return bool(days) and min(days) > work.today and any(each.tag == HOUR for each in with_times(fold(part)))


def _parts(text: str) -> list[str]:
    """The statements, where there are several; what asks is none."""
    parts = [each.strip(" ,") for each in PARTS.split(text) if each.strip(" ,")]
    return [each for each in parts if len(each) <= LONGEST and "?" not in each] if 1 < len(parts) <= MOST else []


def _told(work: Work, parts: Sequence[str], reported: Sequence[Facts]) -> tuple[Coming, str] | None:
    """What one of the statements announces, as if it stood alone, or says to be the next time of what is reported."""
    for part in parts:
        if DELETES.match(part) or denied(part) or not work.programme.reader.days(part, work.said_at):
            continue
        if _denies(part) or tells_off(work, part) or says_they_come(part) or work.read(part).reports:
            continue
        if found := _next_of(work, part, reported) or naming.read(work, part) or headed.read(work, part):
            return found, part
    return None


def _denies(text: str) -> bool:
    """ "på fredag er der ingen fællesspisning"; "ingen tilmelding" and "ikke kl. 17" deny nothing of it."""
    words = re.findall(r"\w+", fold(text))
    return any(
        word in NOT_SO and after not in DENIES_LITTLE for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def _next_of(work: Work, text: str, reported: Sequence[Facts]) -> Coming | None:
    """Of what was told last; what has no name yet is an event."""
    last, events = next(reversed(reported), NOTHING), work.plan.criteria_of("event")
    facts = last if last.criterion or not events else last.about(events[0].key, "event")
    return once_more.of(work, text, facts) or once_more.of(work, f"vi {text}", facts)  # "… og spiller igen onsdag"
