"""Clauses on what is usual or hoped for, beside those that tell what was: "36 kom, og vi plejer kun at være 25"."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.counts.count import NO_FACT
from bot.language.sentences.clauses import clauses, has
from bot.language.sentences.tenses import HELD
from bot.language.word_sets import word_set

ASKING = frozenset({"ask", "about"})
THAT_IT = word_set("at vi de den det that we they it")
AFTER = frozenset({"efter", "after"})
KNOWING = word_set("kender kendte ved vidste husker huskede know knew remember")
""" "jeg kender ikke så mange der", "jeg husker ikke hvem"."""
SHE, THEY = word_set("hun han she he"), word_set("de they")
HELD_OR_CAME = HELD | {"came", "held"}
SUPPOSING = frozenset({"hvis", "if"})
HEARSAY = "hearsay"
"""Value of "skriver min"."""
THEIRS = word_set("deres their")
USUAL = "usual"
"""Value of a word such as "plejer", where "hvis" has none."""

LONGEST_SUBJECT = 3
"""Words: "om Randers i gamle dage"."""
ONCE = frozenset({"engang", "dengang", "i gamle dage"})
THEN = "then"
"""Value of "da jeg var barn", "i min landsby": all that is said with it was then, or there."""


def without_asides(told: Sequence[Atom], reports: Callable[[Sequence[Atom]], bool]) -> Sequence[Atom]:
    """Only what was, where such clauses stand beside it; `reports` says whether items tell of a day that was."""
    told = _with_what_it_was_about(told)
    untold = [item for item in told if item.tag == "untold"]
    if not untold:
        return told
    ours = any(item.tag == "place" for item in told) or _is_a_figure(told)
    if ours and all(item.value == HEARSAY for item in untold):
        return [item.tagged("word") if item.tag == "untold" else item for item in told]  # "14 i Parken, siger min kone"
    if any(item.value == HEARSAY for item in untold) and any(
        one.text in THEIRS and item.tag == "topic" for one, item in pairwise(told)
    ):
        return []  # "i Aarhus havde de 60 til deres loppemarked, skriver min søster"
    parts = _parts(told)
    kept = [part for at, part in enumerate(parts) if not _is_aside(part, first=at == 0)]
    rest = [item for part in kept for item in part]
    if any(item.tag == "untold" for item in rest):
        return told
    if any(item.tag == "topic" for item in rest) or not any(item.tag == "held" for item in rest):
        return rest if reports(rest) or _counts_an_activity(rest) or _has_ended(rest) else told
    named = [item for part in parts if part not in kept for item in part if item.tag == "topic"]
    return [*named, *rest] if reports(rest) or _counts_an_activity(rest) else told


def _with_what_it_was_about(told: Sequence[Atom]) -> Sequence[Atom]:
    """ "foredrag om Randers i gamle dage": what the talk was about, and no aside."""
    about = {n for at, item in enumerate(told) if item.tag == "about" for n in range(at + 1, at + 1 + LONGEST_SUBJECT)}
    return [item.tagged("word") if item.text in ONCE and at in about else item for at, item in enumerate(told)]


def _is_a_figure(told: Sequence[Atom]) -> bool:
    """ "fire nye mødre i babyklubben i august, siger min kone"."""
    heard = any(item.text == "hoerer jeg" for item in told)  # "fra skolen hører jeg, at 13 unge var der i august"
    counted = any(item.tag == "count" and (item.value.new or heard) and item.value.who for item in told)
    return counted and any(item.tag == "topic" for item in told)


def _has_ended(rest: Sequence[Atom]) -> bool:
    """ "Brandkadet er slut, og jeg savner dem", whose number may stand in another sentence."""
    tags = {item.tag for item in rest}
    return {"topic", "ended"} <= tags and tags.isdisjoint(("future", "when"))


def _parts(told: Sequence[Atom]) -> list[list[Atom]]:
    """Clauses, and what follows a bracket for itself."""
    found: list[list[Atom]] = []
    for clause in clauses(told):
        close = next((at for at, item in enumerate(clause) if _closes(item)), None)
        found += [clause] if close is None else [clause[: close + 1], clause[close + 1 :]]
    found = _with_what_was_then(found)
    return [half for part in found for half in _halves(part) if half]


def _with_what_was_then(parts: list[list[Atom]]) -> list[list[Atom]]:
    """ "Da jeg var ung, kom der 200 til juletræ": the words and what was so then are one."""
    first = parts[0] if len(parts) > 1 else []
    then = bool(first) and first[0].value == THEN and not has(first, "count", "topic")
    return [[*first, *parts[1]], *parts[2:]] if then else parts


def _closes(item: Atom) -> bool:
    """A bracket, or a dash between spaces."""
    return item.text == ")" or (item.text == "-" and not item.glued)


def _halves(part: list[Atom]) -> list[list[Atom]]:
    """ "vi var en 20 stykker, hvis man tæller de små med", without its comma."""
    counted = next((at for at, item in enumerate(part) if item.tag == "count"), len(part))
    supposed = next((at for at in range(counted + 1, len(part)) if part[at].text in SUPPOSING), len(part))
    return [part[:supposed], part[supposed:]]


def _is_aside(part: Sequence[Atom], first: bool) -> bool:
    """Whether it tells only what is usual, or hoped for behind what was told; "hvis" at the beginning rules it all."""
    suppositions = [item for item in part if item.tag == "untold"]
    return bool(suppositions) and (not first or all(item.value in (USUAL, THEN) for item in suppositions))


def _counts_an_activity(items: Sequence[Atom]) -> bool:
    """ "36 til fællesspisning i Vangdalen", whose day is asked about; "36 kom", where more was said before."""
    counted = any(item.tag == "count" and item.value.relation not in NO_FACT for item in items)
    future = any(item.tag == "future" or (item.tag == "when" and item.value.future) for item in items)
    return counted and not future and any(item.tag in ("topic", "came", "held") for item in items)


def without_denials(told: Sequence[Atom], has_been: Callable[[Sequence[Atom]], bool]) -> Sequence[Atom]:
    """ "Der var julehygge i søndags, og jeg kender ikke så mange": without what the writer does not know or have.

    `has_been` says whether items name a day that was. "Banko i torsdags, men vi spillede ikke" stays as it is.
    """
    parts = clauses(told)
    named = next((at for at, part in enumerate(parts) if has(part, "topic")), 0)
    if not parts or any(item.tag in ASKING for item in parts[named][:2]):
        return told  # "jeg ved ikke, hvordan banko i torsdags gik"
    told_of = parts[named][0].tag == "but" or any(item.tag in HELD_OR_CAME for item in parts[named])
    kept = [item for at, part in enumerate(parts) if not _denies(part, at < named and told_of) for item in part]
    clear = len(kept) < len(told) and has(kept, "topic") and not (has(kept, "not") or has(kept, "called_off"))
    return kept if clear and has_been(kept) else told


def _denies(part: Sequence[Atom], before: bool) -> bool:
    """ "jeg kender ikke så mange", "efter at vi havde udskudt det"; `before` what was held, whatever is not."""
    tags = {item.tag for item in part}
    counted = any(item.tag == "count" and item.value.value is not None and item.value.who != "thing" for item in part)
    if counted or not tags.isdisjoint(("topic", "when", "place")):
        return False
    if "called_off" in tags:
        words = [item.text for item in part if item.tag not in ("sign", "and", "but")]
        return words[0] in AFTER and words[1] in THAT_IT
    return "not" in tags and (before or not KNOWING.isdisjoint([item.text for item in part]) or _is_of_somebody(part))


def _is_of_somebody(part: Sequence[Atom]) -> bool:
    """ "og hun svarede ikke", "og de har ikke vasket gulv": what somebody did not do, and not what did not happen."""
    words = [item for item in part if item.tag not in ("sign", "and", "but")]
    first, second = (words[0].text, words[1].text) if len(words) > 1 else ("", "")
    happens = any(item.tag in HELD_OR_CAME for item in part)
    return not happens and (first in SHE or (first in THEY and second == "har"))
