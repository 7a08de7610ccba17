"""Whether somebody new is spoken of, and whether they were welcomed: with a folder, with a talk, not yet."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.ends import ENDS, begun_at
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.sentences.group import Group
from bot.language.vocabulary.danish_towns import TOWNS
from bot.language.word_sets import word_set

NO_RESIDENTS = word_set(
    "boern unge hjem bolig boliger lejlighed lejligheder lejemaal homes flat flats apartment apartments"
    " medlemmer medlem members member ansigter ansigt faces gaester gaest guests guest deltagere deltager participants"
    " elever elev pupils spillere players brugere kolleger kollega ansatte colleagues"
)
WELCOMING = word_set("boed budt boedt sagt sagde siger sige said")
FOLDERS, TALKS = ("mappe", "pakke", "folder", "pack"), ("samtale", "talk", "conversation", "chat")
PACKED = word_set("pakket pakkede pakkes pakker packed")
""" "kopperne lå endnu pakket ned"."""
OF_A_SCHOOL = ("skole", "tegne", "node", "ring")
FOR_THE_NEW = ("velkomst", "nabo", "info", "intro", "start", "tilflytter", "welcome")
TO_WHOM = frozenset({"med", "with", "to"})
TALKED = word_set("talt talte snakket snakkede talked spoke spoken chatted")
MOVED_TO = ("flyttet til", "flyttede til", "moved to")
PAIR = frozenset({"et par", "a couple"})
OUT = word_set("ud out")
HOMES_ELSEWHERE = ("plejehjem", "kollegi", "hospice", "ungdomsbolig", "nursing")
HERE = word_set("kvarteret omraadet byen opgangen bebyggelsen gaden huset boligen lejligheden nabolaget our the this")
THEY = word_set("de hun han they she he")
LEFT = word_set("tilbage ligger left", of_reader=False)
NOBODY_IN = frozenset({"ingen hjemme", "ingen lukkede op", "ingen aabnede"})
DONE = word_set("naaet budt faaet fik hilst modtaget moedt sagt talt welcomed received meet met said")


def is_arrival(group: Group) -> bool:
    """Whether somebody new is spoken of: "3 nye familier", "en ny nabo", where no other activity is."""
    if group.of("welcome") and any(item.text in WELCOMING for item in group.items):
        return True
    if group.whens and _welcomes_a_home(group.items):
        return True
    if group.of("received") and any(
        _is_home(item) or _are_the_new(group.items, at) for at, item in enumerate(group.items)
    ):
        return True
    if group.whens and any(_are_new_in_a_street(group.items, at) for at in range(len(group.items))):
        return True
    new = any(
        count.new and count.noun not in NO_RESIDENTS and count.who in ("families", "couples", "people")
        for count in group.counts
    )
    return new or any(
        before.tag == "new" and item.tag == "who" and item.value in ("families", "couples", "people")
        for before, item in pairwise(group.items)
    )


def _are_new_in_a_street(items: Sequence[Atom], at: int) -> bool:
    """ "5 nye på Falkevej", where people live; "de 5 nye" were told of, "5 nye i Parken" may be new to anything."""
    if tag_at(items, at - 1) == "the" or items[at].tag != "count":
        return False
    count = items[at].value
    if not count.new or count.noun or not count.value:
        return False
    behind = [item for item in items[at + 1 : at + 4] if item.tag != "new"]
    if len(behind) < 2 or behind[0].tag not in ("on", "in", "at") or behind[1].tag != "place":
        return False
    place = behind[1].value
    return bool(place.area or place.options) and not (place.stated or place.venue or place.institution)


def _welcomes_a_home(items: Sequence[Atom]) -> bool:
    """ "Velkommen til en familie fra Syrien, i lørdags"; not "velkommen tilbage til en familie"."""
    for at, (one, two) in enumerate(pairwise(items)):
        if one.tag == "welcome" and two.tag == "to" and at + 2 < len(items):
            return _is_home(items[at + 2]) or _is_pair(items, at + 2)
    return False


def _is_pair(items: Sequence[Atom], at: int) -> bool:
    """ "Velkommen til et par på Flyvervej 9"; not "et par timer"."""
    pair = items[at].text in PAIR and tag_at(items, at + 1) in ("on", "in", "at", "place", "with")
    return pair and any(item.tag == "place" and item.value.house[1] > 0 for item in items)


def told_again(group: Group, before: Sequence[Group]) -> bool:
    """ "budt velkommen til et par på Infanterivej 7 i dag, de flyttede ind i januar" are the same two."""
    words = [item for item in group.items if item.tag not in ("sign", "and", "when")]
    moved = len(words) == 2 and words[0].text in THEY and words[1].tag == "topic" and bool(group.whens)
    topics = set(words[1].value.topics) if moved else set()
    return any(item.tag == "topic" and topics & set(item.value.topics) for other in before for item in other.items)


def not_welcomed(items: Sequence[Atom]) -> bool:
    """ "de har ikke fået nogen mappe", "de mangler en mappe": nothing that was done."""
    if any(_is_folder(one.text) and two.text in LEFT for one, two in pairwise(items)):
        return True  # "Nu har jeg 14 mapper tilbage"
    for at, item in enumerate(items):
        if item.text == "mangler" and _lacks_something_else(items, at):
            continue
        if item.tag == "not" and any(map(_done, items[: begun_at(items, at)])):
            continue  # "Jeg tog imod et par i lørdags. Ham i nr. 9 har jeg ikke hilst på endnu"
        if item.text == "mangler" or (item.tag == "not" and any(_done(each) for each in items[at + 1 : at + 4])):
            return not _done_after_all(items[at:])
    return False


def nobody_in(items: Sequence[Atom]) -> bool:
    """ "… med mappen, men der var ingen hjemme", and not "i dag var de der og fik den"."""
    found = next((at for at, item in enumerate(items) if item.text in NOBODY_IN), None)
    return found is not None and not any(map(_done, items[found:]))


def _done_after_all(items: Sequence[Atom]) -> bool:
    """ "… men i går fik de den"; not "men der står 3 cykler"."""
    but = next((at for at, item in enumerate(items) if item.tag == "but"), len(items))
    return any(_done(item) or item.tag in ("topic", "count", "when", "who") for item in items[but:])


def _lacks_something_else(items: Sequence[Atom], at: int) -> bool:
    """ "… budt velkommen i går, de mangler gardiner"."""
    before = items[:at]
    said = text_at(items, at - 1) in THEY and text_at(items, at - 2) == ","
    welcomed = said or any(_done(item) or item.tag == "topic" or item.text in ENDS for item in before)
    lacked = items[at + 1 : at + 4]
    thing = any(item.tag == "word" and item.value is None for item in lacked[:2])
    ours = any(_is_folder(item.text) or item.text.startswith(("velkomst", "besoeg", "at")) for item in lacked)
    return welcomed and thing and not ours


def moved_away(items: Sequence[Atom]) -> bool:
    """Whether somebody is said to have moved to another town, and nobody to have come."""
    if any(one.tag == "topic" and "flyt" in one.text and two.text in OUT for one, two in pairwise(items)):
        return True  # "dem på Sivhaven 9 er flyttet ud"
    if any(item.text.startswith(HOMES_ELSEWHERE) for item in items) and not any(item.tag == "place" for item in items):
        return True  # "Min mor er flyttet ind på plejehjemmet"
    if any(one.tag == "topic" and one.text.endswith(MOVED_TO) and two.text in TOWNS for one, two in pairwise(items)):
        return True  # "Familien på Sivhaven 30 er flyttet til Viborg"
    come = any(item.tag in ("place", "new", "welcome", "received") for item in items)
    return not come and any(
        item.tag == "topic" and item.text.endswith(MOVED_TO) and _is_elsewhere(items, at + 1)
        for at, item in enumerate(items)
    )


def _is_elsewhere(items: Sequence[Atom], at: int) -> bool:
    """ "den sidste er flyttet til Viborg": a word that nobody knows, and no word for where the programme is."""
    return tag_at(items, at) == "word" and items[at].value is None and items[at].text not in HERE


def _done(item: Atom) -> bool:
    return item.tag == "received" or item.text.endswith(" imod") or item.text.partition(" ")[0] in DONE


def _are_the_new(items: Sequence[Atom], at: int) -> bool:
    """ "de nye i Græshaven 40", "to nye på Husarvej 11"."""
    return (
        items[at].tag == "new"
        and tag_at(items, at - 1) in ("the", "count")
        and tag_at(items, at + 1) in ("in", "on", "at", "place")
    )


def _is_home(item: Atom) -> bool:
    who = item.value.who if item.tag == "count" else item.value if item.tag == "who" else ""
    return who in ("families", "couples")


def _is_folder(word: str) -> bool:
    """ "beboermappen", "velkomstpakke"; no "skolemappe", no "madpakke"."""
    if "mappe" in word:
        return not word.startswith(OF_A_SCHOOL)
    return word not in PACKED and any(part in word and word.startswith((part, *FOR_THE_NEW)) for part in FOLDERS)


def theme(group: Group) -> str | None:
    """What was handed over or held: a folder or a talk."""
    words = [item.text for item in group.items if item.tag not in ("when", "count")]  # "talte i dag med"
    if any(_is_folder(word) for word in words):
        return "informationsmappe"
    talked = any(
        word.split(" ")[-1] in TALKED and not TO_WHOM.isdisjoint(words[at + 1 : at + 3])
        for at, word in enumerate(words)
    )
    return "samtale" if talked or any(part in word for word in words for part in TALKS) else None
