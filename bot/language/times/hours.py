"""The hours that a time of day names: "kl. 17.30", "klokken halv seks", "6 pm". Where it stands: bot.language.clock."""

from collections.abc import Sequence
from datetime import time
from typing import NamedTuple

from bot.language.atoms.numbers import ENGLISH, number_word
from bot.language.atoms.tokens import Atom, tag_at, text_at, tokenise

JOINTS = frozenset({"-", "til", "to", "og", "and"})
EARLIEST = 7
"""Hours below it are said of the afternoon: "kl. 5" is 17.00, and nobody meets at three in the night."""


class Hours(NamedTuple):
    starts: time
    ends: time | None = None


def hours(folded: str, night: bool = False) -> Hours | None:
    """The time that these folded words say, with its end where they name one; None where they name no hour.

    `night`: the words beside them speak of the night, when "kl. 2" is no afternoon.
    """
    tokens = tokenise(folded)
    found = [each for part in _parts(tokens) if (each := _time(part, night))]
    if not found:
        return None
    later = found[1] if len(found) > 1 and found[1] > found[0] else None
    return Hours(found[0], later)


def _parts(tokens: Sequence[Atom]) -> list[list[Atom]]:
    """ "fra 10 til 14" has two times, on either side of its joint."""
    parts: list[list[Atom]] = [[]]
    for token in tokens:
        if token.text in JOINTS and any(_number(each) is not None for each in parts[-1]):
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _time(tokens: Sequence[Atom], night: bool) -> time | None:
    numbers = [n for n, token in enumerate(tokens) if _number(token) is not None]
    if not numbers:
        return None
    at = numbers[1] if tokens[numbers[0]].text == "to" and numbers[1:] else numbers[0]  # "quarter to six"
    hour, minute = _number(tokens[at]) or 0, _minutes(tokens, at)
    words = {token.text for token in tokens}
    if "half" in words:
        minute = 30  # "half past six", and "half six" as the English say it
    elif "halv" in words:
        hour, minute = hour - 1, 30
    elif words & {"kvart", "quarter"}:
        hour, minute = (hour, 15) if words & {"over", "past"} else (hour - 1, 45)
    words |= {"am", "pm"} & {f"{letter}m" for letter in words if "m" in words}  # "8 a.m."
    early = night or "am" in words or tokens[at].text.startswith("0")  # "kl. 02.30"
    if ("pm" in words and hour < 12) or (hour < EARLIEST and not early):
        hour += 12
    return time(hour % 24, minute) if 0 <= hour <= 24 else None


def _minutes(tokens: Sequence[Atom], at: int) -> int:
    glued = text_at(tokens, at + 1) in (".", ":") and tag_at(tokens, at + 2) == "digits"
    return int(tokens[at + 2].value) if glued and tokens[at + 2].value < 60 else 0


def _number(token: Atom) -> int | None:
    value = token.value if token.tag == "digits" else number_word(token.text) or ENGLISH.get(token.text)
    return int(value) if value is not None and 0 <= value <= 24 else None
