"""What a sentence does: tells of something that was, or asks, thanks, announces, complains, wishes."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bot.language.atoms.ends import ENDS
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.beside import IS
from bot.language.counts.count import NO_FACT, Count
from bot.language.sentences.asides import without_asides, without_denials
from bot.language.sentences.called_off import stayed_away, without_called_off, without_some_called_off
from bot.language.sentences.clauses import clauses, has
from bot.language.sentences.elsewhere import LENT, of_others, without_posts, without_what_is_its_own
from bot.language.sentences.forthcoming import (
    announces,
    before_announcing,
    has_been,
    lies_ahead,
    reports,
    without_what_comes,
)
from bot.language.sentences.goals import as_planned, behind_goal, is_goal, is_lacking
from bot.language.sentences.headings import is_heading
from bot.language.sentences.inviting import without_invitation
from bot.language.sentences.other_years import of_another_year
from bot.language.sentences.postponed import put_off
from bot.language.sentences.preparing import prepares, was_ordered
from bot.language.sentences.private import first_of, without_ones_own
from bot.language.sentences.questions import without_question
from bot.language.sentences.tenses import HAPPENED, PAST
from bot.language.sentences.wishes_beside import without_what_is_wished
from bot.language.times.calendar import When
from bot.language.word_sets import word_set

NO_REPORT = frozenset({"thanks", "complaint", "not"})
REMEMBER = "husk"
OF_THINGS = frozenset({"", "thing", "topic"})
"""Whom a number counts where it counts nobody: "3 juletræer"."""
NO_NEWS = NO_REPORT | {"invite"}
SAYING_MORE = frozenset({"topic", "when", "place", "came", "held", "welcome", "received", "share"})
ENDING = frozenset({"sign", "when"})
"""What a line that is only a heading ends with."""
TASKS = word_set(
    "bestille ringe skrive koebe hente invitere booke planlaegge finde spoerge huske printe salte skifte saette"
    " tjekke svare opdatere forberede indkalde udfylde kontakte maile",
    of_reader=False,
)
""" "bestille borde til loppemarkedet", as it is noted down to be done."""
FOLLOWS, ONCE = "foelger", frozenset({"naar", "when", "once"})
TO_COME = frozenset({"til sommer", "til foraaret", "til efteraaret", "til vinter", "til naeste aar"})


def tells(sentence: Sequence[Atom], today: date) -> list[Atom]:
    """The part of a sentence that tells something; empty for a question, a wish, a thanks, a cancellation."""
    if sentence[-1].tag in ENDING and is_heading(sentence):
        return list(sentence)
    told = without_question(sentence)
    tags = {item.tag for item in told}
    told = without_invitation(told) if "came" in tags else told
    if not told:
        return []
    told = _without_other_clauses(told, tags, today)
    whens: list[When] = [item.value for item in told if item.tag == "when"] if "when" in tags else []
    ahead = True in [lies_ahead(when, today) for when in whens]
    if ahead or len(whens) > 1:
        told = without_what_comes(told, today)
    if not tags.isdisjoint(LENT):
        told = without_what_is_its_own(told, tags)
    tags = tags if told is sentence else {item.tag for item in told}
    if (rest := without_ones_own(told, tags, several=len(whens) > 1)) is not told:
        told, tags = rest, {item.tag for item in rest}
    if "planned" in tags and "count" in tags:
        told = as_planned(told)
    if "when" in tags and is_goal(told) and (rest := behind_goal(told)):
        told, tags = rest, {item.tag for item in rest}
    if not told or _tells_nothing(told, tags, today):
        return []
    if (ahead or "future" in tags) and announces(told, today):
        told = before_announcing(told, today)
    return _ended(told, sentence)


def _ended(told: Sequence[Atom], sentence: Sequence[Atom]) -> list[Atom]:
    """What is told of a sentence, with the sign that ends it: the next one begins behind it."""
    last = sentence[-1]
    return [*told, last] if told and told[-1] is not last and last.text in ENDS else list(told)


def _without_other_clauses(told: Sequence[Atom], tags: set[str], today: date) -> Sequence[Atom]:
    """Without clauses on what is hoped for, was called off or denied, on posts, and those that complain."""
    if "untold" in tags:
        told = without_asides(told, lambda rest: reports(rest, today))
    if "but" in tags:
        told = without_called_off(told)
    if tags >= {"called_off", "count"}:
        told = without_some_called_off(told)
    if "count" in tags:
        told = without_posts(told)
    if {"count", "topic", "future"} <= tags:
        told = without_what_is_wished(told)
    if "complaint" in tags and (told_behind := _behind_colon(told)):
        return told_behind
    if "complaint" in tags and "when" in tags:
        told = _without_grumbling(told)
    if "topic" in tags and not tags.isdisjoint(("not", "called_off")):
        told = without_denials(told, lambda kept: has_been(kept, today))
    return told


def _tells_nothing(told: Sequence[Atom], tags: set[str], today: date) -> bool:
    """Whether it complains, thanks, invites or wishes, says what is usual, or is nobody's business."""
    counts: list[Count] = [item.value for item in told if item.tag == "count"] if "count" in tags else []
    if ("called_off" in tags or ("topic" in tags and put_off(told))) and not any(
        count.came and count.value for count in counts
    ):
        return True
    first = first_of(told)
    if (not counts and stayed_away(told)) or of_others(told, tags) or _is_once_it_comes(told, first):
        return True
    if "untold" in tags or ("when" in tags and _habitual(told, today)) or of_another_year(told, tags):
        return True
    came = any(count.came for count in counts)
    if "future" in tags and not came and _is_to_come(told, tags, today):
        return True
    if not came and (
        _is_to_be_done(told, first) or is_goal(told) or is_lacking(told) or ("may_join" in tags and "when" not in tags)
    ):
        return True  # "målet for 1. kvartal er 5", "12 kan være med til busturen"
    if not tags.isdisjoint(NO_NEWS) and _reports_nothing(counts, tags):
        return True
    if first is not None and first.tag == "welcome" and _greets(told, today):
        return True
    if "topic" in tags and (was_ordered(told, tags) or prepares(told, first_of(told), tags)):
        return True
    if first is not None and first.text.startswith("tilmelding") and _signs_up(told, tags, today):
        return True
    return "next" in tags and (_looks_ahead(told, tags) or (first is not None and _of_the_next(told, first, tags)))


