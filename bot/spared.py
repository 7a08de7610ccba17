"""Parts of libraries that are loaded along with others and that we never use: without them the bot is a tenth smaller.

httpx brings a command line with colours where it finds their libraries; python-telegram-bot brings the ciphers of
Telegram Passport where `cryptography` happens to be installed; Babel brings the zones of pytz where it is, beside those
of Python. All do without when these cannot be imported.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

UNUSED = ("httpx._main", "cryptography.hazmat.backends", "pytz")


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
