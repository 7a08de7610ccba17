"""What refuses whatever is written at a place, with the reason."""

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any

Refusal = Callable[[Any], Any]


def refusal(message: str) -> Refusal:
    def refuse(_: object) -> None:
        raise ValueError(message)

    return refuse


def unknown(key: object, known: Iterable[str]) -> Refusal:
    """A key that is none, and the one that was probably meant."""
    near = get_close_matches(str(key), list(known), n=1)
    return refusal("is not a key that is known here" + (f"; is {near[0]} meant?" if near else ""))


missing, surplus = refusal("is missing"), refusal("is one too many")
