"""Arrivals: how many residents and homes "en ny familie på fem", "mor med to børn" or "et ungt par" are."""

from collections.abc import Sequence

from bot.language.clauses import Group
from bot.language.count import Count
from bot.language.party import OPEN, PARTS, PEOPLE, WHOLE, Counted, Party
from bot.language.reading import Ask, Span, Status
from bot.language.relatives import (
    BESIDE,
    COUPLE,
    SINGLE,
    THEIR,
    companions,
    has_partner,
    has_relatives,
    how_many,
    is_aged,
    is_alone,
    is_relative,
    role_of,
    shares_home,
    with_children,
)
from bot.language.roles import Tally
from bot.language.tokens import Atom, tag_at, text_at, word_set
from bot.language.welcomes import FOLDERS, TALKS

SHORTEST_RELATIVE = 4
MOST_BETWEEN = 4
MOST_OF_A_HOME = 20
PERSONAL = frozenset({"children", "part", "parents", "adults"})
YOUNG = word_set("ung aeldre enlig enlige young elderly")
ONE_BABY = word_set("baby barn spaedbarn child kid toddler newborn")
ONE_ARRIVAL = word_set("tilflytter tilflytteren nytilflytter nytilflytteren indflytter newcomer")
JUST_ARRIVED = ("nyindflyt", "nytilflyt", "tilflyt", "indflyt", "nyankom")


def arrivals(group: Group, spans: Sequence[Span]) -> Tally:
    """Residents and homes; `spans` are those of the group's items."""
    counted = [*_said(group.items, spans), *_unsaid(group.items, spans)] or _arrived_alone(group.items, spans)
    party = Party(_without_vague(counted))
    result = Tally()
    party.put_homes(result)
    party.put_people(result)
    _doubt_homes(group.items, result)
    if known := _with_somebody_left_out(group.items, spans, counted, result):
        result.values.pop("newcomers")
        result.asks.append(Ask("newcomers", (known + 1, known), "ambiguous"))
    return result


def _with_somebody_left_out(
    items: Sequence[Atom], spans: Sequence[Span], counted: Sequence[Counted], result: Tally
) -> int:
    """So many as were counted, where somebody is joined to them who was not: "mand, kone og deres lille pige"."""
    known = {span for _, span in counted}
    left_out = any(
        (item.tag == "kin" or (item.tag == "who" and item.value in PERSONAL))
        and spans[at] not in known
        and _is_joined(items, at)
        for at, item in enumerate(items)
    )
    number, status, _ = result.values.get("newcomers", (0, Status.MISSING, ()))
    return number if left_out and (number == 1 or status is Status.DERIVED) else 0


def _is_joined(items: Sequence[Atom], at: int) -> bool:
    """Whether "og", "med" or "+" stands before somebody, with "deres", "lille" between."""
    before = at - 1
    while before > max(0, at - MOST_BETWEEN) and (items[before].tag == "word" or items[before].text in BESIDE):
        before -= 1
    theirs = text_at(items, before) == "," and text_at(items, before + 1) in THEIR
    return theirs or tag_at(items, before) in ("and", "plus", "with") or text_at(items, before) == "+"


def _without_vague(counted: Sequence[Counted]) -> list[Counted]:
    """ "nye beboere, 3 personer" are three; "nye beboere, far med sønner" still leaves the sons open."""
    known = {count.who for count, _ in counted if count.value is not None}
    vague = PEOPLE if known & {*WHOLE, "couples"} else WHOLE if known & set(PARTS) else ()
    return [each for each in counted if not (each[0].why in OPEN and each[0].who in vague and not each[0].relation)]


def _doubt_homes(items: Sequence[Atom], result: Tally) -> None:
    """ "2 mapper: en til en enlig og en til en familie på 4": more folders than homes were read, so ask."""
    counts = [item.value for item in items if item.tag == "count" and item.value.value is not None]
    folders = sum(count.value for count in counts if any(part in count.noun for part in FOLDERS))
    homes, known = result.get("households"), result.values.pop("newcomers", None)
    if known is None or homes is None or folders <= homes:
        result.values |= {"newcomers": known} if known else {}
        return
    result.values.pop("households")
    result.asks.append(Ask("newcomers", (known[0],), "conflict"))


