"""Everything that was reported and counts, as a table that a spreadsheet opens, for staff who ask in the chat."""

import csv
import io
from dataclasses import dataclass

from sqlalchemy import select

from bot import files
from bot.plan.model import Plan
from bot.registrations.model import SAVED, Entry
from bot.reports import sheet_words
from bot.reports.sending import FOLDER
from bot.texts import translator
from bot.work import Work

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet begins to calculate."""


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
    files.write(work.programme.data_dir / file, _table([sheet_words.head(t), *lines]).encode("utf-8-sig"))
    return Sheet(work.plan, len(lines), file)


def _table(lines: list[list[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in line] for line in lines)
    return out.getvalue()