def _is_once_it_comes(told: Sequence[Atom], first: Atom | None) -> bool:
    """ "Når eid kommer, laver vi fest i Parken"."""
    if first is None or first.text not in ONCE:
        return False
    at = told.index(first)
    return tag_at(told, at + 1) == "topic" and tag_at(told, at + 2) == "present"


def _is_to_come(told: Sequence[Atom], tags: set[str], today: date) -> bool:
    """ "de kan måske tage 4 unge i fritidsjob til sommer", whoever has said so; not "2 i går, resten til sommer"."""
    if not any(item.text in TO_COME for item in told):
        return False
    own = next(part for part in clauses(told) if any(item.text in TO_COME for item in part))
    by_itself = has(own, "topic") and not any(item.tag in PAST for item in own)
    return by_itself or (tags.isdisjoint(PAST) and not has_been(told, today))


def _is_to_be_done(told: Sequence[Atom], first: Atom | None) -> bool:
    """ "bestille borde til loppemarkedet", "historie til avisen følger"."""
    if first is not None and first.text in TASKS and not any(item.tag == "sign" for item in told[1:]):
        return True
    if first is not None and first.text == REMEMBER and not any(_is_of_people(item) for item in told):
        return True  # "Husk jul: 3 juletræer, 60 godteposer"
    return told[-1].text == FOLLOWS and not has(told, "count") and len(clauses(told)) == 1


