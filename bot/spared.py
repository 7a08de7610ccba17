"""Parts of libraries that are loaded along with others and that we never use: without them the bot is a tenth smaller.

Babel brings the zones of pytz where it is, beside those of Python, and does without when it cannot be imported.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

UNUSED = ("pytz",)


@contextmanager
def without_unused() -> Iterator[None]:
    """While it lasts, these cannot be imported; what was loaded before stays."""
    missing = [name for name in UNUSED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(missing))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in missing:
            del sys.modules[name]
