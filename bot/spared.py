"""What libraries bring along that we never use: without it the bot is a tenth smaller.

httpx brings a command line with colours where it finds their libraries; python-telegram-bot brings the ciphers of
Telegram Passport where `cryptography` happens to be installed; Babel brings the zones of pytz where it is, beside those
of Python. All do without when these cannot be imported.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import FunctionType

UNUSED = ("httpx._main", "cryptography.hazmat.backends", "pytz")

TALKATIVE = ("sqlalchemy.orm", "telegram", "httpx")
"""The libraries with most to say to programmers, four megabytes."""


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


def load_libraries() -> None:
    """Load the talkative ones, and let go of what they tell programmers: documentation, and the types of what functions
    take and give. They do without, the former as where Python leaves it out (-OO).

    To be done before ours are loaded, which then use the room: 4 MB less at the start, 2 when the bot has run for a
    while, for 40 ms.
    """
    with without_unused():
        for library in TALKATIVE:
            import_module(library)
    names = {library.partition(".")[0] for library in TALKATIVE}
    modules = [module for name, module in list(sys.modules.items()) if name.partition(".")[0] in names]
    left: list[object] = [member for module in modules for member in vars(module).values()]
    seen: set[int] = set()
    while left:
        member = _unwrapped(left.pop())
        if id(member) not in seen and str(getattr(member, "__module__", "")).partition(".")[0] in names:
            seen.add(id(member))
            _silence(member)
            left += vars(member).values() if isinstance(member, type) else ()


def _unwrapped(member: object) -> object:
    """The function of a method or a property."""
    return getattr(member, "__func__", getattr(member, "fget", member))


def _silence(member: object) -> None:
    if isinstance(member, FunctionType):
        del member.__annotations__
        if member.__doc__:
            _forget_documentation(member)
    elif isinstance(member, type) and isinstance(vars(member).get("__doc__"), str):
        member.__doc__ = None


def _forget_documentation(function: FunctionType) -> None:
    consts = function.__code__.co_consts
    if consts and consts[0] is function.__doc__:  # where Python 3.11 and later keep it
        function.__code__ = function.__code__.replace(co_consts=(None, *consts[1:]))
    function.__doc__ = None
