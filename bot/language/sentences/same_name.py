"""A figure told by its mark alone behind another of the same name: "Fritidsjob i august: 5 unge, fastholdt 3"."""

from collections.abc import Sequence

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Wordbook

BEGINS = ENDS | {","}


def may_share_a_name(tags: Sequence[str]) -> bool:
    return tags.count("count") > 1 and "topic" in tags and "word" in tags


def named_again(items: Sequence[Atom], book: Wordbook) -> list[Atom]:
    """The same items, with the name before a mark that stands alone with its number, where another one was told."""
    found: list[Atom] = []
    name: Atom | None = None
    counted = False
    for at, item in enumerate(items):
        if item.tag == "topic":
            name, counted = item, False
        elif name is not None and counted and _is_alone(items, at) and _marks(book, name, item.text):
            found.append(Atom(name.text, item.start, item.start, False, "topic", name.value))
        counted = counted or item.tag == "count"
        found.append(item)
    return found


def _is_alone(items: Sequence[Atom], at: int) -> bool:
    """ "Fastholdt: 3" on a line, or ", fastholdt 3"."""
    number = at + 2 if text_at(items, at + 1) == ":" else at + 1
    begun = at > 0 and items[at - 1].text in BEGINS
    ended = number + 1 == len(items) or text_at(items, number + 1) in BEGINS
    return begun and items[at].tag == "word" and tag_at(items, number) == "count" and ended


def _marks(book: Wordbook, name: Atom, word: str) -> bool:
    """Whether the word tells one figure of that name from the others."""
    topics = name.value.topics
    return len(topics) > 1 and any(book.has_marks(index) and book.marked(index, f" {word} ") for index in topics)
