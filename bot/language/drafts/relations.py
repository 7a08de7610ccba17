"""What stands beside a number and changes what it is: "heraf", "inkl.", "tilmeldt", "kom", "nej"."""

from collections.abc import Sequence

from bot.language.atoms.deciding import TIMES
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.counts.company import THAT, as_men, as_total, cooked_for, in_company
from bot.language.counts.count import Count
from bot.language.counts.hedges import ROUGHLY
from bot.language.counts.multiples import for_each, in_each, multiplied, takes_off
from bot.language.counts.nobody import ABLE
from bot.language.drafts.among import as_some, as_those, by_origin, is_when_some_came, of_another_day
from bot.language.drafts.corrections import is_of_another, may_put_right, put_right_in_place
from bot.language.sentences.state import EFFECTS, MET, SentenceState, was_to_be_written
from bot.language.sentences.wholes import after_total

LIGHT = frozenset({"word", "only", "ordinal", "past", "held_verb", "extra", "approx", "present"})
"""May stand between a number and the word that says what it is."""
LATER = frozenset({"foerst", "first", "siden", "senere", "derefter", "bagefter", "saa", "later", "then"})
LIKE_GUESTS = frozenset({"gaetter"})
"""Behind a number it is "gæster", mistyped; "30 gætter jeg" is a guess."""
MEANT = frozenset({"skulle", "ville"})
"""Before a number that something was made for: "skulle have lavet mad til 30, men der kom 22"."""
RODE = frozenset(f"{verb} med" for verb in ("koerte", "cyklede", "dansede", "sejlede", "sang")) | {
    "med i bussen",
    "med paa turen",
}
"""They say who came where the clause ends with them."""
UP_TO = (" til", " for")
THERE = frozenset({"var der", "var her", "were there", "were here"})
SEEN = frozenset({"sign", "but", "topic", "held", "versus", "plus", "included", "excluded", "ofwhich"})
SPEAKING = frozenset({"topic", "came", "held", "held_verb", "met", "began", "ended", "place", "when"})
"""Words of what is reported, behind "fordi" too."""
REPLACED = frozenset({"count", "when", "place"})
SAYING = "planned absent came every minus to for not correction none sign same_day of because approx"
ACTIVE = REPLACED | frozenset(EFFECTS) | frozenset(SAYING.split())
"""Tags of the words that say something of a number; the others stand beside it."""


def related(items: Sequence[Atom]) -> list[Atom]:
    """The same items, each count with its relation, and what was taken back left out."""
    found: list[Atom] = []
    state = SentenceState()
    for at, item in enumerate(items):
        if item.tag == "came" and item.text in RODE and not _rode_along(items, at):
            item = item.tagged("past")
        item = item.tagged("came") if item.tag == "held_verb" and _were_there(items, at) else item
        if item.tag in ACTIVE:
            if (
                item.tag == "when"
                and found
                and (found[-1].value == "compared" or state.comparing or is_when_some_came(found, item))
            ):
                item = item.tagged("skip")
            if item.tag == "count":
                item = _counted(found, items, at, state)
            elif item.tag == "when" and item.value.habit:
                multiplied(found)  # "9 hver gang"
            elif item.tag not in REPLACED and _goes_without_saying(item, found, items, at, state):
                continue
            if item.tag == "count" and state.correcting and is_of_another(found, items[at + 1 :]):
                state.correcting = False
            if item.tag in REPLACED and state.correcting and may_put_right(found, item):
                item = put_right_in_place(found, item, items, at)
                state.correcting = False
        found.append(item)
    return found


def _rode_along(items: Sequence[Atom], at: int) -> bool:
    """ "13 kørte med, to punkterede"; not "2 kørte med trailer", "34 med i bussen og 5 i bil", "5 æbler med"."""
    things = any(item.tag == "count" and item.value.strange for item in items[max(0, at - 2) : at])
    return tag_at(items, at + 1) in ("", "sign") and not things


