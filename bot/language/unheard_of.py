"""What a message announces by a name that no plan has: "natløb i Vangdalen lørdag kl. 22"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.normalise import Folded
from bot.language.atoms.occasions import MAYBE
from bot.language.atoms.tokens import Atom, tag_at
from bot.language.sentences.came_to import is_definite
from bot.language.vocabulary.danish_towns import TOWNS
from bot.language.vocabulary.happenings import NO_NAME, OF_ONES_OWN
from bot.language.word_sets import tag_set, word_set

LONGEST, LONGEST_NAME, MOST_WORDS, SHORTEST = 200, 50, 6, 4
"""Characters of the message and of the name; words of the name; letters of the one that nobody knows."""
GREETED = word_set(
    "hej kaere alle allesammen naboer beboere venner folk og saa obs nyt ny hi dear all", of_reader=False
)


def _said(phrases: str) -> tuple[str, ...]:
    return tuple(f"{phrase} " for phrase in phrases.split(", "))


FRAMES = _said(
    "der er, der bliver, der afholdes, vi holder, vi har, vi laver, vi spiller, vi arrangerer, jeg holder, "
    "jeg arrangerer, jeg laver, vi vil holde, vi vil lave, vi vil gerne holde, vi vil gerne lave, "
    "jeg vil gerne holde, jeg vil gerne lave, jeg vil gerne arrangere, vi planlaegger, vi skal holde, "
    "vi skal have, vi skal lave, vi skal spille, vi inviterer til, velkommen til, invitation til, kom til, "
    "kom med til, kom og vaer med til, vaer med til, we have, we are having, there is, there will be, come to, "
    "join us for, welcome to"
)
"""What may stand before the name, folded."""
TURNED = _said(
    "er der, bliver der, afholdes der, holder vi, har vi, laver vi, spiller vi, arrangerer vi, inviterer vi til"
)
"""The same behind a day or "så"; before one they ask."""
BEFORE = tag_set("when sign in on at place skip")
"""What may stand before that: "lørdag kl. 14:"."""
ENDS = tag_set("when place skip sign invite in on at")
JOINTS = tag_set("in on at from to")
IN_A_NAME = tag_set("word and for with who thing atleast children adults")
ARTICLES = word_set("en et a an the", of_reader=False)
TIMES = word_set("den d d. the", of_reader=False)
WITHIN = tag_set("in on at")
OF_SOMEBODY = word_set(
    "jeg mig min mit mine han ham hun hende hans hendes din dit dine my mine his her he she", of_reader=False
)
HOSTING = word_set("er staar laver bager tager har holder soerger am will bring", of_reader=False)
""" "jeg er vært", "jeg tager kaffe med": whoever announces it tells what they do there."""
HELD_TOO = word_set("kaffe te film spil leg coffee tea", of_reader=False)
""" "kaffe i morgen kl. 10 på Glarbjergvej": everybody knows the word, and may hold that."""
ALONE = word_set("aabent aaben gratis faelles hyggeligt", of_reader=False)
"""They name nothing by themselves."""
ENGLISH = frozenset({"in", "on", "the", "tomorrow", "we"})


def name(items: Sequence[Atom], folded: Folded, text: str) -> str | None:
    """The words that head a message and that nobody knows, as the name of what it announces.

    Whether it announces anything, on what day and where, is asked before (bot.language.coming).
    """
    if len(text) > LONGEST or _elsewhere(items) or any(item.text in TOWNS for item in items):
        return None
    first = _begins(items, folded)
    end = _ends(items, first)
    found = items[first:end]
    behind = folded.text[items[first].start :] if first < len(items) else ""
    if _personal(items, behind) or (tag_at(items, 0) == "greeting" and tag_at(items, first + 1) == "sign"):
        return None  # "Hej Mona, …"
    if sum(item.tag == "skip" and item.value == "clock" for item in items) > 1 or _says(items, end):
        return None
    english = any(item.text in ENGLISH for item in items)
    if not found or len(found) > MOST_WORDS or not _may_name(found) or (not english and _tells_of_it(found)):
        return None
    start, end = folded.span(found[0].start, found[-1].end)
    written = text[start:end]
    others = written.split()[1:]
    return None if len(written) > LONGEST_NAME or any(word[0].isupper() for word in others) else written.lower()


def _elsewhere(items: Sequence[Atom]) -> bool:
    """ "bussen fra Vangdalen", "på Falkevej 8": at no place of the programme, but at somebody's own address."""
    places = [at for at, item in enumerate(items) if item.tag == "place"]
    homes = any(items[at].value.home for at in places)
    return homes or any(tag_at(items, at - 1) in ("from", "to") for at in places)


def _personal(items: Sequence[Atom], words: str) -> bool:
    """ "min søn skal med", "jeg kan ikke"; not "jeg er vært"."""
    said = [word.strip(",.!:;()") for word in words.split()] + [""]
    told = any(word in OF_SOMEBODY and not (word == "jeg" and said[at + 1] in HOSTING) for at, word in enumerate(said))
    return told or any(item.tag == "kin" for item in items)


def _begins(items: Sequence[Atom], folded: Folded) -> int:
    """Where the name begins: behind a greeting, the day and the hour, "vi holder", an article."""
    at = 0
    while at < len(items) and (items[at].tag in BEFORE or items[at].tag == "greeting" or items[at].text in GREETED):
        at += 1
    rest = folded.text[items[at].start :] if at < len(items) else ""
    if frame := next((each for each in FRAMES + TURNED[: at * len(TURNED)] if rest.startswith(each)), ""):
        behind = items[at].start + len(frame)
        at = next((n for n in range(at, len(items)) if items[n].start >= behind), len(items))
    return at + 1 if at < len(items) and items[at].text in ARTICLES else at


def _says(items: Sequence[Atom], at: int) -> bool:
    """ "Anne: ja, det er mandag": what stands before the colon says it. Not "Natløb: lørdag kl. 22"."""
    return at < len(items) and items[at].text == ":" and tag_at(items, at + 1) not in ("when", "place", "skip")


def _ends(items: Sequence[Atom], first: int) -> int:
    """Where day, hour, place or the sentence after it begins, and what joins them to it."""
    end = next((at for at in range(first, len(items)) if items[at].tag in ENDS), len(items))
    while end > first and (items[end - 1].tag in JOINTS or items[end - 1].text in TIMES):
        end -= 1
    return end


def _may_name(found: Sequence[Atom]) -> bool:
    """Whether it is a noun with what belongs to it, and one of its words is unknown."""
    words = [item.text for item in found if item.tag == "word"]
    if any(item.tag not in IN_A_NAME for item in found) or not NO_NAME.isdisjoint(item.text for item in found):
        return False
    if found[0].tag not in ("word", "thing") or found[-1].tag in ("and", "for", "with", "atleast"):
        return False
    if (len(found) == 1 and found[0].text in ALONE) or any(word.endswith(OF_ONES_OWN) for word in words):
        return False
    unknown = any(item.tag == "word" and item.value in (None, MAYBE) and len(item.text) >= SHORTEST for item in found)
    return unknown or (len(found) == 1 and found[0].text in HELD_TOO)


def _tells_of_it(found: Sequence[Atom]) -> bool:
    """ "bussen", "vaskeriet lukker", "kor synger": of what is known something is told."""
    acts = any(one.tag == two.tag == "word" and two.text.endswith("er") for one, two in pairwise(found))
    return acts or any(item.tag == "word" and is_definite(item.text) for item in found)
