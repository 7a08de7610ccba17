"""The page on plan files tells of every key, and its examples are one plan that is in order."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args

from bot.plan.load import check, load
from bot.plan.model import Plan
from bot.plan.remarks import remarks
from bot.structure import Written

PAGE = (Path(__file__).parent.parent / "docs" / "planfil.md").read_text("utf-8")
EXAMPLE = "\n".join(re.findall(r"```toml\n(.+?)```", PAGE, re.DOTALL))
TOLD = {word for code in re.findall(r"`([^`\n]+)`", PAGE.replace("```", "")) for word in re.findall(r"\w+", code)}


def test_the_examples_are_one_plan_in_order(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(EXAMPLE, "utf-8")
    assert check(path) == []
    assert [*remarks(load(path))] == []


def test_every_key_is_told_of_and_has_an_example() -> None:
    keys = {key for kind in kinds(Plan) for key in keys_of(kind)}
    tables = {word for head in re.findall(r"^\[(.+)\]$", EXAMPLE, re.MULTILINE) for word in head.split(".")}
    assert keys - TOLD - tables == set()
    assert {key for key in keys if not re.search(rf"\b{key}\b(?:\.\w+)* =|\[(?:\w+\.)*{key}\b", EXAMPLE)} == set()


def keys_of(kind: Any) -> Iterator[str]:
    for each in fields(kind):
        marks = getattr(each.type, "__metadata__", ())
        key = next((mark.key for mark in marks if isinstance(mark, Written)), each.name)
        if key != "key" or kind is Plan:
            yield key


def kinds(kind: Any, seen: frozenset[Any] = frozenset()) -> set[Any]:
    """The classes of a plan file, wherever they stand in it."""
    if isinstance(kind, type) and is_dataclass(kind):
        inner = seen | {kind}
        return {kind}.union(*(kinds(each.type, inner) for each in fields(kind) if each.type not in inner))
    return set().union(*(kinds(each, seen) for each in get_args(kind) if each not in seen))
