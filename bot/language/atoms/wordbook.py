"""The words of one plan, compiled once: places and topics by their names, inflected, compounded or mistyped."""

from collections.abc import Iterable
from typing import NamedTuple

from bot.language.atoms.abbreviations import IN_ONE_PART, Abbreviations
from bot.language.atoms.compounds import LONG_PART, Compounds, ends_otherwise
from bot.language.atoms.deciding import marks_of, teams_of, units_of, with_teams
from bot.language.atoms.inflections import stems
from bot.language.atoms.lexer import Phrases, general, without_danish_letters
from bot.language.atoms.near import Near, begins_alike
from bot.language.atoms.normalise import fold
from bot.language.atoms.occasions import may_name
from bot.language.atoms.pairs import Pairs
from bot.language.atoms.parted import may_part
from bot.language.atoms.spelling import Spelling
from bot.language.lexicon import Afdeling, Area, Lexicon, Street, Topic, Venue
from bot.language.vocabulary.happenings import ALONE, EVENT_ENDINGS, LAST_PARTS, PERHAPS

PLURAL = "e"
DEFINITE = ("en", "et", "n", "t", "ne", PLURAL)
SHORTEST_FUZZY = 5
LONGEST_FUZZY = 40


class Entry(NamedTuple):
    """All that one word of the plan can mean."""

    area: Area | None = None
    streets: tuple[Street, ...] = ()
    venue: Venue | None = None
    institution: Venue | None = None
    afdelinger: tuple[Afdeling, ...] = ()
    """Those of an organisation with this name."""
    topics: tuple[int, ...] = ()
    """Places in the lexicon's topics."""
    before: str = ""
    """What stood before the name in a compound: "jule" of "julefællesspisning"."""
    typo: bool = False
    perhaps: bool = False
    """It names a happening only where the words beside it fit: "pizzaaften"."""
    name: str = ""
    """The plan's own spelling of a word that was mistyped."""