def _counted(found: list[Atom], items: Sequence[Atom], at: int, state: SentenceState) -> Atom:
    """A count as the words beside it mean it."""
    item = items[at]
    if item.value.relation == "were":
        item = as_those(found, item, items, at)
    if at:
        item = as_men(found, after_total(found, in_each(item, items, at)))
    state.lasting = "" if state.lasting and of_another_day(found, items, at) else state.lasting
    item = state.apply(as_total(found, _beside_another(item, items, at), items, at))
    if at:
        item = state.of_whole(by_origin(found, as_some(found, item, items, at), items, at), items[at - 1])
    else:
        item = by_origin(found, item, items, at)
    return in_company(item, items, at)


def _goes_without_saying(item: Atom, found: list[Atom], items: Sequence[Atom], at: int, state: SentenceState) -> bool:
    """Lets a word change the numbers beside it; whether it says nothing more than that."""
    if item.tag in SEEN:
        state.see(items, at)
    elif item.tag == "because":
        state.reason = _gives_a_reason(found, items[at + 1 :])
    elif item.tag in ("planned", "absent") and not was_to_be_written(items, at):
        _beside(found, items, at, state, item.tag)
    elif item.tag in ("to", "for"):
        state.pending = "planned" if cooked_for(items, at) else state.pending
    elif item.tag == "came":
        if tag_at(items, at + 1) == "absent":
            return True  # "fire, der mldte afbud": no "mødte"
        _prepared_for(found, items, at)
        _came(found, state, item.text)
    elif for_each(items, at) or takes_off(items, at):
        multiplied(found)
        state.pending = "denied" if item.tag == "minus" else state.pending
    elif item.tag == "not" and (_stayed_away(found, items, at) or _unable(found, items, at)):
        found[-2] = found[-2].meaning(found[-2].value.but(relation="absent"))
    elif (item.tag == "doubt" or item.text in ROUGHLY) and _said_behind(found, items, at):
        return True
    else:
        state.see(items, at)
    return False


def _stayed_away(found: Sequence[Atom], items: Sequence[Atom], at: int) -> bool:
    """ "vi var 3 der ikke kom"."""
    return tag_at(items, at + 1) == "came" and _of_whom(found, len(found) - 2)


def _unable(found: Sequence[Atom], items: Sequence[Atom], at: int) -> bool:
    """ "To kunne ikke finde parkering" begins with some of those who came, or did not."""
    begun = len(found) == 2 or (len(found) > 2 and found[-3].tag in ("sign", "but"))
    others = sum(item.tag == "count" for item in items) > 1
    return begun and others and found[-2].tag == "count" and found[-1].text in ABLE


def _gives_a_reason(found: Sequence[Atom], behind: Sequence[Atom]) -> bool:
    """ "8 begyndte, fordi et barn var syg"; "fordi der kom 48", "fordi 60 gæster er mange" say how many came."""
    end = next((at for at, item in enumerate(behind) if item.tag in ("sign", "but")), len(behind))
    told = any(item.tag in SPEAKING or (item.tag == "count" and _counts(item.value)) for item in behind[:end])
    return not told and any(item.tag == "count" and (item.value.value or 0) > 1 for item in found)


def _counts(count: Count) -> bool:
    """More than the one of whom a reason tells."""
    return count.new or count.value != 1


