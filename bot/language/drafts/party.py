"""Those who arrived, put together: how many homes and residents they are, or what must be asked."""

from collections.abc import Sequence

from bot.language.counts.count import Counted
from bot.language.counts.roles import Tally
from bot.language.drafts.relatives import SINGLE
from bot.language.reading import Ask, Status

WHOLE = ("people", "unit", "", "topic")
PARTS = ("adults", "children", "parents", "part")
PEOPLE = WHOLE + PARTS
OPEN = ("vague", "ambiguous")


class Party:
    """Those who arrived, sorted by how they were counted."""

    def __init__(self, counted: Sequence[Counted]) -> None:
        self.pairs = [each for each in counted if each[0].who == "couples"]
        self.homes = _told_once([each for each in counted if each[0].who == "families"], len(self.pairs))
        self.parts = [each for each in counted if each[0].who in PARTS]
        whole = [each for each in counted if each[0].who in WHOLE and each[0].relation in ("", "plus")]
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
        elif values[0] == 2 * sum(count.value or 0 for count, _ in self.pairs) and not self.parts:
            self._put(values[0], Status.STATED, self.whole, result)  # "de to på Flyvervej 8, et ungt par"
        elif self.pairs or (self.parts and rest != values[0] and (added or rest > values[0] or self._joined())):
            result.asks.append(Ask("newcomers", (values[0] + rest, values[0]), "conflict"))
        else:
            self._put(values[0], Status.STATED, self.whole, result)

    def _joined(self) -> bool:
        """ "en familie på tre og deres bedstemor" may be four."""
        return any(count.relation == "plus" for count, _ in self.parts)

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
            some = all(count.relation == "ofwhich" for count, _ in own) and result.get("households") != 1
            if own and (some or not self.household):
                result.put(role, sum(count.value or 0 for count, _ in own), Status.STATED, *(span for _, span in own))


def _told_once(homes: list[Counted], pairs: int) -> list[Counted]:
    """ "to nye familier, en på fem og en på tre": two homes, which are then told of one by one."""
    whole, *parts = [count.value or 0 for count, _ in homes] or [0]
    return homes[:1] if parts and sum(parts) + pairs == whole > 1 else homes
