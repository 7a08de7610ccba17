"""What somebody tells of their own home: nothing that the programme did."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import NO_FACT
from bot.language.sentences.clauses import clauses
from bot.language.sentences.tenses import HAPPENED
from bot.language.vocabulary.danish_towns import TOWNS
from bot.language.word_sets import word_set

OWN = word_set("min mit mine din my your")
THEIRS = word_set("hendes hans her his")
MY_OWN = "egen"
NEIGHBOUR = word_set("naboen overboen underboen genboen")
NEIGHBOURS = word_set("naboens overboens underboens genboens")
ONESELF, WE = frozenset({"jeg", "i'm"}), frozenset({"vi", "we"})
OURS = ("velkommen", "welcomed", "spisning")
""" "min kone og jeg bød velkommen", "min søster lavede mad til fællesspisning": the programme's doing."""
FOLDER = "mappe"
SAYING = word_set("siger sagde fortaeller fortalte skrev mener says said told thinks tells")
""" "min kone siger, det var 57 til festen" passes on what was."""
MOVED_IN = ("flyttet ind", "flyttet hertil", "moved in")
SAW, FEW = frozenset({("jeg", "saa"), ("i", "saw")}), 2
OTHERS = word_set("deres jeres hendes hans sit sin their his her")
THEIR_OWN = word_set("deres their", of_reader=False)
FRIENDS = word_set(
    "kollega ven veninde faetter kusine onkel tante chef makker bekendt svoger svigerinde nevoe niece"
    " klassekammerat colleague friend cousin uncle"
)
FAMILY = word_set("mor far mormor morfar farmor farfar konen manden mum dad")
PERSONAL = OWN | THEIRS | OTHERS | ONESELF | WE
"""Without one of these only the beginning of a sentence makes it somebody's own."""
ONE = word_set("jeg du han hun he she")
HAVE, BEEN = word_set("har havde has have"), word_set("er var vaeret is was been", of_reader=False)
HAD, BORN = word_set("fik faaet had"), word_set("dreng pige baby soen datter boy girl son daughter")
TURNED, PARTIES = word_set("fylder fyldte turned turns"), ("fest", "middag", "foedselsdag", "party")
AT_HOME = "hjemme"
OF_ONES_OWN = frozenset({"kin", "who", "at"})
DOING = frozenset({"present", "past", "word", "future"})
SOMEBODY = frozenset({"kin", "who"})
TELLING = frozenset({"topic", "welcome", "received"})
GROWN_OR_NOT = frozenset({"adults", "children"})
OPENING = frozenset({"greeting", "sign", "but", "and"})


def first_of(told: Sequence[Atom]) -> Atom | None:
    """What a sentence begins with, behind "hej", "men" and signs."""
    if told and told[0].tag not in OPENING:
        return told[0]
    return next((item for item in told if item.tag not in OPENING), None)


def without_ones_own(told: Sequence[Atom], tags: set[str], *, several: bool) -> Sequence[Atom]:
    """ "12 børn i legestue i mandags, min søn spiste sand": what was, without the clause on somebody's own.

    Nothing where no more is told. `several`: it names more than one day, and one may be of such a clause.
    """
    private = _is_own(told, tags)
    if not (private or several):
        return told
    otherwise = [] if private else told
    parts = clauses(told)
    if private and _is_own(parts[0]):
        return _turned_to(parts)  # "min kone og jeg holdt fest for 20" is theirs to the end
    kept = [part for at, part in enumerate(parts) if at == 0 or not _is_own(part)]
    rest = [item for part in kept for item in part]
    return rest if len(kept) < len(parts) and _tells_of_something(rest) else otherwise


def _turned_to(parts: Sequence[Sequence[Atom]]) -> list[Atom]:
    """ "Jeg er selv ny, men i går har vi sagt velkommen til en familie": what stands behind "men"; else nothing."""
    turned = next((at for at, part in enumerate(parts) if part[0].tag == "but"), len(parts))
    rest = [item for part in parts[turned:] for item in part]
    return rest if _tells_of_something(rest) and not _is_own(parts[turned]) else []


def _is_own(told: Sequence[Atom], tags: set[str] | None = None) -> bool:
    first = first_of(told)
    tags = tags or {item.tag for item in told}
    private = first is not None and (is_private(first.text, told, tags) or ("topic" in tags and _was_one(told)))
    return private and not _says_how_many_came(told)


