"""`nabobot export`: flat rows of what was reported, reached, who takes part and what was sent. The columns are promised in docs/interface.md."""

import csv
import io
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

import orjson
from sqlalchemy import select

from bot.outbox import LANES, Outgoing
from bot.people.model import Person
from bot.progress.actions import standings
from bot.registrations.model import Credit, Entry
from bot.vocabulary.actions import learnt_words
from bot.work import Work

Row = dict[str, Any]
REGISTRATIONS = (
    "id", "criterion", "kind", "date", "area", "afdeling", "venue", "institution", "value", "part", "whole", "participants", "adults",
    "children", "volunteers", "newcomers", "households", "new", "estimated", "title", "reporter", "credited", "received_at", "state",
    "revision", "message",
)  # fmt: skip


def registrations(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    """Every entry that is no practice, by the day it happened; undone and replaced ones too, so that nothing vanishes."""
    query = select(Entry).where(Entry.practice.is_(False)).order_by(Entry.id)
    query = query.where(Entry.date >= since) if since else query
    query = query.where(Entry.date <= until) if until else query
    credited: dict[int, list[int]] = {}
    for credit in work.session.scalars(select(Credit).order_by(Credit.id)):
        credited.setdefault(credit.entry_id, []).append(credit.person_id)
    for entry in work.session.scalars(query):
        own = {"reporter": entry.reporter_id, "credited": credited.get(entry.id, []), "message": entry.words}
        yield {name: own[name] if name in own else getattr(entry, name) for name in REGISTRATIONS}


def progress(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    columns = (
        "criterion", "activity", "focus_area", "kind", "year_result", "year_target", "period_result", "period_target", "pace", "light",
        "last_reported",
    )  # fmt: skip
    for row in standings(work, list(work.plan.criteria.values()), until or work.today):
        yield {name: getattr(row, name) for name in columns}


def people(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    for person in work.session.scalars(select(Person).order_by(Person.id)):
        posts = person.held(work.now)
        yield {
            "id": person.id,
            "name": person.name,
            "roles": [post.role for post in posts],
            "language": person.language,
            "area": next((post.area for post in posts if post.area), None),
            "afdeling": next((post.afdeling for post in posts if post.afdeling), None),
            "state": person.state if posts else "left",
        }


def outbox(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    for row in work.session.scalars(select(Outgoing).order_by(Outgoing.id)):
        yield {
            "id": row.id, "to": row.person_id or row.address, "channel": row.channel, "lane": LANES[row.lane], "state": row.state,
            "about": row.about, "created_at": row.created_at, "sent_at": row.sent_at, "attempts": row.attempts,
        }  # fmt: skip


def vocabulary(work: Work, since: date | None, until: date | None) -> Iterable[Row]:
    for word, means in learnt_words(work.session):
        yield {"word": word, "means": means}


NOUNS: dict[str, Callable[[Work, date | None, date | None], Iterable[Row]]] = {
    "registrations": registrations,
    "progress": progress,
    "people": people,
    "outbox": outbox,
    "vocabulary": vocabulary,
}


def as_json(rows: Iterable[Row]) -> bytes:
    return orjson.dumps(
        [{key: _whole(value) for key, value in row.items()} for row in rows],
        option=orjson.OPT_INDENT_2 | orjson.OPT_UTC_Z,
    )


def as_csv(rows: Iterable[Row]) -> bytes:
    """Comma-separated, UTF-8, one line of names; several values in a cell with a space between."""
    out = io.StringIO()
    writer: "csv.DictWriter[str] | None" = None
    for row in rows:
        writer = writer or _writer(out, row)
        writer.writerow({key: _cell(value) for key, value in row.items()})
    return out.getvalue().encode()


def _writer(out: io.StringIO, row: Row) -> "csv.DictWriter[str]":
    writer = csv.DictWriter(out, fieldnames=list(row))
    writer.writeheader()
    return writer


def _whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _cell(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return " ".join(str(each) for each in value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
        return f"'{value}"  # a spreadsheet would take it for a formula
    return _whole(value)
