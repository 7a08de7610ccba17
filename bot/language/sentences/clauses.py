"""Parts a message into sentences and clauses, and these into groups: one group for each thing that is reported."""

from collections.abc import Sequence
from itertools import chain

from bot.language.atoms.tokens import Atom
from bot.language.counts.sums import JOINTS, Sum
from bot.language.sentences.ends import ENDS
from bot.language.sentences.group import Group
from bot.language.sentences.headings import heading_of
from bot.language.sentences.welcomes import is_arrival
from bot.language.word_sets import word_set

ALONE = 2
"""Items of a line that is only a heading, "Uge 9:"."""
SHORTEST_LABEL = 4
PAIRED = frozenset({"when", "place"})
BREAKING = JOINTS | {"sign"}
STRANGE = frozenset({"word", "thing", "age"})
LAST_LETTER = "\u2100"
OPENS = frozenset({"ask", "thanks", "greeting", "invite", "next"})
OPENING_WORDS = word_set("vi jeg kan skal kunne der det min mit we can it they")
"""With one of these a sentence may begin."""
GOES_ON = frozenset(
    {"sign", "and", "but", "with", "in", "on", "at", "to", "from", "place", "ofwhich", "plus", "included"}
)
"""With one of these a sentence goes on behind a smile."""
SAYS = frozenset({"past", "present", "future", "held", "held_verb", "came", "met", "untold", "thanks", "greeting"})
"""With one of these a sentence was whole before it."""
FIRM = frozenset({"or", "correction"})
TYING = frozenset({"topic", "held", "came", "met", "place", "total"})
"""Beside these a bare number counts the people of a happening."""


def sentences(items: Sequence[Atom]) -> list[list[Atom]]:
    """The sentences and lines of a message, each with the sign that ends it."""
    found: list[list[Atom]] = []
    sentence: list[Atom] = []
    for at, item in enumerate(items):
        if item.tag == "sign" and (item.text in ENDS or _smiles(items, at)):
            if item.text != "\n":
                sentence.append(item)
            if sentence:
                found.append(sentence)
                sentence = []
        elif item.text != "\n":
            sentence.append(item)
    if sentence:
        found.append(sentence)
    return found


def _smiles(items: Sequence[Atom], at: int) -> bool:
    """ "37 til spisning ❤️ Næste gang er den 14.": a smile before a new sentence ends the one before it."""
    after = items[at + 1] if items[at].text[0] > LAST_LETTER and at + 1 < len(items) else None
    if after is None or after.glued:
        return False
    if after.tag in OPENS or after.text in OPENING_WORDS or (after.tag == "when" and after.value.future):
        return True
    return after.tag not in GOES_ON and any(item.tag in SAYS or item.text == "jeg" for item in items[:at])


def clauses(sentence: Sequence[Atom]) -> list[list[Atom]]:
    """A sentence parted at commas, brackets and joints; the joint begins its clause."""
    tags = [item.tag for item in sentence]
    rows = tags.count("count") > 1
    breaks = [
        at
        for at, tag in enumerate(tags)
        if (tag in BREAKING and (tag != "sign" or sentence[at].text in ",(+"))
        or (rows and tag in PAIRED and _in_a_row(tags, at))
    ]
    if not breaks:
        return [list(sentence)] if sentence else []
    begins = breaks if breaks[0] == 0 else [0, *breaks]
    return [list(sentence[begun:end]) for begun, end in zip(begins, [*begins[1:], len(sentence)], strict=True)]


def _in_a_row(tags: Sequence[str], at: int) -> bool:
    """ "7/12 24 stk 14/12 31 stk": a day, or a place, with its number, behind another with its own."""
    return at > 1 and tags[at - 2 : at + 2] == [tags[at], "count", tags[at], "count"]


def groups(told: Sequence[Sequence[Atom]], arrivals: int | None) -> list[Group]:
    """Clauses of sentences put together where they tell of the same thing; `arrivals`: the topic of newcomers."""
    said = [[_weighed(clause) for clause in clauses(sentence)] for sentence in told]
    if not _may_be_several(told):
        return [Group(chain.from_iterable(chain.from_iterable(said)))]
    found, so_far = [Group()], Sum()
    heading: Atom | None = None
    for weighed in said:
        sentence = [item for clause in weighed for item in clause]
        own_heading = heading_of(sentence)
        heading = own_heading if own_heading and len(sentence) == ALONE else heading
        sums = [Sum(clause) for clause in weighed]
        for at, (clause, own) in enumerate(zip(weighed, sums, strict=True)):
            another = (
                _begins_another(so_far, own) or _arrives(so_far, sums[at:], arrivals) or _moves_on(so_far, sums[at:])
            )
            another = another or bool(at == 0 and own_heading and so_far.mains)
            another = another or (at == 0 and _one_arrives(found[-1], so_far, Group(sentence), sums, arrivals))
            if another or (at == 0 and so_far.mains and len(sums) > 1 and _begins_another(so_far, Sum(sentence))):
                found.append(Group())
                found[-1].joint = bool(own.topics and not own.mains and not so_far.told)
                so_far = own
            else:
                so_far.join(own)
            found[-1].heading = found[-1].heading if found[-1].items else own_heading or heading
            found[-1].say(clause)
    return found


