"""Who is counted beside whom: "31 og mig", "familien og 31 andre", "6 der hjalp", "21 store og 14 små"."""

from collections.abc import Sequence

from bot.language.atoms.near import one_error, packed
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import Count, Lots
from bot.language.word_sets import word_set

Atoms = Sequence[Atom]
ME = word_set("mig me undertegnede")
OTHERS = word_set("andre others oevrige")
PLACES_OF = word_set("steder sted places place dage days")
HELPED = word_set("hjalp hjaelper hjaelp hjulpet hjaelpe serverede servere helped help")
COOKING = ("lavede mad", "lave mad", "laver mad")
LENT_A_HAND = word_set("hjalp hjaelper hjaelpe hjalpte serverede servere helped volunteered")
NUMBERED = word_set("afdeling afd gruppe hold klasse nr nummer team group")
AT_WORK = (
    "gav en haand", "giver en haand", "gav et nap", "stod i koekkenet", "stod for maden", "stod for mad", "vaskede op",
    "tog opvasken", "daekkede bord", "daekkede op", "washed up", "did the dishes", "lent a hand",
)  # fmt: skip
JOINING = frozenset({"and", "plus", "sign", "+"})
ALL = frozenset({"alle", "all"})
EACH = frozenset({"a", "x"})
PARTING = frozenset({"of", "with", "on"})
""" "to hold af 8", "4 borde med 8"."""
HELPING = frozenset({"volunteers", "staff", "thing", "topic"})
TEACHERS = word_set("laerere laerer paedagoger medarbejdere ansatte teachers staff")
FOOD = word_set(
    "gryderet kaffe kage kager lasagne mad maden madpakker pizza poelser rester saft service suppe the food cake"
)
COOKED = word_set("lavede lavet kogte kogt stegte bagte bagt cook cooked make made bake baked")
AT_WORK_FIRST = frozenset(words.split(" ")[0] for words in AT_WORK) | LENT_A_HAND | COOKED
AS_FAR = 6
"""Words between a number and "som frivillige"."""
AT_HOME = "hjemme"
HAD = word_set("havde har tog had brought")
THAT = word_set("der som who that")
BIG, SMALL = word_set("store stor v"), word_set("smaa sma b")
BIG_ONES = BIG | word_set("voksne voksen adults moedre foraeldre faedre kvinder")
PAIRED = (-5, -4, -3, -2, 2, 3, 4, 5)
"""How far "store" and "små", or "v" and "b", stand apart where each has its number."""


