"""What must hold of keys that goals and places had before: what is stored under one is about one of them."""

from collections.abc import Iterator

from bot.plan.former import TABLES
from bot.plan.model import Plan

Error = tuple[str, str]


def errors_of(plan: Plan) -> Iterator[Error]:
    for table in TABLES:
        yield from _of_table(plan, table)


def _of_table(plan: Plan, table: str) -> Iterator[Error]:
    tables, heirs = getattr(plan, table), dict[str, str]()
    for each in tables.values():
        for number, key in enumerate(each.formerly):
            first = heirs.setdefault(key, each.key)
            at = f"{table}.{each.key}.formerly[{number}]"
            if key == each.key:
                yield at, f'"{key}" is its own key'
            elif key in tables:
                yield at, f'"{key}" is still {TABLES[table]}, {table}.{key}'
            elif first != each.key:
                yield at, f'"{key}" was already the key of {table}.{first}'
