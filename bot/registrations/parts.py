"""Some of those who were told of, and no new number of all: "2 af dem er piger", "heraf 3 nye", "alle var nye"."""

import re
from collections.abc import Collection, Mapping

from bot.language.atoms.normalise import fold
from bot.language.reading import Ask
from bot.registrations.facts import Facts
from bot.registrations.on_top import A_NUMBER, number_of
from bot.sayings import Sayings

OF_THEM = r"(?:af|ud af|of|out of) (?:dem|disse|de|os|vores|them|us|those)"
SOME = re.compile(rf"\b(?P<many>{A_NUMBER}) {OF_THEM}\b")
AMONG = re.compile(r"\b(?:her|der|hvor)af\b|\b(?:iblandt|blandt) dem\b|\b(?:of whom|of which|among them)\b")
NEW = re.compile(
    rf"\W*(?:(?:og|ja|nej|det er|der var|heraf|deraf|de|and)\W+)*+(?P<many>{A_NUMBER})(?: sammen)?"
    rf"(?: {OF_THEM})?(?: (?:er|var|blev|are|were|is|was))? (?:helt |alle )?(?:nye?|new)\W*"
)
EVERYBODY = re.compile(r"\W*(?:(?:det er|det var) )?(?:alle|dem alle|all)(?: sammen| of them)?\W*")
NOBODY, ALL = frozenset({"ingen", "none"}), frozenset({"alle", "all"})
PEOPLE = frozenset({"adults", "children", "volunteers"})
KEPT = PEOPLE | {"new", "households"}
"""Of whom the number is kept beside that of all; not of those who moved in together."""
LONGEST = 60
"""Characters; whoever writes more tells more."""
HALF = Sayings(
    {
        "before": "og, nej, hov, ca, cirka, omkring, næsten, vel, and, no, about, around, nearly",
        "half": "halvdelen, halvdelen af dem, hver anden, den ene halvdel, half, half of them, half of us",
        "were": "var, er, are, were",
        "small": "nok, vist, cirka, ca, jo, about, probably",
        "children": "børn, unger, småbørn, children, kids",
        "adults": "voksne, adults, grown ups",
    },
    {"børn": "<half> <were>? <small>? <children>", "voksne": "<half> <were>? <small>? <adults>"},
)
""" "halvdelen var børn", of 26: thirteen."""


def tells_a_part(text: str, facts: Facts, fields: Collection[str]) -> bool:
    """ "2 af dem er piger", "heraf 3 piger": no new number of all, where nothing else is told."""
    said = fold(text)
    some = next((found for found in SOME.finditer(said) if number_of(found["many"]) is not None), None)
    found = some or AMONG.search(said)
    kept = KEPT - PEOPLE if facts.kind == "newcomer" else KEPT
    if (
        found is None
        or not (some or re.search(r"\d", said))
        or facts.counted()[1] is None
        or not kept.isdisjoint(fields)
    ):
        return False
    beside = said[: found.start()] + (said[found.end() :] if some else "")
    return not any(each.isdigit() for each in beside)  # "14, heraf 3 piger" tells how many there were


def half_of(text: str, everybody: int | None) -> str:
    """ "13 børn", where half of 26 are said to be children; else, and of 27, the words themselves."""
    whom = HALF.said(text, LONGEST) if everybody and everybody % 2 == 0 else ""
    return f"{everybody // 2} {whom}" if whom and everybody else text


def new_among(text: str, facts: Facts, field: str = "") -> int | None:
    """How many of those who are counted are said to be new: "3 af dem var nye", "alle". None where nothing is."""
    said, all_of_them = fold(text), facts.value
    if facts.kind == "newcomer" or all_of_them is None or len(said) > LONGEST:
        return None
    if field == "new" and EVERYBODY.fullmatch(said):
        return int(all_of_them)
    found = NEW.fullmatch(said)
    if found is None:
        return None
    many = found["many"]
    if many in NOBODY:
        return 0
    return int(all_of_them) if many in ALL else number_of(many)


def asks_left(asks: Collection[Ask], facts: Facts, told: Mapping[str, object]) -> tuple[Ask, ...]:
    """Without the question how many there were in all, where that is known and they are some of those."""
    parts = [part for name in sorted(PEOPLE) if isinstance(part := told.get(name), int)]
    number = facts.newcomers if facts.kind == "newcomer" else facts.participants
    if number is None or not parts or sum(parts) > number:
        return tuple(asks)
    return tuple(each for each in asks if each.field not in ("participants", "newcomers"))
