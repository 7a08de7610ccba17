"""Who moved in, told without a number: "mand og kone", "far med tvillinger", "mor og teenagesøn", "dame på 81"."""

from collections.abc import Sequence

from bot.language.atoms.ends import begun_at
from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.word_sets import word_set

ONE = word_set(
    "soen son datter kone bror soester kaereste svigermor svigerfar mormor farmor morfar farfar nevoe niece barnebarn"
) | word_set("son daughter wife husband brother sister grandson granddaughter grandmother girlfriend boyfriend")
ONE_ENDING = ("soen", "datter", "barn", "mor", "far", "soester", "bror", "kaereste")
ENDINGS = (*ONE_ENDING, "soenner", "doetre", "boern", "soestre", "broedre", "tvillinger")
"""Of compounds that no list has: "teenagesøn", "stedfar", "bonusdøtre"."""
NEWBORN = word_set("nyfoedt spaed newborn infant")
OFFSPRING = (
    *NEWBORN,
    "soen",
    "datter",
    "soenner",
    "doetre",
    "barn",
    "boern",
    "son",
    "daughter",
    "twins",
    "triplets",
    "linger",
)
SINGLE = word_set(
    "familie fam familien hustand husstand mor far moder fader par aegtepar kaerestepar aegteparret kaeresteparret"
    " beboer nabo lejer person"
) | word_set(
    "family household mother father mum dad mom couple resident neighbour neighbor tenant man woman"
    " lady widow widower gentleman lad"
    " mand kvinde dame fyr gut knaegt herre enke enkemand alenemor alenefar bedstemor bedstefar plejemor plejefar"
)
THEIR = word_set("hendes hans deres sin sit sine her his their")
BESIDE = (
    THEIR
    | word_set("en et a an lille little small young ung teenage teenaged nyfoedte voksen voksne stor adult")
    | {"grown up"}
)
"""May stand before who came along: "par med en lille søn"."""
ALONE = word_set(
    "mand kvinde dame fyr gut knaegt herre enke enkemand person man woman lady widow widower gentleman lad"
)
COUPLE = frozenset({"et par", "a couple"})
COMPANY = word_set(
    "hund hunde kat katte kanin papegoeje undulat fisk fisketank akvarium klaver barnevogn cykel rollator kuffert"
    " dog cat rabbit parrot piano"
)
"""Whom and what people move in with, and nobody counts."""
PARTY = frozenset({"parents", "part", "couples", "people"})
SHORTEST_COMPANION = 4
SHARING, FLATS = word_set("deler deles delte sharing share shares"), word_set("lejlighed bolig flat apartment")
SPOUSES = word_set("kone kaereste wife husband girlfriend boyfriend")
YOUNG = word_set("pige dreng baby barn girl boy child")
DOES = word_set("bor boede arbejder hjalp kan kunne siger sagde ville vil lives works helped", of_reader=False)
KNEW = word_set("kender kendte moedte traf ligner lignede knew know knows met", of_reader=False)
OUR_OWN = word_set("min mit mine vores my our")
ORIGINS = frozenset({"word", "place", "topic"})
""" "en kvinde fra Syrien med tre børn"."""


def is_relative(items: Sequence[Atom], at: int) -> bool:
    """Whether a word for a relative stands there, of somebody else than the one who writes."""
    if at >= len(items) or text_at(items, at - 1) in OUR_OWN:
        return False
    item = items[at]
    if item.text in NEWBORN:
        return tag_at(items, at + 1) not in ("kin", "who") and text_at(items, at + 1) not in COMPANY  # "en nyfødt søn"
    if _is_aged_wife(items, at):
        return False
    husband = item.text == "mand" and text_at(items, at - 1) in THEIR
    return item.tag == "kin" or husband or (item.tag == "word" and item.value is None and item.text.endswith(ENDINGS))


def role_of(item: Atom) -> str:
    """Sons and daughters are children, a wife or a sister is one of the party."""
    return "children" if item.text.endswith(OFFSPRING) else "part"


def how_many(item: Atom) -> int | None:
    """Two for "tvillinger", one for "kone"; None where a plural leaves it open."""
    if item.tag == "kin" and item.value:
        return int(str(item.value))
    compound = item.tag == "word" and item.text.endswith(ONE_ENDING)
    return 1 if compound or item.text in ONE | NEWBORN or item.text == "mand" else None


def has_partner(items: Sequence[Atom], at: int) -> bool:
    """ "mand og kone", "en dame og hendes søster"."""
    if items[at].tag != "who" or items[at].text not in SINGLE or items[at].value == "couples":
        return False  # "par med nyfødt" are three
    behind = at + 3 if text_at(items, at + 2) in THEIR else at + 2
    joined = tag_at(items, at + 1) in ("and", "plus", "with") or (
        text_at(items, at + 1) == "," and text_at(items, behind) in SPOUSES
    )
    return joined and is_relative(items, behind)


def tells_of_another(items: Sequence[Atom], at: int) -> bool:
    """ "…, og hans mor bor i Hobro", "jeg kendte hans bror": told by itself; not "og hans kone er også flyttet ind"."""
    if text_at(items, at - 1) in THEIR and text_at(items, at - 2) in KNEW:
        return True
    joined = text_at(items, at - 1) in THEIR and tag_at(items, at - 2) == "and" and text_at(items, at - 3) == ","
    does = tag_at(items, at + 1) in ("present", "held_verb") or text_at(items, at + 1) in DOES
    return joined and does and not any(item.tag in ("topic", "received") for item in items[at + 2 : at + 4])


Companions = dict[int, int]


