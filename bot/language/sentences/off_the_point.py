"""What somebody writes beside a report that is shown to them, and that says nothing of it."""

from collections.abc import Callable, Sequence

from bot.language.atoms.occasions import BACK
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import IN_GENERAL, NO_FACT
from bot.language.sentences.clauses import sentences
from bot.language.sentences.full_stops import SAYS
from bot.language.word_sets import tag_set, word_set

SHORT = 3
"""Words of a question that may as well be an answer: "36?", "i lørdags?"."""
VERBS = word_set(
    "er var har havde kan kunne skal skulle vil ville maa kommer kom bliver ved hvad hvem hvor hvornaar hvordan hvorfor"
    " is are was were has have can could do does did will who what where when how why",
    of_reader=False,
)
PUTS_RIGHT = word_set(
    "nej hov hovsa ej naeh ups undskyld ret rettelse mente mener rettet no sorry oops correction meant mean",
    of_reader=False,
)
IT = word_set("det den it that", of_reader=False)
IT_WAS = tag_set("past present held held_verb")
SHORTEST = 4
"""Letters of a word that nobody knows and that is about something."""
PARTING, OPENING = tag_set("sign but"), tag_set("sign but and greeting thanks")
SO = word_set("saa so because fordi", of_reader=False)
ONESELF = word_set("jeg i min mit mine my", of_reader=False)
ILL = word_set(
    "syg syge sygemeldt forkoelet indlagt influenza hospitalet sygehuset ill sick unwell hospital flu", of_reader=False
)
OF_THE_REPORT = tag_set("topic count place held held_verb met began ended done correction doubt untold")
OF_IT = word_set("det den der it there", of_reader=False)
"""With one of these words somebody tells of what is asked about, and not of themself: "jeg holdt det i mandags"."""
FIELDS = {"place": ("area", "afdeling"), "when": ("date",)}
"""What is asked for may stand among words about whatever they like: "det var ved den store eg i Vangdalen"."""
LIVING = word_set("bor boede bosat lives live lived", of_reader=False)
PEOPLE = tag_set("count who came kin extra ofwhich")
THEREABOUTS = word_set(
    "ovre nede oppe inde henne ude derovre dernede selvfoelgelig naturligvis over down up of course", of_reader=False
)
""" "ovre i Vangdalen selvfølgelig" names no more than "i Vangdalen"."""
TO_DO, SHORTEST_DOING = tag_set("to on at for"), 3
NO_DOING = word_set(
    "det dem den der her sidst gengaeld bords bordet stede fods mad maden aftensmad suppe food last home time",
    of_reader=False,
)
"""Behind "på" or "til" these name nothing else that people did than to eat, and to be there."""


def to_the_point(items: Sequence[Atom], asked: str | None, other: Callable[[Atom], bool]) -> list[Atom]:
    """The items without the days, places and numbers of sentences that are about something else.

    `asked`: the field that is asked about, if any. `other`: whether a name is that of another activity.
    """
    return [item for sentence in sentences(items) for item in _kept(sentence, asked, other)]


def _kept(sentence: Sequence[Atom], asked: str | None, other: Callable[[Atom], bool]) -> Sequence[Atom]:
    if _asks(sentence):
        return ()
    named = any(item.tag == "topic" and other(item) for item in sentence)
    strange = sum(_is_about_something(item) for item in sentence)
    counts = any(item.tag == "count" and item.value.value != 0 for item in sentence)
    if _puts_right(sentence) or _only_names(sentence) or not (named or strange > 1 or (strange and not counts)):
        return sentence
    numbers = asked not in (None, *FIELDS["place"], *FIELDS["when"])
    return [item for item in sentence if asked in FIELDS.get(item.tag, ()) or (item.tag == "count" and numbers)]


def tells_of_another(items: Sequence[Atom]) -> bool:
    """ "12 til kaffe", "14 på tur", "5 nye": what a number says of something of another name, or of others."""
    return not _puts_right(items) and any(_came_to_another(items, at) for at in range(len(items)))


def _came_to_another(items: Sequence[Atom], at: int) -> bool:
    if items[at].tag != "count" or not items[at].value.value or items[at].value.relation in NO_FACT | {"ofwhich"}:
        return False
    if items[at].value.new:
        return True
    name = at + 3 if tag_at(items, at + 2) == "a" else at + 2
    return (
        items[at].value.who in IN_GENERAL
        and tag_at(items, at + 1) in TO_DO
        and tag_at(items, name) == "word"
        and len(text_at(items, name)) >= SHORTEST_DOING
        and text_at(items, name) not in NO_DOING | BACK
    )


def where_some_live(items: Sequence[Atom], at: int) -> bool:
    """ "5 af dem var fra Vangdalen", "flere kom helt fra …", "de fleste bor i …": not where it was held."""
    before = [item for item in items[max(0, at - 3) : at] if item.tag not in ("in", "on", "at", "the")]
    home = any(item.tag == "from" for item in before[-2:]) or any(item.text in LIVING for item in before[-1:])
    begun = next((n for n in range(at - 1, -1, -1) if items[n].tag in ("sign", "but", "and")), -1)
    return home and any(item.tag in PEOPLE or item.text in LIVING for item in items[begun + 1 : at])


def of_somebodys_own(items: Sequence[Atom]) -> list[Atom]:
    """What stands in a clause on somebody who was ill, or away: "jeg var syg i mandags, så det var tirsdag"."""
    begins = [at for at, item in enumerate(items) if at == 0 or item.tag in PARTING or item.text in SO]
    parts = [items[at:end] for at, end in zip(begins, [*begins[1:], len(items)], strict=True)]
    return [item for part in parts if _is_somebodys_own(part) for item in part]


def _is_somebodys_own(clause: Sequence[Atom]) -> bool:
    if any(item.text in ILL for item in clause):
        return True
    first = next((item for item in clause if item.tag not in OPENING and item.text not in SO), None)
    if first is None or first.text not in ONESELF or first.tag == "when":
        return False
    return not any(item.tag in OF_THE_REPORT or item.text in OF_IT for item in clause)


def _asks(sentence: Sequence[Atom]) -> bool:
    """ "Kommer der nogen og låser op i Parken i dag?"."""
    if not sentence or sentence[-1].text != "?" or len(sentence) <= SHORT + 1:
        return False
    return sentence[0].text.split(" ")[0] in VERBS or sentence[0].tag == "ask"


def _puts_right(sentence: Sequence[Atom]) -> bool:
    """ "nej, …", "det var i lørdags, lige efter kirken"."""
    first = sentence[0].text.split(" ") if sentence else [""]
    it_was = first[0] in IT and (len(first) > 1 or tag_at(sentence, 1) in IT_WAS)
    early = {text_at(sentence, at) for at in range(3)}
    return it_was or not PUTS_RIGHT.isdisjoint({*early, first[0]}) or any(item.tag == "correction" for item in sentence)


def _only_names(sentence: Sequence[Atom]) -> bool:
    """ "Parken ved legepladsen", "i lørdags efter kirken": what it names stands first, and nothing is done."""
    first = next(
        (item.tag for item in sentence if item.tag not in ("in", "on", "at") and item.text not in THEREABOUTS), ""
    )
    return first in ("place", "when") and not any(item.tag in SAYS for item in sentence)


def _is_about_something(item: Atom) -> bool:
    return item.tag == "word" and item.value is None and len(item.text) >= SHORTEST