def _arrived_alone(items: Sequence[Atom], spans: Sequence[Span]) -> list[Counted]:
    """ "Tilflytter på Hadsundvej 89 er budt velkommen", where nobody else is named."""
    return [
        (Count(1, who="people", noun=item.text), span)
        for item, span in zip(items, spans, strict=True)
        if item.tag == "topic" and item.text in ONE_ARRIVAL
    ][:1]


def _said(items: Sequence[Atom], spans: Sequence[Span]) -> list[Counted]:
    """What was counted in words or figures."""
    found: list[Counted] = []
    joined = companions(items)
    for at, (item, span) in enumerate(zip(items, spans, strict=True)):
        if item.tag != "count" or item.value.relation not in ("", "plus", "ofwhich") or _of_things(item.value):
            continue
        if not item.value.who and at and items[at - 1].tag == "word":
            continue  # "Jennumvpj 6": an address that could not be read
        if _of_something_else(item.value):
            continue  # "vi delte 60 sedler ud", "budgettet er 5.000"
        couple = item.value.why == "vague" and item.text in COUPLE and not item.value.who
        count = _beside_another(items, at) if at in joined.values() else item.value
        found.append((Count(1, who="couples", noun="par") if couple else count, span))
    return found


def _of_something_else(count: Count) -> bool:
    strange = count.strange and not count.who
    return strange and (count.followed or (count.value or 0) > MOST_OF_A_HOME)


def _beside_another(items: Sequence[Atom], at: int) -> Count:
    """ "en mand og to børn": he is one of them; "en mand og hans kone" are one home too."""
    count: Count = items[at].value
    if has_relatives(items, at) or (is_alone(items[at]) and with_children(items, at)):
        return count.but(who="parents")
    return count.but(who="part") if count.who == "people" and is_alone(items[at]) else count


def _unsaid(items: Sequence[Atom], spans: Sequence[Span]) -> list[Counted]:
    """Persons that are named without a number: "mor, far og tre børn", "mor og søn", "ny lejer", "nye beboere"."""
    found: list[Counted] = []
    joined = companions(items)
    parents = (at for at, item in enumerate(items) if item.tag == "count" and item.value.who in ("parents", "part"))
    counted = next(parents, len(items))
    for at, (item, span) in enumerate(zip(items, spans, strict=True)):
        beside = at > counted or bool(found and found[-1][0].who in ("parents", "part"))
        if at in joined and item.tag != "count":
            found.append((_companion(item), span))
        elif is_relative(items, at):
            found.append((_relative(item, beside), span))
        elif has_partner(items, at):
            found.append((_named("parents", item, one=True), span))
        elif shares_home(items, at):
            found.append((_named("families", item, one=True), span))
        elif item.tag == "who" and item.value == "children" and at and _joins(items[at - 1], beside):
            found.append((_named("children", item, item.text in ONE_BABY), span))
        elif beside and _may_be_somebody(items, at):
            found.append((Count(None, why="ambiguous", who="part", noun=item.text), span))
        elif is_aged(items, at):
            found.append((_named("part" if item.value == "people" else str(item.value), item, one=True), span))
        elif item.tag == "who" and _stands_for_people(items, at) and not _repeated(items, found, item):
            who = "parents" if is_alone(item) and with_children(items, at) else str(item.value)
            found.append((_named(who, item, item.text in SINGLE).but(new=_is_new(items, at)), span))
    return found


def _relative(item: Atom, beside: bool) -> Count:
    """So many as the word says beside somebody else; alone it is asked about."""
    number = how_many(item) if beside else None
    return Count(number, why="" if number else "ambiguous", who=role_of(item), noun=item.text).but(loose=bool(number))


