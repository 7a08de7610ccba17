"""The reports as they stand now, for staff who ask in the chat."""

import re
from dataclasses import dataclass
from datetime import date as Day

from bot.documents.forms import write
from bot.documents.model import Document
from bot.plan.model import Plan
from bot.plan.season import DAY
from bot.reports import annual_words, words
from bot.reports.annual import annual_report
from bot.reports.content import progress_report
from bot.reports.sending import FOLDER, FORM
from bot.texts import Translator, translator
from bot.work import Work

PROGRESS, ANNUAL = "report", "annual"
YEAR = re.compile(r"\b(20\d\d)(?:\s*[/-]\s*(?:20)?\d\d)?\b")
"""A plan year is called by the year in which it begins: "2017/18", "2017"."""
LAST_YEAR = re.compile(r"\b(?:sidste|forrige|last) (?:aar|year)")


class NoSuchYear(Exception):
    """A plan year that the plan has not, or that has not begun."""

    def __init__(self, plan: Plan, today: Day) -> None:
        super().__init__()
        self.plan, self.today = plan, today


@dataclass(frozen=True, slots=True)
class Made:
    kind: str
    plan: Plan
    until: Day
    missing: int
    """Figures that have been asked for and have not come."""
    file: str
    """Under the data folder."""
    earlier: str
    """What the plan year before it is called; empty: it is the first, or the report is of no year."""


def make(work: Work, kind: str, said: str = "") -> Made:
    """/fremdrift rapport, /fremdrift årsrapport 2017/18: in the language of whoever asks. One file a day of each.

    `said`: the folded words, in which a plan year may be named. Raises NoSuchYear.
    """
    t = translator(work.who.language)
    if kind == ANNUAL:
        annual = annual_report(work, _last_day(work, said))
        file = _written(work, t, annual_words.report(t, annual), annual_words.file_name(t), annual.until)
        before = annual.year.starts - DAY
        earlier = work.plan.year_label(before) if work.plan.contains(before) else ""
        return Made(kind, work.plan, annual.until, 0, file, earlier)
    content = progress_report(work)
    file = _written(work, t, words.report(t, content), words.file_name(t), work.today)
    return Made(kind, work.plan, content.until, len(content.missing), file, "")


def _last_day(work: Work, said: str) -> Day:
    """The day up to which the report of the year that was named goes: its last, or today."""
    plan, today = work.plan, work.today
    named = YEAR.search(said)
    if named:
        year = plan.plan_year(Day(int(named[1]), plan.year_starts_in, 1))
    elif LAST_YEAR.search(said):
        year = plan.plan_year(plan.plan_year(today).starts - DAY)
    else:
        return today
    if not plan.contains(year.ends) or year.starts > today:
        raise NoSuchYear(plan, today)
    return min(year.ends, today)


def _written(work: Work, t: Translator, document: Document, name: str, until: Day) -> str:
    file = f"{FOLDER}/{name}-{until}-{t.language}{FORM}"
    write(document, work.programme.data_dir / file)
    return file
