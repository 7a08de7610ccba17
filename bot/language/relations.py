"""What stands beside a number and changes what it is: "heraf", "inkl.", "tilmeldt", "kom", "nej"."""

from collections.abc import Sequence

from bot.language.company import THAT, as_men, as_some, as_total, by_origin, cooked_for, in_company
from bot.language.comparisons import dates_the_last, is_broken, plays_against
from bot.language.count import Count
from bot.language.multiples import for_each, in_each, multiplied, takes_off
from bot.language.tokens import Atom, tag_at, text_at
from bot.language.wholes import after_total

ENDS = frozenset(".!?\n;")
LIGHT = frozenset({"word", "only", "past", "held_verb", "extra", "approx", "present"})
"""May stand between a number and the word that says what it is."""
EFFECTS: dict[str, tuple[tuple[str, object], ...]] = {
    **dict.fromkeys(("ofwhich", "included"), (("lasting", "ofwhich"),)),
    "excluded": (("lasting", "excluded"),),
    **dict.fromkeys(("plus", "+"), (("pending", "plus"),)),
    "held": (("came", True),),
    "versus": (("pending", "denied"), ("comparing", True)),
    "doubt": (("doubting", True),),
    "but": (("pending", ""), ("came", False), ("lasting", "")),
    "topic": (("lasting", ""), ("comparing", False)),
}
"""What a word does to the state of its sentence."""
LATER = frozenset({"foerst", "first", "siden", "senere", "derefter", "bagefter", "saa", "later", "then"})
SEEN = frozenset({"sign", "but", "topic", "held", "versus", "plus", "included", "excluded", "ofwhich"})
REPLACED = frozenset({"count", "when", "place"})
ACTIVE = (
    REPLACED
    | frozenset(EFFECTS)
    | {"planned", "absent", "came", "every", "minus", "to", "not", "correction", "none", "sign", "same_day", "of"}
)
"""Tags of the words that say something of a number; the others stand beside it."""


def related(items: Sequence[Atom]) -> list[Atom]:
    """The same items, each count with its relation, and what was taken back left out."""
    found: list[Atom] = []
    state = _State()
    for at, item in enumerate(items):
        if item.tag in ACTIVE:
            if item.tag == "when" and found and (found[-1].value == "compared" or state.comparing):
                item = item.tagged("skip")
            if item.tag == "count":
                item = _counted(found, items, at, state)
            elif item.tag == "when" and item.value.habit:
                multiplied(found)  # "9 hver gang"
            elif item.tag not in REPLACED and _goes_without_saying(item, found, items, at, state):
                continue
            if item.tag in REPLACED and state.correcting and not _is_vague(item):
                _take_back(found, item.tag)
                state.correcting = False
        found.append(item)
    return found


def _is_vague(item: Atom) -> bool:
    """ "undskyld de mange fejl" puts no number right."""
    return item.tag == "count" and item.value.why == "vague"


def _counted(found: list[Atom], items: Sequence[Atom], at: int, state: "_State") -> Atom:
    """A count as the words beside it mean it."""
    item = items[at]
    if at:
        item = as_men(found, after_total(found, in_each(item, items, at)))
    item = state.apply(as_total(found, _beside_another(item, items, at), items, at))
    if at:
        item = state.of_whole(by_origin(found, as_some(found, item), items, at), items[at - 1])
    else:
        item = by_origin(found, item, items, at)
    return in_company(item, items, at)


def _goes_without_saying(item: Atom, found: list[Atom], items: Sequence[Atom], at: int, state: "_State") -> bool:
    """Lets a word change the numbers beside it; whether it says nothing more than that."""
    if item.tag in SEEN:
        state.see(items, at)
    elif item.tag in ("planned", "absent"):
        _beside(found, items, at, state, item.tag)
    elif item.tag == "came":
        if tag_at(items, at + 1) == "absent":
            return True  # "fire, der mldte afbud": no "mødte"
        _came(found, state)
    elif for_each(item) or takes_off(items, at):
        multiplied(found)
        state.pending = "denied" if item.tag == "minus" else state.pending
    elif cooked_for(items, at):
        state.pending = "planned"
    elif item.tag == "not" and tag_at(items, at + 1) == "came" and _of_whom(found, len(found) - 2):
        found[-2] = found[-2].meaning(found[-2].value.but(relation="absent"))  # "vi var 3 der ikke kom"
    elif item.tag == "doubt" and _said_behind(found, items, at):
        return True
    else:
        state.see(items, at)
    return False


