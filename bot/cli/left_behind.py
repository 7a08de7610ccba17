"""Reports of goals and places that the plan file no longer has, and people there: `nabobot doctor` looks for them."""

from collections.abc import Container
from typing import Any

from sqlalchemy import Connection, func, select

from bot.engine import make_engine
from bot.people.model import Post
from bot.plan.former import formerly
from bot.plan.model import Plan
from bot.registrations.model import SAVED, Entry
from bot.renamed import follow, of_today


def keys(database: str, plan: Plan) -> dict[str, int]:
    """The keys that reports have and the plan has not, with the number of reports."""
    columns = (Entry.criterion, Entry.area, Entry.venue, Entry.institution, Entry.afdeling)
    return _unknown(database, plan, columns, Entry.state == SAVED)


def keys_of_people(database: str, plan: Plan) -> dict[str, int]:
    """The same of where people live and work, with the number of roles that somebody has there."""
    return _unknown(database, plan, (Post.area, Post.institution, Post.afdeling), Post.until.is_(None))


def _unknown(database: str, plan: Plan, columns: tuple[Any, ...], which: Any) -> dict[str, int]:
    engine = make_engine(database)
    follow(engine, formerly(plan))
    try:
        with engine.connect() as connection:
            return {key: number for each in columns for key, number in _of(connection, plan, each, which)}
    finally:
        engine.dispose()


def _of(connection: Connection, plan: Plan, column: Any, which: Any) -> list[tuple[str, int]]:
    table = column.type.table
    known: Container[str] = (
        {each.key for each in plan.lexicon().afdelinger} if table == "afdelinger" else getattr(plan, table)
    )
    now = of_today(column)
    rows = connection.execute(select(now, func.count()).where(which, column.is_not(None)).group_by(now).order_by(now))
    return [(f"{table}.{key}", number) for key, number in rows if key and key not in known]
