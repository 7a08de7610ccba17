"""What has been said so far in a sentence, and what it makes of the numbers behind it."""

from collections.abc import Sequence

from bot.language.atoms.deciding import TIMES
from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.sentences.comparisons import dates_the_last, is_broken, plays_against

EFFECTS: dict[str, tuple[tuple[str, object], ...]] = {
    **dict.fromkeys(("ofwhich", "included"), (("lasting", "ofwhich"),)),
    "excluded": (("lasting", "excluded"),),
    **dict.fromkeys(("plus", "+"), (("pending", "plus"),)),
    "held": (("came", True), ("reason", False)),
    "versus": (("pending", "denied"), ("comparing", True)),
    "doubt": (("doubting", True),),
    "but": (("pending", ""), ("came", False), ("lasting", ""), ("reason", False)),
    "topic": (("lasting", ""), ("comparing", False)),
}
"""What a word does to the state of its sentence."""

TOLD = frozenset({"held", "came", "held_verb"})
DAY_OR_PLACE = frozenset({"when", "place"})
MET = "var samlet"


class SentenceState:
    """What has been said so far in the sentence."""

    def __init__(self) -> None:
        self.pending = self.lasting = ""
        self.came = False
        self.correcting = False
        self.bracket = False
        self.doubting = False
        self.comparing = False
        self.met = False
        """They were together: "teamet var samlet tre gange" counts nobody who came."""
        self.reason = False
        """Behind "fordi" in a clause that says why, and speaks of nobody who came; see relations."""
        self.whole: int | None = None
        """Of "ud af 8 mødre ... gennemførte 7"."""

    def see(self, items: Sequence[Atom], at: int) -> None:
        """A word that changes what the numbers behind it are."""
        item, after = items[at], tag_at(items, at + 1)
        if item.tag == "versus" and any(rule(items, at) for rule in (dates_the_last, plays_against, is_broken)):
            return
        if item.tag == "doubt" and (after == "not" or _is_of_what_was_said(items, at)):
            return  # "jeg tror ikke, det er skrevet ned endnu"
        for name, value in EFFECTS.get(item.text if item.text == "+" else item.tag, ()):
            setattr(self, name, value)
        if item.text == ":" and after == "when" and tag_at(items, at + 2) in TOLD:
            self.pending, self.comparing = "", False  # "om sidste gang: i torsdags var vi 29"
        elif item.tag == "sign":
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
            self.came = self.bracket = self.correcting = self.doubting = self.comparing = self.reason = False
        elif sign == "(":
            self.bracket = True
        elif sign == ")":
            self.bracket, self.lasting = False, ""
        elif sign == ",":
            self.came = self.comparing = self.reason = False
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
        relation = "" if count.relation == "share" and self.pending == "denied" else count.relation
        if not relation:
            relation = self.pending or self.lasting or ("denied" if self.reason else "")
        if not relation and self.bracket and count.who in ("adults", "children"):
            relation = "ofwhich"
        came = self.came and relation in ("", "share") and not (self.met and count.noun in TIMES)
        self.pending, self.came = "", False
        if not (relation or came or self.doubting):
            return item
        estimated = count.estimated or (self.doubting and count.value is not None)
        return item.meaning(count.but(relation=relation, came=came or count.came, estimated=estimated))


def was_to_be_written(items: Sequence[Atom], at: int) -> bool:
    """ "31 kom, det skulle have været 33"; "der skulle have været 40" were planned."""
    said = items[at].text == "skulle have vaeret" and text_at(items, at - 1) in ("det", "den")
    return said and tag_at(items, at + 1) == "count" and any(item.tag == "count" for item in items[:at])


def _is_of_what_was_said(items: Sequence[Atom], at: int) -> bool:
    """ "nej i går mener jeg: 11 unge": of the day, and of no number."""
    return tag_at(items, at - 1) in DAY_OR_PLACE and tag_at(items, at + 1) in ("sign", "")


def _takes_back(items: Sequence[Atom], at: int) -> bool:
    """ "nej", "ingen, ..."."""
    if items[at].tag == "none":
        return text_at(items, at + 1) == ","
    if was_to_be_written(items, at):
        return True
    return items[at].tag == "correction" and not (at and items[at].glued and items[at - 1].text == "-")
