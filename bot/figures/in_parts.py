"""One figure told in parts: "6 aktiviteter i efteråret og 2 i december" may be eight, and is asked about. Pure."""

from collections.abc import Sequence
from datetime import datetime

from bot.figures.said import Said
from bot.language.reader import Reader
from bot.language.word_sets import word_set

OF_THEM = word_set("dem heraf hvoraf deraf them these", of_reader=False)
""" "6 aktiviteter, 2 af dem i december": those are among the six."""


def in_parts(reader: Reader, said: list[Said], now: datetime, *, alone: bool) -> list[Said]:
    """The same with the parts of one figure as one thing that is asked about: together, or the first of them.

    `alone`: one figure only is asked for, and numbers that name nothing are its own.
    """
    told = [each for each in said if each.act == "figure" and each.value is not None and each.whole is None]
    unnamed, named = [each for each in told if each.at is None], [each for each in told if each.at is not None]
    timed = [each for each in unnamed if _of_a_time(reader, each, now)]
    if not timed or len(named) > 1 or not (named or (alone and len(unnamed) > 1)):
        return said
    parts = [*named, *(timed if named else unnamed)]
    values = [each.value or 0 for each in parts if OF_THEM.isdisjoint(each.plain.split())]
    left = [each for each in said if each not in parts]
    if len(values) < 2:
        return [*named, *left]
    at = named[0].at if named else 0
    return [_either(at, values, parts), *left]


# -- inside --


def _either(at: int | None, values: Sequence[int], parts: Sequence[Said]) -> Said:
    estimated = any(each.estimated for each in parts)
    both = (sum(values), values[0])
    return Said("figure", at, options=both, vague=True, named=True, estimated=estimated, plain=parts[0].plain)


def _of_a_time(reader: Reader, each: Said, now: datetime) -> bool:
    """Whether a month, a week or a quarter stands beside it."""
    return "period_start" in reader.answer(each.plain, now, kind="figure", asked="date").fields
