"""Numbers that count nobody, by the words before them: "min søn på 9", "i lejlighed 12"."""

from collections.abc import Sequence
from itertools import pairwise

from bot.language.atoms.ends import ended_at
from bot.language.atoms.numbers import ARTICLES
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.counts.ages import (
    ELDEST,
    NOUNS,
    is_age,
    is_age_group,
    is_age_in_a_post,
    is_age_of_each,
    is_age_of_kin,
    is_past_year,
)
from bot.language.counts.labels import NUMBERS
from bot.language.counts.members import is_size_of_a_club
from bot.language.counts.places_won import is_nth
from bot.language.word_sets import word_set

POINTED = ("de", "the")
POINTING = frozenset({"the", "this", "next", "last"})
FORGOTTEN = word_set("forgot forgotten missed another that")
""" "Sorry, forgot one: …"."""
FLATS = word_set("lejlighed bolig flat apartment")
PRICES = word_set(
    "koster kostede pris prisen entre entreen billetpris gebyr overskud underskud indtaegt indtaegter"
    " udgift udgifter cost costs price entry fee profit"
)
PEOPLE = frozenset({"who", "came"})
IS = word_set("er var bliver blev is was")
TURNED = word_set("fylder fyldte turned turns")
ONE = word_set("han hun he she") | ELDEST
MY = word_set("min mit mine my")
OF_MINE = word_set("egne own")
NUMBERED = word_set("rum vaerelse skab kanal bane spor room channel")
BEHIND_THINGS = NOUNS | {"came"}
LAST_TEAM = 7
"""What is more are people: "nyt hold 10 startede"."""
FOUND = word_set("fandt bagte drak tabte plantede malede found baked drank")
EATERS = word_set("jeg du vi de han hun i we they")
EATER = word_set("jeg du han hun he she")
""" "jeg spiste 5"; "vi spiste 34 sammen" are people."""
ATE = word_set("spiste ate", of_reader=False)
ONE_OF_THEM = word_set("lille mindste yngste aeldste ene one", of_reader=False)
TAKING = FOUND | EATERS | ATE
SIZES = word_set("str stoerrelse size lokale")
FEVER = word_set("feber fever")
GROUPED = NOUNS | {"sign", "to", "came", "when", "place", ""}
""" "nyt hold: 8 deltagere", "hold 12" at the end: people and no number of a team."""
COUNTING = word_set("taelle taeller count counts")
AS_FAR = 6
"""Words behind a number that are looked at."""
THERE = word_set("var er was", of_reader=False) | {"der var", "var der", "there was"}
THAT = word_set("der som who that")
UNTIL = word_set("until till indtil inden before")
PRICES_APART = 8
"""Words."""
TEAMS = ("hold", "gruppe", "forloeb", "klub")
"""What carries a number: "mødregruppe 12"."""
TURNING = frozenset({"began", "ended"})
ON_AGENDA = word_set("dagsordenen dagsorden listen agenda")


def _is_numbered(atoms: Sequence[Atom], at: int) -> bool:
    """ "MILIFE hold 2 kom i gang", "mødregruppe 12: opstart 3/5"; "nyt hold 10 startede" are ten."""
    if text_at(atoms, at + 1) in (":", ",", "\n") and tag_at(atoms, at + 2) in ("future", *TURNING):
        return True
    if tag_at(atoms, at + 1) in TURNING and _counts_behind(atoms, at + 2):
        return True  # "mødregruppe 9 begyndte tirsdag med 7 mødre"
    if atoms[at].value not in range(LAST_TEAM):
        return False
    if text_at(atoms, at - 2) == "(" and text_at(atoms, at + 1) == ")":
        return True  # "mødregruppen (hold 2)"
    if atoms[at - 1].text.endswith("gruppe") and tag_at(atoms, at + 1) in TURNING:
        return True  # "mødregruppe tre begyndte i dag med otte"
    headed = text_at(atoms, at + 1) == ":" and tag_at(atoms, at + 2) in NUMBERS  # "hold 2: 22 elever"
    alone = text_at(atoms, at - 2) in ("", "\n") and text_at(atoms, at + 1) == "\n"
    if alone and _counts_behind(atoms, at + 2):
        return True  # "hold 4", and below it "9 unge gennemførte"
    return atoms[at - 1].text == "hold" and (headed or tag_at(atoms, at + 1) not in GROUPED)


