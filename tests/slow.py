"""Which tests are slow is measured, not guessed: `python -m tests.slow` tells all of them and writes tests/slow.txt.

Slow ones begin first in a whole run, and `make quick` leaves them out. The list may grow old without harm: a test that
is not named there is quick, a name that nobody bears any more marks nothing.
"""

import sys
from collections.abc import Generator
from pathlib import Path
from time import process_time

import pytest

LIST = Path(__file__).with_suffix(".txt")
SECONDS = 0.4
"""Of the processor, in one process on one core: more is slow."""


def names() -> frozenset[str]:
    return frozenset(LIST.read_text("utf-8").splitlines())


class Measuring:
    """A plugin that keeps what took longer."""

    def __init__(self) -> None:
        self.found: list[str] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        begun = process_time()
        result = yield
        if process_time() - begun > SECONDS:
            self.found.append(item.nodeid)
        return result


def main() -> int:
    measuring = Measuring()
    status = pytest.main(["-m", "not kill and not browser", *sys.argv[1:]], plugins=[measuring])
    LIST.write_text("".join(f"{each}\n" for each in sorted(measuring.found)), "utf-8")
    return int(status)


if __name__ == "__main__":
    raise SystemExit(main())
