"""What a group or a clause of a message has said so far."""

from collections.abc import Sequence

from bot.language.atoms.tokens import Atom
from bot.language.atoms.wordbook import Entry
from bot.language.counts.count import Count
from bot.language.word_sets import word_set

JOINTS = frozenset({"and", "but", "plus"})
THEIR = word_set("deres hendes hans sin sine sit their her his")
HOMES = frozenset({"families", "couples"})
HELD = frozenset({"hold", "teams", "gange", "times"})
""" "MILIFE i 1. halvår: 2 hold. Elever på MILIFE: 43", "familielæsning uge 23 1 gang, uge 24 2 gange"."""
SUMMED = frozenset({"ofwhich", "count", "topic", "place", "when", "correction", "new", "who", "began", "ended"})
RESIDENTS = word_set("beboere beboer naboer nabo lejere lejer tilflyttere residents neighbours neighbors tenants")
COURSES = word_set("forloeb hold courses course", of_reader=False)
ATTENDING = frozenset({"families", "parents", "children", "part", "people"})


class Sum:
    """Kept as it grows, so that a long message stays cheap."""

    def __init__(self, items: Sequence[Atom] = ()) -> None:
        self.topics, self.mains = list[Entry](), 0
        self.shares: set[int] = set()
        """The wholes of "5 af 6"."""
        self.values: set[int] = set()
        self.some = False
        """Some of those who were counted before."""
        self.held = 0
        """How many courses are counted."""
        self.nouns: set[str] = set()
        """Those who were at them, as they were called."""
        self.turned = False
        """Something began or ended."""
        self.areas, self.houses, self.addresses = set[object](), set[object](), set[object]()
        """Institutions, and homes in streets of the plan."""
        self.days: set[object] = set()
        self.correcting = False
        self.joined = len(items) > 1 and items[0].tag in JOINTS and items[1].text in THEIR
        """Somebody of those who were named before: "og deres to teenagere"."""
        self.plus = bool(items) and items[0].text == "+"
        self.arriving = self.residents = False
        """Somebody new, or a home, is spoken of; new residents are counted, by that name."""
        self.homes = False
        """A household is named, with or without its number."""
        self.housed = False
        """A house number is named."""
        for item in items:
            if item.tag in SUMMED:
                self._add(item)
        self._settle()

    @property
    def told(self) -> bool:
        return bool(self.mains or self.days or self.areas)

    def _add(self, item: Atom) -> None:
        tag = item.tag
        if tag == "count":
            self._add_count(item.value)
        elif tag == "topic":
            self.topics.append(item.value)
        elif tag == "place":
            if item.value.institution:
                self.houses.add(item.value.institution)
            if item.value.area and not item.value.origin:
                self.areas.add(item.value.area)
                self.housed = self.housed or item.value.house[1] > 0
            if item.value.home:
                self.addresses.add(item.value.home)
        elif tag == "when":
            self._add_time(item)
        elif tag == "correction":
            self.correcting = not (self.days or self.topics)  # not "feb. 2 - nej 3 unge", of its own month
        else:
            self._add_word(item)

    def _add_word(self, item: Atom) -> None:
        self.homes = self.homes or (item.tag == "who" and item.value in HOMES)
        self.arriving = self.arriving or item.tag == "new"
        self.some = self.some or item.tag == "ofwhich"
        self.turned = self.turned or item.tag in ("began", "ended")

    def _add_count(self, count: Count) -> None:
        self.mains += _is_main(count)
        if are_courses(count) and not count.relation:
            self.held = max(self.held, count.value or 0)
        attended = count.who in ATTENDING and count.relation in ("", "ofwhich")
        self.nouns |= {count.noun} if attended else set()
        self.turned = self.turned or (attended and count.came)  # "1 forløb, 9 unge deltog"
        self.some = self.some or count.relation == "ofwhich" or (count.relation == "share" and count.new)
        if count.whole and is_share_of(count):
            self.shares.add(count.whole)
        elif count.value is not None:
            self.values.add(count.value)
        self.arriving = self.arriving or count.who in HOMES
        self.residents = self.residents or (
            count.new and count.noun in RESIDENTS and not (count.relation or count.came)
        )

    def _add_time(self, item: Atom) -> None:
        when = item.value
        if when.weak:
            return  # "nu"
        named = {day for day in (when.day, when.period, when.weekday) if day is not None}
        self.days |= named or ({item.start} if when.why else set())

    def _settle(self) -> None:
        """ "11/3 Falkevej 9, par" tells of a home, without any number."""
        if self.homes and self.housed and not self.mains:
            self.mains = 1

    def join(self, other: "Sum") -> None:
        """Add what another said."""
        self.topics += other.topics
        self.mains += other.mains
        self.shares |= other.shares
        self.held = max(self.held, other.held)
        self.nouns |= other.nouns
        self.turned = self.turned or other.turned
        self.values |= other.values
        self.areas |= other.areas
        self.houses |= other.houses
        self.addresses |= other.addresses
        self.days |= other.days
        self.correcting = self.correcting or other.correcting
        self.arriving = self.arriving or other.arriving
        self.residents = self.residents or other.residents
        self.homes, self.housed = self.homes or other.homes, self.housed or other.housed
        self._settle()


def is_share_of(count: Count) -> bool:
    """ "7 af 9"; "79 %" may say the same once more."""
    return count.relation == "share" and count.whole not in (None, 100)


def are_courses(count: Count) -> bool:
    """ "2 mødregruppeforløb", "1 forløb"."""
    return count.noun in COURSES or (count.who == "topic" and count.noun.endswith(tuple(COURSES)))


def _is_main(count: Count) -> bool:
    """Whether it may be what a report counts; "og 2 nøgler" is not."""
    if count.loose and count.strange and count.followed:
        return False
    if count.noun in HELD and count.tied and not count.relation:
        return True
    return count.relation in ("", "plus", "share") and count.who not in ("volunteers", "thing", "staff")
