"""Everything that was reported and counts, as a table that a spreadsheet opens, for staff who ask in the chat."""

from dataclasses import dataclass

from sqlalchemy import select

from bot import files
from bot.documents.spreadsheets import table
from bot.plan.model import Plan
from bot.registrations.model import SAVED, Entry
from bot.reports import sheet_words
from bot.reports.sending import FOLDER
from bot.texts import translator
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Sheet:
    plan: Plan
    rows: int
    file: str
    """Under the data folder."""


def make(work: Work) -> Sheet:
    """/fremdrift excel: a line for each report, the oldest first, with nobody's name and nobody's words.

    Semicolons, and a mark in front: so Excel opens it with æ, ø and å and in columns where Danish is spoken.
    """
    t = translator(work.who.language)
    counts = Entry.state == SAVED, Entry.practice.is_(False)
    found = work.session.scalars(select(Entry).where(*counts).order_by(Entry.date, Entry.id))
    lines = [sheet_words.line(t, each.facts, work.plan) for each in found]
    file = f"{FOLDER}/{sheet_words.file_name(t)}-{work.today}-{t.language}.csv"
    files.write(work.programme.data_dir / file, table([sheet_words.head(t), *lines], ";").encode("utf-8-sig"))
    return Sheet(work.plan, len(lines), file)
