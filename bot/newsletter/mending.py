"""What a writer puts right in a piece that the editors have: "ups, det er kl. 11, ikke 10". Pure."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from bot.language.atoms.normalise import Folded, normalise
from bot.language.atoms.tokens import Atom
from bot.language.times.named import DAY, HOUR, with_times
from bot.language.word_sets import word_set
from bot.sayings import Sayings

ADDS = "adds"
SETS = {
    "before": "nej, hov, ups, åh, og, også, ja, jo, ok, undskyld, glemte, jeg glemte, vi glemte, no, oops, and, "
    "also, sorry",
    "behind": "lige, gerne, at, that, to say",
    "adv": "lige, gerne, også, lige også, just, also",
    "i": "jeg vil, vi vil, jeg ville, vi ville, kan du, vil du, gider du, må jeg, kan jeg, du må, "
    "i want to, i would like to, can you, please",
    "add": "tilføj, tilføje, skriv, skrive, sæt, add, write",
}
SAID = {
    ADDS: "<adv>* tilføj <adv>*, <i> <adv>* <add> <adv>*, der skal <adv>* stå <adv>*, husk <adv>* at skrive, "
    "husk <adv>* at der skal stå, jeg glemte at skrive, vi glemte at skrive, add <adv>*, it should also say, "
    "i forgot to write, skriv <adv>* også",
}
"""As bot.sayings has them."""
SAYINGS = Sayings(SETS, SAID)
LEADS = word_set(
    "nej hov ups aah undskyld sorry oops no rettelse det den der er var skal skulle vaere bliver blir staa hedde jo men"
    " og altsaa faktisk egentlig i paa til kl klokken d fra om jeg mente mener skrev kom forkert dag dagen tid tiden"
    " tidspunktet datoen it is was should be that on at i meant actually the not only foerst nu rigtigt rigtige"
    " stedet for skriv skrive ret rette saet write put correct hellere snarere rather of",
    of_reader=False,
)
"""Words that say no more than that something is put right; folded."""
SAYS_WHAT_IS = word_set("er var hedder vaere staa is was be", of_reader=False)
CALLED = word_set("hedder hedde kaldes staves called spelled", of_reader=False)
""" "Børge hedder faktisk Bjarne"."""
ADVERBS = word_set("faktisk egentlig altsaa jo rigtigt i virkeligheden nu actually really", of_reader=False)
SUBJECTS = word_set("jeg det den der it i", of_reader=False)
AT = word_set("ved hos paa i by", of_reader=False)
BUT = word_set("men but", of_reader=False)
NOT = ("ikke", "not")
ALIKE, FROM = 0.6, 25
"""How much of it stays where somebody writes all of it anew; the characters from which they may have."""
MOST_WORDS, LONGEST = 9, 90
AT_MOST = 3
"""Words that take the place of others."""


def mended(text: str, said: str) -> str | None:
    """The words of a piece, put right as somebody says; None where it is not clear what becomes of them."""
    if is_anew(text, said):
        return said.strip()
    if more := added(said):
        return f"{text.rstrip()} {more}"
    return put_right(text, said) or _other_times(text, said)


def put_right(text: str, said: str) -> str | None:
    """The same of words that name the ones that were wrong: they can be no headline, and nothing that is new."""
    return _instead(text, said) or _renamed(text, said)


def is_anew(text: str, said: str) -> bool:
    """Whether all of it is written once more, with something changed."""
    return len(said) >= FROM and SequenceMatcher(None, text.casefold(), said.casefold()).ratio() >= ALIKE


def added(said: str) -> str:
    """ "jeg vil gerne tilføje, at det er åbent om onsdagen": what comes below it, as a sentence."""
    words = said.split()
    for many in range(min(MOST_WORDS, len(words) - 1), 0, -1):
        if SAYINGS.said(" ".join(words[:many]), LONGEST) == ADDS:
            more = " ".join(words[many:]).strip(" :,»«\"'")
            return more[:1].upper() + more[1:] + ("" if more[-1:] in ".!?" else ".")
    return ""


# -- inside --


def _instead(text: str, said: str) -> str | None:
    """ "det er kl. 11, ikke 10": where the wrong words stand once, the right ones stand."""
    folded = normalise(said.rstrip(" .!"))
    atoms = [each for each in with_times(folded.text) if each.tag != "sign"]
    at = next((at for at, each in enumerate(atoms) if each.text in NOT or _stands_for(atoms, at)), None)
    if at is None:
        return None
    but = next((n for n in range(at, len(atoms)) if atoms[n].text in BUT), None)
    right, wrong = _core(atoms[:at]), _core(atoms[at + 1 :])
    if but is not None:  # "det er ikke ved døren, men ved vinduet"
        right, wrong = _core(atoms[but + 1 :]), _core(atoms[at + 1 : but])
    if not (right and wrong) or len(right) > AT_MOST or len(wrong) > AT_MOST or _number(right) != _number(wrong):
        return None
    before = {each.text for each in atoms[:at]}
    if not _number(right) and before & SUBJECTS and not before & SAYS_WHAT_IS:  # "jeg kommer ikke i Parken"
        return None
    old, new = _written(said, folded, wrong), _written(said, folded, right)
    if old.isdigit() and len(numbers := [word for word in new.split() if word.strip(".:").isdigit()]) == 1:
        new = numbers[0]
    places = _places(text, old)
    if len(places) != 1:
        return None
    above, below = text[: places[0]], text[places[0] + len(old) :]
    begins = not above.strip() or above.rstrip()[-1] in ".!?"
    return above + (new[:1].upper() + new[1:] if begins else new) + below


def _renamed(text: str, said: str) -> str | None:
    """ "Børge hedder faktisk Bjarne": wherever the one name stands, the other one does."""
    folded = normalise(said.rstrip(" .!"))
    atoms = [each for each in with_times(folded.text) if each.tag != "sign"]
    at = next((at for at, each in enumerate(atoms) if each.text in CALLED), None)
    if at is None:
        return None
    wrong, right = _core(atoms[:at]), [each for each in atoms[at + 1 :] if each.text not in LEADS | ADVERBS]
    if not (wrong and right) or max(len(wrong), len(right)) > AT_MOST:
        return None
    old, new = _written(said, folded, wrong), _written(said, folded, right)
    places = _places(text, old)
    for start in reversed(places):
        text = text[:start] + new + text[start + len(old) :]
    return text if places else None


def _stands_for(atoms: Sequence[Atom], at: int) -> bool:
    """ "squash i stedet for græskar": before "for"."""
    return [each.text for each in atoms[at : at + 2]] in (["stedet", "for"], ["instead", "of"])


def _other_times(text: str, said: str) -> str | None:
    """ "det skal være tirsdag kl. 15": the one day, and the one hour, that the piece names are these."""
    folded_said, folded = normalise(said), normalise(text)
    told = [each for each in with_times(folded_said.text) if each.tag != "sign"]
    times = [each for each in told if each.tag in (DAY, HOUR)]
    if not times or any(each.tag not in (DAY, HOUR) and each.text not in LEADS for each in told):
        return None
    known = with_times(folded.text)
    for each in sorted(times, key=lambda one: one.start, reverse=True):
        same = [one for one in known if one.tag == each.tag]
        if len(same) != 1 or sum(one.tag == each.tag for one in times) != 1 or not _as_much(same[0], each):
            return None
    changes = [
        (folded.span(one.start, one.end), _written(said, folded_said, [each]))
        for each in times
        for one in known
        if one.tag == each.tag
    ]
    for (start, end), new in sorted(changes, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _as_much(old: Atom, new: Atom) -> bool:
    """ "den 26." says less than "lørdag den 25. november", and "kl. 11" less than "kl. 10-14"."""
    if old.tag == HOUR:
        return bool(old.value.ends) == bool(new.value.ends)
    return len(old.text.split()) == len(new.text.split())


def _core(atoms: Sequence[Atom]) -> list[Atom]:
    return [each for each in atoms if each.text not in LEADS | AT]


def _number(atoms: Sequence[Atom]) -> bool:
    """Whether it is a day, an hour or a number."""
    return any(each.tag in (DAY, HOUR, "digits", "numeral") for each in atoms)


def _written(said: str, folded: Folded, atoms: Sequence[Atom]) -> str:
    start, end = folded.span(atoms[0].start, atoms[-1].end)
    return said[start:end]


def _places(text: str, old: str) -> list[int]:
    """Where these words stand, as words."""
    found, low, what = [], text.casefold(), old.casefold()
    at = low.find(what)
    while at >= 0:
        around = low[at - 1 : at] + low[at + len(what) : at + len(what) + 1]
        if not any(each.isalnum() for each in around):
            found.append(at)
        at = low.find(what, at + 1)
    return found
