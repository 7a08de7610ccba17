"""What a sentence does: tells of something that was, or asks, thanks, announces, complains, wishes."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from bot.language.asides import without_asides
from bot.language.beside import IS
from bot.language.calendar import When
from bot.language.clauses import clauses
from bot.language.count import NO_FACT, Count
from bot.language.elsewhere import LENT, without_posts, without_what_is_its_own
from bot.language.postponed import put_off
from bot.language.private import first_of, without_ones_own
from bot.language.questions import HELD, without_question
from bot.language.tokens import Atom, text_at

HAPPENED = HELD | {"met", "done"}
PAST = HELD | {"past", "came", "held", "done"}
NO_REPORT = frozenset({"thanks", "complaint", "not"})
NO_NEWS = NO_REPORT | {"invite"}
LONG_AGO = timedelta(days=180)


def tells(sentence: Sequence[Atom], today: date) -> list[Atom]:
    """The part of a sentence that tells something; empty for a question, a wish, a thanks, a cancellation."""
    told = without_question(sentence)
    tags = {item.tag for item in told}
    if "untold" in tags:
        told = without_asides(told, lambda rest: _reports(rest, today))
    if "but" in tags:
        told = _without_called_off(told)
    if "count" in tags:
        told = without_posts(told)
    if "complaint" in tags and "when" in tags:
        told = _without_grumbling(told)
    whens: list[When] = [item.value for item in told if item.tag == "when"] if "when" in tags else []
    ahead = True in [when.future for when in whens]
    if ahead or len(whens) > 1:
        told = _without_what_comes(told, today)
    if not tags.isdisjoint(LENT):
        told = without_what_is_its_own(told, tags)
    tags = tags if told is sentence else {item.tag for item in told}
    if (rest := without_ones_own(told, tags, several=len(whens) > 1)) is not told:
        told, tags = rest, {item.tag for item in rest}
    if not told or _tells_nothing(told, tags, today):
        return []
    if (ahead or "future" in tags) and announces(told, today):
        return _before_announcing(told, today)
    return list(told)


def _tells_nothing(told: Sequence[Atom], tags: set[str], today: date) -> bool:
    """Whether it complains, thanks, invites or wishes, says what is usual, or is nobody's business."""
    counts: list[Count] = [item.value for item in told if item.tag == "count"] if "count" in tags else []
    if ("called_off" in tags or ("topic" in tags and put_off(told))) and not any(
        count.came and count.value for count in counts
    ):
        return True
    first = first_of(told)
    if "untold" in tags or ("when" in tags and _habitual(told, today)):
        return True
    if not tags.isdisjoint(NO_NEWS) and _reports_nothing(counts, tags):
        return True
    if first is not None and first.tag == "welcome" and _greets(told, today):
        return True
    if first is not None and first.text.startswith("tilmelding") and _signs_up(told, tags, today):
        return True
    return "next" in tags and (_looks_ahead(told, tags) or (first is not None and _of_the_next(told, first, tags)))


def _reports_nothing(counts: Sequence[Count], tags: set[str]) -> bool:
    """Whether it thanks, complains, invites or denies, and counts nobody who came."""
    counted = any(count.relation not in NO_FACT for count in counts)
    if not counted and "invite" in tags:
        return True
    if "complaint" in tags and "when" not in tags and all(count.value is None for count in counts):
        return True
    nobody = "complaint" in tags and not any(_people_came(count) for count in counts)
    # with a place or a day but no activity it adds to what other sentences tell
    return (not counted or nobody) and not tags.isdisjoint(NO_REPORT) and "topic" in tags


def _looks_ahead(told: Sequence[Atom], tags: set[str]) -> bool:
    """ "100 mennesker til næste fællesspisning"."""
    if "next" not in tags or not tags.isdisjoint(PAST):
        return False
    return any(before.tag == "next" and item.tag == "topic" for before, item in pairwise(told))


