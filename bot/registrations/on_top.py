""" "der var også 6 børn", of 31 who came: were they among them, or are they more?"""

import re
from dataclasses import replace
from typing import Any

from bot.language.atoms.normalise import fold
from bot.language.atoms.numbers import ENGLISH, number_word
from bot.language.reading import Answer, Ask, Field, Status
from bot.registrations.facts import PARTS, Facts
from bot.registrations.in_other_words import in_other_words, may_be_either
from bot.registrations.steps import AGAIN

ALSO = re.compile(r"\b(?:ogsaa|desuden|derudover|udover|foruden|oveni|plus|also|besides)\b")
"""What tells that some who are named may not be in the number that was given."""
LATE = re.compile(
    r"\b(?:til (?:sidst|slut|allersidst)|bagefter|senere|for sent|sent|forsinke\w*|undervejs|efterhaanden"
    r"|halvvejs|foerst|at the end|late|later|afterwards|halfway)\b"
)
""" "der kom to til sidst", of 26: so few are no new number of all either."""
NOT_SO = re.compile(
    r"\W*(?:nej|naeh?|ret(?:telse)?|hov|ups|vent|aeh|oej|undskyld|no|oops|sorry|wait|correct(?:ion)?)\b"
    r"(?!.*\baf (?:dem|de)\b)"
)
ONLY = re.compile(r"\b(?:kun|bare|only|just)\b")
NUMBERS = ("participants", *dict.fromkeys((*PARTS, "volunteers")))
A_NUMBER = r"\d{1,3}|[a-z]{2,40}"
"""What may be one, folded: `number_of` knows."""
AND = re.compile(r"\W*(?:og|plus|samt|and)\b")
MORE = re.compile(
    rf"(?=\b(?P<many>{A_NUMBER}) (?:(?!hj(?:alp|aelp))\w+ )?"
    r"(?:(?:mere|flere|ekstra|oveni|more|extra)\b(?! (?:end|than)\b)"
    r"|til(?: (?:bagefter|senere|efterhaanden|undervejs|til sidst|lidt senere))?\W*$))"
)
"""So many on top of what was told: "der kom 2 mere", "tolv mere"."""
FEWER = re.compile(
    rf"\W*(?:(?:nej|hov|ups|undskyld|no|oops|sorry)\W+)*(?:(?:der|vi|det) (?:var|kom|er|blev)|there were|we were)?"
    rf" ?(?:kun |bare |lige |only )?(?P<many>{A_NUMBER}) (?:faerre|mindre|fewer|less)\b(?! (?:end|than)\b)"
)
"""So many less than was told: "der var 2 færre"; folded."""


def number_of(word: str) -> int | None:
    """The number that one folded word is, in figures or as it is spelt; None where it is none."""
    return int(word) if word.isdigit() else number_word(word) or ENGLISH.get(word)


def takes_back_some(text: str) -> bool:
    """ "nej, kun 2 mere", after "og 3 mere": so many more than before that."""
    return NOT_SO.match(fold(text)) is not None and _number(text) is not None


def added(before: Facts, after: Facts, text: str) -> Facts:
    """The facts after a correction, where it told of some more and gave no new total. Pure."""
    if may_be_either(text) is not None:
        return before  # asked about
    if before.participants is None:
        return _more_of_the_figure(before, after, text) or _part_alone(before, after, text)
    if (less := _fewer(text)) is not None and less < before.participants:
        return before.with_answer("participants", before.participants - less)
    if _more_of_one_kind(before, after):
        return replace(after, participants=before.participants).settled()
    if (open_ones := _among_or_on_top(before, after, text)) is not None:
        return open_ones
    if _number(text) is None:
        return _all_of_a_kind(before, after)
    more = {name: getattr(after, name) for name in NUMBERS if getattr(after, name) != getattr(before, name)}
    more = {name: number for name, number in more.items() if number}
    if not more and _number(text) == before.participants:  # "2 mere", of two who came
        more = {"participants": before.participants}
    named = [name for name in more if name != "participants"] or [*more]
    if len(named) != 1:
        return after
    name, number = named[0], more[named[0]]
    kept = {each: getattr(before, each) for each in (*NUMBERS, "participants_min", "participants_max", "value")}
    facts, had = replace(after, **kept), getattr(before, name)
    if name in ("participants", *PARTS):
        total = before.participants + number  # of whom the parts that were told still are some
        facts = replace(facts, participants=total, participants_min=None, participants_max=None).settled()
    return facts.with_answer(name, (had or 0) + number) if name != "participants" else facts


def _all_of_a_kind(before: Facts, after: Facts) -> Facts:
    """ "nej 10", where nine children were all who came: they are ten children."""
    told = [name for name in PARTS if getattr(before, name) is not None]
    alone = len(told) == 1 and getattr(before, told[0]) == before.participants != after.participants
    untold = alone and all(getattr(after, name) in (None, getattr(before, name)) for name in PARTS)
    known: dict[str, Any] = {told[0]: after.participants} if untold else {}
    return replace(after, **known)


def _more_of_the_figure(before: Facts, after: Facts, text: str) -> Facts | None:
    """ "1 mere", of two young people in jobs: three. None where no more of what is counted are told."""
    number, (name, had) = _number(text), before.counted()
    if number is None or had is None or name not in ("value", "newcomers"):
        return None
    return after.with_answer(name, type(had)(had + number)) if number == getattr(after, name) and number else None


