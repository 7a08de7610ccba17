"""Presses that no button of ours makes: whoever writes their own Telegram may send whatever they like."""

import re
from collections.abc import Iterator

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from handlers import HANDLERS
from tests.world import World

NUMBERS = "(?:1|2|999999999)"
"""Of rows that are there, and of one that is not."""
WORDS = "[a-z0-9_.-]{1,6}"
OF_EACH = 2
VALUES = ("9" * 40, "inf", "nan", "-1", "2018-02-30", "99999-01-01", "02:30", "25:00", "æ", "")
BEFORE = (
    "37 til fællesspisning i Vangdalen i går",
    "fællesspisning på lørdag kl. 18 i Vangdalen",
    "ny mødregruppe begynder i dag, 8 gange, 7 mødre",
    "nyt styregruppemøde 14. marts kl. 13",
    "/milepaele Mødregrupper, marts: nyt hold er begyndt",
    "/tal 30. januar",
    "/kanaler",
)


def such_as(pattern: str) -> list[str]:
    """What a button may carry by the pattern that understands it, with numbers of rows that may be there."""
    found: set[str] = set()
    written = pattern.replace(r"\d{1,9}", NUMBERS).replace(".+", WORDS)

    @settings(
        max_examples=OF_EACH,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),
    )
    @given(st.from_regex(re.compile(written, re.ASCII), fullmatch=True))
    def collect(data: str) -> None:
        found.add(data)

    collect()
    return sorted(found)


def presses() -> Iterator[str]:
    for value in VALUES:
        yield from (f"draft:1:set:{field}:{value}"[:64] for field in ("date", "area", "value", "participants", "title"))
        yield from (f"announcement:1:set:{field}:{value}"[:64] for field in ("day", "starts", "area"))
    for entry in HANDLERS:
        yield from such_as(entry.pattern.pattern) if entry.pattern else ()


async def test_no_press_however_it_is_made_is_an_error(world: World) -> None:
    karen, mona = world.person("Karen", role="head"), world.person("Mona", role="volunteer")
    for said in BEFORE:
        await karen.says(said)
    await mona.says(BEFORE[0])
    for phone in (karen, mona):
        last = phone.chat()[-1]
        for data in presses():
            if data != "erase:yes":
                await phone.presses_raw(last, data)
                phone.ignores_the_rest()
    for phone in world.phones:
        phone.ignores_the_rest()
    assert world.rows("set_aside") == []
