"""Which stories say nothing to the database that others do not say: `python -m tests.alike` listens to all on SQLite.

Those it writes to tests/alike.txt are told on SQLite alone: with them a whole run would take a third longer. `pytest
--postgresql` tells all of them there. The list may grow old without harm: a story that is not named is told on both,
a name that nobody bears any more marks nothing.
"""

import re
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event

LIST = Path(__file__).with_suffix(".txt")
SEVERAL = re.compile(r"(\(?\?\)?)(, \(?\?\)?)+")
"""As many values as there were: "IN (?, ?, ?)"."""


def names() -> frozenset[str]:
    return frozenset(LIST.read_text("utf-8").splitlines())


def name_of(item: pytest.Item) -> str:
    """A story without the words and the database that it is told in."""
    return item.nodeid.partition("[")[0]


class Listening:
    """A plugin that keeps what each story, told in the first of its words, says to the database."""

    def __init__(self) -> None:
        self.said: dict[str, set[str]] = {}
        self._now: set[str] = set()
        event.listen(Engine, "before_cursor_execute", self._hear)

    def _hear(self, connection: Any, cursor: Any, statement: str, *more: Any) -> None:
        self._now.add(SEVERAL.sub(r"\1", statement))

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        stories = {
            name_of(item): item
            for item in reversed(items)
            if "database" in getattr(item, "fixturenames", ()) and item.get_closest_marker("sqlite") is None
        }
        items[:] = reversed(stories.values())

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self._now = self.said[name_of(item)] = set()
        return (yield)


def needed(said: dict[str, set[str]]) -> set[str]:
    """Few stories that together say everything: by turns the one that says most of what was not said yet."""
    chosen: set[str] = set()
    left = set().union(*said.values())
    while left:
        most = max(said, key=lambda name: len(said[name] & left))
        chosen.add(most)
        left -= said[most]
    return chosen


def main() -> int:
    listening = Listening()
    status = pytest.main(["-m", "not kill", *sys.argv[1:]], plugins=[listening])
    alike = listening.said.keys() - needed(listening.said)
    LIST.write_text("".join(f"{each}\n" for each in sorted(alike)), "utf-8")
    return int(status)


if __name__ == "__main__":
    raise SystemExit(main())
