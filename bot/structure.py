"""What people wrote, as frozen classes: read strictly, and all that is wrong is told at once, each with its place.

The classes say by the types of their fields what they hold: tables, lists, texts, numbers, days and
hours; what else must hold for one field stands beside its type in Annotated, and rules over several fields in
`__post_init__`. A key that a class does not know is an error, not a surprise.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from contextlib import suppress
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, datetime, time
from functools import cache
from itertools import zip_longest
from math import isfinite
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from bot.refusals import missing, refusal, surplus, unknown

Place = tuple[str | int, ...]
"""Keys and numbers that lead there: ("criteria", "newsletter", "targets", 0, "year")."""
Reader = Callable[[Any], Any]
"""From what was written to what it means; raises ValueError."""
Part = tuple[str | int, Reader, Any]
"""The step that leads to a part of something, its reader, and what was written there."""
Check = Callable[[Any], None]
"""Stands in Annotated. Raises ValueError for a value that is of the right type and wrong all the same."""
T = TypeVar("T")


class Wrong(ValueError):
    """What was written cannot be read: `errors` says what is wrong at which places."""

    def __init__(self, errors: Mapping[Place, str]) -> None:
        self.errors = errors
        super().__init__("; ".join(f"{place}: {message}" for place, message in errors.items()))


@dataclass(frozen=True, slots=True)
class ReadBy:
    """Stands in Annotated for a type that has a spelling of its own, with what reads it."""

    reader: Reader


@dataclass(frozen=True, slots=True)
class Written:
    """Stands in Annotated for a field whose key is not its name: "from" can be no name in Python."""

    key: str


def read(written: object, kind: Callable[..., T]) -> T:
    """A table as that class. Raises Wrong with everything that is wrong with it."""
    try:
        found: T = _reader(kind)(written)
    except Wrong:
        raise
    except ValueError as error:
        raise Wrong({(): str(error)}) from None
    return found


# -- checks --


def at_least(least: float) -> Check:
    def check(value: float) -> None:
        if value < least:
            raise ValueError(f"should be {least} or more")

    return check


def between(least: float, most: float) -> Check:
    def check(value: float) -> None:
        if not least <= value <= most:
            raise ValueError(f"should be from {least} to {most}")

    return check


def at_least_one(values: Sized) -> None:
    if not values:
        raise ValueError("needs at least one")


# -- tables and lists --


@cache
def _reader(kind: Any) -> Reader:
    """What reads a type, made once."""
    if get_origin(kind) in COMPOSED:
        return COMPOSED[get_origin(kind)](kind)
    return _table(kind) if is_dataclass(kind) else PLAIN[kind]


def _each(parts: Iterable[Part]) -> list[Any]:
    """What every part means. Raises Wrong with the errors of all of them, each behind the step that leads there."""
    found: list[Any] = []
    errors: dict[Place, str] = {}
    for step, reader, written in parts:
        try:
            found.append(reader(written))
        except (ValueError, ArithmeticError) as error:
            inner = error.errors if isinstance(error, Wrong) else {(): str(error)}
            errors |= {(step, *place): message for place, message in inner.items()}
    if errors:
        raise Wrong(errors)
    return found


def _table(kind: Any) -> Reader:
    known = {_key(each): each for each in fields(kind)}
    kinds: dict[str, Any] = {key: each.type for key, each in known.items()}
    readers = {key: _reader(each) for key, each in kinds.items()}
    needed = [key for key, each in known.items() if each.default is MISSING and each.default_factory is MISSING]

    def reads(written: object) -> object:
        table = _mapping(written, needed[0] if needed else "…")
        absent = [(key, missing, None) for key in needed if key not in table]
        found = _each(
            [*((key, readers.get(key) or unknown(key, readers), each) for key, each in table.items()), *absent]
        )
        return kind(**{known[key].name: each for key, each in zip(table, found, strict=True)})

    return reads


def _key(field: "Field[Any]") -> str:
    marks = getattr(field.type, "__metadata__", ())
    return next((each.key for each in marks if isinstance(each, Written)), field.name)


def _tables(kind: Any) -> Reader:
    """Values by key; a table that has a field `key` learns under which it stands."""
    read_key, read_value = (_reader(each) for each in get_args(kind))
    value = get_args(kind)[1]
    keyed = is_dataclass(value) and "key" in {each.name for each in fields(value)}

    def pair(written: tuple[str, Any]) -> tuple[Any, Any]:
        key, value = written
        if keyed and isinstance(value, Mapping):
            value = {**value, "key": key}
        return read_key(key), read_value(value)

    return lambda written: dict(_each((key, pair, (key, value)) for key, value in _mapping(written).items()))


def _list(kind: Any) -> Reader:
    """As long as it likes, or with a meaning for each place, such as one and several."""
    kinds = get_args(kind)
    if kinds[-1] is Ellipsis:
        reader = _reader(kinds[0])
        return lambda written: tuple(_each((at, reader, each) for at, each in enumerate(_sequence(written))))
    readers = [_reader(each) for each in kinds]

    def reads(written: object) -> object:
        given = _sequence(written)
        known = [*readers[: len(given)], *[missing] * (len(readers) - len(given))]
        pairs = enumerate(zip_longest(known, given, fillvalue=surplus))
        return tuple(_each((at, reader, each) for at, (reader, each) in pairs))

    return reads


def _mapping(written: object, first: str = "…") -> Mapping[str, Any]:
    """`first`: the key that a table of one text would have."""
    if not isinstance(written, Mapping):
        instead = f'; write {{ {first} = "{written}" }}' if isinstance(written, str) else ""
        raise ValueError(f"is not a table{instead}")
    return written


def _sequence(written: object) -> Sequence[Any]:
    if not isinstance(written, list | tuple):
        instead = f'; write ["{written}"]' if isinstance(written, str) else ""
        raise ValueError(f"is not a list{instead or ('; write [{ … }]' if isinstance(written, Mapping) else '')}")
    return written


# -- values --


def _annotated(kind: Any) -> Reader:
    base, *marks = get_args(kind)
    reader = next((each.reader for each in marks if isinstance(each, ReadBy)), None) or _reader(base)
    checks = [each for each in marks if callable(each)]

    def reads(written: object) -> object:
        value = reader(written)
        for check in checks:
            check(value)
        return value

    return reads


def _optional(kind: Any) -> Reader:
    (reader,) = (_reader(each) for each in get_args(kind) if each is not type(None))
    return lambda written: None if written is None else reader(written)


def _one_of(kind: Any) -> Reader:
    *first, last = map(repr, get_args(kind))
    otherwise = refusal(f"should be {', '.join(first)} or {last}")
    return lambda written: written if written in get_args(kind) else otherwise(written)


def _exactly(name: str, *accepted: type) -> Reader:
    """A value of one of these types and of none below them: true is no number."""
    otherwise = refusal(f"should be {name}")
    return lambda written: accepted[0](written) if type(written) in accepted else otherwise(written)


def _number(written: object) -> float:
    wanted = f"a number, not {written}" if isinstance(written, str) else "a number"
    number: float = _exactly(wanted, float, int)(written)
    return number if isfinite(number) else refusal("should be a number")(written)


def _day(written: object) -> date:
    """As TOML has it, or as text in the same form; a moment is no day."""
    with suppress(ValueError):
        day = date.fromisoformat(written) if isinstance(written, str) else written
        if isinstance(day, date) and not isinstance(day, datetime):
            return day
    raise ValueError("should be a valid date, for instance 2018-01-15")


def _time_of_day(written: object) -> time:
    """As TOML has it, or as text, which may do without seconds."""
    with suppress(ValueError):
        moment = time.fromisoformat(written) if isinstance(written, str) else written
        if isinstance(moment, time) and moment.tzinfo is None:
            return moment
    raise ValueError('should be a time of day, for instance "09:00"')


COMPOSED: Mapping[Any, Callable[[Any], Reader]] = {
    Annotated: _annotated, Literal: _one_of, Union: _optional, UnionType: _optional, dict: _tables, tuple: _list,
}  # fmt: skip
PLAIN: Mapping[Any, Reader] = {
    str: _exactly("text", str), bool: _exactly("true or false", bool), int: _exactly("a whole number", int),
    float: _number, date: _day, time: _time_of_day,
}  # fmt: skip