def _of_the_next(told: Sequence[Atom], first: Atom, tags: set[str]) -> bool:
    """ "Næste er den 30."; not "næste dag kom der 12"."""
    return first.tag == "next" and text_at(told, told.index(first) + 1) in IS and "count" not in tags


def _people_came(count: Count) -> bool:
    """ "ingen kunne sove" tells of nobody who came, "der kom ingen" does."""
    return count.relation not in NO_FACT and (count.value != 0 or count.came)


def _without_called_off(told: Sequence[Atom]) -> Sequence[Atom]:
    """ "loppemarkedet blev aflyst, men fællesspisningen fik 27", "aflyst i lørdags men holdt i går": what was held."""
    joint = next((at for at, item in enumerate(told) if item.tag == "but"), 0)
    if not joint:
        return told
    halves = (told[:joint], told[joint:])
    if _denies_only(halves[0]) and _has(halves[1], "topic") and any(item.tag in HELD for item in halves[1]):
        return halves[1]  # "jeg kan ikke huske, hvor mange vi var, men vi holdt fællesspisning i mandags"
    off = [_was_not(half) for half in halves]
    if off[0] == off[1]:
        return told
    held, other = halves[off.index(False)], halves[off.index(True)]
    if not any(item.tag in ("count", "when") for item in held):
        return told
    another_day = _has(held, "when") and _has(other, "when")
    if _has(held, "topic"):
        return held if _has(other, "topic") or another_day else told
    lent = [item for item in other if item.tag == "topic"]
    return [*lent, *held] if off[0] and another_day else told


def _without_grumbling(told: Sequence[Atom]) -> Sequence[Atom]:
    """ "Fraværsteamet mødtes i morges, og alt for lidt kaffe": what was, without the clause that complains."""
    kept = [item for clause in clauses(told) if not _has(clause, "complaint") for item in clause]
    tags = {item.tag for item in kept}
    return kept if {"topic", "when"} <= tags and not tags.isdisjoint(HAPPENED) else told


def _denies_only(half: Sequence[Atom]) -> bool:
    """Whether it says no more than what is not known or was not done."""
    return {item.tag for item in half}.isdisjoint(("count", "topic", "when")) and _has(half, "not")


def _was_not(half: Sequence[Atom]) -> bool:
    """ "aflyst i lørdags", "kunne ikke finde dem i lørdags"."""
    tags = {item.tag for item in half}
    return "called_off" in tags or ("not" in tags and "when" in tags and "count" not in tags)


def _has(half: Sequence[Atom], tag: str) -> bool:
    return any(item.tag == tag for item in half)


def _without_what_comes(told: Sequence[Atom], today: date) -> Sequence[Atom]:
    """ "26 kom i søndags, og vi gentager succesen den 4. marts": clauses about another day, still to come, left out."""
    whens: list[When] = [item.value for item in told if item.tag == "when"]
    now = len(whens) > 1 and any(when.day == today for when in whens)
    if not now and not any(when.future for when in whens):
        return told
    kept = [item for clause in clauses(told) if not _comes(clause, today) for item in clause]
    return kept if _reports(kept, today) or _was_held(kept, today) else told


def _was_held(told: Sequence[Atom], today: date) -> bool:
    """ "Fraværsteamet mødtes i morges, næste gang er den 15.": the first half tells of a day that was."""
    return _has_been(told, today) and _has(told, "topic") and any(item.tag in HAPPENED for item in told)


def _comes(clause: Sequence[Atom], today: date) -> bool:
    """ "og vi gentager det den 4. marts"; "derfor er jeg træt i dag"."""
    whens = [item.value for item in clause if item.tag == "when"]
    if any(when.future and when.day is None for when in whens):
        return not _has(clause, "count")  # "næste gang er den 15. marts", whichever year that is
    if not whens or any(item.tag in ("count", "topic", "place") for item in clause):
        return bool(whens) and all(when.future for when in whens) and not _has(clause, "count")
    now = _has(clause, "present") and all(when.day == today for when in whens)
    return now or all(when.future for when in whens)