def in_company(item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """In doubt beside somebody ("31 og mig"), and part of the people where they came from elsewhere."""
    before, behind = tag_at(items, at - 1), tag_at(items, at + 1)
    if brought := _brought(items, at):
        return item.meaning(brought)
    if before == "of" and _guests_from_elsewhere(items, at) and not item.value.relation:
        return item.meaning(item.value.but(relation="ofwhich"))
    beside = item.value.relation in ("", "plus") and (before in JOINING or behind in JOINING)
    doubted = (_beside_somebody(items, at) or _with_teachers(items, at)) if beside else None
    if item.value.value and _stayed_away(items, at):
        doubted = item.value.but(relation="absent")
    return item.meaning(doubted) if doubted else item


def as_men(found: Sequence[Atom], item: Atom) -> Atom:
    """ "9 damer og 2 mand": beside women "mand" is no word for people."""
    if item.value.noun != "mand":
        return item
    other = found[-2] if len(found) > 1 and found[-1].tag in ("and", "plus", "sign") else found[-1] if found else None
    women = other is not None and other.tag == "count" and other.value.who == "part"
    return item.meaning(item.value.but(who="part")) if women else item


def as_total(found: Sequence[Atom], item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """ "i alt 31", "31 i alt" is all of them; "4 borde á 8" must be worked out."""
    before = found[-1] if len(found) > 1 else None
    if before is not None and (before.text in EACH or before.tag in PARTING):
        if each := _in_each(found, item, items, at):
            return item.meaning(each)
        if before.text in EACH and found[-2].tag in ("thing", "skip"):
            return item.meaning(item.value.but(value=None, why="ambiguous"))
    if found and found[-1].text in ALL and not item.value.who:
        return item.meaning(item.value.but(total=True, tied=True, who="people"))  # "folk blev siddende, alle 38"
    behind = tag_at(items, at + 1)
    if behind == "extra" and not item.value.who and (planned := _planned(found)):
        value = item.value.value or 0
        return item.meaning(_doubted(item.value, planned + value, value))
    pointed = bool(found) and found[-1].text == ":"
    labelled = tag_at(found, len(found) - 1 - pointed) == "label"  # "antal: 22", "hvor mange: 22"
    total = behind == "total" or labelled or (found and found[-1].tag == "total")
    return item.meaning(item.value.but(total=True)) if total else item


def _planned(found: Sequence[Atom]) -> int:
    """ "25 tilmeldte, der dukkede 7 ekstra op": so many as were expected before."""
    last = next((item.value for item in reversed(found) if item.tag == "count"), None)
    return last.value or 0 if last and last.relation == "planned" else 0


def _in_each(found: Sequence[Atom], item: Atom, items: Sequence[Atom], at: int) -> Count | None:
    """The count of "to hold af 8", "8 hold a 4 personer": it counts nobody where the product stands behind it."""
    number = _lots(found[-2].value)
    if not number or not item.value.value or item.value.who in HELPING:
        return None
    product = number * item.value.value
    worked_out = any(other.tag == "count" and other.value.value == product for other in (*found, *items[at + 1 :]))
    return item.value.but(relation="denied") if worked_out else _doubted(item.value, product)


def _lots(said: object) -> int | None:
    """Of how many tables, teams, classes a word speaks."""
    if isinstance(said, Lots):
        return said.number
    return said.value if isinstance(said, Count) and said.who == "thing" else None


def _brought(items: Atoms, at: int) -> Count | None:
    """ "18 kom, en mor havde 2 søskende med": she is one of them; her two may be, or come on top."""
    count: Count = items[at].value
    if _had_with_her(items, at):
        return count.but(relation="denied")
    if not _had_with_her(items, at - 2):
        return None
    said = any(word.text == "talt" for word in items[at + 2 : at + AS_FAR])  # "de er talt med"
    return count.but(relation="denied") if said else count.but(value=None, why="ambiguous")


def _had_with_her(items: Atoms, at: int) -> bool:
    one = at > 0 and tag_at(items, at) == "count" and items[at].value.value == 1
    return (
        one and text_at(items, at + 1) in HAD and tag_at(items, at + 2) == "count" and tag_at(items, at + 3) == "with"
    )


def _beside_somebody(items: Atoms, at: int) -> Count | None:
    """The count at `at` in doubt, where people stand beside it whom it may or may not count in."""
    count = items[at].value
    if count.value is None or count.relation not in ("", "plus"):
        return None
    joined_before, joined_behind = tag_at(items, at - 1) in ("and", "plus"), _joins(items, at + 1)
    if not (joined_before or joined_behind):
        return None
    if joined_behind and text_at(items, at + 2) in ME:
        return _doubted(count, count.value, count.value + 1)
    if joined_before and text_at(items, at - 2) in ME:
        return _doubted(count, count.value + 1, count.value)
    others = text_at(items, at + 1) in OTHERS and text_at(items, at + 2) not in PLACES_OF and not count.who
    family = count.who in ("", "people") and _family_before(items, at - 1)
    return _doubted(count, count.value) if joined_before and (others or family) else None


def _stayed_away(items: Atoms, at: int) -> bool:
    """ "vi var tre der blev hjdmme": mistyped, they are those who did not come."""
    strange = tag_at(items, at + 3) == "word" and items[at + 3].value is None
    stayed = strange and text_at(items, at + 1) in THAT and text_at(items, at + 2) == "blev"
    return stayed and one_error(packed(text_at(items, at + 3)), (AT_HOME,)) is not None


def _with_teachers(items: Atoms, at: int) -> Count | None:
    """ "21 elever og 4 lærere", "4 lærere og 21 elever" may be 21 or 25."""
    count = items[at].value
    if count.who not in ("part", "children"):
        return None
    beside = [step for step in (-1, 1) if _joins(items, at + step) and tag_at(items, at + 2 * step) == "count"]
    teachers = sum(items[at + 2 * step].value.value or 0 for step in beside if _are_teachers(items[at + 2 * step]))
    return _doubted(count, count.value + teachers, count.value) if count.value and teachers else None


def _are_teachers(item: Atom) -> bool:
    return item.value.noun in TEACHERS


def _family_before(items: Atoms, at: int) -> bool:
    """ "familien fra nr. 14 og 31 naboer": a home that was not counted."""
    while at > 0 and items[at - 1].tag not in ("sign", "count"):
        at -= 1
        if items[at].tag == "who" and items[at].value == "families":
            return True
    return False


def _guests_from_elsewhere(items: Atoms, at: int) -> bool:
    """ "besøg af 3 fra avisen" counts some of those who were there."""
    visit = tag_at(items, at - 1) == "of" and text_at(items, at - 2).startswith("besoeg")
    return visit and tag_at(items, at + 1) == "from" and tag_at(items, at + 2) not in ("place", "count", "when")


def cooked_for(items: Atoms, at: int) -> bool:
    """ "lavede lasagne til 45", "kaffe til 20": for how many, not how many came."""
    if items[at].tag not in ("to", "for") or tag_at(items, at + 1) != "count":
        return False
    if text_at(items, at - 1) in FOOD:
        return not items[at + 1].value.who
    return tag_at(items, at - 1) in ("word", "thing", "topic") and text_at(items, at - 2) in COOKED


def helpers(atoms: Atoms, at: int) -> str:
    """What a bare number counts by what stands behind it: "6 der hjalp" are volunteers, "os fem i køkkenet" staff."""
    if text_at(atoms, at) == "," and text_at(atoms, at + 1) in THAT and text_at(atoms, at + 2) in HELPED:
        return "volunteers"  # "23 gæster + 4, der hjalp til"
    if text_at(atoms, at) in THAT or (tag_at(atoms, at) == "to" and text_at(atoms, at + 1) == "at"):
        verb = at + 1 if text_at(atoms, at) in THAT else at + 2
        done = f"{text_at(atoms, verb)} {text_at(atoms, verb + 1)}"
        return "volunteers" if done.split(" ")[0] in HELPED or done.startswith(COOKING) else ""
    if _at_work(atoms, at) or _as_volunteers(atoms, at):
        return "volunteers"
    inside = at + 2 if tag_at(atoms, at + 1) == "the" else at + 1
    if tag_at(atoms, at) != "in" or tag_at(atoms, inside) != "kitchen":
        return ""
    volunteers = any(atom.tag == "who" and atom.value == "volunteers" for atom in atoms[inside + 1 : inside + 4])
    return "volunteers" if volunteers else "staff"


def _at_work(atoms: Atoms, at: int) -> bool:
    """ "4 hjalp til", "fire gav en hånd med", "3 lavede mad"; not "hold 3 lavede mad"."""
    first = text_at(atoms, at)
    if first.partition(" ")[0] not in AT_WORK_FIRST or text_at(atoms, at - 2) in NUMBERED:
        return False
    if first in LENT_A_HAND:
        return True
    if first in COOKED:
        return text_at(atoms, at + 1) in FOOD
    return " ".join(text_at(atoms, at + step) for step in range(3)).startswith(AT_WORK)


def _as_volunteers(atoms: Atoms, at: int) -> bool:
    """ "fem af dem stod i køkkenet som frivillige"."""
    words = [atom.text for atom in atoms[at : at + AS_FAR]]
    joint = "som" if "som" in words and "meldte sig" not in words else "as" if "as" in words else ""
    if not joint:
        return False
    end = at + words.index(joint)
    between = any(atom.tag in ("sign", "digits", "numeral", "who") for atom in atoms[at:end])
    return not between and tag_at(atoms, end + 1) == "who" and atoms[end + 1].value == "volunteers"


def by_size(atoms: Atoms, at: int) -> str:
    """ "21 store og 14 små" are adults and children; "33 store og små" says nothing of either."""
    text = text_at(atoms, at)
    own, other = (BIG, SMALL) if text in BIG else (SMALL, BIG_ONES)
    if text not in own or not any(_counted(atoms, at + step, other) for step in PAIRED):
        return ""
    return "adults" if own is BIG else "children"


def _counted(atoms: Atoms, at: int, words: frozenset[str]) -> bool:
    return text_at(atoms, at) in words and tag_at(atoms, at - 1) in ("digits", "numeral")


def _joins(items: Atoms, at: int) -> bool:
    return tag_at(items, at) in ("and", "plus") or text_at(items, at) == "+"


def _doubted(count: Count, *options: int) -> Count:
    return count.but(value=None, why="ambiguous", options=options)
