"""Reads a plan file and says everything that is wrong with it, each error with the key where it stands."""

import tomllib
from collections.abc import Iterable, Sequence
from copy import deepcopy
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.plan import unwritten
from bot.plan.checks import errors_of
from bot.plan.model import Plan
from bot.structure import Place, Wrong, read

FILES = Path(__file__).parent / "files"
STAND_INS: dict[str, Any] = {
    **dict.fromkeys(("key", "timezone", "organisation"), "-"),
    **{key: {} for key in ("title", "areas", "institutions", "focus_areas", "activities", "criteria")},
    "starts": date.min,
    "ends": date.max,
    "year_starts_in": 1,
}


class PlanError(Exception):
    """A plan file that cannot be used: `errors` has a line for each thing to mend, beginning with its key."""

    def __init__(self, path: Path, errors: Iterable[str]) -> None:
        self.path = path
        self.errors = list(errors)
        super().__init__("\n".join([f"{path}: {len(self.errors)} to mend", *(f"  {each}" for each in self.errors)]))


def load(name_or_path: str | Path) -> Plan:
    """The plan of that name that comes with the bot, or of that file. Raises PlanError with every error in it."""
    path = find(name_or_path)
    plan, errors = _read(path)
    if plan is None or errors:
        raise PlanError(path, errors)
    return plan


def check(name_or_path: str | Path) -> list[str]:
    """Every error of a plan file as a line that begins with its key; an empty list for a plan that is right."""
    try:
        return [*_read(find(name_or_path))[1]]
    except PlanError as error:
        return error.errors


def names() -> list[str]:
    """The plans that come with the bot."""
    return sorted(each.stem for each in FILES.glob("*.toml"))


def find(name_or_path: str | Path) -> Path:
    own = FILES / f"{name_or_path}.toml"
    path = own if str(name_or_path) in names() else Path(name_or_path)
    if path.is_dir():
        raise PlanError(path, ["that is a folder; name the plan file in it"])
    if not path.is_file():
        raise PlanError(path, [f"there is no such file; plans that come with the bot: {', '.join(names())}"])
    return path


def _read(path: Path) -> tuple[Plan | None, Sequence[str]]:
    try:
        text = path.read_text("utf-8-sig")  # some editors put an invisible mark first
    except UnicodeDecodeError as error:
        return None, [unwritten.of_letters(path.read_bytes(), error.start)]
    try:
        return _understood(text)
    except tomllib.TOMLDecodeError as error:
        return None, [unwritten.of_form(text, str(error))]


@lru_cache(maxsize=2)
def _understood(text: str) -> tuple[Plan | None, Sequence[str]]:
    """Kept, since a plan never changes: where many lives begin in one process, as in the tests, it is read once."""
    return _validate(tomllib.loads(text, parse_float=unwritten.number))


def _validate(data: dict[str, Any]) -> tuple[Plan | None, list[str]]:
    """The plan, and its errors: first those within a table, then those between the tables that are right."""
    try:
        plan = read(data, Plan)
    except Wrong as error:
        wrong = {_key(place): message for place, message in error.errors.items()}
        between = [each for each in _between(data, error.errors) if each.split(": ")[0] not in wrong]
        return None, [f"{key}: {message}" for key, message in wrong.items()] + between
    return plan, list(errors_of(plan, data, data))


def _between(data: dict[str, Any], wrong: Iterable[Place]) -> list[str]:
    """The errors between tables, as far as they can be seen without what is wrong in itself."""
    rest = _without(data, wrong)
    try:
        plan = read(rest, Plan)
    except Wrong as error:
        # What is left of a table need not fit the defaults of what was taken from it: then all of it goes.
        rest = _without(rest, {place[:1] for place in error.errors})
        plan = read(rest, Plan)
    return list(errors_of(plan, data, rest))


def _without(data: dict[str, Any], wrong: Iterable[Place]) -> dict[str, Any]:
    """The data with nothing wrong in any table: those are left out, and what a plan must have is stood in for."""
    rest = deepcopy(data)
    for section, *inner in wrong:
        tables = rest.get(str(section))
        if inner and isinstance(tables, dict):
            tables.pop(inner[0], None)
        else:
            rest.pop(str(section), None)
    spoken = [language for language in rest.get("title", ()) if language.strip()]
    return {**STAND_INS, "languages": spoken or ["da"], **rest}


def _key(place: Place) -> str:
    """("criteria", "x", "targets", 0, "year") as criteria.x.targets[0].year"""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")
