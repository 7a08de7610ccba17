"""What is spoken of without its name: "en ny familie på fem", "28 spiste med", "7 af 8 mødre gennemførte"."""

from bot.language.atoms.normalise import Folded
from bot.language.atoms.wordbook import Wordbook
from bot.language.sentences.group import Group
from bot.language.sentences.welcomes import is_arrival
from bot.language.sentences.wording import as_written
from bot.language.word_sets import word_set

ATE = frozenset(
    {"spiste med", "har spist", "har lige spist", "ate with us", "ate together", "eating together"}
    | {"eating with us", "had dinner together"}
)


COOKED = frozenset({"mad til", "lavede mad til", "lavet mad til", "havde lavet mad til", "cooked for", "food for"})
OF_US = word_set("vi we", of_reader=False)


def unnamed(book: Wordbook, group: Group) -> int | None:
    """What is spoken of without its name: "en ny familie på fem", "28 spiste med i Vangdalen"."""
    if is_arrival(group):
        return book.newcomers
    if (counted := _counted(book, group)) is not None:
        return counted
    ate = any(item.text in ATE for item in group.of("came"))
    ate = ate or _cooked(group)
    return book.dinners if ate and group.of("place") else None


def _counted(book: Wordbook, group: Group) -> int | None:
    """ "Legepatruljen er aflyst i dag. I april uddannede vi 7 legeinstruktører": those who are counted are its name."""
    entries = [book.phrases.word(count.noun) for count in group.counts]
    named = {entry.topics for entry in entries if entry is not None and len(entry.topics) == 1}
    return next(iter(named))[0] if len(named) == len(entries) == 1 else None


def _cooked(group: Group) -> bool:
    """ "vi lavede mad til 40 i Parken i går, og 32 kom": how many came is said beside it, or asked about."""
    ours = any(item.text in OF_US for item in group.items)
    return ours and bool(group.whens) and any(item.text in COOKED for item in group.of("planned"))


def unnamed_share(book: Wordbook, group: Group, folded: Folded) -> tuple[int, tuple[int, ...]] | None:
    """ "7 af 8 mødre gennemførte": the share of those people, asked about where other activities have them too."""
    nouns = {count.noun for count in group.counts if count.relation == "share"}
    if not nouns:
        return None
    words = as_written(group, folded)
    counting = sorted({index for noun in nouns for index in book.units.get(noun, ())})
    fitting = [index for index in counting if book.topic(index).marks and book.marked(index, words)]
    shares = [index for index in fitting if book.topic(index).measure == "share"]
    return (shares[0], tuple(shares + [index for index in fitting if index not in shares])) if shares else None


def unnamed_new(book: Wordbook, group: Group) -> tuple[int, tuple[int, ...]] | None:
    """ "20 unge mødt i går, 5 nye": of the one criterion for which it matters which of those people are new; asked."""
    counts = group.counts
    if not group.whens or len(counts) < 2 or not any(count.new and not count.noun for count in counts):
        return None
    counted = {index for count in counts if not count.new for index in book.units.get(count.noun, ())}
    once = [each for each in counted if book.topic(each).unique and book.topic(each).measure == "people"]
    return (once[0], (once[0], *book.events[:1])) if len(once) == 1 else None
