"""Who writes in the benchmark, and what: one report each, no two of the same happening, so that nothing is asked."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.danish_months import MONTHS

Raw = dict[str, Any]
NOW = datetime(2021, 5, 14, 8, 0, tzinfo=UTC)
"""Near the end of the sample plan: there are enough days behind for everybody to report of another one."""
FIRST_DAY = date(2017, 6, 1)
FIRST_USER = 200_001
AREAS = ("Vangdalen", "Jennumparken", "Glarbjergvej")
SENTENCES = (
    "{n} til fællesspisning i {area} {day}",
    "Banko i {area} {day}, {n} deltagere og 3 frivillige",
    "Vi bød 3 nye beboere velkommen i {area} {day}",
)

"""The three kinds of report that everybody makes."""


def user_ids(people: int) -> range:
    return range(FIRST_USER, FIRST_USER + people)


def sentence(number: int) -> str:
    """What person number n reports: another kind than their neighbour, another day or place than everybody."""
    kind, rest = number % len(SENTENCES), number // len(SENTENCES)
    day = FIRST_DAY + timedelta(days=rest // len(AREAS))
    written = f"{day.day}. {MONTHS[day.month - 1]} {day.year}"
    return SENTENCES[kind].format(n=28 + number % 20, area=AREAS[rest % len(AREAS)], day=written)


def user(user_id: int) -> Raw:
    return {"id": user_id, "is_bot": False, "first_name": f"Nabo {user_id}", "language_code": "da"}


def chat(user_id: int) -> Raw:
    return {"id": user_id, "first_name": f"Nabo {user_id}", "type": "private"}


def messages(first: int, people: int, each: int = 1) -> Iterator[tuple[str, Raw]]:
    """Messages of so many people, everybody once before anybody writes again."""
    for turn in range(each):
        for number in range(first, first + people):
            user_id = FIRST_USER + number
            yield (
                "message",
                {
                    "message_id": 10 + turn,
                    "from": user(user_id),
                    "chat": chat(user_id),
                    "date": int(NOW.timestamp()),
                    "text": sentence(number),
                },
            )


def press(user_id: int, message: Raw, data: str) -> tuple[str, Raw]:
    return (
        "callback_query",
        {
            "id": f"{user_id}{message['message_id']}",
            "from": user(user_id),
            "message": message,
            "chat_instance": "-3141592653589793238",
            "data": data,
        },
    )
