"""Days to come in a few words: "1/7 - 14/7", "fra mandag til fredag", "uge 29 og 30", "i morgen"."""

from datetime import date

from bot.language import days
from bot.language.reading import Period


def days_of(text: str, today: date) -> Period | None:
    """First and last of the days that the words name; None where they name none, or say a number that is no day."""
    return days.span(text, today)