def _reports(told: Sequence[Atom], today: date) -> bool:
    """Whether it counts something on a day that was."""
    counted = any(item.tag == "count" and item.value.relation not in NO_FACT for item in told)
    return counted and _has_been(told, today)


def _has_been(told: Sequence[Atom], today: date) -> bool:
    """Whether a day is named that was, or a time that has begun: "her i januar"."""
    whens = [item.value for item in told if item.tag == "when"]
    begun = any(when.period and when.period[0] <= today and not when.future for when in whens)
    return begun or any(when.day and when.day <= today for when in whens)


def _greets(told: Sequence[Atom], today: date) -> bool:
    """ "Velkommen til alle nye beboere!" welcomes by itself; with a day that was it tells of a welcome."""
    whens = [item.value for item in told if item.tag == "when"]
    return not any(when.period or (when.day and when.day <= today) for when in whens)


def _before_announcing(told: Sequence[Atom], today: date) -> list[Atom]:
    """ "37 kom i går, og på mandag er der igen": what was, without what is to come."""
    ahead = next((at for at, item in enumerate(told) if item.tag == "when" and item.value.future), 0)
    joints = [at for at in range(ahead) if told[at].tag in ("and", "but") or told[at].text == ","]
    before = told[: joints[-1]] if joints else []
    counted = any(item.tag == "count" and item.value.relation not in NO_FACT for item in before)
    been = any(item.tag == "when" and item.value.day for item in before) or _on_a_weekday(before)
    return list(before) if counted and been and not announces(before, today) else []


def _on_a_weekday(told: Sequence[Atom]) -> bool:
    """ "mandag aften: 30 til fællesspisning"; not "torsdag er der fællesspisning for 30"."""
    named = any(item.tag == "when" and item.value.weekday is not None for item in told)
    triples = zip(told, told[1:], told[2:], strict=False)
    return named and any((one.tag, to.tag, what.tag) == ("count", "to", "topic") for one, to, what in triples)


def _signs_up(told: Sequence[Atom], tags: set[str], today: date) -> bool:
    """ "Tilmelding: vi er 2 voksne og 3 børn til sommerfesten": nothing that was."""
    whens = [item.value for item in told if item.tag == "when"]
    been = any(when.period or (when.day and when.day <= today) for when in whens)
    return (not been or "next" in tags) and not tags & PAST


def _habitual(told: Sequence[Atom], today: date) -> bool:
    """ "hver torsdag" where no single day is told of too, and "om torsdagen" without a week that it could be in."""
    whens: list[When] = [item.value for item in told if item.tag == "when"]
    habit = True in [when.habit for when in whens]
    return habit and not any(when.period for when in whens) and not _reports(told, today)


def announces(sentence: Sequence[Atom], today: date) -> bool:
    """Whether it speaks of what is to come, and of nothing that was."""
    tags = {item.tag for item in sentence}
    if "when" not in tags:
        return "future" in tags and tags.isdisjoint(PAST)
    whens: list[When] = [item.value for item in sentence if item.tag == "when"]
    if "future" not in tags and not any(when.future for when in whens):
        return False
    ahead = any(when.future and not when.why for when in whens)
    doubtful = any(when.future and when.why for when in whens)
    counted = any(item.tag == "count" and item.value.relation != "planned" for item in sentence)
    past = bool(tags & PAST)
    if ahead and not any(item.tag == "count" and item.value.came for item in sentence):
        return True
    if doubtful:
        return not (counted and past) and not (counted and "future" not in tags and "invite" not in tags)
    return "future" in tags and not past and not any(_was_lately(when, today) for when in whens)


def _was_lately(when: When, today: date) -> bool:
    """Not "starter i uge 40", said in September: a year ago nobody would tell of."""
    if when.period:
        return today - when.period[1] < LONG_AGO
    return when.day is not None and when.day < today and today - when.day < LONG_AGO
