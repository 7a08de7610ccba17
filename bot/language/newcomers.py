"""Arrivals: how many residents and homes "en ny familie på fem", "mor med to børn" or "et ungt par" are."""

from collections.abc import Sequence

from bot.language.clauses import Group
from bot.language.count import Count
from bot.language.reading import Ask, Span, Status
from bot.language.relatives import SINGLE, has_partner, how_many, is_aged, is_relative, role_of, shares_home
from bot.language.roles import Tally
from bot.language.tokens import Atom, tag_at, word_set
from bot.language.welcomes import FOLDERS, TALKS

Counted = tuple[Count, Span]
SHORTEST_RELATIVE = 4
ONE_BABY = word_set("baby barn spaedbarn child kid toddler newborn")
JUST_ARRIVED = ("nyindflyt", "nytilflyt", "tilflyt", "indflyt", "nyankom")


def arrivals(group: Group, spans: Sequence[Span]) -> Tally:
    """Residents and homes; `spans` are those of the group's items."""
    counted = [*_said(group.items, spans), *_unsaid(group.items, spans)]
    party = _Party(_without_vague(counted))
    result = Tally()
    party.put_homes(result)
    party.put_people(result)
    _doubt_homes(group.items, result)
    return result


def _without_vague(counted: Sequence[Counted]) -> list[Counted]:
    """ "nye beboere, 3 personer" are three; "nye beboere, far med sønner" still leaves the sons open."""
    known = {count.who for count, _ in counted if count.value is not None}
    vague = _PEOPLE if known & {*_WHOLE, "couples"} else _WHOLE if known & set(_PARTS) else ()
    return [each for each in counted if not (each[0].why in _OPEN and each[0].who in vague)]


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


def _said(items: Sequence[Atom], spans: Sequence[Span]) -> list[Counted]:
    """What was counted in words or figures."""
    found: list[Counted] = []
    for at, (item, span) in enumerate(zip(items, spans, strict=True)):
        if item.tag != "count" or item.value.relation not in ("", "plus", "ofwhich") or _of_things(item.value):
            continue
        if not item.value.who and at and items[at - 1].tag == "word":
            continue  # "Jennumvpj 6": an address that could not be read
        couple = item.value.why == "vague" and item.text in ("et par", "a couple") and not item.value.who
        found.append((Count(1, who="couples", noun="par") if couple else item.value, span))
    return found


def _unsaid(items: Sequence[Atom], spans: Sequence[Span]) -> list[Counted]:
    """Persons that are named without a number: "mor, far og tre børn", "mor og søn", "ny lejer", "nye beboere"."""
    found: list[Counted] = []
    parents = (at for at, item in enumerate(items) if item.tag == "count" and item.value.who in ("parents", "part"))
    counted = next(parents, len(items))
    for at, (item, span) in enumerate(zip(items, spans, strict=True)):
        beside = at > counted or bool(found and found[-1][0].who == "parents")
        if is_relative(items, at):
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
            new = _is_new(items, at)
            found.append((_named(str(item.value), item, item.text in SINGLE)._replace(new=new), span))
    return found


def _relative(item: Atom, beside: bool) -> Count:
    """So many as the word says beside somebody else; alone it is asked about."""
    number = how_many(item) if beside else None
    return Count(number, why="" if number else "ambiguous", who=role_of(item), noun=item.text, loose=bool(number))


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
    return Count(1 if one else None, why="" if one else "vague", who=who, noun=item.text, loose=one)


def _stands_for_people(items: Sequence[Atom], at: int) -> bool:
    item, new = items[at], _is_new(items, at)
    if item.text in SINGLE and item.value in ("parents", "families", "couples"):
        return True
    if item.text in SINGLE and tag_at(items, at + 1) == "with" and _children(items, at + 2):
        return True  # "woman with baby"
    return new and item.value in ("people", "families", "part")


def _children(items: Sequence[Atom], at: int) -> bool:
    item = items[at] if at < len(items) else None
    return item is not None and "children" in (item.value, getattr(item.value, "who", ""))


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


_WHOLE = ("people", "unit", "", "topic")
_PARTS = ("adults", "children", "parents", "part")
_PEOPLE = _WHOLE + _PARTS
_OPEN = ("vague", "ambiguous")


