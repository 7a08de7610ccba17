"""A happening by a name that nobody knows, where only that can be meant: "der kom 13 til ølsmagning i Parken i går"."""

from collections.abc import Callable, Iterator, Sequence

from bot.language.atoms.ends import bounds
from bot.language.atoms.near import one_error
from bot.language.atoms.occasions import MAYBE
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Entry
from bot.language.vocabulary.happenings import NO_NAME, OF_ONES_OWN
from bot.language.word_sets import tag_set, word_set

SHORTEST = 3
"""Letters of the name."""
FEWEST = 2
"""People who came to something; whoever came alone to something was on an errand."""
BEHIND = tag_set("in on at place when sign and but skip")
"""What ends the name."""
FEWEST_HEADED = 5
"""People below a name that stands alone: two came for "Rottefænger i Parken i går"."""
IDIOMS = word_set(
    "bord bords dig dem ende folk fods gavn gengaeld glaede grin hende hjaelp husbehov hoejre jer"
    " kaffe kant live lyd maal mig mode nytte orde os overmaal overs rette ro samlet side sidst skade"
    " skamme skyld stede syne tider tiden time tops veds venstre aarene opvask rest samvaer sengs skifte start"
    " slut pynt tak trods undring undsaetning verden",
    of_reader=False,
)
"""What one comes to without anything being held: "20 kom til orde", "3 kom til skade"."""
LONG_IDIOMS = sorted(word for word in IDIOMS if len(word) > 5)
"""Those in which a typing error is put right."""
MEALS = word_set("mad suppe frikadeller lasagne pizza grillmad aftensmad food soup dinner", of_reader=False)
""" "22 til varm mad": everyday words, and what people came to where they are counted."""
EATEN = MEALS | word_set("dessert kage lagkage is boller frugt snacks natmad morgenmad", of_reader=False)
""" "30 til fællesspisning og 12 til dessert" were at one happening."""
LAST = word_set("aften dag eftermiddag formiddag night evening afternoon morning day", of_reader=False)
""" "indisk aften": a time of day that is the name's last word."""
NO_DEFINITES = (
    *("aften", "koekken", "ballet", "banket", "basket", "buffet", "cabaret", "kabaret", "cricket", "kroket", "duet"),
    *("kvartet",),
)
"""They end as "bussen" and "vaskeriet" do, of which something is told."""
DEFINITE = ("en", "et", "erne", "ene")
SHORTEST_DEFINITE = 5
HYPHENED = 3
"""Items of a name with a hyphen."""
DOING = "ing"
""" "12 came to training"; "66 came to buy" says what for."""
ARTICLES = word_set("en et den det a an the vores vor", of_reader=False)
DEFINITE_ARTICLES = word_set("den det the", of_reader=False)
COUNTED = tag_set("place when in on at sign came held held_verb skip and")
"""All that stands between a name which heads its sentence and who is counted: "Brandøvelse i Parken i går, 13"."""
SAYING = word_set("der vi vel saa her there we", of_reader=False)
"""Words that may stand there, too."""
NAMES = tag_set("word past thing")
""" "sang" is a verb, too."""
COUNTING = tag_set("digits numeral who")
ENDING = BEHIND | {"day", "weekday", "past_day", "last", "this", ""}
CAME = tag_set("came held met past")
THERE_WERE = frozenset({"var der", "der var"})
PEOPLE = frozenset({"people", "children", "adults"})
TOOK_PART = ("deltog", "deltage")


def may_have_come(tags: Sequence[str]) -> bool:
    """Whether it is worth asking: somebody was counted at a place, and one word at least is unknown, or in doubt."""
    unknown = "word" in tags or "thing" in tags or tags.count("topic") > 1
    return unknown and "count" in tags and "place" in tags


def came_to(items: Sequence[Atom], topics: tuple[int, ...], is_capital: Callable[[Atom], bool]) -> list[Atom]:
    """The same items, with such a name as what it may name. `topics`: of which of these it is must be asked."""
    found = list(items)
    for begin, end in bounds(items):
        sentence = items[begin:end]
        others = [item for item in sentence if item.tag == "topic"]
        if not _is_there(sentence):
            continue
        if any(set(item.value.topics) & set(topics) for item in others):
            _name_it(found, next(_beside(sentence, is_capital), ()), topics)
            continue
        named = next(_names(sentence, is_capital), ())
        if named and (not others or named[-1].text in MEALS):
            _name_it(found, named, topics)
    return found


def _name_it(found: list[Atom], named: Sequence[Atom], topics: tuple[int, ...]) -> None:
    """Put the words of a name together where they stand; one that may name a happening names an event."""
    if not named:
        return
    first, last = named[0], named[-1]
    text = ("" if len(named) == HYPHENED else " ").join(item.text for item in named)
    value = Entry(topics=topics[:1] if first.value == MAYBE else topics)
    at = next(n for n, item in enumerate(found) if item is first)
    found[at : at + len(named)] = [first.but(text=text, end=last.end, tag="topic", value=value)]


def came_for(atoms: Sequence[Atom]) -> list[Atom]:
    """ "12 til kaffe", "9 naboer til sang": one word, whatever else it may mean, and nobody's name."""
    behind = [at + 1 for at, atom in enumerate(atoms) if atom.tag == "to" and tag_at(atoms, at - 1) in COUNTING]
    found = [atoms[at] for at in behind if tag_at(atoms, at) in NAMES and tag_at(atoms, at + 1) in ENDING]
    return [atom for atom in found if len(atom.text) >= SHORTEST and atom.text not in NO_NAME]


