"""What a leader writes of somebody's absence in one sentence: "Omar er syg fra mandag til onsdag, Tove tager over"."""

import re
from dataclasses import dataclass, replace
from datetime import date as Day

from bot.language.atoms.normalise import fold
from bot.people.absence_days import days_of
from bot.people.finding import active_people
from bot.people.roster import People, page_of
from bot.people.spoken_of import AWAY, spoken_of
from bot.work import Work

COVERS = re.compile(
    r"\b(?:tager over|overtager|tager (?:den|det|hans|hendes|sig af)|daekker|afloeser|vikar\w*|stedfortraeder|passer"
    r"|klarer|staar for|traeder (?:til|ind)|i stedet|covers?|takes over|steps in|stands in|instead|fills in)\b"
)
COVERED_BY = re.compile(
    r"(?:(?:afloes\w*|vikar\w*|stedfortraeder\w*|daekkes|covered|cover)(?: (?:er|bliver|is|af|by))?)\W*$"
)
TOGETHER = re.compile(r"\W*(?:og|and|&|,)?\W*")
""" "Omar og Tove er syge": two are."""
ASKS = re.compile(r"\W*(?:hvem|hvornaar|hvor|er|is|who|when|har|kommer)\b")


@dataclass(frozen=True, slots=True)
class AwayTold:
    person_id: int
    name: str
    first: Day
    last: Day
    cover_id: int = 0
    cover: str = ""
    """Nobody where it is empty."""


def told(work: Work, text: str) -> AwayTold | None:
    """None where no days are told that are to come, or it is not plain of whom."""
    folded = fold(text)
    if "?" in text or not AWAY.search(folded) or ASKS.match(folded) or not spoken_of(work, text):
        return None
    named = _named(work, folded)
    parts = _parts(folded, named)
    who = [at for at, part in enumerate(parts) if AWAY.search(part)]
    days = days_of(text, work.today)
    if len(who) != 1 or days is None or days[1] < work.today or _several(parts, who[0]):
        return None
    person, cover = named[who[0]], _cover(named, parts, who[0])
    away = AwayTold(person[1], person[2], *days)
    return away if cover is None else AwayTold(person[1], person[2], *days, cover[1], cover[2])


def together(work: Work, text: str) -> tuple[int, ...]:
    """Those of whom words tell the same: "Omar og Tove er syge". Nobody where it is told of one alone."""
    folded = fold(text)
    if not AWAY.search(folded) or ASKS.match(folded) or not spoken_of(work, text):
        return ()
    named = _named(work, folded)
    parts = _parts(folded, named)
    last = next((at for at, part in enumerate(parts) if AWAY.search(part)), 0)
    first = last
    while first and TOGETHER.fullmatch(parts[first - 1]):
        first -= 1
    return tuple(each[1] for each in named[first : last + 1]) if first < last else ()


def shown_together(work: Work, people: tuple[int, ...]) -> People:
    """Each with the way to their card."""
    found = [each for each in active_people(work) if each.id in people]
    return replace(page_of(work, found, 0), total=len(found))


# -- inside --

Named = tuple[re.Match[str], int, str]


def _named(work: Work, folded: str) -> list[Named]:
    """Who is called by a first name that nobody else has, where it stands in the words."""
    everyone = [(fold(each.name).partition(" ")[0], each.id, each.name) for each in active_people(work)]
    firsts = [first for first, _, _ in everyone]
    found = [
        (at, id, name)
        for first, id, name in everyone
        if firsts.count(first) == 1 and (at := re.search(rf"\b{re.escape(first)}\b", folded))
    ]
    return sorted(found, key=lambda each: each[0].start())


def _parts(folded: str, named: list[Named]) -> list[str]:
    """What is said behind each name, up to the next."""
    ends = [*(at.start() for at, _, _ in named[1:]), len(folded)]
    return [folded[at.end() : end] for (at, _, _), end in zip(named, ends, strict=True)] if named else []


def _several(parts: list[str], who: int) -> bool:
    return who > 0 and TOGETHER.fullmatch(parts[who - 1]) is not None


def _cover(named: list[Named], parts: list[str], who: int) -> Named | None:
    """Who steps in: "Tove tager over", "dækkes af Tove"."""
    others = [
        each for at, each in enumerate(named)
        if at != who and (COVERS.search(parts[at]) or (at and COVERED_BY.search(parts[at - 1])))
    ]  # fmt: skip
    return others[0] if len(others) == 1 else None
