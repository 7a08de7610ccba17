"""A name and an address in a few words: "Liv Prøvesen, liv@example.org", "Liv 00 00 00 12"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.language.atoms.normalise import fold
from bot.language.word_sets import word_set
from bot.meetings.saying import SAYS_NO
from bot.people.addresses import WRITTEN, mail_address, telephone
from bot.people.channels import EMAIL, SMS

INSTEAD = re.compile(
    r"\b(?:kommer|deltager|møder|går|er der)?\s*\b(?:i stedet(?: for mig)?|på mine vegne|i mit sted|for mig)\b|"
    r"\b(?:som )?(?:min |vores )?(?:stedfortræder|substitute)\b|\binstead(?: of me)?\b",
    re.IGNORECASE,
)
"""Words that say that somebody comes instead, and are no part of a name."""
COLLEAGUE = (
    r"(?:kollega|souschef|afløser|medarbejder|vice\w+|næstformand|sekretær|konsulent|afdelingsleder|colleague|deputy)"
)
AROUND = re.compile(
    r"^\s*(?:nej,? )?(?:jeg |vi |I )?(?:sender|send|kan sende|vil sende|beder|am sending|will send|det bliver)\s+|"
    rf"\b(?:min|vores|my|our) {COLLEAGUE},?\s+|\b(?:kommer|deltager|coming|comes)\s*$",
    re.IGNORECASE,
)
OF_OURS = re.compile(
    rf"\b(?:min|vores|my|our) {COLLEAGUE},? (?-i:[A-ZÆØÅ])[\w-]+\b.* \b(?:kommer|deltager|comes|(?:over)?tager|takes"
    r"|(?:kan|can) (?:tage|overtage|komme|deltage|come|take))\b",
    re.IGNORECASE,
)
"""Another who comes: "min viceleder Lone kommer"."""
SENDS = re.compile(
    r"^\W*(?:(?:nej|ok|no),? )?(?:(?:jeg|vi|i|we) )?(?:sender|send|sending) (?-i:[A-ZÆØÅ])[\w-]+\W*$", re.IGNORECASE
)
""" "sender Lone"."""
CANNOT = re.compile(
    r"^\s*(?:nej,? )?(?:desværre )?(?:(?:jeg|vi) (?:kan|kommer)(?: [a-zæøå]+){0,2} ikke(?: [a-zæøå]+){0,3}?"
    r"|(?:jeg|vi) er (?:desværre )?(?:forhindret|syg|optaget|bortrejst|på ferie)(?: [a-zæøå]+){0,2}?)"
    r"(?:,? (?:men|så|og) |, )",
    re.IGNORECASE,
)
NO_NAMES = word_set(
    "kan maa skal vil kunne maatte tager tage overtager overtage kommer komme deltager deltage gaar gaa moeder "
    "tror er var bliver vaere have faa faar det den der de jeg vi du han hun dem min mit mine din vores sin en "
    "et nogen andre anden andet maaske muligvis nej ja jo tak glem ved ikke ingen kone mand mor far soen "
    "datter bror soester ven veninde nabo kaereste kollega til moedet moede paa for mig om at lige bare gerne "
    "godt ogsaa saa og men hvem can could may will would come comes take is my wife husband friend colleague "
    "somebody someone nobody maybe forget it to the meeting not no yes please i we sender send sending dag dagen "
    "desvaerre alligevel deltage forhindret syg ferie optaget bortrejst cannot",
    of_reader=False,
)
"""What stands around a name, or for somebody whose name is not told."""
ALSO_A_NAME = frozenset({"tage", "may"})
LONGEST_NAME = 60
SENDING = word_set("sender send sending", of_reader=False)
COMING = word_set("kommer deltager moeder gaar comes", of_reader=False)
OF_MINE = word_set("min mit vores en my our", of_reader=False)
"""Before somebody who is sent and has no name: "sender min kone"."""


@dataclass(frozen=True, slots=True)
class Contact:
    name: str = ""
    kind: str = ""
    address: str = ""


@lru_cache(maxsize=16)
def sends_another(text: str) -> bool:
    """Whether somebody says that another comes in their place. It is asked twice of every sentence."""
    return any(each.search(text) for each in (INSTEAD, OF_OURS, SENDS)) or _sends_by_name(text)


def contact_in(text: str) -> Contact:
    """What is said around a name ("jeg sender Liv i stedet") is no part of it."""
    declines = SAYS_NO.search(fold(text)) is not None
    text = AROUND.sub(" ", INSTEAD.sub(" ", CANNOT.sub("", text)).strip(" .!,:–-"))
    found = WRITTEN.search(text)
    name = " ".join((WRITTEN.sub(" ", text) if found else text).replace(",", " ").replace(";", " ").split())
    half = "@" in name or (any(map(str.isdigit, name)) and not declines)  # of an address; "den 25." is none
    name = "" if half else _named(name)[:LONGEST_NAME].strip(" .!")
    if found is None:
        return Contact(name)
    for kind, read in ((EMAIL, mail_address), (SMS, telephone)):
        if address := read(found[0].rstrip(".")):
            return Contact(name, kind, address)
    return Contact(name)


def _sends_by_name(text: str) -> bool:
    """ "kan ikke, sender Lone", "jeg kommer ikke, men Otto kommer"."""
    words = re.findall(r"[^\W\d][\w-]*", text)
    folded = [fold(word) for word in words]
    if not (SENDING | COMING).intersection(folded) or SAYS_NO.search(fold(text)) is None:
        return False
    names = [word[0].isupper() and said not in NO_NAMES for word, said in zip(words, folded, strict=True)]
    beside = zip(folded, [*names[1:], False], [*folded[1:], ""], [False, *names], strict=False)
    return any(
        (word in SENDING and (name_behind or behind in OF_MINE)) or (word in COMING and name_before)
        for word, name_behind, behind, name_before in beside
    )


def _named(words: str) -> str:
    """The name among words: "kan Jytte komme?"; empty where none is told: "kan min kone komme?"."""
    listed = words.split()
    runs: list[list[str]] = [[]]
    for at, word in enumerate(listed):
        if _is_small(word, first=at == 0):
            runs.append([])
        else:
            runs[-1].append(word)
    named = [" ".join(run) for run in runs if run and any(map(str.isalpha, "".join(run)))]
    with_capital = [each for each in named if each[0].isupper()]
    told_more = len(named) > 1 or any(map(str.isdigit, words))  # "den 25., sender Samira"
    return next(iter(with_capital), "") if told_more else "".join(named)


def _is_small(word: str, *, first: bool) -> bool:
    bare = fold(word).strip(" .,!?:;")
    if not bare or any(map(str.isdigit, bare)):
        return True
    return bare in NO_NAMES and (word.islower() or (first and bare not in ALSO_A_NAME))
