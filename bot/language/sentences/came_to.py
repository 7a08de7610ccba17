"""A happening by a name that nobody knows, where only that can be meant: "der kom 13 til ølsmagning i Parken i går"."""

from collections.abc import Callable, Iterator, Sequence

from bot.language.atoms.ends import bounds
from bot.language.atoms.tokens import Atom, tag_at
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
    " slut pynt tak trods undring verden",
    of_reader=False,
)
"""What one comes to without anything being held: "20 kom til orde", "3 kom til skade"."""
LAST = word_set("aften dag eftermiddag formiddag night evening afternoon morning day", of_reader=False)
""" "indisk aften": a time of day that is the name's last word."""
NO_DEFINITES = (
    *("aften", "koekken", "ballet", "banket", "basket", "buffet", "cabaret", "kabaret", "cricket", "kroket", "duet"),
    *("kvartet",),
)
"""They end as "bussen" and "vaskeriet" do, of which something is told."""
DEFINITE = ("en", "et", "erne", "ene")
SHORTEST_DEFINITE = 5
DOING = "ing"
""" "12 came to training"; "66 came to buy" says what for."""
ARTICLES = word_set("en et den det a an the vores vor", of_reader=False)
COUNTED = tag_set("place when in on at sign count came skip and")
"""All that stands beside a name which heads its sentence: "Brandøvelse i Parken i går, 13 deltagere"."""
CAME = tag_set("came held met past")


def may_have_come(tags: Sequence[str]) -> bool:
    """Whether it is worth asking: somebody was counted at a place, and one word at least is unknown."""
    return "count" in tags and "place" in tags and "word" in tags


def came_to(items: Sequence[Atom], event: int, is_capital: Callable[[Atom], bool]) -> list[Atom]:
    """The same items, with such a name as what it names. `event`: the topic of whatever residents are asked to."""
    found = list(items)
    for begin, end in bounds(items):
        sentence = items[begin:end]
        if any(item.tag == "topic" for item in sentence) or not _is_there(sentence):
            continue
        if named := next(_names(sentence, is_capital), None):
            first, last = named[0], named[-1]
            text = " ".join(item.text for item in named)
            value = Entry(topics=(event,))
            joined = first.but(text=text, end=last.end, tag="topic", value=value)
            at = next(n for n, item in enumerate(found) if item is first)
            found[at : at + len(named)] = [joined]
    return found


def _is_there(sentence: Sequence[Atom]) -> bool:
    """Whether it says how many came, and where: to a place of the programme, and to nobody's home."""
    counted = any(item.tag == "count" and (item.value.value or 0) >= FEWEST for item in sentence)
    return counted and any(item.tag == "place" and item.value.area and not item.value.home for item in sentence)


def _names(sentence: Sequence[Atom], is_capital: Callable[[Atom], bool]) -> Iterator[Sequence[Atom]]:
    for at, item in enumerate(sentence):
        if item.tag == "to" and _came(sentence, at):
            found = next(_name(sentence, at + 1, is_capital), ())
            if found and (item.text != "to" or len(found) > 1 or found[0].text.endswith(DOING)):
                yield found
    if sentence[0].tag == "word" and all(item.tag in COUNTED for item in sentence[1:]) and _heads(sentence):
        yield from _name(sentence, 0, lambda _: False)


def _came(sentence: Sequence[Atom], at: int) -> bool:
    """ "13 til …", "der kom 13 til …", "vi var 13 naboer til …"."""
    before = sentence[:at]
    if tag_at(sentence, at - 1) == "count":
        return at == 1 or any(item.tag in CAME for item in before) or sentence[at - 1].value.who != ""
    return tag_at(sentence, at - 1) == "came" and any(item.tag == "count" for item in before)


def _heads(sentence: Sequence[Atom]) -> bool:
    """ "Brandøvelse i Parken i går, 13 deltagere": whom it counts are people who took part."""
    many = [item.value for item in sentence if item.tag == "count" and (item.value.value or 0) >= FEWEST_HEADED]
    came = any(item.tag == "came" for item in sentence)
    behind = tag_at(sentence, 1) in ("in", "on", "at", "place", "when")
    return behind and any(count.who == "people" or (came and not count.who) for count in many)


def _name(sentence: Sequence[Atom], at: int, is_capital: Callable[[Atom], bool]) -> Iterator[Sequence[Atom]]:
    """The one or two words that begin there, if they may be the name of something."""
    while at < len(sentence) and sentence[at].text in ARTICLES:
        at += 1
    for length in (1, 2):
        words = sentence[at : at + length]
        if tag_at(sentence, at + length) not in BEHIND and at + length < len(sentence):
            continue
        if len(words) == length and all(map(_is_word, words[:-1])) and _is_last(words[-1], length):
            if not is_capital(words[-1]) and not _is_other(words):
                yield words
            return


def is_definite(word: str) -> bool:
    """Whether a word, folded, ends in its article: something is told of it, and it names nothing new."""
    return len(word) >= SHORTEST_DEFINITE and word.endswith(DEFINITE) and not word.endswith(NO_DEFINITES)


def _is_word(item: Atom) -> bool:
    return item.tag == "word" and item.value is None and len(item.text) >= SHORTEST and item.text not in NO_NAME


def _is_last(item: Atom, length: int) -> bool:
    return _is_word(item) or (length > 1 and item.text in LAST)


def _is_other(words: Sequence[Atom]) -> bool:
    """Whether it is somebody's own affair, work, or something that is known: "13 til begravelse", "til vinduet"."""
    last = words[-1].text
    return last in IDIOMS or last.endswith(OF_ONES_OWN) or (len(words) == 1 and is_definite(last))
