"""A bare number that puts right who was told of last: "nej 5", after "vi var 4 der lavede mad"."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.registrations.facts import PARTS, Facts
from bot.registrations.model import Entry
from bot.registrations.topics import plainly
from bot.sayings import Sayings
from bot.work import Work

LONGEST = 40
AND = " / "
"""What stands between what was said one after another (bot.registrations.drafting)."""
SOME = (*PARTS, "volunteers")
BARE = Sayings(
    {
        "before": "nej, hov, ups, men, undskyld, no, oops, sorry, ret, til, ret til, vent, wait",
        "was": "vi var, der var, det var, det er, de var, we were, there were, it was, they were",
        "small": "ca, cirka, omkring, about, kun, bare, vist, nok, jo, faktisk, egentlig, altså, only, just, actually",
        "so_many": "<digits>, <numeral>",
    },
    {"bare": "<was>? <small>? <so_many> <small>?"},
)


def of_told_last(work: Work, said: Sequence[str], facts: Facts, text: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """What is answered; a bare number is of the children, adults or helpers who were told of last, where it is nearer
    to theirs than to that of all. `said`: what was said of it so far, in turn."""
    number, name = values.get("participants"), _told_last(work, said, facts) if is_bare(text) else ""
    if number is None or not name or values.keys() - {"participants", "estimated"} or facts.participants is None:
        return dict(values)
    nearer = abs(number - getattr(facts, name)) < abs(number - facts.participants)
    return {name: number} if nearer else dict(values)


def said_of(entry: Entry) -> list[str]:
    """What was said of a report, before it was saved and since."""
    return [words for each in entry.revisions if each.words for words in each.words.split(AND)]


def is_bare(text: str) -> bool:
    """ "nej 5", "35 cirka": a number, and nothing else."""
    return bool(BARE.said(text, LONGEST))


def _told_last(work: Work, said: Sequence[str], facts: Facts) -> str:
    """The field of those who alone were told of by the last words that are more than a number; else an empty string."""
    last = next((each for each in reversed(said) if not is_bare(each)), "")
    found = work.programme.reader.answer(plainly(last), work.said_at, kind=facts.kind, shown=True) if last else None
    fields = found.fields if found else {}
    names = [name for name in SOME if name in fields]
    alone = len(names) == 1 and not fields.keys() - {*names, "participants", "estimated"}
    return names[0] if alone and getattr(facts, names[0]) is not None else ""
