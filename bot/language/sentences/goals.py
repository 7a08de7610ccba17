"""What was aimed at: "målet for 1. kvartal er 5", "målet er, at 9 ud af 10 gennemfører"; and what is told behind it."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bot.language.atoms.tokens import Atom, text_at
from bot.language.sentences.aims import (
    HEADINGS,
    IDEAS,
    LAST,
    LONGEST,
    NEEDED,
    REMINDING,
    heads_aims,
    is_of_spending,
    is_plan,
    says_what_is_ahead,
)
from bot.language.sentences.clauses import clauses, has
from bot.language.sentences.forthcoming import lies_ahead
from bot.language.sentences.headings import colon_in, is_heading
from bot.language.sentences.private import first_of
from bot.language.word_sets import word_set

IS = frozenset({"maalet er", "maalet var", "vores maal er", "vores maal var", "maaltallet er", "maalsaetningen er"})
WHO_DOES = word_set(
    "goer tager laver staar har kan medbringer koerer henter soerger hjaelper bager kommer skal", of_reader=False
)
""" "Sommerfest 18/8, hvem gør hvad:"."""
LACKING, STILL = word_set("mangler lack need"), word_set("stadig endnu kun bare lige still only")
WHO, CAN = word_set("der som who that", of_reader=False), word_set("kan vil gider har can will", of_reader=False)
YET = word_set("stadig endnu stadigvaek still")
EXPECTED = word_set("forventet forventede expected")
ACCOUNTS = word_set("regnskab regnskabet", of_reader=False)
PARTING = frozenset({":", "-"})
"""What a heading ends with."""
FEWEST_TIMED = 3
LONGEST_HEAD = 8
""" "Årshjul for mødregrupperne 2018-19:"."""


def is_goal(told: Sequence[Atom]) -> bool:
    """Whether a sentence begins with what is aimed at."""
    first = first_of(told[1:] if told and told[0].tag == "ours" else told)
    if first is None:
        return False
    colon = colon_in(told, LONGEST)
    if colon and (is_plan(first) or _is_ahead(first, told[:colon])):
        told_of = first.text in ACCOUNTS and _counts_people(told[colon:])
        return not (told_of or any(item.tag == "when" and item.value.day for item in told[colon:]))
    if first.tag != "goal" and first.text not in IS:
        return False
    behind = next((item.text for item in told[1:] if item.tag != "sign"), "")
    return first.tag == "goal" or behind == "at"


def _counts_people(told: Sequence[Atom]) -> bool:
    """ "Regnskabet for maj: 14 unge på værkstederne" is no account of money."""
    counts = [item.value for item in told if item.tag == "count"]
    return has(told, "topic") and bool(counts) and all(count.who not in ("", "thing") for count in counts)


def is_lacking(told: Sequence[Atom]) -> bool:
    """ "Vi mangler stadig 9 brobygninger for at ramme årets 25", "vi er 9 brobygninger fra målet": not done yet."""
    first = next((at for at, item in enumerate(told) if item.tag == "count"), 0)
    if first > 1 and told[first - 1].text in YET and told[first - 2].text in LACKING:
        return True  # "Luciaoptoget den 13. mangler stadig 4 stjernedrenge"
    lacks = next((item.text for item in reversed(told[:first]) if item.text not in STILL), "")
    if lacks in LACKING and _are_hands(told[first + 1 :]):
        return True
    if not first or any(item.tag == "when" and not item.value.weak for item in told):
        return False
    of_aim = any(one.tag == "from" and two.tag in ("goal", "planned") for one, two in pairwise(told[first:]))
    return of_aim or (lacks in LACKING and any(item.tag == "for" for item in told[first:]))


def _are_hands(behind: Sequence[Atom]) -> bool:
    """ "vi mangler 4, der kan stå i baren", "vi mangler 2 til kagebordet på lørdag"."""
    said = [item for item in behind[:3] if item.tag != "sign"]
    able = len(said) > 1 and said[0].text in WHO and (said[1].text in CAN or said[1].tag == "future")
    return able or (bool(said) and said[0].tag == "to")


def _is_ahead(first: Atom, head: Sequence[Atom]) -> bool:
    """ "Q4-plan:", "næste kvartal:", "forventet antal:"."""
    planned = first.tag == "when" and any(item.text in HEADINGS for item in head)
    return planned or any(
        item.tag == "next" or item.text in EXPECTED or (item.tag == "when" and item.value.future) for item in head
    )


def as_planned(told: Sequence[Atom]) -> Sequence[Atom]:
    """ "Målet er 5 aktivitetsomslag og 12 nyhedsmails": both are aimed at."""
    first = first_of(told)
    if first is None or first.text not in IS or any(_tells(part) for part in clauses(told)):
        return told
    last = max((at for at, item in enumerate(told) if item.tag in ("count", "topic")), default=len(told))
    return [_aimed_at(item) for item in told[: last + 1]]


def _aimed_at(item: Atom) -> Atom:
    return item.meaning(item.value.but(relation="planned")) if item.tag == "count" else item


def _tells(part: Sequence[Atom]) -> bool:
    """ "målet er 12, i går kom 9": what is counted on a day, or has come."""
    return not {"when", "came", "past", "held_verb"}.isdisjoint([item.tag for item in part])


def without_goals(sentences: Sequence[Sequence[Atom]], today: date) -> list[Sequence[Atom]]:
    """ "Mål for 2018:" with what is aimed at below it: all lines as far as the next heading left out."""
    kept: list[Sequence[Atom]] = []
    aimed_at = False
    for sentence in (each for each in _without_programme(sentences, today) if not _is_idea(each)):
        heads = (
            _is_left_to_do(sentence)
            or is_plan(sentence[0])
            or sentence[0].text in REMINDING | IDEAS
            or sentence[-1].text in LAST
        )
        heads = heads or sentence[-1].text in PARTING or sentence[-1].tag == "when" or is_of_spending(sentence)
        heads = heads or says_what_is_ahead(sentence)
        if not aimed_at and not heads:
            kept.append(sentence)
            continue
        if aimed_at and _was(sentence, today):
            aimed_at = False
        if (
            sentence[-1].text in PARTING
            or is_heading(sentence)
            or heads_aims(sentence)
            or _is_time_ahead(sentence, today)
        ):
            aimed_at = heads_aims(sentence) or _heads_what_comes(sentence, today)
        aimed_at = aimed_at or _is_left_to_do(sentence) or (sentence is sentences[0] and _is_day_ahead(sentence, today))
        if not aimed_at:
            kept.append(sentence)
    return kept


def _is_idea(sentence: Sequence[Atom]) -> bool:
    """ "Idé til halloween: 100 græskar og 2 zombier"."""
    colon = next((at for at, item in enumerate(sentence) if item.text == ":"), 0)
    return 0 < colon < len(sentence) - 1 and sentence[0].text in IDEAS and colon <= LONGEST


def _without_programme(sentences: Sequence[Sequence[Atom]], today: date) -> Sequence[Sequence[Atom]]:
    """Without lines that begin with an hour, of a day that lies ahead: "17.00 velkomst", "17.45 sandwich (ca. 30)"."""
    timed = [each for each in sentences if each[0].value == "clock"]
    ahead = len(timed) >= FEWEST_TIMED and any(
        item.tag == "when" and lies_ahead(item.value, today) for each in sentences for item in each
    )
    return [each for each in sentences if each not in timed] if ahead else sentences


def _is_day_ahead(sentence: Sequence[Atom], today: date) -> bool:
    """ "Nabodag 1/9", above what is to be done then."""
    last = sentence[-1]
    short = 1 < len(sentence) <= LONGEST and {item.tag for item in sentence} <= {
        "topic",
        "word",
        "when",
        "sign",
        "place",
    }
    days = (last.value.day, *last.value.options) if short and last.tag == "when" else ()
    return any(isinstance(day, date) and day > today for day in days)


def _is_left_to_do(sentence: Sequence[Atom]) -> bool:
    """ "Jeg mangler at besøge", above those whom nobody has seen yet."""
    lacking = [at for at, item in enumerate(sentence) if item.text == "mangler"]
    return any(text_at(sentence, at + 1) == "at" for at in lacking) and not has(sentence, "count")


def _heads_what_comes(sentence: Sequence[Atom], today: date) -> bool:
    """ "Mål for 2018:", "Sommerfest 18/8, hvem gør hvad:", and "Uge 24:" where that is next week."""
    ahead = any(item.tag == "when" and lies_ahead(item.value, today) for item in sentence)
    if sentence[-1].text not in PARTING:
        return ahead and (is_heading(sentence) or len(sentence) == 1)  # "Skema uge 49", "Næste uge"
    planned = is_goal(sentence) or (is_plan(sentence[0]) and len(sentence) <= LONGEST_HEAD)  # "sommerplan -"
    return planned or _shares_out(sentence) or (ahead and not any(item.tag == "count" for item in sentence))


def _is_time_ahead(sentence: Sequence[Atom], today: date) -> bool:
    """ "Næste uge", "Uge 25" in week 24, a line of its own."""
    return len(sentence) == 1 and sentence[0].tag == "when" and lies_ahead(sentence[0].value, today)


def _shares_out(sentence: Sequence[Atom]) -> bool:
    """ "Sommerfest 18/8, hvem gør hvad:", "Hvem tager hvad med:", "Til forældremødet skal vi bruge:"."""
    if len(sentence) > 1 and sentence[-2].text in NEEDED and any(item.tag == "future" for item in sentence):
        return True
    return any(one.tag == "ask" and two.text in WHO_DOES for one, two in pairwise(sentence))


def _was(sentence: Sequence[Atom], today: date) -> bool:
    """ "I går var vi 24 til fællesspisning", below "Ønsker:"."""
    day = any(
        item.tag == "when" and item.value.day and item.value.day <= today and not item.value.weak for item in sentence
    )
    return day and any(item.tag == "count" for item in sentence)


def behind_goal(told: Sequence[Atom]) -> list[Atom]:
    """ "Målet er, at 12 får fritidsjob i år, i går fik 2 fritidsjob": the clauses from the one with a day on.

    Where they do not name what it was, the goal does: "målet for fællesspisning er 30, der kom 34 i går".
    """
    parts = clauses(told)
    dated = (at for at, part in enumerate(parts) if any(item.tag == "when" and item.value.day for item in part))
    first = next(dated, 0)
    rest = [item for part in parts[first:] for item in part] if first else []
    named = [item for part in parts[:first] for item in part if item.tag == "topic"]
    return [*named[:1], *rest] if rest and not any(item.tag == "topic" for item in rest) else rest