def _beside_another(item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """Two bare numbers joined by "og" weigh alike: "ellem 25 og 30" is not thirty."""
    joint = at + 2 if item.value.followed else at + 1  # "9 admer og 2 mand"
    if at and _is_said_later(items, at) and not item.value.who and item.value.noun not in TIMES:
        return item.meaning(item.value.but(tied=True))  # "først kom 20, siden 15"
    following = joint + 1 < len(items) and items[joint].tag in ("and", "or") and items[joint + 1].tag == "count"
    return item.meaning(item.value.but(tied=True)) if following and not item.value.who else item


def _is_said_later(items: Sequence[Atom], at: int) -> bool:
    """ "først kom 20, siden 15"; not "så to måtte stå op"."""
    so = items[at - 1].text == "saa" and tag_at(items, at + 1) in ("past", "future", "word")
    return items[at - 1].text in LATER and not so


def _beside(found: list[Atom], items: Sequence[Atom], at: int, state: SentenceState, relation: str) -> None:
    """A word for a plan or an absence belongs to the number directly before it, else to the one behind it."""
    last = _last_count(found, 2)
    if items[at].text.endswith(UP_TO) and tag_at(items, at + 1) == "count":
        state.pending = relation  # "22 gæster der var dækket op til 30"
    elif last is not None and found[last].value.relation == "share" and relation == "planned":
        found[last] = found[last].meaning(found[last].value.but(relation="", came=True))
    elif last is not None and _may_be_planned(
        found[last].value, directly=last == len(found) - 1 or _of_whom(found, last)
    ):
        state.whole = None
        found[last] = found[last].meaning(found[last].value.but(relation=relation))
    elif any(item.tag == "count" for item in items[at + 1 : at + 3]):
        state.pending = relation


def _of_whom(found: Sequence[Atom], last: int) -> bool:
    """ "vi var tre der blev hjemme": said of those who were counted; "der neldte afbud" too."""
    behind = found[last + 1 :] if last >= 0 else ()
    said = 0 < len(behind) <= 2 and behind[0].text in THAT and behind[-1].tag not in REPLACED | SEEN
    return said and found[last].tag == "count"


def _may_be_planned(count: Count, directly: bool) -> bool:
    """Those who cooked were not expected: "4 frivillige lavede mad til 37"; "nåede op på 30 tilmeldte" did not come."""
    return (
        (directly or not count.came)
        and count.who not in ("volunteers", "staff")
        and count.relation in ("", "plus", "denied")
    )


def _came(found: list[Atom], state: SentenceState, said: str) -> None:
    last = _last_count(found, 3)
    if last is None or found[last].value.relation in ("planned", "absent"):
        state.came, state.met = True, said == MET
    else:
        found[last] = found[last].meaning(found[last].value.but(came=True))


def _were_there(items: Sequence[Atom], at: int) -> bool:
    """ "alle 6 var der"; not "6 var der glade for"."""
    return items[at].text in THERE and tag_at(items, at - 1) == "count" and tag_at(items, at + 1) in ("", "sign")


def _prepared_for(found: list[Atom], items: Sequence[Atom], at: int) -> None:
    """ "brunch til 50, men der kom kun 29", "skulle have lavet mad til 30, men …": for so many it was meant."""
    counts = [n for n, item in enumerate(found) if item.tag == "count"]
    if len(counts) == 2 and counts[1] == len(found) - 1 and _is_but(found[counts[0]], found[counts[0] : counts[1]]):
        found[counts[0]] = found[counts[0]].meaning(found[counts[0]].value.but(relation="planned"))
        return  # "dadler til 60, men 47 kom"
    if len(counts) != 1 or not found[counts[0]].value.sent_to or found[counts[0]].value.relation:
        return
    between = [item.tag for item in found[counts[0] :]]
    only = tag_at(items, at + 1) == "only" and tag_at(items, at + 2) == "count"
    meant = any(item.text in MEANT for item in found[: counts[0]])
    if "but" in between and (only or (meant and tag_at(items, at + 1) == "count")):
        found[counts[0]] = found[counts[0]].meaning(found[counts[0]].value.but(relation="planned"))


def _is_but(first: Atom, between: Sequence[Atom]) -> bool:
    """Whether "til 60" is followed by "men"."""
    return first.value.sent_to and not first.value.relation and any(item.tag == "but" for item in between)


def _said_behind(found: list[Atom], items: Sequence[Atom], at: int) -> bool:
    """ "30 tror jeg": the number before it is rough, and none behind it."""
    last = _last_count(found, 0)
    behind = at + 1 == len(items) or items[at + 1].tag == "sign" or items[at].text.endswith((" jeg", " jeg paa"))
    if found and found[-1].text == "(":
        last = _last_count(found[:-1], 0)
    if last is None or not behind or found[last].value.value is None or items[at].text in LIKE_GUESTS:
        return False
    found[last] = found[last].meaning(found[last].value.but(estimated=True))
    return True


def _last_count(found: Sequence[Atom], reach: int) -> int | None:
    """The number before this word, with at most `reach` light words between; or that of "de 26, der kom"."""
    if len(found) > 3 and found[-4].tag == "the" and found[-2].text == "," and found[-1].text in THAT:
        found = found[:-2]
    for at in range(len(found) - 1, max(-1, len(found) - 2 - reach), -1):
        if found[at].tag == "count":
            return at
        if found[at].tag not in LIGHT:
            return None
    return None
