"""Whoever is shown a report and asked whether to save it may say so in words, too: "ja", "gem den", "nej tak, slet"."""

import re

from bot.language.atoms.normalise import fold
from bot.language.atoms.numbers import number_word
from bot.language.times.meanings import Meanings
from bot.language.word_sets import word_set
from bot.sayings import Sayings

YES, NO, DROP = "yes", "no", "drop"
LONGEST = 6
"""Words; whoever writes more corrects something."""
HANDS = frozenset("👍👌✅")
SAVES = word_set(
    "ja jep jo jada ok okay oki gem gemme gemt save yes yep opret passer stemmer korrekt rigtigt correct right",
    of_reader=False,
)
SAVING = frozenset({"gem", "gemme", "gemt", "save"})
DROPS = word_set(
    "slet drop annuller annuler fortryd undo glem delete cancel slettes slette fjern fjerne", of_reader=False
)
REFUSES = word_set("nej naeh no forkert wrong", of_reader=False)
SMALL = word_set(
    "det den dem alt alle hele begge sammen allesammen bare gerne tak og er fint helt saa lige venligst igen"
    " kan vil gider du godt can you please it that is all both them everything"
    " da for fanden pokker soeren sgu selvfoelgelig naturligvis super perfekt great perfect sure of course"
    " nu now thanks s ogsaa too hjaelpen",
    of_reader=False,
)


OUT = Sayings(
    {
        "before": (
            "nej, naeh, lol, haha, hehe, hov, ups, ok, okay, ah, åh, øh, øv, nå, pyt, men, så, og, no, oh, oops, well, "
            "so, actually, faktisk, sorry, undskyld, beklager, tak, but"
        ),
        "behind": (
            "alligevel, igen, tak, lol, haha, hehe, bare, nu, så, please, thanks, then, anyway, sorry, undskyld, "
            "helt, pyt, det var bare os, det var bare os selv, det var kun os selv, det var en fejl, det var en "
            "fejltagelse, det var for sjov, det var kun for sjov, jeg tog fejl, det tæller ikke, det tæller jo ikke, "
            "det er ikke vigtigt, _ har allerede meldt den, _ har allerede meldt det, _ har meldt den, "
            "det har _ meldt, det har _ allerede meldt, den er allerede meldt, den er meldt i forvejen, "
            "it was a mistake, it was only us, it does not count, my mistake"
        ),
        "it": (
            "det, den, det hele, alt, alt om det, det der, den der, den melding, meldingen, registreringen, "
            "hvad jeg skrev, det jeg skrev, it, that, this, about it, all of it, the report, what i wrote"
        ),
        "i": "jeg, vi, i, we",
    },
    {
        DROP: (
            "never mind, nevermind, forget <it>, drop <it>, glem <it>, drop, scratch that, <i> fortryder, "
            "<i> gider ikke, <it> gider <i> ikke, <it> orker <i> ikke, <i> fortryder <it>, <i> dropper <it>, "
            "<i> changed my mind, <i> ombestemte mig, "
            "slet, slet <it>, slet igen, slet <it> igen, delete <it>, "
            "<it> skal ikke gemmes, gem <it> ikke, gem ikke <it>, du skal ikke gemme <it>, ikke gem <it>, "
            "don t save <it>, do not save <it>"
        )
    },
)
""" "lol glem det", "never mind": the way out of what waits, whatever is asked."""
LONGEST_OUT = 60


COMMANDS = word_set(
    "ret rette retter rettelse aendr aendre slet slette gem gemme fortryd afbryd tilbage videre naeste spring over"
    " dag dagen dato datoen sted stedet navn navnet antal antallet tid tal tallet lige det den venligst tak"
    " correct edit change delete save undo back next skip day date place name number it please",
    of_reader=False,
)
"""What is said to a button or of a field, and is the name of nothing that was held."""
BESIDE = frozenset({"", "person"})
"""Topics of what is shown beside a card and is deleted by no word: behind them "slet" is of the card."""
WHOLE = frozenset({"alt", "hele", "everything"})
EACH = Meanings(dict.fromkeys(word_set("begge alle allesammen samtlige both all", of_reader=False), True))


def commands(text: str) -> bool:
    """ "ret", "ret datoen", "næste"."""
    return COMMANDS.issuperset(re.findall(r"\w+", fold(text)))


def of_each(text: str) -> bool:
    """Whether words are meant of each of several: "begge i Jennumparken", "slet alle tre", "samtlige i går"."""
    return any(EACH.of(word) for word in re.findall(r"\w+", fold(text)))


def of_the_whole(text: str) -> bool:
    """ "slet det hele", "slet alt": all that one message told."""
    return not WHOLE.isdisjoint(re.findall(r"\w+", fold(text)))


def says_save(text: str) -> bool:
    """ "gem den", where "ja" may be said of anything."""
    return meant(text) == YES and not SAVING.isdisjoint(re.findall(r"\w+", fold(text)))


def meant(text: str) -> str:
    """YES, NO or DROP; an empty string where the words say anything else, or more than one of them."""
    words = re.findall(r"\w+", fold(text))
    if not words:
        return YES if HANDS & set(text) else ""
    if len(words) > LONGEST:
        return OUT.said(text, LONGEST_OUT)
    told = {word for at, word in enumerate(words) if not _is_small(words, at)}
    if not told:
        return ""
    if told <= SAVES:
        return YES
    if told <= DROPS | REFUSES and told & DROPS:
        return DROP
    return NO if told <= REFUSES else OUT.said(text, LONGEST_OUT)


def _is_small(words: list[str], at: int) -> bool:
    """A word that says no more; of "alle tre" and "alle 3" also the number."""
    if words[at] in SMALL or EACH.of(words[at]):
        return True
    number = words[at].isdecimal() or number_word(words[at]) is not None
    return at > 0 and number and EACH.of(words[at - 1]) is not None