def companions(items: Sequence[Atom]) -> Companions:
    """Where somebody stands who is joined to another, and where that one does: "par med en nyfødt"."""
    found = {}
    for at in range(len(items) - 2):
        if _is_somebody(items[at]) and (joint := _joint(items, at + 1)) and (place := _companion(items, at, joint + 1)):
            found[place] = at
        elif (one := _who_moved_in(items, at)) is not None and (place := _companion(items, one, at + 1)):
            found[place] = one
    return found


def moved_in_with_some(items: Sequence[Atom], at: int) -> bool:
    """ "ny nabo, han er flyttet ind med sin kæreste"."""
    return items[at].value == "people" and any(
        _who_moved_in(items, behind) == at for behind in range(at + 1, len(items))
    )


def _who_moved_in(items: Sequence[Atom], at: int) -> int | None:
    """Who stands before "er flyttet ind med", or before "på Falkevej 17 med kone og to børn"."""
    if items[at].tag != "with" or tag_at(items, at - 1) not in ("topic", "place") or at + 1 == len(items):
        return None
    if items[at + 1].tag != "kin" and items[at + 1].text not in THEIR:
        return None
    begun = begun_at(items, at)
    return next((one for one in range(at - 1, begun - 1, -1) if _is_somebody(items[one])), None)


def has_relatives(items: Sequence[Atom], at: int) -> bool:
    """ "en kvinde og hendes datter", "en mand og en kone": they are one home."""
    behind = _joint(items, at + 1) + 1
    wed = text_at(items, behind) in ARTICLES and text_at(items, behind + 1) in SPOUSES
    return is_alone(items[at]) and (wed or text_at(items, behind) in THEIR)


def is_alone(item: Atom) -> bool:
    """ "en mand": one of those who came, where somebody is named beside him."""
    return (item.value.noun if item.tag == "count" else item.text) in ALONE


def _is_somebody(item: Atom) -> bool:
    if item.tag not in ("count", "who"):
        return False
    return item.text in COUPLE or (item.value.who if item.tag == "count" else item.value) in PARTY


def _joint(items: Sequence[Atom], at: int) -> int:
    """Where "og", "med" stands behind somebody, and behind how old they are and where from; 0 if nowhere."""
    aged = tag_at(items, at) == "on" and tag_at(items, at + 1) == "skip" and items[at + 1].value == "number"
    at = at + 2 if aged else at
    at = at + 2 if tag_at(items, at) == "from" and tag_at(items, at + 1) in ORIGINS else at
    wed = text_at(items, at) == "," and text_at(items, at + 1) in THEIR and text_at(items, at + 2) in SPOUSES
    return at if wed or tag_at(items, at) in ("and", "plus", "with") or text_at(items, at) == "+" else 0


def _companion(items: Sequence[Atom], beside: int, at: int) -> int:
    """The place of somebody beside another, or of a word that nobody knows behind "en", "deres"; else 0."""
    begun = at
    theirs = text_at(items, at) in THEIR
    several = items[beside].tag == "count" and items[beside].value.who == "people" and not is_alone(items[beside])
    while text_at(items, at) in BESIDE and items[at].tag != "count":
        at += 1
    if at >= len(items) or (several and not theirs) or any(item.text in COMPANY for item in items[at : at + 2]):
        return 0
    if text_at(items, at + 1) == "paa" and text_at(items, at + 2) == "vej":
        return 0  # "med barn på vej"
    item = items[at]
    strange = item.tag == "new" or (item.tag == "word" and item.value is None and len(item.text) >= SHORTEST_COMPANION)
    counted = item.tag == "count" and item.value.who in ("children", "part")
    named = item.tag == "who" and item.value in ("children", "part", "parents") and theirs
    return at if counted or named or is_relative(items, at) or (strange and at > begun) else 0


def is_aged(items: Sequence[Atom], at: int) -> bool:
    """ "dame på 81", "pige på 8": one person, whatever her age."""
    one = items[at].text in SINGLE | YOUNG and items[at].value in ("part", "people", "parents", "children")
    one = one or _is_aged_wife(items, at)
    if one and tag_at(items, at + 1) == "skip" and items[at + 1].value == "other":
        return True  # "mand 58 år"
    return one and tag_at(items, at + 1) == "on" and tag_at(items, at + 2) == "skip" and items[at + 2].value == "number"


def _is_aged_wife(items: Sequence[Atom], at: int) -> bool:
    """ "ny lejer, kone på 44": whose wife she is does not matter."""
    joined = tag_at(items, at - 1) in ("and", "with", "plus") or text_at(items, at - 1) in THEIR
    aged = tag_at(items, at + 1) == "on" and tag_at(items, at + 2) == "skip"
    return items[at].text == "kone" and aged and not joined


def shares_home(items: Sequence[Atom], at: int) -> bool:
    """ "to piger der deler lejlighed"; not "3 familier deler bolig"."""
    if items[at].text not in FLATS:
        return False
    counted = any(item.tag == "count" and item.value.who == "families" for item in items)
    return not counted and any(item.text in SHARING for item in items[max(0, at - 2) : at])


def with_children(items: Sequence[Atom], at: int) -> bool:
    """ "woman with baby", "dame med barn", "kvinde + 2 børn"."""
    one = is_alone(items[at]) or items[at].text in SINGLE
    joint = _joint(items, at + 1) if one and tag_at(items, at + 1) != "on" else 0
    return bool(joint) and _children(items, joint + 1)


def _children(items: Sequence[Atom], at: int) -> bool:
    while text_at(items, at) in BESIDE and items[at].tag != "count":
        at += 1
    item = items[at] if at < len(items) else None
    if item is None:
        return False
    return "children" in (item.value, getattr(item.value, "who", "")) or (
        item.tag == "kin" and item.text.endswith(OFFSPRING)
    )