class Wordbook:
    """A lexicon as the reader looks things up in it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.phrases: Phrases[Entry] = Phrases()
        self._entries: dict[str, Entry] = {}
        self.spelling = Spelling()
        self._collect()
        for phrase, entry in self._entries.items():
            self.phrases.put(phrase, entry)
        self.parted = {tuple(phrase.split()): entry for phrase, entry in self._entries.items() if may_part(phrase)}
        self.parting = {first for first, _ in self.parted}
        self._names = {word: self.phrases.word(word) for word in self.phrases.single_words()}
        self._near = Near(word for word in self._names if len(word) >= SHORTEST_FUZZY)
        self.events = tuple(index for index, topic in enumerate(lexicon.topics) if topic.kind == "event")
        self._pairs = Pairs(self._entries)
        self._compounds = Compounds(self._compound_heads())
        self._perhaps = Compounds(self._perhaps_heads())
        self._abbreviations = Abbreviations({word: entry for word, entry in self._names.items() if entry}, LAST_PARTS)
        self.units = units_of(lexicon.topics)
        self._marks = [marks_of(topic) for topic in lexicon.topics]
        self.single_marks = {mark.strip() for marks in self._marks for mark in marks if mark.count(" ") == 2}
        self._deciding = self._deciding_words()
        self._near_deciding = Near(word for word in self._deciding if len(word) >= SHORTEST_FUZZY)
        self.newcomers, self.dinners = self._first("newcomer"), self._first("faellesspisning")
        self.gatherings = frozenset({self.dinners, *self.events}) - {None}
        self._found: dict[str, Entry | None] = {}

    def _first(self, kind: str) -> int | None:
        return next((index for index, topic in enumerate(self.lexicon.topics) if topic.kind == kind), None)

    def _collect(self) -> None:
        for area in self.lexicon.areas:
            self._put(area.names, area=area)
        for venue in self.lexicon.venues:
            self._put(venue.names, venue=self._in_area(venue))
        for institution in self.lexicon.institutions:
            self._put(institution.names, institution=self._in_area(institution))
        for street in self.lexicon.streets:
            self._put([street.name], streets=(street,))
        for afdeling in self.lexicon.afdelinger:
            self._put(afdeling.organisation, afdelinger=(afdeling,))
        teams = teams_of(self.lexicon.topics)
        for index, topic in enumerate(self.lexicon.topics):
            self._put([name for name in with_teams(topic.names, teams) if not _grammar(topic, name)], topics=(index,))

    def _put(self, names: Iterable[str], **meaning: object) -> None:
        for name in names:
            phrase = fold(name).strip()
            for spelt in {phrase} | {bare for bare in without_danish_letters(phrase) if len(bare) >= 5}:
                known = self._entries.get(spelt, Entry())
                self.spelling.put(name, spelt)
                added = {key: _merged(getattr(known, key), value) for key, value in meaning.items()}
                self._entries[spelt] = known._replace(**added)  # type: ignore[arg-type]

    def _deciding_words(self) -> dict[str, set[int]]:
        """Nouns and marks of one word that tell topics of one name apart."""
        spread = {word: set(indexes) for word, indexes in self.units.items()}
        for index, marks in enumerate(self._marks):
            for mark in marks:
                spread.setdefault(mark.strip(), set()).add(index)
        return {word: indexes for word, indexes in spread.items() if " " not in word}

    def _in_area(self, venue: Venue) -> Venue:
        """A venue without an area that is named after a street is where the street is."""
        words = {word for name in venue.names for word in fold(name).split()}
        areas = {street.area for street in self.lexicon.streets if fold(street.name) in words}
        return venue._replace(area=areas.pop()) if venue.area is None and len(areas) == 1 else venue

    def _compound_heads(self) -> dict[str, Entry]:
        heads = {
            word: entry for word, entry in self._names.items() if entry and entry.topics and len(word) >= SHORTEST_FUZZY
        }
        if self.events:
            heads = {word: Entry(topics=self.events[:1]) for word in EVENT_ENDINGS} | heads
        return heads

    def _perhaps_heads(self) -> dict[str, Entry]:
        return {word: Entry(topics=self.events[:1], perhaps=True) for word in PERHAPS} if self.events else {}

    def indefinite(self, title: str) -> str:
        """ "loppemarked" for "loppemarkedet", "gåtur" for "gåture": where the plan has that form."""
        folded = fold(title)
        for ending in DEFINITE:
            if ending == PLURAL and folded[:-1] not in self._names:
                break  # "lecture"
            stem = folded[: -len(ending)]
            doubled = len(stem) > 2 and stem[-1] == stem[-2]  # "bankospillet"
            for cut in (len(ending), len(ending) + 1) if doubled else (len(ending),):
                if title.lower().endswith(ending) and self._names_event(folded[:-cut]):
                    return title[:-cut]
        return title

    def _names_event(self, word: str) -> bool:
        known = self._names.get(word)
        if (known and known.topics) or self._compounds.ending(word):
            return True
        return self._perhaps.ending(word) is not None

    def decides(self, word: str) -> frozenset[int]:
        """The topics that a mistyped noun or mark would speak for."""
        if len(word) < SHORTEST_FUZZY:
            return frozenset()
        return frozenset(index for near in self._near_deciding.to(word) for index in self._deciding[near])

    def topic(self, index: int) -> Topic:
        return self.lexicon.topics[index]

    def follow(self, word: str) -> set[str]:
        """What may belong to a word that stands directly before it, in names of several words."""
        own = self.phrases.word(word)
        hyphen = {"-"} if own is not None and own.topics else set()
        return hyphen | self.phrases.second_words(word)

    def has_marks(self, index: int) -> bool:
        """Whether a topic needs one of its marks beside its name."""
        return bool(self._marks[index])

    def marked(self, index: int, words: str) -> bool:
        """Whether one of a topic's marks is among spaced words, or it needs none."""
        for mark in self._marks[index]:
            if mark in words:
                return True
        return not self._marks[index]

    def unknown(self, word: str, general: bool = False) -> Entry | None:
        """A word that is not in the plan as it stands: inflected, compounded and, unless a general word, mistyped."""
        key = word if general else word + "?"
        if key not in self._found:
            if len(self._found) > 4096:
                self._found.clear()
            self._found[key] = self._inflected(word) or self._spelt(word, general)
        return self._found[key]

    def _spelt(self, word: str, general: bool) -> Entry | None:
        """A compound, unless the whole is a mistyped longer name: "fælesspisning" is no kind of "spisning"."""
        compound, mistyped = self._compound(word), None if general else self._mistyped(word)
        if mistyped and compound and compound.before and ends_otherwise(word, compound.before, fold(mistyped.name)):
            return compound
        return (None if general else mistyped or self._mistyped_compound(word, compound)) or compound

    def _mistyped_compound(self, word: str, compound: Entry | None) -> Entry | None:
        """ "julefællsspisning": its longest last part with one typing error, rather than "spisning"."""
        known = len(word) - len(compound.before) if compound else 0
        found = self._compounds.mistyped(word, known)
        return found[0]._replace(before=found[1], typo=True) if found else None

    def cut_short(self, word: str, marked: bool) -> Entry | None:
        """ "Vangd.", "fællesspisn."; without a full stop only places, and names that are cut late in a word."""
        found = self._abbreviations.meant(word, marked)
        if found is None:
            return None
        entry, name = found
        if not marked and not (entry.area or entry.venue) and name[len(word) :] not in IN_ONE_PART:
            return None
        return entry._replace(name=self.spelling.of(name))

    def phrase_of(self, first: str, second: str) -> Entry | None:
        """A name of two words of which one is mistyped: "flea markte", "bønrehaven glentevej"."""
        near = self._pairs.meant(first, second)
        entries = [self._entries[name] for name in near]
        if not near or any(entry != entries[0] for entry in entries):
            return None
        return entries[0]._replace(typo=True, name=self.spelling.of(near[0]))

    def _inflected(self, word: str) -> Entry | None:
        return next((entry for stem in stems(word) if (entry := self._names.get(stem))), None)

    def _compound(self, word: str) -> Entry | None:
        found = next((each for form in (word, *stems(word)) if (each := self._compounds.ending(form))), None)
        return found[0]._replace(before=found[1]) if found else self._perhaps_event(word)

    def _perhaps_event(self, word: str) -> Entry | None:
        """ "pizzaaften", "æbledagen": if it is no longer name mistyped."""
        for form in (word, *stems(word)):
            found = self._perhaps.ending(form)
            if found and (may_name(found[1], form[len(found[1]) :]) if found[1] else form in ALONE):
                return found[0]._replace(before=found[1])
        return None

    def _mistyped(self, word: str) -> Entry | None:
        if not SHORTEST_FUZZY <= len(word) <= LONGEST_FUZZY:
            return None
        near = self._near.to(word) or next(
            (found for stem in stems(word) if len(stem) >= LONG_PART and (found := self._near.to(stem))), []
        )
        near = [found for found in near if begins_alike(word, fold(self.spelling.of(found)))]
        entries = [entry for found in near if (entry := self._names.get(found))]
        if not entries or any(entry != entries[0] for entry in entries):
            return None
        return entries[0]._replace(typo=True, name=self.spelling.of(near[0]))


def _merged(known: object, added: object) -> object:
    if type(known) is tuple and type(added) is tuple:  # several of a kind, such as streets
        return known + tuple(each for each in added if each not in known)
    return added


def _grammar(topic: Topic, name: str) -> bool:
    """ "ny familie", "nye beboere": the grammar of newcomers reads these itself, with their numbers."""
    last = general(False).word(fold(name).split(" ")[-1]) or general(True).word(fold(name).split(" ")[-1])
    return topic.kind == "newcomer" and " " in name and last is not None and last.tag == "who"