def _counts_behind(atoms: Sequence[Atom], at: int) -> bool:
    """Whether the same sentence counts people further on."""
    behind = atoms[at : ended_at(atoms, at)]
    return any(one.tag in ("digits", "numeral") and two.tag == "who" for one, two in pairwise(behind))


def counts_nobody(atoms: Sequence[Atom], at: int) -> bool:
    """Whether a number is an age ("i 40'erne" too), a house, a flat or a price."""
    if tag_at(atoms, at + 1) == "in" and text_at(atoms, at + 2) in FEVER:
        return True  # "39 i feber"
    if at == 0:
        return False
    before, text = atoms[at - 1].tag, atoms[at - 1].text
    further = text_at(atoms, at - 2)
    mine = text in MY or is_age_of_kin(atoms, at) or (text in OF_MINE and further in MY)
    if mine or text in TURNED or (text in IS and further in ONE):
        return True  # "jeg fyldte 70", "mine to drenge hjalp", "han er 19", "den ældste var 91"
    if text.endswith(TEAMS) and _is_numbered(atoms, at):
        return True
    if (text in TAKING and _is_object(atoms, at)) or any(rule(atoms, at) for rule in RULES):
        return True  # "de fandt to sko", "nøglen til rum 4"
    if before == "for" and tag_at(atoms, at - 2) == "thing" and tag_at(atoms, at + 1) in ("", "sign", "money"):
        return True  # "tre glas for 50"
    if text in UNTIL and tag_at(atoms, at + 1) in ("", "sign", "and", "but"):
        return True  # "we sat outside until 11"
    lettered = before == "word" and atoms[at].glued and len(text) == 1 and text != "x"  # "en E14", "i A3"
    forties = before == "in" and "erne" in (text_at(atoms, at + 1), text_at(atoms, at + 2))
    sizes = text in ("og", "and", ",") and tag_at(atoms, at - 2) == "digits" and text_at(atoms, at - 3) in SIZES
    if before == "number_of" or lettered or forties or sizes or is_size_of_a_club(atoms, at):
        return True  # "støvler i str. 43 og 45"
    return (
        (before in ("on", "and") and is_age(atoms, at))
        or is_flat(atoms, at)
        or (not _is_attendance(atoms[at - 1]) and is_price(atoms, at))
    )


def _did_not_come(atoms: Sequence[Atom], at: int) -> bool:
    """ "Kattekongen blev en pige fra Falkevej", "5 familier i stedet for de 8, vi havde håbet på"."""
    if text_at(atoms, at - 1) == "blev" and atoms[at].text in ARTICLES and tag_at(atoms, at - 2) == "word":
        return True
    instead = at - (text_at(atoms, at - 1) in POINTED)
    return text_at(atoms, instead - 1) in ("for", "of") and text_at(atoms, instead - 2) in ("stedet", "instead")


def is_spoken_of(atoms: Sequence[Atom], at: int) -> bool:
    """ "9 børn på dagsordenen": of whom a meeting spoke; `at`: behind them."""
    return tag_at(atoms, at) == "on" and text_at(atoms, at + 1) in ON_AGENDA


def _is_attendance(before: Atom) -> bool:
    """ "udgift 640 kr., fremmøde 11"; not "entré 20 kr., børn 10"."""
    return before.tag == "named" and before.value == "people"


def _is_object(atoms: Sequence[Atom], at: int) -> bool:
    """ "de fandt to sko", "så spiste de fjorten toasts", "min lillebror spiste fem": what they found or ate."""
    before, further = text_at(atoms, at - 1), text_at(atoms, at - 2)
    somebody = tag_at(atoms, at - 2) == "kin" or text_at(atoms, at - 3) in MY or further in EATER | ONE_OF_THEM
    if before in ATE and somebody:
        return True
    ate = further == "spiste" and tag_at(atoms, at - 2) == "came"  # not the name "spiste vi 34 sammen"
    done = before in FOUND or (before in EATERS and (ate or further in FOUND))
    if not done or atoms[at].tag == "none" or tag_at(atoms, at + 1) != "word":
        return False
    counted = next((atom.tag for atom in atoms[at + 1 : at + 4] if atom.tag != "word"), "")
    return counted not in ("who", "plan", "pieces")  # "vi fandt 12 seje unge"


