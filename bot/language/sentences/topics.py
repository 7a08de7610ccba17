"""Which criterion a group of words speaks of, where several share a name."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.ends import ended_at
from bot.language.atoms.normalise import Folded
from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.occasions import MAYBE
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Entry, Wordbook
from bot.language.counts.sums import are_courses
from bot.language.lexicon import GATHERINGS
from bot.language.sentences.fitting import is_shared, score
from bot.language.sentences.group import Group
from bot.language.sentences.named import named_in
from bot.language.sentences.wording import own_parts, own_words, spoken
from bot.language.word_sets import word_set

COFFEE = word_set("kaffen te coffee tea", of_reader=False)
SHORTEST_NAME = 4
NO_NAMES = word_set("alle begge all both start slut derefter siden yderligere", of_reader=False)
""" "alle i Parken", "start 8. november", "derefter tre gange"."""
SHARED = frozenset({"share", "judgement"})
ASKING = word_set("hvorvidt hvordan om steget vaerre stiger whether how")
WORDS_ON = word_set("ord linjer lidt nyt status word", of_reader=False)
ONE_OF_THEM = word_set("en et ene anden andet foerste tredje one other", of_reader=False)
""" "to gode historier i avisen, den ene om haverne, den anden om brandkadetterne"."""
TOLD = word_set(
    "sig historie historien artikel indslag interview opslag reportage snak spoergsmaal video"
    " article interview post question"
) | word_set("dokumentar film bog program podcast udsendelse documentary movie book show", of_reader=False)
"""What is of something, and does not say that it was: "en artikel om banko", "det drejer sig om NUSSA"."""
WERE = frozenset({"held", "held_verb"})
TELLS = word_set("fortaelle fortaeller fortalt skrive skriver skrevet melde meldt hoere hoert tell write written") | {
    "skal lige fortaelle"
}


def choose(book: Wordbook, group: Group, folded: Folded) -> tuple[int, tuple[int, ...]] | None:
    """The topic that fits best, and those to ask between."""
    named = named_in(book, group)
    if group.named_in is not None and is_shared(group) and (beside := _share_beside(book, named, group, folded)):
        return beside[0], ()
    if at_once := _at_once(book, named):
        return at_once
    words = spoken(group, folded)
    fitting = [index for index in named if book.marked(index, words)]
    fitting += _counted_alone(book, group, named, fitting)
    if len(fitting) > 1 and own_parts(group.items):
        fitting = [index for index in fitting if book.marked(index, own_words(group, folded))] or fitting
    if len(fitting) > 1 and group.named_in is not None and is_shared(group):
        fitting = _shares_marked(book, fitting, group, folded) or fitting
    if not fitting:
        named = list(dict.fromkeys(index for entry in group.topics for index in entry.topics))
        fitting = [index for index in named if book.marked(index, words)]
    if is_shared(group) and (shared := _by_share(book, named, fitting)):
        return shared
    if not fitting and _is_labelled(group):
        fitting = [index for index in named if book.topic(index).measure == "level"]
    if not fitting:
        return None
    if judged := _judged(book, group, fitting):
        return judged[0], ()  # "forældrene i familieklassen er tilfredse"
    best = fitting[0] if len(fitting) == 1 else max(fitting, key=lambda index: score(book, index, group))
    doubted = _doubted(book, group, named, best) if len(named) > 1 else ()
    return best, ((best, *doubted) if doubted else ())


def _at_once(book: Wordbook, named: Sequence[int]) -> tuple[int, tuple[int, ...]] | None:
    """What the name alone says; "37 til sammenskudsgilde", which nobody knows, may have been an event or a dinner."""
    if len(named) == 1 and not book.has_marks(named[0]):
        return named[0], ()
    return (named[0], tuple(named)) if book.gatherings == set(named) else None


def _counted_alone(book: Wordbook, group: Group, named: Sequence[int], fitting: Sequence[int]) -> list[int]:
    """ "Fra fravær til fremmøde: 1 forløb": the courses, which none of those that fit counts."""
    counts = group.counts
    counting = (
        book.units.get(counts[0].noun, frozenset()) if len(counts) == 1 and are_courses(counts[0]) else frozenset()
    )
    return [] if counting & set(fitting) else [index for index in named if index in counting]


def _shares_marked(book: Wordbook, fitting: Sequence[int], group: Group, folded: Folded) -> list[int]:
    """The shares that the words of the group itself tell apart: "føler sig styrket: 10 af 11"."""
    words = own_words(group, folded)
    return [index for index in fitting if book.topic(index).measure in SHARED and book.marked(index, words)]


def _share_beside(book: Wordbook, named: Sequence[int], group: Group, folded: Folded) -> list[int]:
    """ "2 mødregruppeforløb afsluttet. 11 af 14 mødre gennemførte": the share that carries the same name."""
    if any(book.topic(index).measure in SHARED for index in named):
        return []
    names = {name for index in named for name in book.topic(index).names}
    words = own_words(group, folded)
    marked = [
        index
        for index, topic in enumerate(book.lexicon.topics)
        if topic.measure in SHARED and topic.marks and names & set(topic.names) and book.marked(index, words)
    ]
    return marked if len(marked) == 1 else []


def _is_labelled(group: Group) -> bool:
    """ "Ambassadører: 14" in a row of figures: the name and its number, and no other word."""
    own = [item for item in group.items if item not in group.borrowed]
    tags = [item.tag for item in own if item.tag not in ("sign", "when", "dated", "and")]
    return tags == ["topic", "count"] or (tags == ["count", "topic"] and bool(group.borrowed))  # "og 15 ambassadører"


def _judged(book: Wordbook, group: Group, fitting: Sequence[int]) -> list[int]:
    """Those that are a judgement, where nobody is counted and something is said of it."""
    if group.counts or _spoken_about(group):
        return []
    return [index for index in fitting if book.topic(index).measure == "judgement"]


def _spoken_about(group: Group) -> bool:
    """ "i går snakkede vi om, hvorvidt forældrene er tilfredse" judges nothing."""
    return bool(group.of("about")) or any(item.text in ASKING for item in group.items)


def only_spoken_of(book: Wordbook, group: Group) -> bool:
    """ "vi mødtes 8 for at tale om fællesspisning": nothing that anybody came to."""
    if not group.of("about"):
        return False
    topics = group.of("topic")
    saying = [_subject_of(group.items, at) for at, item in enumerate(group.items) if item.tag == "topic"]
    if TELLS.issuperset(saying) and _counted_later(group.items):
        return False
    if WORDS_ON.issuperset(saying) and any(count.came for count in group.counts):
        return False  # "et par ord om forårsfesten i fredags: 64 kom"
    told = TOLD | ONE_OF_THEM
    return all(word and (word in told or _gathers(book, item.value)) for word, item in zip(saying, topics, strict=True))


def _subject_of(items: Sequence[Atom], at: int) -> str:
    """What is about an activity: "historie" of "en historie om banko", "film" of "en film om en turnering"; else ""."""
    joint = at - (2 if text_at(items, at - 1) in ARTICLES else 1)
    return _noun(items[joint - 1]) if joint > 0 and tag_at(items, joint) == "about" else ""


def _noun(item: Atom) -> str:
    return str(item.value.noun) if item.tag == "count" else item.text


def _gathers(book: Wordbook, entry: Entry) -> bool:
    return any(book.topic(index).kind in GATHERINGS for index in entry.topics)


def _counted_later(items: Sequence[Atom]) -> bool:
    """Whether people are counted in a sentence behind that of the activity: "…. Der var 26 mennesker"."""
    last = max((at for at, item in enumerate(items) if item.tag == "topic"), default=len(items))
    ended = ended_at(items, last)
    counts = [item.value for item in items[ended:] if item.tag == "count"]
    if any(one.tag in WERE and two.tag == "count" for one, two in pairwise(items[last:])):
        return True  # "jeg glemte at skrive om fællesspisningen i fredags vi var nitten"
    return any((count.tied and count.who == "people") or (count.came and not count.who) for count in counts)


def _by_share(book: Wordbook, named: Sequence[int], fitting: Sequence[int]) -> tuple[int, tuple[int, ...]] | None:
    """Which topic "5 af 6" is of, where none of those that fit is counted so."""
    shares = [index for index in named if book.topic(index).measure == "share"]
    judged = [index for index in fitting if book.topic(index).measure == "judgement"]
    if any(index in fitting for index in shares):
        return None
    if judged and len(named) > 1:
        return judged[0], ()  # "5 af 6 børn i familieklassen har fået mindre fravær"
    return (shares[0], tuple(shares)) if shares else None


def lent_to(book: Wordbook, group: Group, index: int) -> tuple[int, ...]:
    """ "Lørdag: krolf med 12. Søndag: fællesspisning med 29", "9 til kaffe i går og 24 til fællesspisning": the first
    came to something else, and which topics that may be of is asked."""
    topics = group.of("topic")
    if not (group.borrowed and topics and all(item in group.borrowed for item in topics)):
        return ()
    return (index, *book.events[:1]) if strange_name(group.items) or _for_coffee(group.items) else ()


def strange_name(items: Sequence[Atom]) -> Atom | None:
    """A word that nobody knows where an activity is named: "krolf med 12", "12 til krolf", "krolf i Parken"."""
    found = (
        item
        for at, item in enumerate(items)
        if item.tag == "word"
        and item.value in (None, MAYBE)
        and len(item.text) >= SHORTEST_NAME
        and item.text not in NO_NAMES
        and (
            tag_at(items, at - 1) == "to"
            or (tag_at(items, at + 1) in ("with", "count") and tag_at(items, at - 1) != "with")
            or _heads_its_place(items, at)
        )
    )
    return next(found, None)


def _heads_its_place(items: Sequence[Atom], at: int) -> bool:
    """ "lørdag krolf i Parken", "og krolf lørdag": where it was, or when, stands directly behind it."""
    begins = tag_at(items, at - 1) in ("", "and", "sign", "when", "held")
    placed = tag_at(items, at + 1) in ("in", "on") and tag_at(items, at + 2) == "place"
    return begins and (placed or tag_at(items, at + 1) == "when")


def _for_coffee(items: Sequence[Atom]) -> bool:
    return any(
        (item.text in COFFEE or item.text.endswith("kaffe"))
        and tag_at(items, at - 1) == "to"
        and tag_at(items, at - 2) == "count"
        for at, item in enumerate(items)
    )


def _doubted(book: Wordbook, group: Group, named: Sequence[int], best: int) -> tuple[int, ...]:
    """Other topics of that name that an unknown word, taken for a mistyped one, would decide for."""
    strange = [word for part in own_parts(group.items) or [group.items] for word in _strange(part)]
    near = {index for word in strange for index in book.decides(word)} if strange else set()
    return tuple(index for index in named if index in near) if best not in near else ()


def _strange(items: Sequence[Atom]) -> list[str]:
    """Words that may be mistyped, known ones too ("gennemføre"); "børn i forløb" are children."""
    words = [
        (before.tag, item.text) for before, item in pairwise([Atom("", 0, 0, False, ""), *items]) if item.tag == "word"
    ]
    return [word for before, word in words if before != "in"]
