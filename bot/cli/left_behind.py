"""Reports of goals and places that the plan file no longer has: `nabobot doctor` looks for them."""

from sqlalchemy import func, select

from bot.engine import make_engine
from bot.plan.model import Plan
from bot.registrations.model import SAVED, Entry
from bot.renamed import follow


def keys(database: str, plan: Plan) -> dict[str, int]:
    """The keys that reports have and the plan has not, with the number of reports."""
    engine = make_engine(database)
    follow(engine, plan.formerly)
    found: dict[str, int] = {}
    try:
        with engine.connect() as connection:
            for section, column, known in (
                ("criteria", Entry.criterion, plan.criteria),
                ("areas", Entry.area, plan.areas),
                ("venues", Entry.venue, plan.venues),
                ("institutions", Entry.institution, plan.institutions),
                ("afdelinger", Entry.afdeling, {each.key for each in plan.lexicon().afdelinger}),
            ):
                counts = select(column, func.count()).where(Entry.state == SAVED, column.is_not(None)).group_by(column)
                rows = connection.execute(counts.order_by(column))
                found |= {f"{section}.{key}": number for key, number in rows if key and key not in known}
    finally:
        engine.dispose()
    return found
