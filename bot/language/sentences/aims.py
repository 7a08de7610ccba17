"""Lines that head what is aimed at or planned: "Mål 2021", "Det skal vi nå næste år", "Ideer til efteråret"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.tokens import Atom
from bot.language.sentences.clauses import has
from bot.language.word_sets import tag_set, word_set

HEADINGS = word_set(
    "plan planen budget budgettet maal maaltal maalene aarshjul aarshjulet aarsplan handleplan dagsorden oensker"
    " oenskeliste huskeliste kommende forventet budgets plans goals targets agenda program programmet dagsprogram"
    " budgetlinje budgetlinjer regnskab regnskabet oekonomi oekonomien indkoeb indkoebsliste indkoebssedel pakkeliste"
    " shopping groceries opslag skema ugeskema kalender kalenderen"
)
""" "Plan: 16 unge i fritidsjob pr. år", "Q4-plan: 2 MILIFE", "Indkøb til fællesspisning:", "Opslag på Facebook:"."""
NEEDED = word_set("bruge koebe huske medbringe have bestille hente skaffe printe naa", of_reader=False)
YEARS = range(2000, 2100)
PLAN = "plan"
TITLE = frozenset({"for", "to", "when", "count", "word", "sign", "topic", "place", "money", "dated", "next", "age"})
OF_MONEY = word_set("budget budgettet budgetlinje budgetlinjer regnskab regnskabet oekonomi oekonomien")
IDEAS = word_set("ide ideer forslag huskeseddel oenskeseddel brainstorm opgaver todo ideas") | {"to do"}
""" "Ideer til efteråret": they head what nobody has done."""
SPENT = word_set("forbrug forbruget udgift udgifter indtaegt indtaegter saldo beloeb")
NAMED = frozenset({"topic", "when", "came", "who"})
REMINDING = word_set("husk her vores vore")
LISTS = word_set("todo huskeliste indkoebsliste") | {"to do"}
LAST = word_set("program programmet dagsprogram dagsorden agenda") | LISTS
""" "Personaledag 24. maj - program"."""
TOLD = tag_set("count topic place came past held held_verb who new welcome")
"""With one of these a line says more than what lies ahead."""
COMPARED = "til sammenligning"
""" "Til sammenligning, sidste skoleår:", above figures of another time."""
STOPS = frozenset(".!?")
HOLIDAYS = ("jul", "paaske", "ferien", "nytaar")
LONGEST_OF_MONEY = 8
LONGEST = 5
"""Items before its colon, "Budget for 2018:"."""
LONGEST_AHEAD = 7


def heads_aims(sentence: Sequence[Atom]) -> bool:
    """ "Mål 2021", "Plan for uge 22", "Husk målene for næste år": a line of its own above what is aimed at."""
    sentence = sentence[:-1] if len(sentence) > 1 and sentence[-1].text == ":" else sentence
    if is_of_spending(sentence) or says_what_is_ahead(sentence):
        return True
    reminding = len(sentence) > 1 and (sentence[0].text in REMINDING or sentence[0].tag == "ours")
    sentence = sentence[1:] if reminding else sentence
    first, *rest = sentence
    last = sentence[-1]
    if first.text == COMPARED:
        return not has(rest, "count")
    if first.text in IDEAS:
        return len(sentence) <= LONGEST and not has(rest, "count", "came")
    if (last.text in LAST and rest) or not LISTS.isdisjoint([item.text for item in rest]):
        return len(sentence) <= LONGEST and all(item.tag in TITLE for item in sentence)
    year = any(item.tag == "count" and item.value.value in YEARS for item in rest)
    ahead = has(rest, "next") or (last.tag == "when" and not (last.value.day or last.value.weak))
    of_money = first.text in OF_MONEY
    named = is_plan(first) and len(sentence) <= (LONGEST_OF_MONEY if of_money else LONGEST)
    alone = (not rest and first.text.endswith(PLAN)) or of_money
    ahead = ahead or has(rest[:1], "for", "to") or first.tag == "goal"  # "plan for sommerferien", "Mål for skoleåret"
    return named and (year or ahead or alone) and all(item.tag in TITLE for item in rest)


def says_what_is_ahead(sentence: Sequence[Atom]) -> bool:
    """ "Det skal vi nå næste år", "Målet for næste år er", "Vi skal bruge"."""
    if len(sentence) > LONGEST_AHEAD or sentence[-1].text in STOPS or has(sentence, *TOLD):
        return False
    ahead = has(sentence, "next") or any(item.tag == "when" and item.value.future for item in sentence)
    ahead = ahead or any(one.text == "efter" and two.text.endswith(HOLIDAYS) for one, two in pairwise(sentence))
    needed = has(sentence, "future") and sentence[-1].text in NEEDED
    return needed or (ahead and has(sentence, "future", "goal"))


def is_of_spending(sentence: Sequence[Atom]) -> bool:
    """ "Konto | Budget 2019 | Forbrug 2018"."""
    spent = sentence[0].tag == "word" and not SPENT.isdisjoint([item.text for item in sentence])
    return spent and not has(sentence, *NAMED)


def is_plan(first: Atom) -> bool:
    """ "Budget", "Årshjul", "Redaktionsplan"; "Gadeplan" is an activity."""
    word = first.text.partition(" ")[0]
    return word in HEADINGS or (first.tag != "topic" and word.endswith(PLAN) and len(word) > len(PLAN))
