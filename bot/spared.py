"""What libraries bring along that we never use: without it the bot is a tenth smaller.

httpx brings a command line with colours where it finds their libraries; python-telegram-bot brings the ciphers of
Telegram Passport where `cryptography` happens to be installed; Babel brings the zones of pytz where it is, beside those
of Python. All do without when these cannot be imported.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FunctionType

UNUSED = ("httpx._main", "cryptography.hazmat.backends", "pytz")

TALKATIVE = frozenset({"telegram", "sqlalchemy"})
"""The libraries with most to say to programmers, three megabytes."""


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


def without_documentation() -> None:
    """Let go of what the classes and functions that are loaded tell programmers: 2 MB less when the bot has run for a
    while, for 30 ms of its start. The libraries do without, as they do where Python leaves it out (-OO).
    """
    modules = [module for name, module in list(sys.modules.items()) if _is_talkative(name)]
    left: list[object] = [member for module in modules for member in vars(module).values()]
    seen: set[int] = set()
    while left:
        member = _unwrapped(left.pop())
        if id(member) not in seen and _is_talkative(getattr(member, "__module__", None)):
            seen.add(id(member))
            _silence(member)
            left += vars(member).values() if isinstance(member, type) else ()


def _is_talkative(module: object) -> bool:
    return isinstance(module, str) and module.partition(".")[0] in TALKATIVE


def _unwrapped(member: object) -> object:
    """The function of a method or a property."""
    return getattr(member, "__func__", getattr(member, "fget", member))


def _silence(member: object) -> None:
    if isinstance(member, FunctionType) and member.__doc__:
        consts = member.__code__.co_consts
        if consts and consts[0] is member.__doc__:  # where Python 3.11 and later keep it
            member.__code__ = member.__code__.replace(co_consts=(None, *consts[1:]))
        member.__doc__ = None
    elif isinstance(member, type) and isinstance(vars(member).get("__doc__"), str):
        member.__doc__ = None
