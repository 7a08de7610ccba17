"""What in words is of those who came, without the clauses of who left again, comes next time, or brings a cake."""

import re

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.sayings import Sayings

LONGEST = 160
BETWEEN = re.compile(r"( ?(?:[,;!\n]|\.(?= |$)) ?| (?=(?:men|og|but|and) ))", re.IGNORECASE)
"""What stands between two clauses, where the next may begin with "men" or "og"."""
SETS = {
    "before": "men, og, nej, hov, ups, så, but, and, so, no, oops, nå, ja, jo",
    "so_many": "<digits>, <numeral>",
    "some": "<so_many>, en, one, nogle, nogen, flere, et par, halvdelen, some, several, a few, half",
    "them": "<some>, <some> af dem, <some> of them, de, dem, de fleste, han, hun, they, he, she",
    "small": (
        "lige, kun, bare, nok, vist, så, desværre, hurtigt, tidligt, igen, også, jo, måske, gerne, altså, meget, just, "
        "also, probably, maybe"
    ),
    "came": "vi var, der var, det var, der kom, vi blev, we were, there were, it was",
    "left": (
        "gik, gik hjem, tog hjem, kørte, kørte hjem, skred, smuttede, forsvandt, måtte gå, måtte hjem, skulle hjem, "
        "skulle gå, blev ikke, left, went home, had to go, had to leave"
    ),
    "day": "<a_day>, på <a_day>, on <a_day>, næste gang, næste uge, i næste uge, næste måned, next time, next week",
    "will": (
        "kommer, kommer der, bliver, bliver der, bliver vi, er vi, er der, laver vi, holder vi, spiser vi, spiller vi, "
        "mødes vi, skal vi, tager vi, går vi, kører vi, regner vi med, tror vi, håber vi, will be, we will, we expect, "
        "there will be, we hope"
    ),
    "comes": "kommer, kommer der, kommer med, vil komme, bliver, regner med at komme, are coming, is coming, will come",
    "hope": (
        "vi regner med, vi håber, vi forventer, vi tror, jeg regner med, jeg håber, vi satser på, we expect, we hope, "
        "i hope, i expect"
    ),
    "signed_up": (
        "der var meldt <so_many> til, der var <so_many> tilmeldt, der var tilmeldt <so_many>, <so_many> var tilmeldt, "
        "<so_many> havde meldt sig, <so_many> var meldt til, <so_many> havde sagt ja, <so_many> had signed up"
    ),
    "signed": "har meldt sig, er tilmeldt, har tilmeldt sig, vil med, have signed up, has signed up, signed up",
    "bring": (
        "kom <small>* med, tag <small>* _ med, tag <small>* <so_many> _ med, husk, medbring, i må <small>* tage, "
        "i må <small>* komme med, please bring, bring, remember to"
    ),
}
BESIDE, BROUGHT, NOT_SO_MANY = "beside", "brought", "not_so_many"
SAID = {
    BESIDE: (
        "<them> <small>* <left> …?, <day> <will> …?, <them> <small>* <comes> <small>* <day> …?, "
        "der <comes> <small>* <so_many> <small>* <day> …?, der <comes> <small>* <so_many> _ <day> …?, "
        "<hope> …, <signed_up> …?, <so_many> _? <small>* <signed> …?, der er <so_many> <signed> …?"
    ),
    BROUGHT: "<bring> …",
    NOT_SO_MANY: "<came>? <small>* ikke <so_many>, <came>? <small>* not <so_many>",
}
SAYINGS = Sayings(SETS, SAID)


def of_those_who_came(text: str) -> str:
    """The same without what is said of others than those who are counted: "7" of "7 men to gik efter 10 min"."""
    parts = BETWEEN.split(text) if len(text) <= LONGEST and any(map(str.isalpha, text)) else []
    several = len(parts) > 3
    kept = [at for at in range(0, len(parts), 2) if not _of_others(parts[at], several)]
    if 2 * len(kept) > len(parts) or not any(_counts(parts[at]) for at in kept):
        return text
    return "".join((parts[at - 1] if at and at != kept[0] else "") + parts[at] for at in kept)


def asks_to_bring(text: str) -> bool:
    """ "og kom gerne med en kage til 10 personer": it is said to whoever comes, and counts nobody."""
    return SAYINGS.said(text, LONGEST) == BROUGHT


# -- inside --


def _of_others(clause: str, several: bool) -> bool:
    """ "vi var ikke 20 men 18" is put right as a whole; with "og 5 børn" behind it what it was not is left out."""
    said = SAYINGS.said(clause, LONGEST)
    return bool(said) and (several or said != NOT_SO_MANY)


def _counts(clause: str) -> bool:
    return any(each.tag in ("digits", "numeral") for each in with_times(fold(clause)))