class _Party:
    """Those who arrived, sorted by how they were counted."""

    def __init__(self, counted: Sequence[Counted]) -> None:
        self.homes = [each for each in counted if each[0].who == "families"]
        self.pairs = [each for each in counted if each[0].who == "couples"]
        self.parts = [each for each in counted if each[0].who in _PARTS]
        whole = [each for each in counted if each[0].who in _WHOLE and each[0].relation in ("", "plus")]
        self.whole = [each for each in whole if not (each[0].loose and each[0].noun and self.parts)]
        self.parent = [each for each in self.parts if each[0].who == "parents" and each[0].noun in SINGLE]
        self.household = bool(self.homes or self.pairs or self.parent)

    def put_homes(self, result: Tally) -> None:
        """A couple, or a parent named in the singular, is one home."""
        known = self.homes or self.pairs
        if not self.household or any(count.value is None for count, _ in known):
            return
        total = sum(count.value or 0 for count, _ in known) if known else 1
        status = Status.STATED if self.homes else Status.DERIVED
        result.put("households", total, status, *(span for _, span in known or self.parent))

    def put_people(self, result: Tally) -> None:
        unclear = next((count for count, _ in self.whole + self.parts if count.why), None)
        if unclear:
            result.asks.append(Ask("newcomers", unclear.options, unclear.why))
            return
        self._put_parts(result)
        self._count_couples_once()
        total = sum(count.value or 0 for count, _ in self.parts) + 2 * sum(count.value or 0 for count, _ in self.pairs)
        if self.whole:
            self._put_whole(total, result)
        elif self._only_children():
            result.asks.append(Ask("newcomers", (total + 1, total + 2), "ambiguous"))
        elif self.parts or self.pairs:
            self._put(total, Status.DERIVED, self.parts + self.pairs, result)

    def _count_couples_once(self) -> None:
        """ "et nyt par, 2 voksne" are two, not four."""
        adults = sum(count.value or 0 for count, _ in self.parts if count.who == "adults")
        if self.pairs and adults == 2 * sum(count.value or 0 for count, _ in self.pairs):
            self.pairs = []

    def _only_children(self) -> bool:
        """Children do not move in alone: who came with them was not counted."""
        return bool(self.parts) and not self.pairs and all(count.who == "children" for count, _ in self.parts)

    def _put_whole(self, rest: int, result: Tally) -> None:
        values = list(dict.fromkeys(count.value or 0 for count, _ in self.whole))
        added = [count for count, _ in self.whole if count.relation == "plus"]
        in_all = added and len(added) == len(self.whole) - 1
        if in_all or (len(values) > 1 and self._by_home()):
            self._put(sum(count.value or 0 for count, _ in self.whole), Status.DERIVED, self.whole, result)
        elif len(values) > 1:
            result.asks.append(Ask("newcomers", (sum(values), *values), "conflict"))
        elif self.pairs or (self.parts and (added or rest > values[0])):
            result.asks.append(Ask("newcomers", (values[0] + rest, values[0]), "conflict"))
        else:
            self._put(values[0], Status.STATED, self.whole, result)

    def _by_home(self) -> bool:
        """ "to familier, fire og tre personer": a number for each of them."""
        homes = sum(count.value or 0 for count, _ in self.homes)
        joined = all(count.tied for count, _ in self.whole[:-1]) and any(
            count.who == "people" for count, _ in self.whole
        )
        return homes == len(self.whole) and joined and not (self.parts or self.pairs)

    def _put(self, total: int, status: Status, counted: Sequence[Counted], result: Tally) -> None:
        result.estimated = any(count.estimated for count, _ in counted)
        result.put(
            "newcomers", total, Status.APPROXIMATE if result.estimated else status, *(span for _, span in counted)
        )

    def _put_parts(self, result: Tally) -> None:
        """Adults and children are fields where the words count them, not where they describe a family."""
        for role in ("adults", "children"):
            own = [(count, span) for count, span in self.parts if count.who == role and count.value]
            if own and (not self.household or all(count.relation == "ofwhich" for count, _ in own)):
                result.put(role, sum(count.value or 0 for count, _ in own), Status.STATED, *(span for _, span in own))


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
                found[at] = item._replace(value=item.value._replace(who="people"))
    return found
