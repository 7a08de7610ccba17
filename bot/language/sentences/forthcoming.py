"""What is still to come, told by itself or beside what was: "26 kom i søndags, og vi gentager det den 4. marts"."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.count import NO_FACT
from bot.language.sentences.clauses import clauses, has
from bot.language.sentences.tenses import HAPPENED, PAST
from bot.language.times.calendar import When
from bot.language.word_sets import word_set

COUNTING_ON = frozenset(
    {"bliver nok", "bliver vist", "bliver formentlig", "regner med", "forventer", "venter", "satser", "expect"}
)
""" "vi regner med 60 gæster den 29.": whichever month that is."""
BECOMING = frozenset({"bliver", "blir", "flyttes", "flyttes til", "rykkes til"})
WANTED = word_set("ville skulle kunne wanted", of_reader=False)
MOVES = word_set("flytter moves")
""" "der flytter 3 nye familier ind den 1. april": whichever year that is."""
SAID = ("sagt velkommen", "budt velkommen")
LONGEST_MONTH = timedelta(days=31)
"""What "skal" is said of in a longer time that has begun is still to come: "i 1. kvartal skal vi have 5"."""
LONG_AGO = timedelta(days=180)
"""A week without a year that was longer ago than this is the coming one."""


def without_what_comes(told: Sequence[Atom], today: date) -> Sequence[Atom]:
    """ "26 kom i søndags, og vi gentager succesen den 4. marts": clauses about another day, still to come, left out."""
    whens: list[When] = [item.value for item in told if item.tag == "when"]
    now = len(whens) > 1 and any(when.day == today for when in whens)
    ahead = any(lies_ahead(when, today) for when in whens) or (len(whens) > 1 and has(told, "future"))
    if not now and not ahead:
        return told
    kept = [item for clause in clauses(told) if not _comes(clause, today) for item in clause]
    return kept if reports(kept, today) or _was_held(kept, today) or _came(kept) else told


def lies_ahead(when: When, today: date) -> bool:
    """Whether a day is to come: "i uge 36", said in August, is not last year's."""
    week = when.period is not None and when.period[1] - when.period[0] < timedelta(days=7)
    return when.future or bool(week and when.period and today - when.period[1] > LONG_AGO)


def _came(told: Sequence[Atom]) -> bool:
    """ "oprydningsdag på Flyvervej, vi var 13", whose day is asked about."""
    came = any(item.tag == "count" and item.value.came for item in told)
    return came and has(told, "topic") and not has(told, "when")


def _was_held(told: Sequence[Atom], today: date) -> bool:
    """ "Fraværsteamet mødtes i morges, næste gang er den 15.": the first half tells of a day that was."""
    return has_been(told, today) and has(told, "topic") and any(item.tag in HAPPENED for item in told)


def _comes(clause: Sequence[Atom], today: date) -> bool:
    """ "og vi gentager det den 4. marts"; "derfor er jeg træt i dag"."""
    whens = [item.value for item in clause if item.tag == "when"]
    if any(when.future and when.day is None for when in whens):
        return not has(clause, "count")  # "næste gang er den 15. marts", whichever year that is
    if not whens or any(item.tag in ("count", "topic", "place") for item in clause):
        return bool(whens) and all(when.future for when in whens) and not has(clause, "count")
    if has(clause, "future") and all(when.weekday is not None and when.day is None for when in whens):
        return True  # "2 unge fik fritidsjob i går, de starter mandag"
    if _becomes(clause):
        return True  # "det næste bliver den 31."
    now = has(clause, "present") and all(when.day == today for when in whens)
    return now or all(lies_ahead(when, today) for when in whens)


def reports(told: Sequence[Atom], today: date) -> bool:
    """Whether it counts something on a day that was."""
    counted = any(item.tag == "count" and item.value.relation not in NO_FACT for item in told)
    return counted and has_been(told, today)


def has_been(told: Sequence[Atom], today: date) -> bool:
    """Whether a day is named that was, or a time that has begun: "her i januar"."""
    whens = [item.value for item in told if item.tag == "when"]
    begun = any(when.period and when.period[0] <= today and not when.future for when in whens)
    weekday = any(when.weekday is not None and not when.habit for when in whens)
    told_of = weekday and any(item.tag in PAST for item in told)  # "the bingo on Saturday was in Jennumparken"
    return begun or told_of or any(when.day and when.day <= today for when in whens)


