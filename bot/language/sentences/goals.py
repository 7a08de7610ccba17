"""What was aimed at: "målet for 1. kvartal er 5", "målet er, at 9 ud af 10 gennemfører"; and what is told behind it."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import clauses
from bot.language.sentences.forthcoming import lies_ahead
from bot.language.sentences.headings import colon_in, is_heading
from bot.language.sentences.private import first_of
from bot.language.word_sets import word_set

IS = frozenset({"maalet er", "maalet var", "vores maal er", "vores maal var", "maaltallet er", "maalsaetningen er"})
HEADINGS = word_set(
    "plan planen budget budgettet maal maaltal maalene aarshjul aarshjulet aarsplan handleplan dagsorden oensker"
    " oenskeliste huskeliste kommende forventet budgets plans goals targets agenda program programmet dagsprogram"
    " budgetlinje budgetlinjer regnskab regnskabet oekonomi oekonomien indkoeb indkoebsliste indkoebssedel pakkeliste"
    " opslag skema ugeskema kalender kalenderen"
)
""" "Plan: 16 unge i fritidsjob pr. år", "Q4-plan: 2 MILIFE", "Indkøb til fællesspisning:", "Opslag på Facebook:"."""
WHO_DOES = word_set(
    "goer tager laver staar har kan medbringer koerer henter soerger hjaelper bager kommer skal", of_reader=False
)
""" "Sommerfest 18/8, hvem gør hvad:"."""
NEEDED = word_set("bruge koebe huske medbringe have bestille hente skaffe printe", of_reader=False)
EXPECTED = word_set("forventet forventede expected")
YEARS = range(2000, 2100)
PLAN = "plan"
PARTING = frozenset({":", "-"})
"""What a heading ends with."""
TITLE = frozenset({"for", "when", "count", "word", "sign", "topic", "place", "money", "dated", "next", "age"})
OF_MONEY = word_set("budget budgettet budgetlinje budgetlinjer regnskab regnskabet oekonomi oekonomien")
IDEAS = word_set("ideer forslag huskeseddel oenskeseddel brainstorm todo ideas") | {"to do"}
""" "Ideer til efteråret": they head what nobody has done."""
SPENT = word_set("forbrug forbruget udgift udgifter indtaegt indtaegter saldo beloeb")
FEWEST_TIMED = 3
NAMED = frozenset({"topic", "when", "came", "who"})
REMINDING = word_set("husk her vores vore")
LAST = word_set("program programmet dagsprogram dagsorden agenda")
""" "Personaledag 24. maj - program"."""
LONGEST_OF_MONEY = 8
LONGEST_HEAD = 8
""" "Årshjul for mødregrupperne 2018-19:"."""
LONGEST = 5
"""Items before its colon, "Budget for 2018:"."""


def is_goal(told: Sequence[Atom]) -> bool:
    """Whether a sentence begins with what is aimed at."""
    first = first_of(told)
    if first is None:
        return False
    colon = colon_in(told, LONGEST)
    if colon and (is_plan(first) or _is_ahead(first, told[:colon])):
        return not any(item.tag == "when" and item.value.day for item in told[colon:])
    if first.tag != "goal" and first.text not in IS:
        return False
    behind = next((item.text for item in told[1:] if item.tag != "sign"), "")
    return first.tag == "goal" or behind == "at"


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
    for sentence in _without_programme(sentences, today):
        heads = (
            _is_left_to_do(sentence)
            or is_plan(sentence[0])
            or sentence[0].text in REMINDING | IDEAS
            or sentence[-1].text in LAST
        )
        heads = heads or sentence[-1].text in PARTING or sentence[-1].tag == "when" or _is_of_spending(sentence)
        if not aimed_at and not heads:
            kept.append(sentence)
            continue
        if aimed_at and _was(sentence, today):
            aimed_at = False
        if sentence[-1].text in PARTING or is_heading(sentence) or _is_title(sentence) or _is_time_ahead(sentence):
            aimed_at = _is_title(sentence) or _heads_what_comes(sentence, today)
        aimed_at = aimed_at or _is_left_to_do(sentence) or (sentence is sentences[0] and _is_day_ahead(sentence, today))
        if not aimed_at:
            kept.append(sentence)
    return kept


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
    return any(one.text == "mangler" and two.text == "at" for one, two in pairwise(sentence)) and not any(
        item.tag == "count" for item in sentence
    )


def _heads_what_comes(sentence: Sequence[Atom], today: date) -> bool:
    """ "Mål for 2018:", "Sommerfest 18/8, hvem gør hvad:", and "Uge 24:" where that is next week."""
    ahead = any(item.tag == "when" and lies_ahead(item.value, today) for item in sentence)
    if sentence[-1].text not in PARTING:
        return ahead and (is_heading(sentence) or len(sentence) == 1)  # "Skema uge 49", "Næste uge"
    planned = is_goal(sentence) or (is_plan(sentence[0]) and len(sentence) <= LONGEST_HEAD)  # "sommerplan -"
    return planned or _shares_out(sentence) or (ahead and not any(item.tag == "count" for item in sentence))


def _is_time_ahead(sentence: Sequence[Atom]) -> bool:
    """ "Næste uge", a line of its own."""
    return len(sentence) == 1 and sentence[0].tag == "when" and sentence[0].value.future


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


def _is_title(sentence: Sequence[Atom]) -> bool:
    """ "Mål 2021", "Plan for uge 22", "Husk målene for næste år": a line of its own above what is aimed at."""
    sentence = sentence[1:] if len(sentence) > 1 and sentence[0].text in REMINDING else sentence
    first, *rest = sentence
    last = sentence[-1]
    year = any(item.tag == "count" and item.value.value in YEARS for item in rest)
    ahead = any(item.tag == "next" for item in rest) or (last.tag == "when" and not (last.value.day or last.value.weak))
    if _is_of_spending(sentence):
        return True
    if first.text in IDEAS:
        return len(sentence) <= LONGEST and not any(item.tag in ("count", "came") for item in rest)
    if last.text in LAST and rest:
        return len(sentence) <= LONGEST and all(item.tag in TITLE for item in sentence)
    of_money = first.text in OF_MONEY
    named = is_plan(first) and len(sentence) <= (LONGEST_OF_MONEY if of_money else LONGEST)
    alone = (not rest and first.text.endswith(PLAN)) or of_money
    return named and (year or ahead or alone) and all(item.tag in TITLE for item in rest)


def _is_of_spending(sentence: Sequence[Atom]) -> bool:
    """ "Konto | Budget 2019 | Forbrug 2018"."""
    spent = sentence[0].tag == "word" and not SPENT.isdisjoint([item.text for item in sentence])
    return spent and not any(item.tag in NAMED for item in sentence)


def is_plan(first: Atom) -> bool:
    """ "Budget", "Årshjul", "Redaktionsplan"; "Gadeplan" is an activity."""
    word = first.text.partition(" ")[0]
    return word in HEADINGS or (first.tag != "topic" and word.endswith(PLAN) and len(word) > len(PLAN))


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
