"""Numbers of another time, told beside the one that is reported: "36 (sidst 29)", "flere end de 29 i torsdags"."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise, takewhile

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.sentences.growth import SINCE, as_compared, without_growth
from bot.language.times.calendar import When

BREAKS = frozenset(",()")
CLOSING = ENDS | {")"}
COMPARING = frozenset({"last", "versus", "atleast", "expected"})
AGAINST = frozenset({"mod", "imod", "against"})
THAN = (" end", " than")
BROKEN = frozenset({"slaaet", "slog", "sat", "satte", "brudt", "braendt"})
YEAR_BEFORE = frozenset({"aaret foer", "aaret forinden", "the year before"})
BEFORE = frozenset({"foer", "before"})
TIMES_OF_YEAR = frozenset({"jul", "paaske", "ferien", "sommerferien", "sommeren", "nytaar", "corona", "christmas"})
YEARS = range(2000, 2100)
WAS = frozenset({"var", "was"})
THAT = frozenset({"der", "som", "who", "that"})
WE_OR_THERE = frozenset({"vi", "der", "we"})
ABOUT_A_YEAR = timedelta(days=300)
LATELY = "sids"
""" "sidste år", and what is meant by "sidset"."""
TIMES = frozenset({"sidste gang", "forrige gang", "gangen foer", "last time"})


def without_denied_days(items: Sequence[Atom]) -> list[Atom]:
    """ "i tirsdags, ikke i onsdags", with or without its comma: the second is no day of it."""
    denying = {
        at
        for at, item in enumerate(items)
        if item.tag == "not"
        and tag_at(items, at + 1) == "when"
        and "when" in (tag_at(items, at - 1), tag_at(items, at - 2))
    }
    denied = {items[at + 1].value.day for at in denying} - {None}  # also where it was said first
    return [
        item.tagged("skip") if item.tag == "when" and (at - 1 in denying or item.value.day in denied) else item
        for at, item in enumerate(items)
        if at not in denying
    ]


def may_compare(texts: Sequence[str], tags: Sequence[str]) -> bool:
    """Whether by the words and tags of a message one of its numbers may be of another time."""
    counts = tags.count("count")
    if counts > 1 and not BEFORE.isdisjoint(texts):
        return True
    if counts > 1 and (tags.count("when") > 1 or _is_early(tags)):
        return True
    return counts > 0 and (not COMPARING.isdisjoint(tags) or (tags.count("when") > 1 and "topic" in tags))


def _is_early(tags: Sequence[str]) -> bool:
    """ "kl. 19 sad vi kun 4, men så kom de andre"."""
    return tags.count("count") > 1 and "but" in tags and "only" in tags


def compared(items: Sequence[Atom]) -> list[Atom]:
    """The items of what may compare; what is only compared with counts nothing, and its days are none of the report."""
    early = _is_early([item.tag for item in items])
    items = without_growth(items)
    found: list[Atom] = []
    counted = dated = going_on = False
    for clause in _clauses(items):
        going_on = going_on and clause[0].text not in CLOSING  # "(28/2: 718, 31/1: 702)"
        last = _at_last(clause)
        if last is not None:
            alone = sum(item.tag == "count" for item in clause) == 1
            found += [as_compared(item) if alone or at == last else item for at, item in enumerate(clause)]
        elif counted and any(item.tag == "when" for item in found) and _of_which(clause):
            found += [item.tagged("skip") if item.tag == "when" else item for item in clause]
        elif than := _than_those(clause):
            found += [as_compared(item) if at > than else item for at, item in enumerate(clause)]
        elif (
            (early and _at_first(clause))
            or (_some_time_before(clause) and ((dated and counted) or _begins_anew(clause, dated, found)))
            or (counted and (_once_was(clause) or _so_far(clause) or _year_before(clause)))
            or (going_on and clause[0].text == ",")
        ):
            found += [as_compared(item) for item in clause]
            going_on = _once_was(clause) or going_on
        else:
            found += clause
            counted, dated = counted or _counts(clause), dated or _on_a_day(clause)
            going_on = going_on or _says_when_last(clause)
    return found


def is_broken(items: Sequence[Atom], at: int) -> bool:
    """ "rekorden blev slået: 61 kom" is what came now."""
    return items[at].text == "rekorden" and any(item.text in BROKEN for item in items[at + 1 : at + 4])


def plays_against(items: Sequence[Atom], at: int) -> bool:
    """ "fodboldkamp mod naboerne i fredags": whom, not what a number is compared with."""
    counted = any(item.tag == "count" for item in items[max(0, at - 4) : at + 3])
    return items[at].text in AGAINST and not counted


def dates_the_last(items: Sequence[Atom], at: int) -> bool:
    """ "sidste gang var i torsdags": when a course ended, not what the last number was."""
    rest = [item for item in items[at + 1 : at + 3] if item.tag not in ("past", "present")]
    told = bool(at and items[at - 1].tag == "count")
    return items[at].text in ("sidste gang", "last time") and bool(rest) and rest[0].tag == "when" and not told


def _clauses(items: Sequence[Atom]) -> Iterator[Sequence[Atom]]:
    """Parts at commas, brackets, joints and the ends of sentences, each with the sign that it begins with."""
    begun = 0
    for at, item in enumerate(items):
        breaking = item.tag in ("and", "but") or (item.tag == "sign" and item.text in BREAKS | ENDS)
        if breaking and at > begun and not _names_those(items, at):
            yield items[begun:at]
            begun = at
    yield items[begun:]


def _names_those(items: Sequence[Atom], at: int) -> bool:
    """ "I april var der 2 unge, der havde beholdt fritidsjobbet": what is counted is named behind the comma."""
    if items[at].text != "," or text_at(items, at + 1) not in THAT or tag_at(items, at - 1) != "count":
        return False
    return "topic" in takewhile(lambda tag: tag != "sign", (item.tag for item in items[at + 1 :]))


def _at_first(clause: Sequence[Atom]) -> bool:
    """ "kl. 19 sad vi kun 4, men så kom de andre"."""
    clock = any(item.tag == "skip" and item.value == "clock" for item in clause)
    return clock and any(before.tag == "only" and item.tag == "count" for before, item in pairwise(clause))


def _counts(clause: Sequence[Atom]) -> bool:
    return any(item.tag == "count" for item in clause)


def _on_a_day(found: Sequence[Atom]) -> bool:
    return any(item.tag == "when" and _is_day(item.value) for item in found)


def _is_day(when: When) -> bool:
    return bool(when.day or when.options or when.weekday is not None)


def _at_last(clause: Sequence[Atom]) -> int | None:
    """Which count is of the last time: "sidst 29", "29 sidste gang", "sidst var det 29", "vi var 36 mod 29 sidst"."""
    said = next((at for at, item in enumerate(clause) if _says_last_time(clause, at)), None)
    counts = [at for at, item in enumerate(clause) if item.tag == "count" and item.value.value is not None]
    return min(counts, key=lambda at: abs(at - said)) if said is not None and counts else None


def _says_last_time(clause: Sequence[Atom], at: int) -> bool:
    """ "sidst", "last 29"; neither "lige så mange som sidst" nor "last Frdiay", nor "Siden sidst:" above what was."""
    text = text_at(clause, at)
    if text_at(clause, at - 1) == "siden" and text_at(clause, at + 1) == ":":
        return False
    if text in TIMES:
        return tag_at(clause, at - 1) == "count"
    danish = (
        text == "sidst" and text_at(clause, at - 1) != "som" and tag_at(clause, at + 1) != "in"
    )  # "sidst i 40'erne"
    return tag_at(clause, at) == "last" and (danish or (text == "last" and tag_at(clause, at + 1) == "count"))


def _says_when_last(clause: Sequence[Atom]) -> bool:
    """ "Sidst vi holdt loppemarked", before ", kom der 90"; not "Sidst vi var samlet i mandags"."""
    first = 1 if tag_at(clause, 0) == "sign" else 0
    last = text_at(clause, first) == "sidst" and text_at(clause, first + 1) in WE_OR_THERE
    return last and not any(item.tag in ("when", "count") for item in clause)


def _begins_anew(clause: Sequence[Atom], dated: bool, found: Sequence[Atom]) -> bool:
    """ "Vi var på bustur i lørdags. Sidste år i oktober var vi 14": a sentence of its own, of another year."""
    if clause[0].text not in ENDS:
        return False
    if tag_at(clause, 1) == "turnish" and text_at(clause, 2) == "aar":
        return True  # "Siste år i oktober"
    if tag_at(clause, 1) != "when" or not text_at(clause, 1).startswith(LATELY):
        return False
    when = clause[1].value
    dated = dated or any(item.tag == "when" and item.value.period for item in found)
    return dated or when.why == "vague" or bool(when.period and when.period[1] - when.period[0] > ABOUT_A_YEAR)


def _some_time_before(clause: Sequence[Atom]) -> bool:
    """ "25 i sidste uge", "sidste år kom der 50", behind a number that has its day."""
    whens = [item.value for item in clause if item.tag == "when"]
    named = any(item.tag in ("topic", "place") for item in clause)
    vague = all(when.period or when.why in ("vague", "typo") for when in whens)
    return bool(whens) and vague and _counts(clause) and not named


def _than_those(clause: Sequence[Atom]) -> int:
    """Where "flere end de 29 i torsdags" begins, behind what was; "flere end 29" says how many came."""
    return next(
        (
            at
            for at, item in enumerate(clause)
            if item.text.endswith(THAN) and tag_at(clause, at + 1) in ("the", "ours") and _counts(clause[at:])
        ),
        0,
    )


def _of_which(clause: Sequence[Atom]) -> bool:
    """ "heraf 5 i marts": the time is of some of them."""
    tags = [item.tag for item in clause if item.tag not in ("sign", "and")]
    return tags[:1] == ["ofwhich"] and "topic" not in tags and "count" in tags


def _once_was(clause: Sequence[Atom]) -> bool:
    """ "688 følgere pr. 31/12 (var 640 pr. 30/9)", "1.356 besøgende (september 1.290)", "11 børn (2016: 16)"."""
    if clause[0].text != "(" or not _counts(clause):
        return False
    if text_at(clause, 1) in WAS:
        return any(item.tag == "when" for item in clause)
    if [item.tag for item in clause[1:4]] == ["count", "dated", "when"]:
        return True  # "702 (671 pr. 1/9)"
    rest = [item for item in clause[2:] if item.text not in (":", "var", "was")]
    return _is_time(clause, 1) and bool(rest) and rest[0].tag == "count"


def _year_before(clause: Sequence[Atom]) -> bool:
    """ "13 af 55 elever, året før 19 af 58", "588 følgere. Vi var 570 før sommerferien"."""
    earlier = any(one.text in BEFORE and two.text in TIMES_OF_YEAR for one, two in pairwise(clause))
    return _counts(clause) and (earlier or any(item.text in YEAR_BEFORE for item in clause[:2]))


def _is_time(clause: Sequence[Atom], at: int) -> bool:
    """A time, or a year with a colon behind it."""
    year = tag_at(clause, at) == "count" and clause[at].value.value in YEARS and text_at(clause, at + 1) == ":"
    return year or tag_at(clause, at) == "when"


def _so_far(clause: Sequence[Atom]) -> bool:
    """ "2 nye i september, 11 i alt siden 1/1": those that were told before, with these."""
    tags = [item.tag for item in clause]
    return "total" in tags and "count" in tags and "topic" not in tags and any(item.text in SINCE for item in clause)
