"""Which number is what: participants, adults, children, volunteers; plan against fact; sums that must agree."""

from collections.abc import Sequence

from bot.language.counts.count import NO_FACT, Count, Counted
from bot.language.counts.mains import PEOPLE, adding, mains
from bot.language.reading import Ask, Span, Status
from bot.language.word_sets import word_set

ADDITIVE = frozenset({"part", "parents", "adults", "children"})
YOUNG = word_set("drenge dreng piger pige boys boy girls girl")
ROLES = ("adults", "children", "volunteers")
NOT_PEOPLE = frozenset({"thing", "staff", "topic"})


class Tally:
    """The numbers of one report by field name, each with how it was said and where."""

    def __init__(self) -> None:
        self.values: dict[str, tuple[int, Status, tuple[Span, ...]]] = {}
        self.asks: list[Ask] = []
        self.estimated = False

    def put(self, name: str, value: int, status: Status, *spans: Span) -> None:
        self.values[name] = (value, status, spans)

    def get(self, name: str) -> int | None:
        found = self.values.get(name)
        return found[0] if found else None


def tally(counts: Sequence[Counted], name: str = "participants") -> Tally:
    """Participants and their parts; `name` is asked about where the words contradict themselves or are vague."""
    result = Tally()
    if len(counts) == 1 and _says_it_all(counts[0][0]):
        _put_total(counts[0][0].value or 0, counts, (counts[0][1],), result, name)
        return result
    fractions = [each for each in counts if each[0].fraction]
    counts = [part for count, span in counts if not count.fraction for part in _as_meant(count, span)]
    grown = any(count.who == "adults" for count, _ in counts)
    counts = [(_child_beside(count), span) for count, span in counts] if grown else counts
    facts = [each for each in counts if each[0].relation not in NO_FACT and each[0].who not in NOT_PEOPLE]
    _parts(facts, result)
    came = mains(facts)
    if any(count.why for count, _ in came):
        _unclear(came, result, name)
    elif came and _some_vaguely(came, facts):
        result.asks.append(Ask(name, (), "vague"))
    elif came:
        _total(came, facts, result, name)
    else:
        _from_parts(facts, result, name)
    for count, span in fractions:
        _put_fraction(count, span, result, name)
    return result


def _says_it_all(count: Count) -> bool:
    """ "37 deltagere", "37 til fællesspisning": people in general, and nothing said that must be weighed."""
    weighed = count.relation or count.fraction or count.new or count.strange or count.why or count.loose
    return not weighed and count.who in PEOPLE and count.who != "couples"


