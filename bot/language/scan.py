"""Takes spans strongest first: address, date, clock, price, age; then the numbers left over with their nouns."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache

from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.atoms.wordbook import Wordbook
from bot.language.counts.ages import is_year
from bot.language.counts.beside import IS, counts_nobody, is_pronoun, is_spoken_of
from bot.language.counts.company import by_size
from bot.language.counts.count import Count, Lots
from bot.language.counts.counting import PLAINLY, STARTS, count_at, is_plain, thousands
from bot.language.counts.crowds import crowd_at
from bot.language.counts.doing import with_whom
from bot.language.counts.labels import has_label, is_label, labelled
from bot.language.counts.nouns import is_one_more, is_one_of_them, noun_after, with_noun
from bot.language.counts.other_nouns import other_noun_end
from bot.language.counts.places_won import is_rank, is_score
from bot.language.places.houses import flat_at
from bot.language.places.place import STREET_ENDINGS, Place, of_strange_street, place_at
from bot.language.sentences.elsewhere import is_own_home
from bot.language.sentences.wholes import of_all, of_them, share_at
from bot.language.times.clock import QUARTERS, clock_end
from bot.language.times.dates import AGO, date_at, day_at, may_name_a_day, until_today
from bot.language.times.dates import RULES as DATE_RULES
from bot.language.times.other_days import is_no_day, is_one_of_these, is_since
from bot.language.word_sets import word_set

Found = tuple[Atom, int]
PLURAL = word_set("boern voksne personer mennesker gaester beboere frivillige deltagere children adults people guests")
COMPARED = frozenset({"expected", "atleast", "atmost"})
LOTS = word_set("borde bord hold grupper raekker telte rum lokaler tables teams groups rows tents rooms")
PAIRS_OF_A_PHONE = 4
UNTIL = word_set("inden indtil senest end before until than")
SINCE = word_set("siden since")


class Scanner:
    """One message on one day."""

    __slots__ = ("book", "english", "today")

    def __init__(self, book: Wordbook, today: date, english: bool) -> None:
        self.book, self.today, self.english = book, today, english

    def scan(self, atoms: Sequence[Atom]) -> list[Atom]:
        """The same message with its composed spans: `place`, `topic`, `when`, `count`, `skip`; the rest as it was."""
        items: list[Atom] = []
        at, end = 0, len(atoms)
        while at < end:
            atom = atoms[at]
            found = self._span_at(atoms, at) if atom.tag in _TAGS else None
            if found is None:
                at += 1
            else:
                atom, at = found
                atom = labelled(items, atom) if atom.tag == "count" else atom
            items.append(atom)
        return items

    def _span_at(self, atoms: Sequence[Atom], at: int) -> Found | None:
        tag = atoms[at].tag
        if tag == "digits" and is_plain(atoms, at):
            return self._plain_count(atoms, at)
        if tag == "word" and not _may_begin(atoms[at].text):
            return None
        behind = atoms[at + 1].tag if at + 1 < len(atoms) else ""
        for rule in _rules_of(tag, behind, self.english):
            if found := rule(self, atoms, at):
                return found
        return None

    def _place_or_topic(self, atoms: Sequence[Atom], at: int) -> Found | None:
        entry = atoms[at].value
        if entry is not None and entry.topics and is_label(atoms, at):
            return atoms[at].tagged("label"), at + 1
        if entry is not None and entry.topics:
            denied = tag_at(atoms, at - 1) == "not" and text_at(atoms, at - 2) in IS
            return composed(atoms, at, at + 1, "skip" if denied else "topic", entry), at + 1  # "det var ikke banko"
        found = place_at(self.book.lexicon, self.book.units, atoms, at)
        if found is None:
            return None
        before = tag_at(atoms, at - 1)
        denied = "not" in (before, tag_at(atoms, at - 2) if before in ("in", "on") else "")
        if denied or before in ("greeting", "about") or _addressed(atoms, at) or is_own_home(atoms, at):
            return composed(atoms, at, found[1], "skip", found[0]), found[1]
        place = found[0]._replace(origin=True) if before == "from" else found[0]
        return composed(atoms, at, found[1], "place", place), found[1]

    def _flat(self, atoms: Sequence[Atom], at: int) -> Found | None:
        found = flat_at(atoms, at)
        return (composed(atoms, at, found[1], "skip", Place(house=found[0])), found[1]) if found else None

    def _strange_street(self, atoms: Sequence[Atom], at: int) -> Found | None:
        found = of_strange_street(self.book.units, atoms, at)
        return (composed(atoms, at, found[1], "skip", found[0]), found[1]) if found else None

    def _phone(self, atoms: Sequence[Atom], at: int) -> Found | None:
        """ "20 30 40 50"."""
        if tag_at(atoms, at + 1) != "digits":
            return None
        pairs = atoms[at : at + PAIRS_OF_A_PHONE]
        if len(pairs) < PAIRS_OF_A_PHONE or any(atom.tag != "digits" or len(atom.text) != 2 for atom in pairs):
            return None
        return composed(atoms, at, at + PAIRS_OF_A_PHONE, "skip", "number"), at + PAIRS_OF_A_PHONE

    def _score(self, atoms: Sequence[Atom], at: int) -> Found | None:
        scored = is_score(atoms, at) or is_rank(atoms, at)
        return (composed(atoms, at, at + 3, "skip", "score"), at + 3) if scored else None

    def _when(self, atoms: Sequence[Atom], at: int) -> Found | None:
        found = day_at(atoms, at, self.today, self.english)
        if found is None:
            return None
        before = text_at(atoms, at - 1)
        other = before in UNTIL or before.endswith("som") or is_since(atoms, at) or is_one_of_these(atoms, at, found[1])
        tag = "skip" if other else "when"  # "svar inden den 15."
        when = until_today(found[0], self.today) if text_at(atoms, at - 1).partition(" ")[0] in SINCE else found[0]
        return composed(atoms, at, found[1], tag, when), found[1]

    def _no_day(self, atoms: Sequence[Atom], at: int) -> Found | None:
        return (composed(atoms, at, at + 4, "skip", "number"), at + 4) if is_no_day(atoms, at) else None

    def _clock(self, atoms: Sequence[Atom], at: int) -> Found | None:
        end = clock_end(atoms, at)
        return (composed(atoms, at, end, "skip", "clock"), end) if end else None

    def _crowd(self, atoms: Sequence[Atom], at: int) -> Found | None:
        found = crowd_at(self.book, atoms, at)
        return (composed(atoms, at, found[1], "count", found[0]), found[1]) if found else None

    def _since(self, atoms: Sequence[Atom], at: int) -> Found | None:
        """ "tal fra 1. maj", "rekorden fra 2012"."""
        if is_year(atoms, at + 1):
            return composed(atoms, at, at + 2, "skip", "year"), at + 2
        dated = tag_at(atoms, at + 1) == "digits" and date_at(atoms, at + 1, self.today)
        return (composed(atoms, at, dated[1], "when", dated[0]), dated[1]) if dated else None

    def _count(self, atoms: Sequence[Atom], at: int) -> Found | None:
        if atoms[at].tag == "word" and atoms[at].text not in ARTICLES:
            return None
        found = (self.english and thousands(atoms, at)) or count_at(atoms, at) or self._one(atoms, at)
        if found is None:
            return None
        count, end = found
        if is_pronoun(atoms, at):
            return composed(atoms, at, at + 1, "skip", "pronoun"), at + 1
        if count.why == "money" or counts_nobody(atoms, at):
            return composed(atoms, at, end, "skip", "number"), end
        if count.fraction and (parted := of_all(self.book, count, atoms, end)):
            return composed(atoms, at, parted[1], "count", parted[0]), parted[1]
        if share := share_at(count, atoms, end):
            if tag_at(atoms, share[1]) == "thing":
                return composed(atoms, at, share[1] + 1, "skip", "other"), share[1] + 1  # "6 af 9 sager"
            count, end = share
        elif other := self._other_end(atoms, end):
            lots = Lots(count.value) if count.value and text_at(atoms, other - 1) in LOTS else "other"
            compared = tag_at(atoms, other - 1) in COMPARED
            return composed(atoms, at, other, "skip", "compared" if compared else lots), other
        return self._named(count, atoms, at, end)

    def _plain_count(self, atoms: Sequence[Atom], at: int) -> Found | None:
        """The same of figures that can be nothing else."""
        if counts_nobody(atoms, at):
            return composed(atoms, at, at + 1, "skip", "number"), at + 1
        return self._named(Count(int(atoms[at].value)), atoms, at, at + 1)

    def _named(self, count: Count, atoms: Sequence[Atom], at: int, end: int) -> Found | None:
        """A count that begins at `at`, with its noun."""
        before = tag_at(atoms, at - 1)
        if before in ("named", "sign") and has_label(atoms, at):
            return composed(atoms, at, end, "count", count), end
        count, end = with_noun(self.book, count, atoms, end)
        if before == "label" and count.strange:
            count = count.but(strange=False, followed=False)  # "antal 38 regning vedhæftet"
        if tag_at(atoms, end) == "share" and not count.relation:
            count, end = of_them(count, atoms, end)
        if count.fraction and count.who not in ("children", "adults"):
            return None
        if is_spoken_of(atoms, end):
            return composed(atoms, at, end + 2, "skip", "other"), end + 2
        count = with_whom(count, atoms, at, end)
        sent_to = (not count.who and before in ("to", "for")) or (count.who == "people" and before == "for")
        return composed(atoms, at, end, "count", count.but(sent_to=True) if sent_to else count), end

    def _other_end(self, atoms: Sequence[Atom], at: int) -> int:
        """Where what is counted ends, if it is nobody: "8 borde"; else 0."""
        if at == len(atoms) or atoms[at].tag in PLAINLY or by_size(atoms, at):
            return 0
        return other_noun_end(self.book, atoms, at)

    def _one(self, atoms: Sequence[Atom], at: int) -> tuple[Count, int] | None:
        """An article is a number only before somebody or something that is counted: "en ny beboer", "et barn"."""
        if text_at(atoms, at) not in ARTICLES and tag_at(atoms, at) != "a":
            return None
        if is_one_of_them(atoms, at + 1) or is_one_more(atoms, at):
            return Count(1), at + 1
        noun = noun_after(self.book, atoms, at + 1)
        if noun is None or atoms[noun].tag == "topic" or atoms[noun].text in PLURAL:
            return None  # "en fjerdedl børn" is not one child
        return Count(1), at + 1


def _may_begin(word: str) -> bool:
    """Whether a span may begin with a word that has no tag of its own: an article, "kvart", a street."""
    return word in ARTICLES or word in QUARTERS or word.endswith(STREET_ENDINGS)


def _addressed(atoms: Sequence[Atom], at: int) -> bool:
    """ "Kære alle på sekretariatet": to whom it is written, not where it was."""
    return "kaere" in [atom.text for atom in atoms[max(0, at - 3) : at]]


def composed(atoms: Sequence[Atom], at: int, end: int, tag: str, value: object) -> Atom:
    first = atoms[at]
    return Atom(first.text, first.start, atoms[end - 1].end, first.glued, tag, value)


Rule = Callable[[Scanner, Sequence[Atom], int], Found | None]
_ANY = None
_SPANS: tuple[tuple[frozenset[str], frozenset[str] | None, Rule], ...] = (
    (frozenset({"plan", "dept"}), _ANY, Scanner._place_or_topic),
    (frozenset({"digits"}), frozenset({"digits"}), Scanner._phone),
    (frozenset({"digits"}), frozenset({"sign"}), Scanner._score),
    (frozenset({"the"}), frozenset({"digits"}), Scanner._no_day),
    (frozenset(DATE_RULES) | AGO, _ANY, Scanner._when),
    (frozenset({"digits"}), frozenset({"sign", "on", "floor", "door"}), Scanner._flat),
    (frozenset({"word"}), _ANY, Scanner._strange_street),
    (frozenset({"digits"}), frozenset({"sign", "word", "clock"}), Scanner._clock),
    (frozenset({"from", "at", "between"}), frozenset({"digits", "numeral", "half", "a", "word"}), Scanner._clock),
    (frozenset({"clock", "word", "half"}), _ANY, Scanner._clock),
    (frozenset({"from"}), frozenset({"digits"}), Scanner._since),
    (frozenset({"a", "word"}), _ANY, Scanner._crowd),
    (frozenset({"from"}), frozenset({"digits", "numeral", "approx"}), Scanner._count),
    ((STARTS | {"word"}) - {"from"}, _ANY, Scanner._count),
)
"""What each span begins with, and what must stand behind that."""
_TAGS = frozenset[str]().union(*(begins for begins, _, _ in _SPANS))


@cache
def _rules_of(tag: str, behind: str, english: bool) -> tuple[Rule, ...]:
    """The rules for what begins with a word of one tag that one of the other follows."""
    rules = [rule for begins, followed, rule in _SPANS if tag in begins and (followed is None or behind in followed)]
    no_day = not may_name_a_day(tag, behind, english)
    return tuple(rule for rule in rules if not (no_day and rule is Scanner._when))
