"""What was, told by a complaint about it or by thanks, and those who came in a sentence of their own.

"Der var alt for lidt mad til fællesspisningen i fredags. 52 mennesker og kun 40 portioner" is 52 at that dinner; so
are those who are counted behind thanks: "Tak for et dejligt loppemarked i lørdags! Vi talte 115 gæster".
"""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import has
from bot.language.sentences.held_after_all import puts_off, takes_up

GRUMBLING = ("complaint", "not", "thanks")
INSTEAD = frozenset({"stedet", "alligevel", "instead", "anyway"})
PEOPLE = frozenset({"people", "part"})
NAMING = frozenset({"topic", "place", "when", "in", "on", "at", "to"})
"""All that is kept of a complaint."""


def with_what_it_was(sentences: Sequence[Sequence[Atom]], told: Sequence[list[Atom]]) -> list[list[Atom]]:
    """What each sentence tells; and what a complaint or thanks name, where another counts without naming it."""
    if any(has(part, "topic") for part in told) or not any(_counts_people(part) for part in told):
        return list(told)
    if moved := _held_instead(sentences, told):
        return [moved, *told]
    named = (sentence for sentence in sentences if has(sentence, *GRUMBLING) and _names_what_was(sentence))
    first = next(named, None)
    return [*([[item for item in first if item.tag in NAMING]] if first else []), *told]


def _held_instead(sentences: Sequence[Sequence[Atom]], told: Sequence[Sequence[Atom]]) -> list[Atom]:
    """ "Fællesspisningen i tirsdags blev ikke til noget. Vi tog den i går i stedet, 25 kom": its name and place."""
    off = [item for sentence in sentences if puts_off(sentence) for item in sentence]
    instead = any(item.text in INSTEAD for part in told for item in part) or any(takes_up(part, off) for part in told)
    if not instead or not any(has(part, "when") for part in told) or sum(item.tag == "topic" for item in off) != 1:
        return []
    placed = any(has(part, "place") for part in told)
    return [item for item in off if item.tag == "topic" or (item.tag == "place" and not placed)]


def _counts_people(part: Sequence[Atom]) -> bool:
    """ "Vi var 13", "52 mennesker"."""
    return any(
        item.tag == "count" and item.value.value and (item.value.came or item.value.who in PEOPLE or item.value.tied)
        for item in part
    )


def _names_what_was(sentence: Sequence[Atom]) -> bool:
    """An activity, and a day that was."""
    whens = [item.value for item in sentence if item.tag == "when" and not item.value.future]
    days = [when.day or when.weekday is not None for when in whens]
    thanks = has(sentence, "thanks")  # "jeg vil bare sige tak for en dejlig fest i lørdags"
    if not (thanks or has(sentence, "complaint")) and sentence[0].text in ("jeg", "i"):
        return False  # "jeg nåede ikke banko i torsdags"
    planned = has(sentence, "planned") and not has(sentence, "complaint")
    return (
        has(sentence, "topic")
        and any(days)
        and not planned
        and not has(sentence, "called_off", "next", *(() if thanks else ("ask", "future")))
    )
