"""What is said once for all: a day, a place or an activity that serves several reports of one message."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.ends import ENDS
from bot.language.atoms.fractions import ONE
from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Entry
from bot.language.counts.multiples import BOTH_DAYS
from bot.language.counts.sums import HOMES
from bot.language.lexicon import GATHERINGS
from bot.language.reading import Report
from bot.language.sentences.fitting import is_shared
from bot.language.sentences.group import Group
from bot.language.sentences.shared_days import share_days
from bot.language.sentences.welcomes import is_arrival, told_again

HOME_ROW = frozenset(
    {"when", "place", "sign", "count", "who", "kin", "and", "plus", "on", "with", "new", "a", "pieces", "total"}
)
"""All that stands in a row of homes."""
ALL = frozenset({"alle", "all", "hele", "sammen", "everything"})
AT = frozenset({"in", "on", "at"})
IT, WAS = frozenset({"det", "it"}), frozenset({"var", "was"})


def share(groups: Sequence[Group], arrivals: int | None) -> None:
    """Give each group what another said for it; `arrivals`: the topic of newcomers."""
    if len(groups) < 2:
        return
    _share_topics(groups)
    if arrivals is not None:
        _share_arrivals(groups, arrivals)
    share_days(groups)
    _share_places(groups)


def told_once(groups: Sequence[Group]) -> list[Group]:
    """The same groups, without those that tell only when somebody of another one moved in."""
    return [group for at, group in enumerate(groups) if not told_again(group, groups[:at])]


def without_heading(groups: Sequence[Group]) -> Sequence[Group]:
    """ "2 fællesspisninger i sidste uge: tirsdag 30, torsdag 44": what is told one by one is not told together too."""
    if len(groups) < 2:
        return groups
    counts = groups[0].counts
    told = len(groups) - 1
    own = [item for item in groups[0].of("topic") if item not in groups[0].borrowed]
    named = (
        len(counts) == 1 and counts[0].value == told > 1 and (counts[0].who == "topic" or not (own or counts[0].who))
    )
    each = all(group.counts and not is_shared(group) and _of_the_same(group, own) for group in groups[1:])
    placed = not groups[0].of("place") or all(group.of("place") for group in groups[1:])
    return groups[1:] if named and each and placed else groups


def _of_the_same(group: Group, headed: Sequence[Atom]) -> bool:
    """Not "2 nyhedsmails, 1 presseomtale, 606 følgere": a row of other things."""
    named = {index for item in headed for index in item.value.topics}
    return not named or any(named & set(item.value.topics) for item in group.of("topic"))


def _share_topics(groups: Sequence[Group]) -> None:
    named = [group for group in groups if group.topics]
    for at, group in enumerate(groups):
        if group.topics or not (group.counts or _is_home(group)):
            continue
        if is_arrival(group) and not (at and _are_alike(groups[at - 1], group)):
            continue
        giver = next((other for other in reversed(groups[:at]) if other.topics), None) or (named[0] if named else None)
        if giver:
            group.borrow(giver.of("topic")[0])
            group.named_in = giver.named_in or giver


def _are_alike(before: Group, group: Group) -> bool:
    """ "Babyklubben: 3 nye familier i april og 2 nye familier i maj"."""
    if group.of("place") or group.of("welcome") or not (before.counts and group.counts):
        return False
    periods = all(item.value.period for each in (before, group) for item in each.of("when"))
    return periods and bool(group.of("when")) and before.counts[-1].noun == group.counts[0].noun != ""


def _share_arrivals(groups: Sequence[Group], arrivals: int) -> None:
    """ "6/3 Flyvervej 3, ny familie på 4", and "11/3 Falkevej 9, et par" below it: who is in a row is new too."""
    first = groups[0]
    row = _is_another_home(first) and not first.topics and is_arrival(first)
    for group in groups[1:] if row else ():
        if _is_another_home(group) and not (group.topics or is_arrival(group)):
            start, end = first.extent
            group.borrow(Atom("", start, end, False, "topic", Entry(topics=(arrivals,))))


def _is_another_home(group: Group) -> bool:
    """ "11/3 Falkevej 9, et par", and "Jennumparken 6" in a row of areas."""
    if not HOME_ROW.issuperset([item.tag for item in group.items]):
        return False  # "12/3 Falkevej 9, par flytter ud"
    if _has_house(group):
        return bool(group.of("when") or group.counts or _is_home(group))
    return bool(group.of("place") and group.counts) and group.items[-1].tag in ("count", "sign")


def _is_home(group: Group) -> bool:
    """ "11/3 Falkevej 9, par", "Basthaven 3 (ung mand)"."""
    return _has_house(group) and any(item.value in HOMES or item.text in ONE for item in group.of("who"))


def _has_house(group: Group) -> bool:
    return any(item.value.house[1] > 0 for item in group.of("place"))


def _share_places(groups: Sequence[Group]) -> None:
    """A place before the first activity or count serves all; "samme sted" the place before it."""
    leading = _leading(groups) or _of_both(groups) or _trailing(groups)
    headed = leading is not None and leading in (_heading(groups[0].items), groups[0].house)
    last: Atom | None = None
    for group, following in pairwise(groups):
        if following.joint and not group.of("place") and (places := following.of("place")):
            group.borrow(places[0])  # "fællesspisning og banko i Vangdalen"
    for group in groups:
        own = group.of("place")
        if not own and last is not None and group.of("same_place"):
            group.borrow(last)
        elif not own and group.row is not None:
            group.borrow(group.row)
            group.headed = bool(group.row.value.institution)
        elif not own and leading is not None:
            group.borrow(leading)
            group.headed = headed
        elif not own and last is not None and _continues(group):
            group.borrow(last)
        last = own[-1] if own else last


def _continues(group: Group) -> bool:
    """ "36 i Vangdalen i torsdags og 41 i søndags": the same, another day."""
    first = group.items[0]
    own = [item.tag for item in group.items if item not in group.borrowed]
    return first.tag == "and" and "topic" not in own and "when" in own


def _of_both(groups: Sequence[Group]) -> Atom | None:
    """ "begge i Vangdalen"."""
    both = any(_speaks_of_all(group) for group in groups)
    places = [item for group in groups for item in group.of("place")]
    return places[0] if both and len(places) == 1 else None


def _trailing(groups: Sequence[Group]) -> Atom | None:
    """ "22 i mandags og 40 i torsdags til fællesspisning i Vangdalen": what the last of a row names is of each."""
    *row, last = groups
    own = [item for item in last.items if item not in last.borrowed]
    if _ends_with_a_place(own) and all(group.of("when") and not group.of("place") for group in row):
        return last.of("place")[-1]  # "Fællesspisning 4/10 38 stk, 11/10 42 stk, Vangdalen"
    named = last.of("topic")[:1]
    if any(item.text in ENDS for group in row for item in group.items):
        return None  # "Lørdag: krolf med 12. Søndag: fællesspisning i Vangdalen med 29"
    places = [item for group in groups for item in group.of("place")]
    if not named or len(places) != 1 or places[0] not in last.items or places[0].start < named[0].start:
        return None
    each = all(group.of("when") and any(item is named[0] for item in group.borrowed) for group in row)
    return places[0] if each else None


def _ends_with_a_place(items: Sequence[Atom]) -> bool:
    """ "…, Vangdalen", "Sted: Vangdalen"."""
    words = [item for item in items if item.text != "."]
    return len(words) > 1 and words[-1].tag == "place" and words[-2].text in ",:"


def _speaks_of_all(group: Group) -> bool:
    """ "begge gange i Basthaven", "alle i Parken", "det hele i Vangdalen", "Det var på Glarbjergvej"."""
    if group.of("both") or any(item.text in BOTH_DAYS for item in group.of("same_day")):
        return True
    triples = zip(group.items, group.items[1:], group.items[2:], strict=False)
    places = [(at, one.text) for at, (one, two, three) in enumerate(triples) if two.tag in AT and three.tag == "place"]
    return any(text in ALL or (text in WAS and _begins(group.items, at - 1)) for at, text in places)


def _begins(items: Sequence[Atom], at: int) -> bool:
    """Whether a sentence begins there with "det" or "it"."""
    return at > 0 and items[at].text in IT and items[at - 1].text in ENDS


def _heading(items: Sequence[Atom]) -> Atom | None:
    """ "Børnehuset Mælkevejen, 1. halvår:": the house of all that stands behind or below."""
    colon = next((at for at, item in enumerate(items) if item.text == ":"), 0)
    alone = all(item.tag in ("when", "sign") for item in items[1:colon])
    return items[0] if colon and alone and items[0].tag == "place" and items[0].value.institution else None


def _leading(groups: Sequence[Group]) -> Atom | None:
    """The place that is named before any number but that of the groups: "to arrangementer i Vangdalen: …"."""
    for item in groups[0].items:
        if item.tag == "place":
            return item
        told = item.tag == "count" and item.value.who == "topic" and item.value.value in (len(groups), len(groups) - 1)
        if item.tag == "count" and not told:
            return None
    return None


def of_this_time(reports: list[Report]) -> list[Report]:
    """Without a happening of another year told beside others: "37 kom i går. I 2015 var vi 112 til juletræsfest"."""
    if len(reports) < 2:
        return reports
    kept = [report for report in reports if not (report.kind in GATHERINGS and _some_year(report))]
    kept = [report for at, report in enumerate(kept) if not any(_is_again(report, other) for other in kept[:at])]
    return kept or reports


def _is_again(report: Report, other: Report) -> bool:
    """ "Køkken 6 unge, metal 9 unge. Værkstederne samlet 15 unge": a figure told in parts, and once more."""
    told, before = ({name: field.value for name, field in each.fields.items()} for each in (report, other))
    same = report.criterion == other.criterion and "period_start" in told and not (report.asks or other.asks)
    return same and told.items() <= before.items() and told != before


def _some_year(report: Report) -> bool:
    return any(ask.field == "date" and ask.why == "vague" and not ask.options for ask in report.asks)
