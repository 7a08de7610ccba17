"""Goals and places that have another key in the plan file than when rows about them were written.

The rows stay as they are: where they are read, looked for or added up, they bear the key of today. So nothing is lost
by going back to an older plan file, and a line that was wrong is mended by taking it out again.
"""

import re
from collections.abc import Mapping
from itertools import zip_longest
from operator import eq
from types import MappingProxyType
from typing import Any

from sqlalchemy import JSON, BindParameter, Boolean, ColumnElement, Dialect, Engine, String, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator

KEYS, FORM = "keys_of_the_plan", "form_of_statements"
"""What the dialect of an engine is given: it alone is at hand where a statement is written out."""
Keys = Mapping[str, Mapping[str, str]]
"""Of each table of the plan file ("criteria", "areas"): a former key, and the key of today."""
NONE: Mapping[str, Any] = MappingProxyType({})
WRITTEN = re.compile(r"([a-z]+\.)?[a-z][a-z0-9_]*(-[0-9]+)?")
"""A key of the plan file; that of a department has its number behind it, what a learnt word means its table before."""


def follow(engine: Engine, keys: Keys) -> None:
    """From now on this engine reads rows under a former key (left) as rows under the key of today (right).

    Both are keys of a plan: they are written into statements as they are. ValueError where one is none.
    """
    renamed = {table: dict(of) for table, of in keys.items() if of}
    if not all(WRITTEN.fullmatch(key) for of in renamed.values() for key in (*of, *of.values())):
        raise ValueError("no keys of a plan")
    setattr(engine.dialect, KEYS, MappingProxyType(renamed))
    told = {table: sorted(of.items()) for table, of in sorted(renamed.items())}
    setattr(engine.dialect, FORM, f"{engine.dialect.name} {told}" if told else engine.dialect.name)


def keys_of(session: Session) -> Keys:
    """What `follow` was told, for keys that stand inside a column (the facts of a draft)."""
    keys: Keys = getattr(session.get_bind().dialect, KEYS, NONE)
    return keys


def form_of(dialect: Dialect) -> str:
    """What statements that are written out once are kept under: engines of one form read alike."""
    form: str = getattr(dialect, FORM, dialect.name)
    return form


def _keys(dialect: Dialect, table: str) -> Mapping[str, str]:
    keys: Keys = getattr(dialect, KEYS, NONE)
    return keys.get(table, NONE)


def _keys_for(column: Any, compiler: Any) -> Mapping[str, str]:
    """Those of the table that a column is about: of a `PlanKey`, as its type says."""
    return _keys(compiler.dialect, column.type.table)


class of_today(FunctionElement[str]):
    """A `PlanKey` column with the keys of today; the bare column where nothing of its table ever had another."""

    type = String()
    name = "of_today"
    inherit_cache = True


@compiles(of_today)
def _written(element: of_today, compiler: Any, **told: Any) -> str:
    column: str = compiler.process(element.clauses, **told)
    (about,) = element.clauses
    keys = _keys_for(about, compiler)
    if not keys:
        return column
    cases = " ".join(f"WHEN '{former}' THEN '{now}'" for former, now in keys.items())
    return f"CASE {column} {cases} ELSE {compiler.process(element.clauses, **told)} END"


class is_today(FunctionElement[bool]):
    """Whether a `PlanKey` column (the first) is of what has a key today (the second): by the index of the column,
    where `of_today` reads every row."""

    type = Boolean()
    name = "is_today"
    inherit_cache = True
    _is_implicitly_boolean = True  # SQLite has no type for it, and `= 1` would keep it from its index


@compiles(is_today)
def _compared(element: is_today, compiler: Any, **told: Any) -> str:
    column, key = element.clauses
    former: dict[str, list[str]] = {}
    for each, now in _keys_for(column, compiler).items():
        former.setdefault(now, []).append(each)
    of = compiler.process(column, **told)
    if not former:
        return f"{of} = {compiler.process(key, **told)}"
    among = [compiler.process(key, **told)]
    for layer in zip_longest(*former.values()):
        cases = " ".join(f"WHEN '{now}' THEN '{each}'" for now, each in zip(former, layer, strict=True) if each)
        among.append(f"CASE {compiler.process(key, **told)} {cases} END")
    return f"{of} IN ({', '.join(among)})"


class PlanKey(TypeDecorator[str]):
    """Something by its key in a table of the plan. Grouped by it, what had another key comes once for each of its
    keys."""

    impl = String
    cache_ok = True

    def __init__(self, table: str) -> None:
        super().__init__()
        self.table = table

    def column_expression(self, column: ColumnElement[str]) -> ColumnElement[str]:
        return of_today(column)

    class Comparator(TypeDecorator.Comparator[str]):
        def operate(self, op: Any, *other: Any, **told: Any) -> Any:
            """By a key that is given, `=` finds the rows by their index; columns are compared as they are today."""
            given = other[0] if other else None
            if op is eq and isinstance(given, str | BindParameter):
                return is_today(self.expr, type_coerce(given, String()))
            return op(of_today(self.expr), *other, **told)

    comparator_factory = Comparator


class PlanKeys(TypeDecorator[list[str]]):
    """Several of a table, by their keys, as JSON."""

    impl = JSON
    cache_ok = True

    def __init__(self, table: str) -> None:
        super().__init__()
        self.table = table

    def process_result_value(self, value: list[str] | None, dialect: Dialect) -> list[str] | None:
        """Each once: two may have become one."""
        keys = _keys(dialect, self.table)
        return list(dict.fromkeys(keys.get(each, each) for each in value)) if value and keys else value