def _tells_of_something(items: Sequence[Atom]) -> bool:
    tags = {item.tag for item in items}
    counted = any(item.tag == "count" and item.value.relation not in NO_FACT for item in items)
    came = any(item.tag == "count" and (item.value.came or _were_there(item, tags)) for item in items)
    held = counted or not tags.isdisjoint(HAPPENED) or tags >= {"when", "place"}
    return came or ("topic" in tags and held)


def _were_there(item: Atom, tags: set[str]) -> bool:
    """ "der var 50 mennesker", "der var 11, og så lige min søster"."""
    count = item.value
    return "held_verb" in tags and bool(count.value) and (count.who == "people" or not (count.who or count.strange))


def is_private(first: str, told: Sequence[Atom], tags: set[str]) -> bool:
    """ "Min datter holdt fødselsdag for 12 børn", "jeg er lige flyttet ind": not the programme's doing."""
    if first in NEIGHBOUR or (first in NEIGHBOURS and "topic" not in tags) or _is_held_for_ones_own(told, tags):
        return True
    if "held" in tags:
        return False  # "selv om min søster blev hjemme, var vi 24"
    words = [item.text for item in told]
    if PERSONAL.isdisjoint(words) and first not in FAMILY:
        return False
    if ("kin" in tags or ("who" in tags and "topic" not in tags)) and _of_ones_own(
        told, OWN | THEIRS if first in THEIRS else OWN
    ):
        return True
    if first in OWN and (_of_own(told, tags) or words[1:2] == [MY_OWN]):
        return True  # "Min egen mødregruppe fra 1998 ses stadig"
    if first in FAMILY and tags.isdisjoint(TELLING | {"new"}) and told[1:] and told[1].tag in DOING:
        return True  # "far ligger på hospitalet"
    if "future" in tags and "count" not in tags and _of_others(told):
        return True  # "i Nordbyen holder de deres sommerfest den 22."
    if not WE.isdisjoint(words) and _moved_in_ourselves(words):
        return True
    if "topic" not in tags and first in WE | ONESELF and _had_a_child(told):
        return True
    return not ONESELF.isdisjoint(words) and _of_oneself(first, told, tags)


def _was_one(told: Sequence[Atom]) -> bool:
    """ "hun har været legeinstruktør siden 2016", "har været legeinstruktør i 2 år": how somebody serves."""
    at = next(at for at, item in enumerate(told) if item.tag == "topic")
    have = at - 2 if text_at(told, at - 2) in HAVE else at - 1
    if text_at(told, at - 1) not in BEEN or any(item.tag in ("when", "place") for item in told):
        return False
    years = text_at(told, at + 1) == "i" and tag_at(told, at + 2) == "skip"
    return text_at(told, have - 1) in ONE or (have == 0 and years)


def _is_held_for_ones_own(told: Sequence[Atom], tags: set[str]) -> bool:
    """ "vi har fest for min mor, 50 gæster", "min bror fyldte 18, vi var 35 til fest", "hjemme hos hende"."""
    if "topic" not in tags or tags.isdisjoint(OF_ONES_OWN):
        return False
    if (
        "at" in tags
        and "place" not in tags
        and any(one.text == AT_HOME and two.tag == "at" for one, two in pairwise(told))
    ):
        return True
    own = [at for at, item in enumerate(told) if item.text in OWN and at + 1 < len(told)]
    near = [at for at in own if told[at + 1].tag == "kin" or told[at + 1].value == "parents"]
    if any(text_at(told, at + 2) in TURNED for at in near):
        return any(item.tag == "topic" and item.text.startswith(PARTIES) for item in told)
    return any(tag_at(told, at - 1) == "for" and tag_at(told, at - 2) == "topic" for at in near)


def _says_how_many_came(told: Sequence[Atom]) -> bool:
    """ "der kom 120 mine unger var gennemblødte", without a sign."""
    own = next((at for at, item in enumerate(told) if item.text in PERSONAL or item.tag == "kin"), len(told))
    if own and told[own - 1].tag == "count" and told[own - 1].value.who in GROWN_OR_NOT:
        return True  # "38 børn og 25 voksne min søn blev kattekonge"
    triples = zip(told, told[1:], told[2:], strict=False)
    said = (
        at
        for at, (there, came, count) in enumerate(triples)
        if there.text == "der" and came.tag == "came" and count.tag == "count"
    )
    topic = next((at for at, item in enumerate(told) if item.tag == "topic"), -1)
    return topic < next(said, len(told)) < own