def _may_be_several(told: Sequence[Sequence[Atom]]) -> bool:
    """Whether there is enough for two: two activities, or two numbers and a place or two days."""
    tags = [item.tag for sentence in told for item in sentence]
    elsewhere = "place" in tags or tags.count("when") > 1
    return tags.count("topic") > 1 or (elsewhere and tags.count("count") > 1)


def _weighed(clause: Sequence[Atom]) -> list[Atom]:
    """Marks what ties numbers to people, and bare ones among strange words: "den ældste 87", "60 indbydelser"."""
    tags = {item.tag for item in clause}
    if "count" not in tags:
        return list(clause)
    tied = not tags.isdisjoint(TYING)
    if not tied and (not tags.isdisjoint(FIRM) or not any(_is_strange(item) for item in clause)):
        return list(clause)
    return [item if item.tag != "count" else _weigh(clause, at, tied) for at, item in enumerate(clause)]


def _is_strange(item: Atom) -> bool:
    return item.tag in STRANGE and len(item.text) > 2


def _weigh(clause: Sequence[Atom], at: int, tied: bool) -> Atom:
    count = clause[at].value
    if tied:
        return clause[at] if count.tied and not count.loose else clause[at].meaning(count.but(tied=True, loose=False))
    loose = not (count.tied or count.who)
    labelled = loose and any(_names_something(item) for item in clause[max(0, at - 2) : at])
    weighed = count.but(loose=loose, strange=count.strange or labelled)
    return clause[at].meaning(weighed)


def _names_something(item: Atom) -> bool:
    """A word that nobody knows, before a number: "overskud 350"."""
    return item.tag == "word" and item.value is None and len(item.text) >= SHORTEST_LABEL


def _begins_another(so_far: Sum, own: Sum) -> bool:
    if own.correcting or own.joined:
        return False
    elsewhere = _differ(so_far.areas, own.areas) or _differ(so_far.days, own.days) or _differ(so_far.houses, own.houses)
    if so_far.topics and own.topics:
        if not _same_topic(so_far, own):
            return True
        if so_far.mains and (own.mains or elsewhere):
            return True
        if _differ(so_far.houses, own.houses):
            return True  # "sprogaktivitet på Mælkevejen, familielæsning på biblioteket"
        if _differ(so_far.areas, own.areas) and _differ(so_far.days, own.days):
            return True  # "spilleaften i Vangdalen i går og banko i Jennumparken i lørdags"
    return bool(so_far.mains and own.mains and elsewhere)


def _arrives(so_far: Sum, following: Sequence[Sum], arrivals: int | None) -> bool:
    """ "37 til spisning, og så gik jeg forbi de nye, en familie på tre, med en mappe": what they got is named last."""
    if not (following[0].arriving and so_far.topics and so_far.mains) or following[0].topics:
        return False
    if not so_far.areas and any(arrivals in entry.topics for entry in so_far.topics):
        return False  # "jeg gik op med to mapper, og så var der tre nye familier på Flyvervej 9"
    if following[0].housed and following[0].mains:
        return True  # "og en ny familie på tre i Rørhaven 4 fik en mappe"
    named = next((own for own in following if own.topics), None)
    return named is not None and not named.mains and any(arrivals in entry.topics for entry in named.topics)


def _one_arrives(before: Group, so_far: Sum, sentence: Group, sums: Sequence[Sum], arrivals: int | None) -> bool:
    """ "12 til gåtur i mandags. 2 nye familier på Glarbjergvej", in either order: only one of them names a place."""
    placed = any(own.areas for own in sums)
    if not so_far.mains or not any(own.mains for own in sums) or bool(so_far.areas) == placed or sentence.of("came"):
        return False
    arriving, other = (sentence, before) if placed else (before, sentence)
    named = other.of("topic")
    elsewhere = bool(named) and not any(arrivals in item.value.topics for item in named)
    return elsewhere and not arriving.of("topic") and is_arrival(arriving)


def _moves_on(so_far: Sum, following: Sequence[Sum]) -> bool:
    """ "…, og onsdag var jeg på Falkevej og bød velkommen til et par": another day and place, before what was done."""
    own, behind = following[0], following[1] if len(following) > 1 else None
    if behind is None or own.topics or own.mains or not (so_far.mains and behind.topics and behind.mains):
        return False
    elsewhere = _differ(so_far.areas, own.areas) and _differ(so_far.days, own.days)
    return elsewhere and not (behind.areas or behind.days)


def _same_topic(so_far: Sum, own: Sum) -> bool:
    known = {index for entry in so_far.topics for index in entry.topics}
    return all(known & set(entry.topics) or entry.institution for entry in own.topics)


def _differ(one: set[object], other: set[object]) -> bool:
    return bool(one and other) and not one & other


def has(items: Sequence[Atom], tag: str) -> bool:
    """Whether one of these is there."""
    return any(item.tag == tag for item in items)
