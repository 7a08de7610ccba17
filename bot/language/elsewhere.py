"""Days and places of something else: "mødet med kommunen er den 3. maj", "jeg bor på Flyvervej 9"."""

from collections.abc import Sequence

from bot.language.tokens import Atom, tag_at, text_at, word_set

OF_THIS = frozenset({"topic", "count", "place", "came", "held", "held_verb", "met", "began", "ended", "done", "past"})
"""With one of these a sentence tells of what is reported."""
DATING = word_set("det den dato datoen dag dagen dagens tidspunktet it date")
""" "datoen er den 3. maj" says when it was."""
NAMING = frozenset({"topic", "place"})
FEW_WORDS = 2
NOW = frozenset({"nu", "nu her", "now", "just now", "lige nu", "netop nu"})
SHORTEST_SUBJECT = 4
THANKED = word_set("moedet snakken samtalen beskeden mailen svaret kurset opkaldet besoeget meeting talk call message")
""" "tak for mødet i mandags" says nothing of when the dinner was."""
LIVING = word_set("bor boede live lives")
ONESELF = word_set("jeg vi selv i we")
BESIDE_HOME = frozenset({"on", "in", "at", "word"})


def without_its_own_day(sentence: Sequence[Atom], tags: set[str]) -> Sequence[Atom]:
    """The sentence, without days where it speaks of nothing that is reported."""
    if "count" not in tags and tags.isdisjoint(NAMING):
        sentence = [item for item in sentence if item.text not in NOW or len(sentence) <= FEW_WORDS]
    if not tags.isdisjoint(OF_THIS):
        return sentence
    words = [item for item in sentence if item.tag not in ("greeting", "sign", "when")]
    other = bool(words) and words[0].text not in DATING and any(_is_subject(item) for item in words)
    other_day = other and ("present" in tags or ("thanks" in tags and any(item.text in THANKED for item in words)))
    return [item for item in sentence if not (other_day and item.tag == "when")]


def _is_subject(item: Atom) -> bool:
    return item.tag == "word" and len(item.text) >= SHORTEST_SUBJECT


def is_own_home(atoms: Sequence[Atom], at: int) -> bool:
    """ "jeg bor på Flyvervej 9": where the writer lives; "de bor i nr. 9" is of those who arrived."""
    verb = at - 1
    while verb > at - 3 and tag_at(atoms, verb) in BESIDE_HOME and text_at(atoms, verb) not in LIVING:
        verb -= 1
    if text_at(atoms, verb) not in LIVING:
        return False
    return not ONESELF.isdisjoint((text_at(atoms, verb - 1), text_at(atoms, verb + 1)))
