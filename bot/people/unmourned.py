"""What dies without a sorrow: the hens and vegetable beds of a programme, a telephone, a conversation."""

import re

from bot.language.atoms.normalise import fold

WRITTEN = """
    høns hønsene høne hønen høner hønerne hane hanen haner hanerne kylling kyllingen kyllinger kyllingerne
    ko koen køer køerne kalv kalven kalve kalvene lam lammet lammene får fåret fårene ged geden geder gederne
    gris grisen grise grisene ænder ænderne gås gåsen gæs gæssene kalkun kalkunen kalkuner kalkunerne
    bi bien bier bierne bifamilie bifamilien bifamilier bifamilierne bistade bistadet bistader bistaderne
    dyr dyrene fisk fiskene myg hvepse snegle rotter mus mider
    træ træet træer træerne æbletræ æbletræet æbletræer æbletræerne busk busken buske buskene hæk hækken
    plante planten planter planterne blomst blomsten blomster blomsterne tomatplanterne tomaterne roserne græsset
    telefon telefonen mobil mobilen batteri batteriet bil bilen computer computeren pc skærm skærmen printer
    printeren motor motoren komfur komfuret internettet wifi forbindelsen linjen bussen
    samtale samtalen stemningen projektet ideen idéen debatten interessen initiativet gruppen foreningen
    hen hens rooster chicken chickens cow cows calf lamb lambs sheep goat goats pig pigs duck ducks goose geese bees
    tree trees plant plants flower flowers bush bushes phone battery car engine connection internet conversation
"""
WORDS = frozenset(map(fold, WRITTEN.split()))
WHERE = re.compile(r"(?: (?:i|paa|ved|fra|hos|in|at|on)(?: (?:den|det|the))? \w+)$")
SMALL = "er var blev is are was were alle ogsaa saa nu bare lige desvaerre have has all also just sadly"
BETWEEN = frozenset(SMALL.split())


def unmourned(before: str) -> bool:
    """Whether that which died is one of these. `before`: the folded words that lead to "døde" or "er død"."""
    if before.rstrip().endswith(","):
        return False  # "naboen, hende med hønsene, døde"
    words = WHERE.sub("", " ".join(re.findall(r"\w+", before))).split()
    while words and words[-1] in BETWEEN:
        words.pop()
    return bool(words) and words[-1] in WORDS
