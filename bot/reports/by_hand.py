"""The reports as they stand now, for staff who ask in the chat."""

from dataclasses import dataclass
from datetime import date as Day

from bot.documents.forms import write
from bot.documents.model import Document
from bot.plan.model import Plan
from bot.reports import annual_words, words
from bot.reports.annual import annual_report
from bot.reports.content import progress_report
from bot.reports.sending import FOLDER, FORM
from bot.texts import Translator, translator
from bot.work import Work

PROGRESS, ANNUAL = "report", "annual"


@dataclass(frozen=True, slots=True)
class Made:
    kind: str
    plan: Plan
    until: Day
    missing: int
    """Figures that have been asked for and have not come."""
    file: str
    """Under the data folder."""


def make(work: Work, kind: str) -> Made:
    """/fremdrift rapport, /fremdrift årsrapport: in the language of whoever asks. One file a day of each."""
    t = translator(work.who.language)
    if kind == ANNUAL:
        annual = annual_report(work)
        file = _written(work, t, annual_words.report(t, annual), annual_words.file_name(t))
        return Made(kind, work.plan, annual.until, 0, file)
    content = progress_report(work)
    file = _written(work, t, words.report(t, content), words.file_name(t))
    return Made(kind, work.plan, content.until, len(content.missing), file)


def _written(work: Work, t: Translator, document: Document, name: str) -> str:
    file = f"{FOLDER}/{name}-{work.today}-{t.language}{FORM}"
    write(document, work.programme.data_dir / file)
    return file
