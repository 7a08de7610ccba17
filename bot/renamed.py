"""Goals that have another key in the plan file than when rows about them were written.

The rows stay as they are: where they are read, looked for or added up, they bear the key of today. So nothing is lost
by going back to an older plan file, and a line that was wrong is mended by taking it out again.
"""

from collections.abc import Mapping
from itertools import zip_longest
from operator import eq
from types import MappingProxyType
from typing import Any

from sqlalchemy import BindParameter, Boolean, ColumnElement, Dialect, Engine, String, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator

KEYS, FORM = "keys_of_goals", "form_of_statements"
"""What the dialect of an engine is given: it alone is at hand where a statement is written out."""
NONE: Mapping[str, str] = MappingProxyType({})


def follow(engine: Engine, keys: Mapping[str, str]) -> None:
    """From now on this engine reads rows under a former key (left) as rows under the key of today (right).

    Both are keys of a plan (bot.plan.part.KEY): they are written into statements as they are. ValueError where one is
    none.
    """
    if not all(key.isidentifier() for key in (*keys, *keys.values())):
        raise ValueError("no keys of a plan")
    setattr(engine.dialect, KEYS, MappingProxyType(dict(keys)))
    setattr(engine.dialect, FORM, f"{engine.dialect.name} {sorted(keys.items())}" if keys else engine.dialect.name)


def keys_of(session: Session) -> Mapping[str, str]:
    """Former key and key of today, for what stands inside a column (the facts of a draft)."""
    return _keys(session.get_bind().dialect)


def form_of(dialect: Dialect) -> str:
    """What statements that are written out once are kept under: engines of one form read alike."""
    form: str = getattr(dialect, FORM, dialect.name)
    return form


def _keys(dialect: Dialect) -> Mapping[str, str]:
    keys: Mapping[str, str] = getattr(dialect, KEYS, NONE)
    return keys


class of_today(FunctionElement[str]):
    """A column of goals with the keys of today; the bare column where no goal ever had another."""

    type = String()
    name = "of_today"
    inherit_cache = True


@compiles(of_today)
def _written(element: of_today, compiler: Any, **told: Any) -> str:
    column: str = compiler.process(element.clauses, **told)
    keys = _keys(compiler.dialect)
    if not keys:
        return column
    cases = " ".join(f"WHEN '{former}' THEN '{now}'" for former, now in keys.items())
    return f"CASE {column} {cases} ELSE {compiler.process(element.clauses, **told)} END"


class is_today(FunctionElement[bool]):
    """Whether a column of goals (the first) is of the goal that has a key today (the second): by the index of the
    column, where `of_today` reads every row."""

    type = Boolean()
    name = "is_today"
    inherit_cache = True
    _is_implicitly_boolean = True  # SQLite has no type for it, and `= 1` would keep it from its index


@compiles(is_today)
def _compared(element: is_today, compiler: Any, **told: Any) -> str:
    column, key = element.clauses
    former: dict[str, list[str]] = {}
    for each, now in _keys(compiler.dialect).items():
        former.setdefault(now, []).append(each)
    of = compiler.process(column, **told)
    if not former:
        return f"{of} = {compiler.process(key, **told)}"
    among = [compiler.process(key, **told)]
    for layer in zip_longest(*former.values()):
        cases = " ".join(f"WHEN '{now}' THEN '{each}'" for now, each in zip(former, layer, strict=True) if each)
        among.append(f"CASE {compiler.process(key, **told)} {cases} END")
    return f"{of} IN ({', '.join(among)})"


class GoalKey(TypeDecorator[str]):
    """A goal by its key in the plan. Grouped by it, a goal that had another key comes once for each of its keys."""

    impl = String
    cache_ok = True

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
