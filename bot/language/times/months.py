"""Which months words name, in whatever spelling: "marts", "sept.", "Octobr"; a year beside them is for whoever asks."""

from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import tokenise
from bot.language.times.meanings import Meanings
from bot.language.vocabulary import danish_time, english_time

TAG = "month"
MONTHS = Meanings(
    {
        fold(word.strip()): int(number)
        for table in (danish_time.WORDS, english_time.WORDS)
        for tag, _, number in (name.partition(":") for name in table)
        if tag == TAG
        for word in table[f"{tag}:{number}"].split(",")
    }
)


def months(text: str) -> set[int]:
    """The numbers of those that are named, January as 1."""
    named = (MONTHS.of(token.text) for token in tokenise(fold(text)) if token.tag == "word")
    return {month for month in named if month}