def _is_there(sentence: Sequence[Atom]) -> bool:
    """Whether it says how many came, and where: to a place of the programme, and to nobody's home."""
    counted = any(item.tag == "count" and (item.value.value or 0) >= FEWEST for item in sentence)
    return counted and any(item.tag == "place" and item.value.area and not item.value.home for item in sentence)


def _names(sentence: Sequence[Atom], is_capital: Callable[[Atom], bool]) -> Iterator[Sequence[Atom]]:
    for at, item in enumerate(sentence):
        if (item.tag == "to" and _came(sentence, at)) or (item.tag == "in" and _took_part(sentence, at)):
            found = next(_name(sentence, at + 1, is_capital), ())
            if found and (item.text != "to" or len(found) > 1 or found[0].text.endswith(DOING)):
                yield found
    first = 1 if sentence[0].tag in ("held", "held_verb") else 0
    if sentence[0].text in DEFINITE_ARTICLES:
        return  # "The diner last Thursday" is one that everybody knows
    found = next(_name(sentence, first, is_capital if first else lambda _: False), ())
    if found and _heads(sentence[sentence.index(found[-1]) + 1 :]):
        yield found


def _beside(sentence: Sequence[Atom], is_capital: Callable[[Atom], bool]) -> Iterator[Sequence[Atom]]:
    """ "30 til banko i Parken i går og 20 til krea": another, beside one that is known and has its number."""
    for at, item in enumerate(sentence):
        another = item.tag == "to" and (tag_at(sentence, at - 2) == "and" or text_at(sentence, at - 2) == ",")
        if not another or tag_at(sentence, at - 1) != "count" or not _is_known_before(sentence[: at - 1]):
            continue
        count = sentence[at - 1].value
        if (count.value or 0) >= FEWEST_HEADED and not count.relation and count.who in PEOPLE | {""}:
            perhaps = sentence[at + 1 : at + 2]
            named = [perhaps] if perhaps and perhaps[0].value == MAYBE else _name(sentence, at + 1, is_capital)
            yield from (words for words in named if words[-1].text not in EATEN)


def _is_known_before(before: Sequence[Atom]) -> bool:
    triples = zip(before, before[1:], before[2:], strict=False)
    return any((one.tag, to.tag, what.tag) == ("count", "to", "topic") for one, to, what in triples)


def _came(sentence: Sequence[Atom], at: int) -> bool:
    """ "13 til …", "der kom 13 til …", "vi var 13 naboer til …", "til … kom der 13"."""
    before = sentence[:at]
    if not before:
        return any(one.tag in ("came", "held") for one in sentence)
    if before[-1].tag == "count":
        came = any(item.tag in CAME or item.text in THERE_WERE for item in before)
        return at == 1 or came or before[-1].value.who != ""
    return before[-1].tag == "came" and any(item.tag == "count" for item in before)


def _took_part(sentence: Sequence[Atom], at: int) -> bool:
    """ "9 deltog i blomsterbinding"."""
    return text_at(sentence, at - 1).startswith(TOOK_PART) and any(item.tag == "count" for item in sentence[:at])


def _heads(behind: Sequence[Atom]) -> bool:
    """ "Brandøvelse i Parken i går, 13 deltagere", "… og der kom 13": where, when and who came stand behind it."""
    at = next((n for n, item in enumerate(behind) if item.tag == "count"), None)
    if at is None or any(item.tag not in COUNTED and item.text not in SAYING for item in behind[:at]):
        return False
    if tag_at(behind, 0) not in ("in", "on", "at", "place", "when") or (behind[at].value.value or 0) < FEWEST_HEADED:
        return False
    came = "came" in (tag_at(behind, at - 1), tag_at(behind, at + 1)) or tag_at(behind, at - 1) == "held"
    return behind[at].value.who in PEOPLE or (came and not behind[at].value.who)


def _name(sentence: Sequence[Atom], at: int, is_capital: Callable[[Atom], bool]) -> Iterator[Sequence[Atom]]:
    """The word or two that begin there, if they may be the name of something: "indisk aften", "ipad-hjælp"."""
    while at < len(sentence) and sentence[at].text in ARTICLES:
        at += 1
    hyphened = text_at(sentence, at + 1) == "-" and at + 2 < len(sentence) and sentence[at + 2].glued
    for length in (HYPHENED,) if hyphened else (1, 2):
        words = sentence[at : at + length]
        if tag_at(sentence, at + length) not in BEHIND and at + length < len(sentence):
            continue
        meal = len(words) == length and words[-1].text in MEALS
        named = len(words) == length and (length == 1 or _is_word(words[0]) or meal) and _is_last(words[-1], length)
        joined = hyphened and words[0].tag == "word" and words[-1].tag in ("word", "daypart")
        if joined or (not hyphened and named and not (is_capital(words[-1]) or _is_other(words))):
            yield words
        return


def is_definite(word: str) -> bool:
    """Whether a word, folded, ends in its article: something is told of it, and it names nothing new."""
    return len(word) >= SHORTEST_DEFINITE and word.endswith(DEFINITE) and not word.endswith(NO_DEFINITES)


def _is_word(item: Atom) -> bool:
    if item.text in MEALS:
        return True
    return item.tag == "word" and item.value is None and len(item.text) >= SHORTEST and item.text not in NO_NAME


def _is_last(item: Atom, length: int) -> bool:
    return _is_word(item) or (length > 1 and item.text in LAST)


def _is_other(words: Sequence[Atom]) -> bool:
    """Whether it is somebody's own affair, work, or something that is known: "13 til begravelse", "til vinduet"."""
    last = words[-1].text
    if last in MEALS:
        return False
    idiom = last in IDIOMS or one_error(last, LONG_IDIOMS)
    return bool(idiom) or last.endswith(OF_ONES_OWN) or (len(words) == 1 and is_definite(last))
