"""Whether processes that share a database go by the same plan: by the keys that rows are written under.

Titles, targets and words may differ for the moment in which one process after the other is started again.
"""

from hashlib import sha256

from bot.plan.former import formerly
from bot.plan.model import Plan

TABLES = ("criteria", "areas", "venues", "institutions", "activities", "groups", "courses")
SIGNS = 31
"""Bits: a number that PostgreSQL takes for half of a lock."""


def mark(plan: Plan) -> int:
    """A number; the same for plans with the same keys, whatever their order."""
    keys = {table: sorted(getattr(plan, table)) for table in TABLES}
    keys["afdelinger"] = sorted(each.key for of in plan.organisations.values() for each in of.departments())
    keys["seats"], keys["kinds"] = sorted(plan.beredskab.seats), sorted(plan.beredskab.kinds)
    before = {table: sorted(of.items()) for table, of in formerly(plan).items()}
    told = repr((plan.key, sorted(keys.items()), sorted(before.items())))
    return int.from_bytes(sha256(told.encode()).digest()[:4]) >> (32 - SIGNS)
