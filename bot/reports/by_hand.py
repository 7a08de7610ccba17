"""The reports as they stand now, for staff who ask in the chat."""

import re
from dataclasses import dataclass
from datetime import date as Day

from bot.documents.forms import write
from bot.documents.model import Document
from bot.people.finding import whom_to_ask
from bot.people.menus import SEEN_BY
from bot.people.model import STAFF, STEERING, Role
from bot.plan.model import Plan
from bot.reports import annual_words, words
from bot.reports.annual import annual_report
from bot.reports.content import progress_report
from bot.reports.sending import FOLDER, FORM
from bot.reports.years import Year, beside, named
from bot.texts import Translator, translator
from bot.work import Refused, Work

PROGRESS, ANNUAL = "report", "annual"
PDF = ".pdf"
AS_PDF = re.compile(r"\bpdf\b")
READERS = STAFF | STEERING | {Role.FOELGEGRUPPE}


@dataclass(frozen=True, slots=True)
class Made:
    kind: str
    plan: Plan
    until: Day
    missing: int
    """Figures that have been asked for and have not come."""
    file: str
    """Under the data folder."""
    year: Year | None
    """Of which an annual report is."""
    others: tuple[Year, ...]
    """Of which there is one, too."""
    annual: bool
    staff: bool
    """Made for somebody who may have the annual report; who may have the table."""

    @property
    def is_pdf(self) -> bool:
        return self.file.endswith(PDF)


@dataclass(frozen=True, slots=True)
class Theirs:
    """What somebody may have who asks for more."""

    annual: bool
    progress: bool
    """They see where the programme stands."""
    whom: tuple[str, ...]


def make(work: Work, kind: str, said: str = "") -> Made:
    """/fremdrift rapport, /fremdrift årsrapport 2017/18: in the language of whoever asks. One file a day of each.

    `said`: the folded words, in which a year may be named, and "pdf". Raises NoSuchYear, Refused.
    """
    if not may_have(work, kind):
        raise Refused
    t, form, staff = translator(work.who.language), PDF if AS_PDF.search(said) else FORM, work.has(STAFF)
    if kind == ANNUAL:
        year = named(work.plan, said, work.today)
        annual = annual_report(work, min(year.span.ends, work.today), year)
        name = f"{annual_words.file_name(t)}-{year.label}" if year.calendar else annual_words.file_name(t)
        file = _written(work, annual_words.report(t, annual), f"{name}-{annual.until}", form)
        return Made(kind, work.plan, annual.until, 0, file, year, beside(work.plan, year, work.today), True, staff)
    content = progress_report(work)
    file = _written(work, words.report(t, content), f"{words.file_name(t)}-{work.today}", form)
    annual_too = may_have(work, ANNUAL)
    return Made(kind, work.plan, content.until, len(content.missing), file, None, (), annual_too, staff)


def may_have(work: Work, kind: str) -> bool:
    """The annual report is for everybody to whom the programme reports, also once a year; the other for who steers."""
    return work.has(READERS if kind == ANNUAL else STAFF | STEERING)


def their_kind(work: Work) -> str:
    """ "rapporten", of those to whom only one of the two goes."""
    return ANNUAL if may_have(work, ANNUAL) and not may_have(work, PROGRESS) else PROGRESS


def only_annual(work: Work) -> bool:
    """Whether the annual report is all that somebody sees of how it goes."""
    return may_have(work, ANNUAL) and not work.has(SEEN_BY["fremdrift"])


def theirs(work: Work) -> Theirs | None:
    """What somebody is told who asks for what is not for them; None for a stranger."""
    if work.actor is None:
        return None
    return Theirs(may_have(work, ANNUAL), work.has(SEEN_BY["fremdrift"]), whom_to_ask(work))


def documents_of(work: Work, t: Translator, kind: str) -> tuple[Document, str, Day]:
    """A report as it stands, the name of its file, and the day up to which it goes."""
    if kind == ANNUAL:
        annual = annual_report(work, work.today)
        return annual_words.report(t, annual), annual_words.file_name(t), annual.until
    content = progress_report(work)
    return words.report(t, content), words.file_name(t), work.today


def _written(work: Work, document: Document, name: str, form: str) -> str:
    file = f"{FOLDER}/{name}-{work.who.language}{form}"
    write(document, work.programme.data_dir / file)
    return file