def before_announcing(told: Sequence[Atom], today: date) -> list[Atom]:
    """ "37 kom i går, og på mandag er der igen": what was, without what is to come."""
    ahead = next((at for at, item in enumerate(told) if item.tag == "when" and item.value.future), 0)
    joints = [at for at in range(ahead) if told[at].tag in ("and", "but") or told[at].text == ","]
    before = told[: joints[-1]] if joints else []
    counted = any(item.tag == "count" and item.value.relation not in NO_FACT for item in before)
    counted = counted or (has(before, "new") and has(before, "topic"))  # "den nye i nr. 7 fik mappen i går, og …"
    been = any(item.tag == "when" and item.value.day for item in before) or _on_a_weekday(before)
    return list(before) if counted and been and not announces(before, today) else []


def _on_a_weekday(told: Sequence[Atom]) -> bool:
    """ "mandag aften: 30 til fællesspisning"; not "torsdag er der fællesspisning for 30"."""
    named = any(item.tag == "when" and item.value.weekday is not None for item in told)
    triples = zip(told, told[1:], told[2:], strict=False)
    return named and any((one.tag, to.tag, what.tag) == ("count", "to", "topic") for one, to, what in triples)


def announces(sentence: Sequence[Atom], today: date) -> bool:
    """Whether it speaks of what is to come, and of nothing that was."""
    tags = {item.tag for at, item in enumerate(sentence) if not _of_whom(sentence, at)}
    if "when" not in tags:
        if any(item.tag == "topic" and item.text.startswith(SAID) for item in sentence):
            return False  # "Sagt velkommen og vist hvor skraldet skal hen"
        return "future" in tags and (tags.isdisjoint(PAST) or _wishes(sentence) or _counts_on(sentence))
    whens: list[When] = [item.value for item in sentence if item.tag == "when"]
    if "future" not in tags and not any(when.future for when in whens):
        return False
    doubtful = any(when.future and when.why for when in whens)
    counted = any(item.tag == "count" and item.value.relation != "planned" for item in sentence)
    ahead = any(when.future and not when.why for when in whens) or (not counted and _becomes(sentence))
    past = bool(tags & PAST)
    if ahead and not any(item.tag == "count" and item.value.came for item in sentence):
        return True
    if doubtful and any(item.text in MOVES for item in sentence):
        return True
    if doubtful:
        return not (counted and past) and not (counted and "future" not in tags and "invite" not in tags)
    counts_on = any(item.text in COUNTING_ON for item in sentence)
    lately = any(_was_lately(when, today) for when in whens if not (counts_on and (when.nearest or _runs(when, today))))
    return "future" in tags and not past and not lately


def _of_whom(sentence: Sequence[Atom], at: int) -> bool:
    """ "12 af dem var børn, der ville have pandekager": what those wanted who came is not to come."""
    wanted = sentence[at].text in WANTED and text_at(sentence, at - 1) in ("der", "som", "who")
    return wanted and text_at(sentence, at - 2) == ","


def _becomes(sentence: Sequence[Atom]) -> bool:
    """ "halloween bliver d. 31", "den flyttes til den 21.": whichever month that is."""
    found = (at for at, item in enumerate(sentence) if item.text in BECOMING)
    return any(tag_at(sentence, at + 1) == "when" or tag_at(sentence, at + 2) == "when" for at in found)


def _wishes(sentence: Sequence[Atom]) -> bool:
    """ "Vi vil gerne holde en fest for de unge, der er begyndt på gymnasiet"."""
    first, *others = clauses(sentence)
    tags = {item.tag for item in first}
    came = any(item.tag == "count" and item.value.came for part in others for item in part)
    return {"future", "topic"} <= tags and tags.isdisjoint(PAST | {"count", "about"}) and not came


def _counts_on(sentence: Sequence[Atom]) -> bool:
    """ "Festen bliver nok med 60, men der er kun solgt 18 billetter": nobody is said to have come."""
    first, *others = clauses(sentence)
    counted = any(item.text in COUNTING_ON for item in first) and has(first, "count")
    people = [item for part in others for item in part if item.tag == "count" and item.value.who != "thing"]
    return counted and not any(item.value.came or item.value.who for item in people)


def _runs(when: When, today: date) -> bool:
    """Whether a time has begun and is not over: "i maj satser vi på 8", said in May."""
    return when.period is not None and when.period[0] <= today <= when.period[1]


def _was_lately(when: When, today: date) -> bool:
    """Not "starter i uge 40", said in September: a year ago nobody would tell of."""
    if when.period:
        running = when.period[0] + LONGEST_MONTH < when.period[1] and today <= when.period[1]
        return not running and today - when.period[1] < LONG_AGO
    return when.day is not None and when.day < today and today - when.day < LONG_AGO