def _companion(item: Atom) -> Count:
    """ "mand og hans kone", "woman with her baby"; how many "konens slægtninge" are must be asked."""
    named = item.tag == "who" and item.value != "people"  # "hendes mand"
    one = _named(str(item.value), item, item.text in ONE_BABY | SINGLE) if named else _relative(item, beside=True)
    return one.but(relation="plus")


def _may_be_somebody(items: Sequence[Atom], at: int) -> bool:
    """ "mor og teenagesn": a word that nobody knows, joined to a parent."""
    item, parent = items[at], items[at - 2] if at > 1 else None
    if item.tag != "word" or item.value is not None or len(item.text) < SHORTEST_RELATIVE or parent is None:
        return False
    who = parent.value.who if parent.tag == "count" else parent.value if parent.tag == "who" else ""
    named = tag_at(items, at + 1) in ("kin", "who", "count")  # "hans to døtre"
    return not named and items[at - 1].tag in ("and", "plus", "with") and who in ("parents", "part")


def _joins(before: Atom, parents: bool) -> bool:
    """ "with a baby"; "mor, far og barn"."""
    return before.tag == "with" or (parents and (before.tag in ("and", "plus") or before.text in (",", "+")))


def _named(who: str, item: Atom, one: bool) -> Count:
    """One person or home, or so many as its plural leaves open; `loose`, since parts named beside it count instead."""
    return Count(1 if one else None, why="" if one else "vague", who=who, noun=item.text).but(loose=one)


def _stands_for_people(items: Sequence[Atom], at: int) -> bool:
    item, new = items[at], _is_new(items, at)
    if item.text in SINGLE and item.value in ("parents", "families", "couples"):
        return True
    if with_children(items, at):
        return True
    return (new or _welcomed(items, at) or _noted_down(items, at)) and item.value in ("people", "families", "part")


def _welcomed(items: Sequence[Atom], at: int) -> bool:
    """ "budt velkommen til ung fyr", as it is noted down."""
    before = at - 2 if text_at(items, at - 1) in YOUNG else at - 1
    noted = text_at(items, before) == ":" or tag_at(items, before) == "to"
    return items[at].text in SINGLE and noted and any(item.tag == "topic" for item in items[:before])


def _noted_down(items: Sequence[Atom], at: int) -> bool:
    """ "Ældre dame flyttet ind på Infanterivej 5", as it is noted down at the beginning of a message."""
    return at < 2 and is_alone(items[at]) and tag_at(items, at + 1) == "topic"


def _is_new(items: Sequence[Atom], at: int) -> bool:
    """ "ny nabo", "nyindflyttet dame"."""
    before = items[at - 1] if at else None
    return before is not None and (
        before.tag == "new" or (before.tag == "topic" and before.text.startswith(JUST_ARRIVED))
    )


def _of_things(count: Count) -> bool:
    return count.who in ("thing", "volunteers", "staff") or (
        count.who == "topic" and any(part in count.noun for part in FOLDERS + TALKS)
    )


def _repeated(items: Sequence[Atom], found: Sequence[Counted], item: Atom) -> bool:
    """A home or couple that was counted already is only named again; two parents are two."""
    known = [other.value for other in items if other.tag == "count"] + [count for count, _ in found]
    return any(count.who == item.value and (item.value != "parents" or count.noun == item.text) for count in known)


def of_family(items: Sequence[Atom]) -> list[Atom]:
    """ "en familie på fem": the bare number behind a household counts its people."""
    found = list(items)
    for at, item in enumerate(found):
        behind = found[at - 1] if at else None
        if item.tag == "count" and not item.value.who and behind is not None and behind.tag in ("on", "of", "with"):
            home = found[at - 2] if at > 1 else None
            if home and (
                (home.tag == "count" and home.value.who == "families")
                or (home.tag == "who" and home.value == "families")
            ):
                found[at] = item.meaning(item.value.but(who="people"))
    return found
