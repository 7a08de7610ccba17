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
NOBODY_NEW = re.compile(
    r"\W*(?:(?:og|de|and)\W+)?(?:alle|kun|all|only) (?:(?:var|er|were) )?"
    r"(?:kendte|gengangere|gamle kendinge|regulars)\W*"
)
""" "alle kendte": no new ones."""
EVERYBODY = re.compile(r"\W*(?:(?:det er|det var) )?(?:alle|dem alle|all)(?: sammen| of them)?\W*")
NOBODY, ALL = frozenset({"ingen", "none"}), frozenset({"alle", "all"})
PEOPLE = frozenset({"adults", "children", "volunteers"})
KEPT = PEOPLE | {"new", "households"}
"""Of whom the number is kept beside that of all; not of those who moved in together."""
UNEVEN = "uneven"
"""Why it is asked how many they were: those who came cannot be parted so."""
LONGEST = 60
"""Characters; whoever writes more tells more."""
SHARES = {
    "half": "halvdelen, halvdelen af dem, hver anden, den ene halvdel, half, half of them, half of us",
    "third": "en tredjedel, tredjedelen, en tredjedel af dem, hver tredje, a third, a third of them, one third",
    "two_thirds": "to tredjedele, to tredjedele af dem, two thirds, two thirds of them",
    "quarter": "en fjerdedel, en fjerdedel af dem, hver fjerde, en kvart, a quarter, a quarter of them",
    "three_quarters": "tre fjerdedele, tre fjerdedele af dem, three quarters, three quarters of them",
}
OF = {"half": (1, 2), "third": (1, 3), "two_thirds": (2, 3), "quarter": (1, 4), "three_quarters": (3, 4)}
WHO = {"children": "børn", "adults": "voksne"}
SHARED = Sayings(
    {
        "before": (
            "og, nej, hov, heraf, deraf, hvoraf, ca, cirka, omkring, næsten, vel, godt, knap, jeg tror, vi tror, "
            "and, no, about, around, nearly"
        ),
        **SHARES,
        "were": "var, er, are, were, af dem var",
        "small": "nok, vist, cirka, ca, jo, vel, about, probably",
        "children": "børn, unger, småbørn, children, kids",
        "adults": "voksne, adults, grown ups",
    },
    {f"{share} {whom}": f"<{share}> <were>? <small>? <{whom}>" for share in SHARES for whom in WHO},
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


def share_of(text: str, everybody: int | None) -> str:
    """ "13 børn", where half of 26 are said to be children; else, and of 27, the words themselves."""
    told = shared_out(text, everybody)
    return f"{told[1][0]} {WHO[told[0]]}" if told is not None and len(told[1]) == 1 else text


def asks_for_share(text: str, facts: Facts) -> Ask | None:
    """ "halvdelen var børn", of 27: thirteen or fourteen? None where it can be parted so, or nothing of it is said, or
    one of the two was told before."""
    whom, either = shared_out(text, facts.participants) or ("", ())
    return Ask(whom, either, UNEVEN) if len(either) > 1 and getattr(facts, whom) not in either else None


def shared_out(text: str, everybody: int | None) -> tuple[str, tuple[int, ...]] | None:
    """Whom words tell a share of, and how many they are: two numbers where those who came cannot be parted so."""
    said = SHARED.said(text, LONGEST) if everybody else ""
    if not said or everybody is None:
        return None
    share, whom = said.split()
    part, whole = OF[share]
    below, rest = divmod(everybody * part, whole)
    return whom, (below, below + 1) if rest else (below,)


def new_among(text: str, facts: Facts, field: str = "") -> int | None:
    """How many of those who are counted are said to be new: "3 af dem var nye", "alle". None where nothing is."""
    said, all_of_them = fold(text), facts.value
    if facts.kind == "newcomer" or all_of_them is None or len(said) > LONGEST:
        return None
    if field == "new" and EVERYBODY.fullmatch(said):
        return int(all_of_them)
    if NOBODY_NEW.fullmatch(said):
        return 0
    found = NEW.fullmatch(said)
    if found is None:
        return None
    many = found["many"]
    if many in NOBODY:
        return 0
    return int(all_of_them) if many in ALL else number_of(many)


def tells_new(text: str) -> bool:
    """Whether words only tell how many were new: "2 nye", "alle kendte"."""
    said = fold(text)
    return NEW.fullmatch(said) is not None or NOBODY_NEW.fullmatch(said) is not None


def asks_left(asks: Collection[Ask], facts: Facts, told: Mapping[str, object]) -> tuple[Ask, ...]:
    """Without the question how many there were in all, where that is known and they are some of those."""
    parts = [part for name in sorted(PEOPLE) if isinstance(part := told.get(name), int)]
    number = facts.newcomers if facts.kind == "newcomer" else facts.participants
    if number is None or not parts or sum(parts) > number:
        return tuple(asks)
    return tuple(each for each in asks if each.field not in ("participants", "newcomers"))
