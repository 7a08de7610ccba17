"""What an event was called, and the theme of a fællesspisning, as it was written."""

from collections.abc import Sequence
from typing import Protocol

from bot.language.atoms.ends import begun_at, ended_at
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.reading import Span
from bot.language.sentences.group import Group
from bot.language.word_sets import word_set

NO_THEME = word_set("fantastisk praktisk frisk typisk dansk-frisk romantisk logisk kritisk")
GENERIC = word_set(
    "arrangement arrangementet arrangementer arrangementerne event eventet events aktivitet aktiviteten aktiviteter"
    " aktiviteterne activity activities"
)
"""They name an event only where nothing else does: "arrangement i Vangdalen: høstmarked"."""
COLLECTED = word_set("samlede samlet")
OF_A_KIND = word_set("party cafe trip walk tour sale fair picnic lunch breakfast tournament club workshop concert")
OF_ANY_KIND = word_set(
    "outdoor indoor annual local first last second great lovely little small free real proper quick short",
    of_reader=False,
)
SHORTEST_KIND = 4
MEALS = frozenset({"mad til", "mad for", "food for"})
""" "afghansk mad til fællesspisning" is what was eaten there."""
LINKING = {"jule": "jul", "sommer": "sommer"}


class Written(Protocol):
    """Where to find the words as they were written."""

    text: str
    book: Wordbook

    def span(self, item: Atom) -> Span: ...

    def part(self, item: Atom, length: int) -> Span: ...


def event_title(group: Group, written: Written) -> tuple[str, Span] | None:
    """The name of the event, in lower case."""
    named = [at for at, item in enumerate(group.items) if item.tag == "topic" and not _verbal(item.text)]
    if not named:
        return None
    named = [at for at in named if not _denied(group.items, at)] or named
    events = set(written.book.events)  # "Naboforeningen har 110 til deres høstfest"
    named = [at for at in named if not events.isdisjoint(group.items[at].value.topics)] or named
    named = [at for at in named if group.items[at].text not in GENERIC] or named
    if _sentence_of(group.items, named[0])[-1].text == "!":  # "Eid mubarak! Today we had eidfest in Vangdalen"
        named = [at for at in named if _says_when(group.items, at)] or named
    at = next((at for at in named if not _exclaimed(group.items, at)), named[0])
    item = group.items[at]
    start, end = written.span(item)
    if item.value.name:
        return written.book.indefinite(item.value.name), (start, end)
    described = _described(group.items, at, written)
    start = start if described is None else described
    after = group.items[at + 1] if at + 1 < len(group.items) else None
    if after is not None and after.tag == "topic" and set(after.value.topics) & set(item.value.topics):
        end = written.span(after)[1]  # "halloween party"
    elif described is None and " " not in item.text:  # "jule banko" is one word
        title = written.text[start:end].lower().replace(" ", "")
        return written.book.spelling.as_in_plan(written.book.indefinite(title)), (start, end)
    title = written.book.indefinite(written.text[start:end].lower())
    return written.book.spelling.as_in_plan(title), (start, end)


def _says_when(items: Sequence[Atom], at: int) -> bool:
    """ "Sommerfest i Vangdalen i lørdags. Til loppemarkedet kom 60" is the sommerfest."""
    return any(item.tag in ("when", "place") for item in _sentence_of(items, at))


def _sentence_of(items: Sequence[Atom], at: int) -> Sequence[Atom]:
    return items[begun_at(items, at) : ended_at(items, at) + 1]


def _described(items: Sequence[Atom], at: int, written: Written) -> int | None:
    """Where a word before a name in English begins that says of which kind it is: "midsummer party"."""
    before = items[at - 1] if at else None
    named = before is not None and before.tag == "word" and before.value is None and before.text not in OF_ANY_KIND
    if before is None or not named or len(before.text) < SHORTEST_KIND:
        return None
    first = at == 1 or items[at - 2].tag in ("sign", "a", "the")
    return written.span(before)[0] if first and items[at].text in OF_A_KIND else None


def _verbal(words: str) -> bool:
    """ "samlede skrald" says what was done, and is no name."""
    return words.split(" ")[0] in COLLECTED


def _denied(items: Sequence[Atom], at: int) -> bool:
    """ "det var ikke sankthans endnu, men cykeldagen"."""
    for item in items[at + 1 :]:
        if item.tag in ("and", "but", "count", "topic", "place") or item.text in ",.:!":
            return False
        if item.tag == "not":
            return True
    return False


def _exclaimed(items: Sequence[Atom], at: int) -> bool:
    """ "Bingo! 62 til banko i går"."""
    return at + 1 < len(items) and items[at + 1].text == "!" and (at == 0 or items[at - 1].tag == "sign")


def theme(group: Group, written: Written) -> tuple[str, Span] | None:
    """ "jul" of "julefællesspisning", "iransk" of "iransk fællesspisning"."""
    for at, item in enumerate(group.items):
        if item.tag == "topic" and item.value.before:
            span = written.part(item, len(item.value.before))
            before = written.text[span[0] : span[1]].lower()
            return LINKING.get(before, before.removesuffix("s") if len(before) > 5 else before), span
        named = item.tag == "topic" or item.text in MEALS
        if named and tag_at(group.items, at - 1) == "word":
            start, end = written.span(group.items[at - 1])
            plain = written.text[start:end].lower().removesuffix("e")
            if plain.endswith("sk") and plain not in NO_THEME:
                return plain, (start, end)
    return None