def _put_fraction(count: Count, span: Span, result: Tally, name: str) -> None:
    """ "heraf halvdelen børn", where the total is exact and can be parted so."""
    total, status, _ = result.values.get(name, (0, Status.MISSING, ()))
    exact = total and status is not Status.APPROXIMATE and count.fraction > 0 and total % count.fraction == 0
    if exact and count.who not in result.values:
        result.put(count.who, total // count.fraction, Status.DERIVED, span)


def _child_beside(count: Count) -> Count:
    """ "9 drenge, 8 piger, 14 voksne": beside adults they are children."""
    return count.but(who="children") if count.noun in YOUNG and count.who == "part" else count


def _as_meant(count: Count, span: Span) -> list[Counted]:
    """ "a couple of people" is no two people, "12 af de 35 var børn" is 35 with 12 children, "3 nye" are among them."""
    if count.who == "couples":
        count = count.but(value=None, why="vague")
    if count.relation == "share" and count.whole is not None and count.who in ("adults", "children"):
        whole = Count(count.whole, who="people").but(tied=True)
        return [(whole, span), (count.but(relation="ofwhich", whole=None), span)]
    if count.new and not count.relation and count.who in PEOPLE:
        count = count.but(relation="ofwhich")
    return [(count, span)]


def _parts(facts: Sequence[Counted], result: Tally) -> None:
    named = {count.who for count, _ in facts}
    for role in [role for role in ROLES if role in named]:
        own = [(count, span) for count, span in facts if count.who == role and count.value is not None]
        if own:
            exact = Status.APPROXIMATE if any(count.estimated for count, _ in own) else Status.STATED
            result.put(role, sum(count.value or 0 for count, _ in own), exact, *(span for _, span in own))


def _unclear(came: Sequence[Counted], result: Tally, name: str) -> None:
    count, span = next(each for each in came if each[0].why)
    if count.low is not None and count.high is not None:
        result.put(f"{name}_min", count.low, Status.STATED, span)
        result.put(f"{name}_max", count.high, Status.STATED, span)
    result.estimated = result.estimated or count.estimated
    result.asks.append(Ask(name, count.options, count.why))


def _total(came: Sequence[Counted], facts: Sequence[Counted], result: Tally, name: str) -> None:
    spans = tuple(span for _, span in came)
    if len(facts) == 1:
        _put_total(came[0][0].value or 0, came, spans, result, name)
        return
    values = list(dict.fromkeys(count.value or 0 for count, _ in came))
    additive = all(count.who in ("part", "parents") for count, _ in came)
    if len(values) > 1 and (additive or adding(came)):
        values = _summed([count.value or 0 for count, _ in came], sum(count.relation != "plus" for count, _ in came))
    if len(values) > 1:
        result.asks.append(Ask(name, tuple(values), "conflict"))
        return
    total = values[0]
    inside = [count for count, _ in facts if count.who in ("adults", "children") and count.relation != "ofwhich"]
    summed = (result.get("adults") or 0) + (result.get("children") or 0)
    by_origin = any(count.who == "part" and not count.noun for count, _ in came)
    added = all(count.relation == "plus" for count in inside) and not any(count.noun for count, _ in came)
    if inside and (added or (additive and not by_origin)):  # "22 + 9 børn"; "20 fra Vangdalen, 12 børn" may be 20
        total += summed
    elif (
        inside and not _agrees(total, summed, result) and not (_all_of_them(came) and _one_part(inside, summed, total))
    ):
        options = (total, total + summed) if len(inside) == 1 else (total, summed)
        result.asks.append(Ask(name, tuple(dict.fromkeys(options)), "conflict"))
        return
    elif summed > total:
        result.asks.append(Ask(name, (total, summed), "conflict"))
        return
    _put_total(total, came, spans, result, name)


def _some_vaguely(came: Sequence[Counted], facts: Sequence[Counted]) -> bool:
    """ "28 damer og nogle børn"; "37, heraf nogle børn" is 37."""
    vague = any(
        count.value is None and count.who in ("adults", "children") and count.relation != "ofwhich"
        for count, _ in facts
    )
    return vague and all(count.who in ("part", "parents") for count, _ in came)


def _all_of_them(came: Sequence[Counted]) -> bool:
    return any(count.total for count, _ in came)


def _one_part(inside: Sequence[Count], summed: int, total: int) -> bool:
    """ "9 børn, resten voksne, i alt 31"."""
    return len({count.who for count in inside}) == 1 and summed <= total


def _summed(values: list[int], stated: int) -> list[int]:
    """The sum; the total itself where it is said too ("25+12=37"); all of them where it is unclear what adds up."""
    total = next((value for value in values if 2 * value == sum(values)), None)
    if total is not None and len(values) > 2:
        return [total]
    return [sum(values)] if stated <= 1 or stated == len(values) else values


def _agrees(total: int, summed: int, result: Tally) -> bool:
    both = result.get("adults") is not None and result.get("children") is not None
    return summed == total or (both and summed + (result.get("volunteers") or 0) == total)


def _put_total(total: int, came: Sequence[Counted], spans: tuple[Span, ...], result: Tally, name: str) -> None:
    estimated = any(count.estimated for count, _ in came)
    result.estimated = result.estimated or estimated
    status = Status.APPROXIMATE if estimated else Status.DERIVED if len(spans) > 1 else Status.STATED
    result.put(name, total, status, *spans)
    if len(came) == 1 and came[0][0].low is not None:
        result.put(f"{name}_min", came[0][0].low, Status.STATED, *spans)


def _from_parts(facts: Sequence[Counted], result: Tally, name: str) -> None:
    own = [(count, span) for count, span in facts if count.who in ("adults", "children")]
    if own and all(count.relation == "ofwhich" for count, _ in own):
        result.asks.append(Ask(name))
        return
    known = {count.who for count, _ in own if count.value is not None}
    own = [each for each in own if not (each[0].why == "vague" and each[0].who in known)]
    if not own:
        return
    if any(count.value is None for count, _ in own):
        result.asks.append(Ask(name, (), "vague"))
        return
    result.estimated = any(count.estimated for count, _ in own)
    status = Status.APPROXIMATE if result.estimated else Status.DERIVED
    result.put(name, sum(count.value or 0 for count, _ in own), status, *(span for _, span in own))