def _of_own(told: Sequence[Atom], tags: set[str]) -> bool:
    """ "min kollega fik 44 til deres bankospil", "min kusine er flyttet ind", "min hund spiste 8 frikadeller"."""
    second = told[1] if len(told) > 1 else told[0]
    ours = "count" in tags or any(part in item.text for item in told for part in OURS)
    moved = not ours and any(item.text.endswith(MOVED_IN) for item in told)
    if second.text in FRIENDS and (moved or _of_others(told)):
        return True
    return tags.isdisjoint(TELLING) and second.tag not in ("count", "new")  # "min nye nabo på Husarvej 20"


def _of_others(told: Sequence[Atom]) -> bool:
    """ "deres bankospil"."""
    return any(one.text in OTHERS and item.tag == "topic" for one, item in pairwise(told))


def _of_oneself(first: str, told: Sequence[Atom], tags: set[str]) -> bool:
    """ "jeg har kun 8 procent strøm", "jeg så en ræv", "jeg er lige flyttet ind"."""
    if first in ONESELF and tags.isdisjoint(TELLING) and _counts_things_only(told):
        return True
    if "topic" not in tags and _saw_something(told):
        return True
    passed_on = any(item.tag == "topic" and tag_at(told, at - 2) == "count" for at, item in enumerate(told))
    oneself = any(before.text in ONESELF and item.text in ("er", "am") for before, item in pairwise(told))
    return oneself and not passed_on  # "jeg er vicevært og skulle sige: 27 til fællesspisning i går"


def _counts_things_only(told: Sequence[Atom]) -> bool:
    counts = [item.value for item in told if item.tag == "count"]
    return bool(counts) and all(count.who == "thing" or (count.strange and not count.who) for count in counts)


def _saw_something(told: Sequence[Atom]) -> bool:
    """ "jeg så en ræv med fire unger i morges"; "jeg så 12 unge" counts them."""
    seen = told[2] if len(told) > 2 and (told[0].text, told[1].text) in SAW else None
    return seen is not None and not (seen.tag == "count" and (seen.value.value or 0) > FEW)


def _of_ones_own(told: Sequence[Atom], owners: frozenset[str]) -> bool:
    """ "min datter holdt fødselsdag"."""
    if any(item.tag == "topic" and any(part in item.text for part in OURS) for item in told):
        return False
    if any(item.tag == "topic" and FOLDER in item.text for item in told) and any(
        item.tag == "count" and item.value.new for item in told
    ):
        return False  # "min kone og jeg gik over med mappen til en ny familie"
    tags = {item.tag for item in told}
    if "new" in tags and not tags.isdisjoint(("welcome", "received")):
        return False  # "min kone bød den nye familie velkommen"
    own = [at for at in range(1, len(told)) if told[at - 1].text in owners and told[at].tag in SOMEBODY]
    said = any(item.text in SAYING for item in told) and any(item.tag == "count" for item in told)
    passed_on = said and any(item.tag == "topic" for item in told) and not _is_elsewhere(told)
    return bool(own) and not passed_on


def _is_elsewhere(told: Sequence[Atom]) -> bool:
    """ "Min søster i Hobro fortalte, at de havde 75 til fastelavn i deres klub"."""
    away = any(item.text in TOWNS for item in told) or any(item.text in THEIR_OWN for item in told)
    return away and not any(item.tag == "place" for item in told)


def _had_a_child(told: Sequence[Atom]) -> bool:
    """ "vi fik en dreng i nat, 52 cm lang"; "vi fik en ny dreng med" is of those who came."""
    had = [item.value for before, item in pairwise(told) if before.text in HAD and item.tag == "count"]
    return any(count.value == 1 and count.noun in BORN and not count.new for count in had)


def _moved_in_ourselves(words: Sequence[str]) -> bool:
    """ "vi er lige flyttet ind": a newcomer, not somebody who welcomed one."""
    triples = zip(words, words[1:], words[2:], strict=False)
    return any(who in WE and verb in ("er", "have") and done.endswith(MOVED_IN) for who, verb, done in triples)
