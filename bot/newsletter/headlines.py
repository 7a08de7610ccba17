"""What somebody wants a piece to be called, in their own words: "kald det Bord af paller", "ja, den er fin"."""

from bot.sayings import Sayings

LEADS, TRAILS, AGREES = "leads", "trails", "agrees"
SETS = {
    "before": "nej, hov, ups, vent, wait, ja, ok, okay, øh, jo, men, så, og, måske, faktisk, egentlig, undskyld, "
    "rettelse, no, oops, yes, but, actually, sorry, maybe",
    "behind": "tak, please, thanks",
    "adv": "bare, helt, gerne, hellere, egentlig, måske hellere, så hellere, lige, nu, så, da, måske, vist, nok, "
    "altså, i stedet, i stedet for, just, "
    "rather, instead",
    "head": "overskriften, overskrift, titlen, titel, rubrikken, headline, the headline, title, the title",
    "it": "det, den, stykket, historien, it, this",
    "is": "er, bliver, <shall> <adv>* være, <shall> <adv>* blive, <shall> <adv>* lyde, <shall> <adv>* hedde, is, "
    "should <adv>* be, could <adv>* be, must <adv>* be, shall <adv>* be, ought to be",
    "shall": "skal, kan, kunne, må, burde, bør, skulle, vil",
    "named": "skal <adv>* hedde, kan <adv>* hedde, kunne <adv>* hedde, må <adv>* hedde, burde <adv>* hedde, hedder, "
    "skal <adv>* kaldes, should be called, is called",
    "calls": "kald, kalde, kalder, call, name",
    "we": "vi, jeg, lad os, du må, du kan, vi vil, jeg vil, vi skal, kan du, kan vi, we, i, let us, let s, "
    "you can, can you",
    "yes": "ja, jo, jep, jada, jo tak, ja tak, yes, yep, ok, okay",
    "fine": "fin, fint, god, godt, super, perfekt, okay, ok, dejlig, rigtig, rigtigt, helt fin, i orden, sød, "
    "fine, good, great, perfect, alright",
    "they": "de, alle, begge, de alle, de alle sammen, det, they, all, everybody, they all, all of them",
    "each": "alle, alle sammen, begge, all, both",
    "agreed": "har <each>? <adv>* sagt ja, har <each>? <adv>* givet lov, har <each>? <adv>* fået lov, "
    "har <adv>* sagt god for det, har <adv>* sagt ok, har, må <adv>* gerne, "
    "vil <adv>* gerne, er med på det, said yes, have said yes, agreed, have agreed, have",
}
SAID = {
    LEADS: "<calls> <it> <adv>* for?, <we> <adv>* <calls> <it> <adv>* for?, <head> <adv>* <is> <adv>*, "
    "<it> <adv>* <named> <adv>*, lad <it> <adv>* hedde <adv>*, skriv <adv>* som <head>, <head>, "
    "skift <head> til, ret <head> til, ændr <head> til, lav <head> om til, change <head> to, "
    "<head> <adv>* <named>, <we> <adv>* have <head> til at være, <we> <adv>* have <adv>* <head> <adv>* til at hedde",
    TRAILS: "som <head>, skal <adv>* være <head>, er <head>, er <adv>* en bedre <head>, as <head>, "
    "should be <head>, is a better <head>",
    AGREES: "<yes> <it> <is> <adv>* <fine>, <yes> <it> <is>, <yes> <adv>* <fine>, <yes> <they> <agreed>, "
    "<yes> <they> <agreed> <they>?, <yes> brug den <adv>*, <yes> det må du gerne, <it> <is> <adv>* <fine>, "
    "<yes> <head> <is> <fine>",
}
"""As bot.sayings has them."""
SAYINGS = Sayings(SETS, SAID)
MOST_WORDS, LONGEST = 9, 90
SIGNS = " :,.–-»«\"'”“"


def named(text: str) -> str:
    """What it is to be called, without the words that say so; empty where none say so."""
    words = text.split()
    for many in range(min(MOST_WORDS, len(words) - 1), 0, -1):
        if SAYINGS.said(" ".join(words[:many]), LONGEST) == LEADS:
            return _as_headline(words[many:])
        if SAYINGS.said(" ".join(words[-many:]), LONGEST) == TRAILS:
            return _as_headline(words[:-many])
    return ""


def agrees(text: str) -> bool:
    """ "ja, den er fin", "ja de har sagt ja": no headline, but that the proposed one will do."""
    return SAYINGS.said(text, LONGEST) == AGREES


# -- inside --


def _as_headline(words: list[str]) -> str:
    said = " ".join(words).strip(SIGNS)
    return said[:1].upper() + said[1:]