def _is_beside(before: Facts, after: Facts, text: str) -> bool:
    """ "der var også 6 unge", of 44: no new total, and neither children nor adults."""
    fewer = (
        before.participants is not None and after.participants is not None and after.participants < before.participants
    )
    kept = all(getattr(after, name) in (None, getattr(before, name)) for name in (*PARTS, "volunteers"))
    return fewer and kept and _may_be_more(text)


def _among_or_on_top(before: Facts, after: Facts, text: str) -> Facts | None:
    """Without how many came, which is asked; None where nobody is told of who may be among them or on top of them."""
    if few := _less_of_a_kind(before, after, text):
        return _with_more_of_them(before, after, few)
    if _is_beside(before, after, text):
        return replace(after, participants=None, adults=before.adults, children=before.children).settled()
    return None


def _less_of_a_kind(before: Facts, after: Facts, text: str) -> str:
    """ "der var også 2 børn", of nine children: they are not all of them. Returns of whom that is told."""
    if _number(text) is not None or ALSO.search(fold(text)) is None:
        return ""
    told = ((name, getattr(before, name), getattr(after, name)) for name in PARTS)
    return next((name for name, had, has in told if None not in (had, has) and has < had), "")


def _with_more_of_them(before: Facts, after: Facts, name: str) -> Facts:
    """How many came is asked: with them, or with them on top, which is right of two parts that are all who came."""
    parts = {each: getattr(before, each) for each in PARTS}
    if None not in parts.values():
        parts[name] += getattr(after, name)
    return replace(after, participants=None, **parts)


def _may_be_more(text: str) -> bool:
    said = fold(text)
    late = LATE.search(said) is not None and _number(text) is None and not ONLY.search(said)
    return (late and not NOT_SO.match(said)) or ALSO.search(said) is not None


def _with_others(before: Facts, after: Facts, text: str) -> tuple[int, int] | None:
    many = _first_number(text) if after.participants is None else None
    return (before.participants, before.participants + many) if many and before.participants else None


def _first_number(text: str) -> int | None:
    """In figures, or else as it is spelt."""
    words = re.findall(r"\b\d{1,3}\b", text) or fold(text).split()
    return next((number for each in words if (number := number_of(each)) is not None), None)


def _number(text: str) -> int | None:
    """How many more are told of."""
    said = (number_of(found["many"]) for found in MORE.finditer(fold(text)))
    return next((number for number in said if number is not None), None)


def _fewer(text: str) -> int | None:
    said = FEWER.match(fold(text))
    return number_of(said["many"]) if said else None


def _part_alone(before: Facts, after: Facts, text: str) -> Facts:
    """ "og 3 voksne", where it is still asked how many came: they are not all."""
    new = [getattr(after, name) for name in PARTS if getattr(after, name) != getattr(before, name)]
    alone = AND.match(fold(text)) is not None and len(new) == 1 and new[0] == after.participants
    return replace(after, participants=None).settled() if alone else after


def with_latecomers(found: Answer, known: int | None) -> Answer:
    """ "28, to kom til sidst", of 26: what those are together with the ones who were told of is all who came. Pure."""
    asked = next((ask for ask in found.asks if (ask.field, ask.why) == ("participants", "conflict")), None)
    numbers = sorted(each for each in asked.options if isinstance(each, int)) if asked else []
    if known is None or len(numbers) != 2 or numbers[1] - numbers[0] != known:
        return found
    all_told: Field[object] = Field(numbers[1], Status.STATED)
    return found._replace(
        fields={**found.fields, "participants": all_told}, asks=tuple(ask for ask in found.asks if ask != asked)
    )


def on_top(before: Facts, after: Facts, text: str) -> tuple[Ask, ...]:
    """Asks for the total where words name some of those who came beside it, or others than it was told from. Pure."""
    if (told := may_be_either(text)) is not None:
        return (Ask("participants", tuple(dict.fromkeys((told, before.participants or told))), AGAIN),)
    if _is_another_family(before, after, text):
        return (Ask("newcomers", (), AGAIN),)
    if not _may_be_more(text):
        return ()
    totals = _totals(before, after) or _with_others(before, after, text)
    return (Ask("participants", totals, "also"),) if totals else ()


def _is_another_family(before: Facts, after: Facts, text: str) -> bool:
    """ "nej tre børn", "de har ikke to børn men tre", of four, and "der var 4 børn": how many are they then?"""
    told, known = before.newcomers, after.kind == "newcomer" and before.newcomers == after.newcomers
    new = [part for name in PARTS if (part := getattr(after, name)) not in (None, getattr(before, name))]
    if told is None or not known or not new:
        return False
    return max(new) >= told or NOT_SO.match(fold(in_other_words(text))) is not None


def _more_of_one_kind(before: Facts, after: Facts) -> bool:
    """ "børnene var 40", of 31 who came and of whom no children were told: were there no adults?"""
    told = [part for name in PARTS if (part := getattr(after, name)) not in (None, getattr(before, name))]
    known = before.participants is not None and (before.adults, before.children) == (None, None)
    return known and len(told) == 1 and told[0] == after.participants and told[0] > (before.participants or 0)


def _totals(before: Facts, after: Facts) -> tuple[int, int] | None:
    """With them in it, and with them on top of it."""
    new = [getattr(after, name) for name in PARTS if getattr(after, name) != getattr(before, name)]
    if len(new) != 1 or not new[0] or before.participants is None or after.participants != before.participants:
        return None
    return before.participants, before.participants + new[0]