def _beside_another(item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """Two bare numbers joined by "og" weigh alike: "ellem 25 og 30" is not thirty."""
    joint = at + 2 if item.value.followed else at + 1  # "9 admer og 2 mand"
    if at and items[at - 1].text in LATER and not item.value.who:
        return item.meaning(item.value.but(tied=True))  # "først kom 20, siden 15"
    following = joint + 1 < len(items) and items[joint].tag in ("and", "or") and items[joint + 1].tag == "count"
    return item.meaning(item.value.but(tied=True)) if following and not item.value.who else item


class _State:
    """What has been said so far in the sentence."""

    def __init__(self) -> None:
        self.pending = self.lasting = ""
        self.came = False
        self.correcting = False
        self.bracket = False
        self.doubting = False
        self.comparing = False
        self.whole: int | None = None
        """Of "ud af 8 mødre ... gennemførte 7"."""

    def see(self, items: Sequence[Atom], at: int) -> None:
        """A word that changes what the numbers behind it are."""
        item, after = items[at], tag_at(items, at + 1)
        if item.tag == "versus" and any(rule(items, at) for rule in (dates_the_last, plays_against, is_broken)):
            return
        for name, value in EFFECTS.get(item.text if item.text == "+" else item.tag, ()):
            setattr(self, name, value)
        if item.tag == "sign":
            self._sign(item.text)
        elif item.tag == "of" and after == "them":
            self.pending = "ofwhich"  # "Af dem var 12 børn"
        elif item.tag == "not" and after == "count":
            self.pending = "denied"
        elif _takes_back(items, at):
            self.correcting = at > 0
            self.doubting = self.doubting and not at  # "jeg tror vi var 24, nej 25"

    def _sign(self, sign: str) -> None:
        if sign in ENDS:
            self.whole = None
            self.pending, self.lasting = "", ""
            self.came = self.bracket = self.correcting = self.doubting = self.comparing = False
        elif sign == "(":
            self.bracket = True
        elif sign == ")":
            self.bracket, self.lasting = False, ""
        elif sign == ",":
            self.came = self.comparing = False
            if self.pending != "plus":
                self.pending = ""

    def of_whole(self, item: Atom, before: Atom) -> Atom:
        """ "ud af 8 mødre gennemførte 7" is 7 of 8."""
        count = item.value
        if before.tag == "share" and count.relation == "":
            self.whole = count.value
            return item.meaning(count.but(relation="denied"))
        if self.whole is None or count.relation or count.value is None or count.value > self.whole:
            return item
        item = item.meaning(count.but(relation="share", whole=self.whole))
        self.whole = None
        return item

    def apply(self, item: Atom) -> Atom:
        count = item.value
        relation = count.relation
        if not relation:
            relation = self.pending or self.lasting
        if not relation and self.bracket and count.who in ("adults", "children"):
            relation = "ofwhich"
        came = self.came and relation in ("", "share")
        self.pending, self.came = "", False
        if not (relation or came or self.doubting):
            return item
        estimated = count.estimated or (self.doubting and count.value is not None)
        return item.meaning(count.but(relation=relation, came=came or count.came, estimated=estimated))


def _takes_back(items: Sequence[Atom], at: int) -> bool:
    """ "nej", "ingen, ..."."""
    if items[at].tag == "none":
        return text_at(items, at + 1) == ","
    return items[at].tag == "correction" and not (at and items[at].glued and items[at - 1].text == "-")


def _beside(found: list[Atom], items: Sequence[Atom], at: int, state: _State, relation: str) -> None:
    """A word for a plan or an absence belongs to the number directly before it, else to the one behind it."""
    last = _last_count(found, 2)
    if last is not None and found[last].value.relation == "share" and relation == "planned":
        found[last] = found[last].meaning(found[last].value.but(relation="", came=True))
    elif last is not None and _may_be_planned(
        found[last].value, directly=last == len(found) - 1 or _of_whom(found, last)
    ):
        state.whole = None
        found[last] = found[last].meaning(found[last].value.but(relation=relation))
    elif any(item.tag == "count" for item in items[at + 1 : at + 3]):
        state.pending = relation


def _of_whom(found: Sequence[Atom], last: int) -> bool:
    """ "vi var tre der blev hjemme": said of those who were counted."""
    return last == len(found) - 2 >= 0 and found[last].tag == "count" and found[-1].text in THAT


def _may_be_planned(count: Count, directly: bool) -> bool:
    """Those who cooked were not expected: "4 frivillige lavede mad til 37"; "nåede op på 30 tilmeldte" did not come."""
    return (
        (directly or not count.came)
        and count.who not in ("volunteers", "staff")
        and count.relation in ("", "plus", "denied")
    )


def _came(found: list[Atom], state: _State) -> None:
    last = _last_count(found, 3)
    if last is None or found[last].value.relation in ("planned", "absent"):
        state.came = True
    else:
        found[last] = found[last].meaning(found[last].value.but(came=True))


def _said_behind(found: list[Atom], items: Sequence[Atom], at: int) -> bool:
    """ "30 tror jeg": the number before it is rough, and none behind it."""
    last = _last_count(found, 0)
    behind = at + 1 == len(items) or items[at + 1].tag == "sign" or items[at].text.endswith(" jeg")
    if found and found[-1].text == "(":
        last = _last_count(found[:-1], 0)
    if last is None or not behind or found[last].value.value is None:
        return False
    found[last] = found[last].meaning(found[last].value.but(estimated=True))
    return True


def _last_count(found: Sequence[Atom], reach: int) -> int | None:
    """The number before this word, with at most `reach` light words between."""
    for at in range(len(found) - 1, max(-1, len(found) - 2 - reach), -1):
        if found[at].tag == "count":
            return at
        if found[at].tag not in LIGHT:
            return None
    return None


def _take_back(found: list[Atom], tag: str) -> None:
    """Leave out the item of the same kind that a correction replaces."""
    for at in range(len(found) - 1, -1, -1):
        if found[at].tag == tag:
            found[at] = found[at].tagged("skip")
            return