def _reports_nothing(counts: Sequence[Count], tags: set[str]) -> bool:
    """Whether it thanks, complains, invites or denies, and counts nobody who came."""
    counted = any(count.relation not in NO_FACT for count in counts)
    if "invite" in tags and not any(_people_came(count) for count in counts):
        return True  # "Husk: vejning i babyklubben torsdag, der er 8 tider"
    if "complaint" in tags and "when" not in tags and all(count.value is None for count in counts):
        return True
    nobody = "complaint" in tags and not any(_people_came(count) for count in counts)
    if "thanks" in tags and tags.isdisjoint(SAYING_MORE) and not counted:
        return True  # "Tak til Fatimas far, som lånte os sin trailer"
    # with a place or a day but no activity it adds to what other sentences tell
    return (not counted or nobody) and not tags.isdisjoint(NO_REPORT) and "topic" in tags


def _is_of_people(item: Atom) -> bool:
    return item.tag in PAST or (item.tag == "count" and item.value.who not in OF_THINGS)


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
    things = count.who == "thing" or (count.strange and not (count.who or count.came))
    return count.relation not in NO_FACT and (count.value != 0 or count.came) and not things


def _without_grumbling(told: Sequence[Atom]) -> Sequence[Atom]:
    """ "Fraværsteamet mødtes i morges, og alt for lidt kaffe": what was, without the clause that complains."""
    parts = clauses(told)
    kept = [item for part in parts if not has(part, "complaint") or has(part, "count") for item in part]
    tags = {item.tag for item in kept}
    happened = not tags.isdisjoint(HAPPENED) or any(item.tag == "count" and _people_came(item.value) for item in kept)
    return kept if {"topic", "when"} <= tags and happened else told


def _behind_colon(told: Sequence[Atom]) -> Sequence[Atom]:
    """ "vi manglede kopper: 35 til spisning i lørdags": what happened, behind what was amiss; else nothing."""
    colon = next((at for at, item in enumerate(told) if item.text == ":"), len(told))
    before, behind = {item.tag for item in told[:colon]}, {item.tag for item in told[colon:]}
    first = told[colon + 1] if colon + 1 < len(told) else None
    people = first is not None and first.tag == "count" and first.value.who != "thing"
    reported = people and {"topic", "when"} <= behind and "complaint" not in behind
    return told[colon + 1 :] if reported and before.isdisjoint(("topic", "count", "when")) else ()


def _greets(told: Sequence[Atom], today: date) -> bool:
    """ "Velkommen til alle nye beboere!" welcomes by itself; with a day that was it tells of a welcome."""
    whens = [item.value for item in told if item.tag == "when"]
    return not any(when.period or (when.day and when.day <= today) for when in whens)


def _signs_up(told: Sequence[Atom], tags: set[str], today: date) -> bool:
    """ "Tilmelding: vi er 2 voksne og 3 børn til sommerfesten": nothing that was."""
    whens = [item.value for item in told if item.tag == "when"]
    been = any(when.period or (when.day and when.day <= today) for when in whens)
    return (not been or "next" in tags) and not tags & PAST


def _habitual(told: Sequence[Atom], today: date) -> bool:
    """ "hver torsdag" where no single day is told of too, and "om torsdagen" without a week that it could be in."""
    whens: list[When] = [item.value for item in told if item.tag == "when"]
    habit = True in [when.habit for when in whens]
    habit = habit and not any(when.period for when in whens)
    return habit and not reports(told, today) and not any(_came_at_all(part) for part in clauses(told))


def _came_at_all(clause: Sequence[Atom]) -> bool:
    """ "plakaten kom først op om onsdagen, og der kom ikke nogen": how many came, beside what is usual."""
    habit = any(item.tag == "when" and item.value.habit for item in clause)
    return not habit and any(item.tag == "count" and item.value.came and item.value.value == 0 for item in clause)
