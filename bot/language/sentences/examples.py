"""What a number is of, told one by one below it: "2 gode historier i avisen:" and a line for each; and opinions."""

from collections.abc import Container, Sequence

from bot.language.atoms.tokens import Atom
from bot.language.word_sets import tag_set, word_set

ONES = frozenset({"topic", "unit"})
"""Whose number says how many are told below, in the words of `Count.who`."""
TELLING = tag_set("count vague when came held held_verb past")
"""With one of these a line tells something of its own."""
COUNTING = tag_set("count vague when")
"""With one of these it reports, below a heading of opinions too."""
OPINIONS = word_set(
    "evaluering evalueringen tilbagemelding tilbagemeldinger kommentar kommentarer citat citater ros ris stemning"
    " feedback comments",
    of_reader=False,
)


def without_examples(sentences: Sequence[Sequence[Atom]], held: Container[int | None]) -> list[Sequence[Atom]]:
    """The same without the lines that name what a number above them is of, or what people thought of it.

    `held`: the topics of what is held, each of which is told of by itself.
    """
    kept: list[Sequence[Atom]] = []
    named = 0
    for at, said in enumerate(sentences):
        sentence = _without_names_behind(said, held) if any(item.text == ":" for item in said) else said
        if named:
            named -= 1
            continue
        kept.append(sentence)
        if sentence[-1].text == ":":
            following = sentences[at + 1 :]
            named = _examples_below(sentence, following, held) or _opinions_below(sentence, following)
            named = named or _named_before_a_total(sentence, following)
    return kept


def _examples_below(sentence: Sequence[Atom], following: Sequence[Sequence[Atom]], held: Container[int | None]) -> int:
    """How many lines below a heading name what its number is of; 0 where they are not as many, or say more."""
    counts = [item.value for item in sentence if item.tag == "count"]
    topics = [index for item in sentence if item.tag == "topic" for index in item.value.topics]
    if len(counts) != 1 or counts[0].who not in ONES or any(index in held for index in topics):
        return 0
    below = following[: counts[0].value or 0]
    told = any(item.tag in TELLING for line in below for item in line)
    return len(below) if len(below) == counts[0].value and not told else 0


def _named_before_a_total(sentence: Sequence[Atom], following: Sequence[Sequence[Atom]]) -> int:
    """How many lines name what the last of them counts: "Aktive foreninger:", their names, and "I alt 5 foreninger"."""
    if any(item.tag == "count" for item in sentence):
        return 0
    told = (at for at, line in enumerate(following) if any(item.tag in TELLING for item in line))
    first = next(told, 0)
    return first if first and following[first][0].tag == "total" else 0


def _without_names_behind(sentence: Sequence[Atom], held: Container[int | None]) -> Sequence[Atom]:
    """ "To gode historier i pressen: affaldsholdet og brandkadetterne": they are what the two were about."""
    colon = next((at for at, item in enumerate(sentence) if item.text == ":"), 0)
    counts = [item.value for item in sentence if item.tag == "count"]
    if not colon or len(counts) != 1 or not any(item.tag == "topic" for item in sentence[colon:]):
        return sentence
    topics = [index for item in sentence[:colon] if item.tag == "topic" for index in item.value.topics]
    before = any(item.tag == "count" and item.value.who in ONES for item in sentence[:colon])
    told = any(item.tag in TELLING for item in sentence[colon:])
    said_of_all = before and topics and not told and not any(index in held for index in topics)
    return sentence[:colon] if said_of_all else sentence


def _opinions_below(sentence: Sequence[Atom], following: Sequence[Sequence[Atom]]) -> int:
    """So many lines tell what people thought of it, and count nobody: "Evaluering:" above "busturen var bedst"."""
    if sentence[0].text not in OPINIONS:
        return 0
    counting = (at for at, line in enumerate(following) if any(item.tag in COUNTING for item in line))
    return next(counting, len(following))