def _is_of_a_thing(atoms: Sequence[Atom], at: int) -> bool:
    """ "rum 4", "værelse 12 og 14"; not "bus 34 personer"."""
    if tag_at(atoms, at - 1) != "and" and text_at(atoms, at - 1) not in NUMBERED:
        return False
    parted = tag_at(atoms, at - 2) in ("in", "on") and tag_at(atoms, at - 3) == "digits"  # "12 i rum 4 og 9 i rum 5"
    if parted or tag_at(atoms, at + 1) in BEHIND_THINGS:
        return False
    second = tag_at(atoms, at - 1) == "and" and tag_at(atoms, at - 2) == "digits" and text_at(atoms, at - 3) in NUMBERED
    second = second and tag_at(atoms, at + 1) in ("", "sign")
    return second or text_at(atoms, at - 1) in NUMBERED


def _is_counted_to(atoms: Sequence[Atom], at: int) -> bool:
    """ "hun kan tælle til 20 på somali"."""
    return tag_at(atoms, at - 1) == "to" and text_at(atoms, at - 2) in COUNTING


def is_pronoun(atoms: Sequence[Atom], at: int) -> bool:
    """ "the last one", "the best one so far"."""
    pointed = tag_at(atoms, at - 1) in POINTING or tag_at(atoms, at - 2) == "the"
    return text_at(atoms, at) == "one" and (pointed or text_at(atoms, at - 1) in FORGOTTEN)


def _is_below(atoms: Sequence[Atom], at: int) -> bool:
    """ "vi var 10 i alt under de samme tre dyner"."""
    below = next((place for place in range(at, max(0, at - 4), -1) if atoms[place].text == "under"), 0)
    counted = tag_at(atoms, below - 1) in ("digits", "numeral", "total", "who")
    return bool(below) and counted and tag_at(atoms, at + 1 + (below == at)) in ("word", "thing")


def _is_result(atoms: Sequence[Atom], at: int) -> bool:
    """ "der kom 30 små huer ud af det": what was made."""
    behind = [atom.text for atom in atoms[at + 1 : min(at + 1 + AS_FAR, ended_at(atoms, at))]]
    return "ud af" in behind and behind[behind.index("ud af") + 1 :][:1] == ["det"]


def _is_somebody_there(atoms: Sequence[Atom], at: int) -> bool:
    """ "…, og der var en mand med guitar": of whom something is told, beside those who came."""
    there = (
        text_at(atoms, at) in ARTICLES and text_at(atoms, at - 1) in THERE and tag_at(atoms, at - 2) in ("and", "sign")
    )
    return (
        there and tag_at(atoms, at + 1) == "who" and (tag_at(atoms, at + 2) == "with" or text_at(atoms, at + 2) in THAT)
    )


def is_flat(atoms: Sequence[Atom], at: int) -> bool:
    """ "i lejlighed 12"."""
    return text_at(atoms, at - 1) in FLATS and tag_at(atoms, at - 2) in ("in", "from", "of", "to")


def is_price(atoms: Sequence[Atom], at: int) -> bool:
    """ "30 kr for voksne og 15 for børn"."""
    priced = text_at(atoms, at - 1) in PRICES or text_at(atoms, at - 2) in PRICES
    if priced and tag_at(atoms, at + 1) not in PEOPLE:
        return True  # "en stand koster 50"
    if text_at(atoms, at - 1) == "for" and tag_at(atoms, at - 2) == "money":
        return True  # "30 kr. for en voksen"
    whom = at + 3 if text_at(atoms, at + 2) in ARTICLES else at + 2
    for_whom = tag_at(atoms, at + 1) == "for" and tag_at(atoms, whom) == "who"
    listed = tag_at(atoms, at - 1) in ("who", "named") and tag_at(atoms, at - 2) in ("sign", "and")  # "20 kr., børn 10"
    return (for_whom or listed) and any(atom.tag == "money" for atom in atoms[max(0, at - PRICES_APART) : at])


RULES = (
    is_nth,
    is_age_of_each,
    is_age_group,
    is_age_in_a_post,
    _is_of_a_thing,
    _is_counted_to,
    _did_not_come,
    is_past_year,
    _is_below,
    _is_somebody_there,
    _is_result,
)
