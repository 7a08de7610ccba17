"""Days, places and likes of something else: "mødet med kommunen er den 3. maj", "jeg bor på Flyvervej 9"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.ends import bounds, ended_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.sentences.clauses import clauses
from bot.language.times.afterwards import DEFINITE
from bot.language.vocabulary.danish_towns import TOWNS
from bot.language.vocabulary.occasion import LIKES, OF_THE_OCCASION, POSTS, SAYING_SO, THEM, VISITING
from bot.language.word_sets import tag_set, word_set

WISHED = word_set("god rigtig dejlig fortsat glaedelig good happy", of_reader=False)
SURELY = frozenset({"topic", "received", "arrival"})
OF_THIS = SURELY | {"count", "came", "held", "held_verb", "met", "began", "ended", "done", "extra"}
"""With one of these a sentence tells of what is reported."""
SOMEBODY_NEW = frozenset({"new", "who"})
LENT = frozenset({"when", "place"})
YES = word_set("naa ja naah aah ups jo altsaa", of_reader=False)
""" "nå ja, det var i fredags"."""
LIGHT = tag_set(
    "sign greeting and but in on at from the ask about same_place same_day clock skip approx correction dated thanks"
    " for plan"
)
NAMING = frozenset({"topic", "place"})
SHORTEST_NOUN = 4
FLATS = word_set("lejlighed lejligheder bolig boliger hjem lejemaal flat flats")
""" "syn af 2 lejligheder"."""
FEW_WORDS, NEXT = 2, 3
NOW = frozenset({"nu", "nu her", "now", "just now", "lige nu", "netop nu"})
NAMED = word_set(
    "de dem hun han hende ham they them she he her him lejlighed lejligheden hjem bolig boligen alle all"
    " kun tallet endte resultat resultatet number only"
)
DONE = tag_set("past done met held_verb began ended")
""" "søgt: 18/9"."""
OF_TIME = ("dag", "dato", "aften", "dagen", "datoen", "aftenen", "periode", "perioden", "maaned", "kvartal")
PLACES = word_set("skole skolen boernehus boernehuset hus huset institution institutionen lokale school house")
OF_ANOTHER = ("foed", "betal", "forfald", "svar", "frist", "aflever", "tilmeld", "naeste")
TEAMS = ("holdet", "gruppen", "forloebet", "kurset")
THEIRS = word_set("deres their")
SHORT = 3
"""Words; a shorter sentence only counts: "Fire i alt."."""
WITH = frozenset({"with", "to", "at", "on"})
LIVING = word_set("bor boede live lives")
ONESELF = word_set("jeg vi selv i we")
US = word_set("jeg vi os vores we us our")
HEARING = word_set("hoerte saa laeste stod staar sagde siger hoert set laest heard saw read says", of_reader=False)
MEDIA = (
    *("i fjernsynet", "paa fjernsynet", "i tv", "paa tv", "i radioen", "i p 1", "i p 3", "i p 4", "paa netflix"),
    *("i fagbladet", "i bladet", "paa youtube", "on tv", "on the radio", "on the news", "i nyhederne"),
)
"""Where one hears of what others do; a story in the newspaper is counted where the programme has it told."""
EVERYWHERE = ("i landet", "i hele landet", "paa landsplan", "i danmark", "in denmark", "nationwide")
PAPERS = ("i avisen", "in the paper", "in the newspaper")
PASSING_ON, FAR = frozenset({"at", "that"}), 6
SAYING_OF = frozenset({"present", "past", "held_verb", "came"})
BEHIND_COUNT = frozenset({"in", "on", "at", "place", "when"})
BESIDE_HOME = frozenset({"on", "in", "at", "word"})


def without_what_is_its_own(sentence: Sequence[Atom], tags: set[str]) -> Sequence[Atom]:
    """The sentence; nothing of it where it names a day or a place and speaks of nothing that is reported."""
    if "count" not in tags and tags.isdisjoint(NAMING):
        sentence = [item for item in sentence if item.text not in NOW or len(sentence) <= FEW_WORDS]
    if not tags.isdisjoint(SURELY) or tags >= SOMEBODY_NEW:
        return sentence
    if ("thanks" not in tags or _is_dated(sentence)) and _of_the_occasion(sentence):
        return sentence
    if tags.isdisjoint(OF_THIS):
        if any(one.text in WISHED and two.tag == "when" for one, two in pairwise(sentence)):
            return []  # "god søndag til alle"
        return sentence if _is_labelled_time(sentence) or all(says_so(item) for item in sentence) else []
    strange = any(_is_unknown(item) for item in sentence)
    told = any(_counts_people(item) for item in sentence) or _there_were(sentence)
    return [] if strange and not told else sentence


def _is_labelled_time(sentence: Sequence[Atom]) -> bool:
    """ "Kursusdag: 10/1", "måned: marts"; not "Betalingsdato: 1/9"."""
    label = sentence[0].text
    if label in PLACES and [item.tag for item in sentence[1:]] == ["sign", "place"]:
        return True  # "Skole: Vestervangsskolen"
    named = sentence[0].tag in DONE or (label.endswith(OF_TIME) and not label.startswith(OF_ANOTHER))
    return named and [item.tag for item in sentence[1:]] == ["sign", "when"] and sentence[1].text == ":"


def _is_unknown(item: Atom) -> bool:
    """A word that nobody knows, and that names no team: "efterårsholdet sluttede den 28."."""
    noun = item.tag == "word" and item.value is None and len(item.text) >= SHORTEST_NOUN
    return noun and item.text not in SAYING_SO and not item.text.endswith(TEAMS)


def _is_dated(sentence: Sequence[Atom]) -> bool:
    """ "Tak for en god aften i går!"; not "Tak for mødet i sidste uge", "Tak for blomsterne i mandags"."""
    dated = any(item.tag == "when" and item.value.day for item in sentence)
    return dated and any(item.tag == "daypart" for item in sentence)


def _of_the_occasion(sentence: Sequence[Atom]) -> bool:
    """ "dejlig aften i Vangdalen", "snakkede med dem i går"; not "brug dem inden den 9."."""
    before = ""
    for item in sentence:
        if item.text in OF_THE_OCCASION or (item.text in THEM and before in WITH):
            return True
        before = item.tag
    we = bool(sentence) and sentence[0].text in ONESELF | {"i"}
    return we and any(one.text in VISITING and two.text in THEM for one, two in pairwise(sentence))


def unrelated(items: Sequence[Atom], naming: frozenset[str]) -> set[int]:
    """Where sentences stand that speak of nobody: "Radiatoren i rum 4 er iskold". `naming`: tags of those that do."""
    if ended_at(items, 0) >= len(items) - 1:
        return set()
    found: set[int] = set()
    for begun, end in bounds(items):
        sentence = [item for item in items[begun:end] if item.tag != "sign"]
        named = any(item.tag in naming or item.text in NAMED for item in sentence)
        counts = bool(sentence) and sentence[0].tag == "count" and tag_at(sentence, 1) != "of"  # "32 afsted, heraf 20"
        if not (named or counts) and len(sentence) > SHORT:
            found.update(range(begun, end))
    return found


def without_posts(sentence: Sequence[Atom]) -> Sequence[Atom]:
    """ "opslaget på Facebook har fået 54 likes": what follows is of one post, and not of the page."""
    liked = [at for at, item in enumerate(sentence) if item.tag == "count" and item.value.noun in LIKES]
    posts = [at for at in range(liked[-1]) if sentence[at].text.startswith(POSTS)] if liked else []
    if not posts:
        return sentence
    return sentence[: max((at for at in range(posts[0]) if sentence[at].text == ","), default=0)]


def of_others(told: Sequence[Atom], tags: set[str]) -> bool:
    """Whether it is of what others did: elsewhere, or where one hears of it in the news."""
    if "place" not in tags and _is_of_a_town(told):
        return True
    elsewhere = "topic" in tags and "place" not in tags and not tags.isdisjoint(("kin", "in"))
    return (elsewhere and _did_it(told)) or _heard_of(told)


def _is_of_a_town(told: Sequence[Atom]) -> bool:
    """ "Vejle har 5.000 følgere på Facebook", "I Hobro er det 9"; not "I Hobro var vi 12 til brunch"."""
    said = [item for item in told[: NEXT + 1] if item.tag not in ("in", "but", "and", "sign")]
    town = len(said) > 1 and said[0].text in TOWNS and any(item.tag in SAYING_OF for item in said[1:])
    town = town or _they_do(told)
    return town and not any(item.text in US or item.tag == "held" for item in told)


def _they_do(told: Sequence[Atom]) -> bool:
    """ "I Skelby har de 40 unge i fritidsjob": a place that nobody knows; not "i klubben var de 12"."""
    strange = len(told) > NEXT and told[0].tag == "in" and told[1].tag == "word" and told[1].value is None
    if not strange or told[1].text.endswith(DEFINITE):
        return False
    return told[2].tag in SAYING_OF and told[3].text in ("de", "they")


def _did_it(told: Sequence[Atom]) -> bool:
    """ "min søster fortæller, at de til deres madaften var over hundrede", "400 var til koncert i Aarhus"."""
    if any(item.tag == "place" for item in told):
        return False
    theirs = any(one.text in THEIRS and two.tag == "topic" for one, two in pairwise(told))
    named = next((part for part in clauses(told) if any(item.tag == "topic" for item in part)), [])
    topic = next((at for at, item in enumerate(named) if item.tag == "topic"), 0)
    ours = any(item.text in US for item in named[:topic]) or (
        any(item.text in US for item in named) and not _is_in_a_town(named[topic : topic + NEXT])
    )  # "min kusine var til julefest i Aarhus i lørdags med 200 mennesker vi skal oppe os"
    away = not ours and (_is_in_a_town(named) or (named[:1] != [] and _is_of_kin_elsewhere(told, named)))
    return away or (theirs and any(item.tag == "kin" for item in told))


def _is_in_a_town(clause: Sequence[Atom]) -> bool:
    return any(one.tag == "in" and two.text in TOWNS for one, two in pairwise(clause))


def _is_of_kin_elsewhere(told: Sequence[Atom], named: Sequence[Atom]) -> bool:
    """ "Min søster i Hadsten er også med, de var 60 til fællesspisning i fredags"."""
    first = clauses(told)[0]
    they = [item.text for item in named if item.tag != "sign" and item.text not in PASSING_ON][:1]
    kin = any(item.tag == "kin" for item in first)
    return kin and _is_in_a_town(first) and they != [] and they[0] in ("de", "they")


def _counts_people(item: Atom) -> bool:
    if item.tag != "count":
        return False
    count = item.value
    return count.came or (count.who not in ("", "thing") and count.noun not in FLATS)


def _there_were(sentence: Sequence[Atom]) -> bool:
    """ "der var 46 i Jennumparken, eller noget": with nothing named that they could be."""
    return any(
        one.tag == "held_verb" and two.tag == "count" and not two.value.strange and place.tag in BEHIND_COUNT
        for one, two, place in zip(sentence, sentence[1:], sentence[2:], strict=False)
    )


def says_so(item: Atom) -> bool:
    """Whether a word does no more than say where or when something was."""
    return item.tag in LENT or item.tag in LIGHT or item.text in YES or SAYING_SO.issuperset(item.text.split(" "))


def is_own_home(atoms: Sequence[Atom], at: int) -> bool:
    """ "jeg bor på Flyvervej 9": where the writer lives; "de bor i nr. 9" is of those who arrived."""
    verb = at - 1
    while verb > at - 3 and tag_at(atoms, verb) in BESIDE_HOME and text_at(atoms, verb) not in LIVING:
        verb -= 1
    if text_at(atoms, verb) not in LIVING:
        return False
    behind = "" if tag_at(atoms, verb + 1) == "in" else text_at(atoms, verb + 1)  # "de bor i Rørhaven"
    return not ONESELF.isdisjoint((text_at(atoms, verb - 1), behind))


def _heard_of(told: Sequence[Atom]) -> bool:
    """ "Så banko i fjernsynet i lørdags", "Hørte i P4, at 7000 gik med", "…, stod der i fagbladet"."""
    if _is_of_all_the_country(told):
        return True
    heard = next((at for at, item in enumerate(told) if item.text in HEARING), None)
    if heard is None:
        return False
    said = " ".join(item.text for item in told[heard:])
    passed_on = _passed_on(told[heard:])
    if any(f" {medium} " in f"{said} " for medium in MEDIA) or _is_of_a_town(passed_on) or _did_it(passed_on):
        return True
    if any(item.tag == "place" or item.text in US for item in told):
        return False  # "på tv sagde de regn, men 22 kom til banko i Vangdalen"
    first = " ".join(item.text for item in told[:heard])
    return first.startswith(MEDIA) or (first.startswith(PAPERS) and bool(passed_on))


def _is_of_all_the_country(told: Sequence[Atom]) -> bool:
    """ "hver 8. elev i landet"; not "40 til fællesspisning i Vangdalen, den bedste mad i Danmark"."""
    if any(item.tag in ("place", "when", "came") or item.text in US for item in told):
        return False
    said = " ".join(item.text for item in told)
    return any(f" {words} " in f" {said} " for words in EVERYWHERE)


def _passed_on(said: Sequence[Atom]) -> Sequence[Atom]:
    """What stands behind "læste lige, at", "læste i avisen, at"."""
    joint = next((at for at, item in enumerate(said[:FAR]) if item.text in PASSING_ON), len(said))
    return said[joint + 1 :]
