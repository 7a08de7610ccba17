"""What stands beside a number and changes what it is: "heraf", "inkl.", "tilmeldt", "kom", "nej"."""

from collections.abc import Sequence

from bot.language.tokens import Atom

ENDS = frozenset(".!?\n;")
LIGHT = frozenset({"word", "only", "past", "held_verb", "extra", "approx", "present"})
"""May stand between a number and the word that says what it is."""
EFFECTS: dict[str, tuple[tuple[str, object], ...]] = {
    "ofwhich": (("lasting", "ofwhich"),),
    "included": (("lasting", "ofwhich"),),
    "excluded": (("lasting", "excluded"),),
    "plus": (("pending", "plus"),),
    "+": (("pending", "plus"),),
    "held": (("came", True),),
    "versus": (("pending", "denied"), ("comparing", True)),
    "doubt": (("doubting", True),),
    "but": (("pending", ""), ("came", False), ("lasting", "")),
    "topic": (("lasting", ""),),
}
"""What a word does to the state of its sentence."""
REPLACED = frozenset({"count", "when", "place"})


def related(items: Sequence[Atom]) -> list[Atom]:
    """The same items, each count with its relation, and what was taken back left out."""
    found: list[Atom] = []
    state = _State()
    for at, item in enumerate(items):
        if item.tag == "when" and found and (found[-1].value == "compared" or state.comparing):
            item = item._replace(tag="skip")
        if item.tag == "count":
            item = _beside_another(item, items, at)
            item = _by_origin(found, state.apply(item), items, at)
        elif item.tag in ("planned", "absent"):
            _beside(found, items, at, state, item.tag)
        elif item.tag == "came":
            _came(found, state)
        else:
            state.see(items, at)
        if item.tag in REPLACED and state.correcting:
            _take_back(found, item.tag)
            state.correcting = False
        found.append(item)
    return found


def _beside_another(item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """Two bare numbers joined by "og" weigh alike: "ellem 25 og 30" is not thirty."""
    following = at + 2 < len(items) and items[at + 1].tag in ("and", "or") and items[at + 2].tag == "count"
    return item._replace(value=item.value._replace(tied=True)) if following and not item.value.who else item


def _by_origin(found: Sequence[Atom], item: Atom, items: Sequence[Atom], at: int) -> Atom:
    """ "11 fra Vangdalen og 18 fra Jennumparken" parts a total by where people live."""
    from_place = at + 2 < len(items) and items[at + 1].tag == "from" and items[at + 2].tag == "place"
    if not from_place or item.value.relation or item.value.who not in ("", "people"):
        return item
    total = any(other.tag == "count" and other.value.relation == "" and other.value.who != "part" for other in found)
    return item._replace(value=item.value._replace(who="part", relation="ofwhich" if total else ""))


class _State:
    """What has been said so far in the sentence."""

    def __init__(self) -> None:
        self.pending = ""
        self.lasting = ""
        self.came = False
        self.correcting = False
        self.bracket = False
        self.doubting = False
        self.comparing = False

    def see(self, items: Sequence[Atom], at: int) -> None:
        """A word that changes what the numbers behind it are."""
        item, after = items[at], items[at + 1] if at + 1 < len(items) else None
        for name, value in EFFECTS.get(item.text if item.text == "+" else item.tag, ()):
            setattr(self, name, value)
        if item.tag == "not" and after and after.tag == "count":
            self.pending = "denied"
        elif item.tag == "correction" or (item.tag == "none" and after and after.text == ","):
            self.correcting = at > 0
        elif item.tag == "sign":
            self._sign(item.text)

    def _sign(self, sign: str) -> None:
        if sign in ENDS:
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

    def apply(self, item: Atom) -> Atom:
        count = item.value
        relation = count.relation
        if not relation:
            relation = self.pending or self.lasting
        if not relation and self.bracket and count.who in ("adults", "children"):
            relation = "ofwhich"
        came = self.came and relation in ("", "share")
        self.pending, self.came = "", False
        estimated = count.estimated or (self.doubting and count.value is not None)
        return item._replace(value=count._replace(relation=relation, came=came or count.came, estimated=estimated))


def _beside(found: list[Atom], items: Sequence[Atom], at: int, state: _State, relation: str) -> None:
    """A word for a plan or an absence belongs to the number directly before it, else to the one behind it."""
    last = _last_count(found, 2)
    if last is not None and found[last].value.relation == "share" and relation == "planned":
        found[last] = found[last]._replace(value=found[last].value._replace(relation="", came=True))
    elif last is not None and not found[last].value.came and found[last].value.relation in ("", "plus"):
        found[last] = found[last]._replace(value=found[last].value._replace(relation=relation))
    elif any(item.tag == "count" for item in items[at + 1 : at + 3]):
        state.pending = relation


def _came(found: list[Atom], state: _State) -> None:
    last = _last_count(found, 3)
    if last is None or found[last].value.relation in ("planned", "absent"):
        state.came = True
    else:
        found[last] = found[last]._replace(value=found[last].value._replace(came=True))


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
            found[at] = found[at]._replace(tag="skip")
            return
