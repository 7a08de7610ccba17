"""Words that answer what is asked about a contribution: which area it is about, and who may be shown."""

import re

from bot.newsletter.model import NO, NOBODY, YES
from bot.people.courtesy import questions
from bot.sayings import Sayings
from bot.work import Work

EVERYWHERE = re.compile(
    r"\W*(?:(?:det er |i |for )?(?:alle|alle områder(?:ne)?|alle steder|hele (?:byen|området)|det hele|overalt)"
    r"|all(?: of them)?|everywhere)\W*",
    re.IGNORECASE,
)
UNKNOWN = re.compile(
    r"\W*(?:der er |(?:man|der) kan )?(?:ingen|ikke nogen|ikke),?(?: der)?(?: kan)? (?:gen)?kendes?(?: nogen)?"
    r"(?: på (?:det|dem|billedet|billederne))?\W*|\W*nobody can be recogni[sz]ed\W*",
    re.IGNORECASE,
)
""" "ingen" alone is nobody who has said yes."""
OTHERWISE = re.compile(
    r"\W*(?:(?:jeg|vi|kan|hv\w+|kom|skal|i|we|can|wh\w+|how)\b|.{41,})|.*\?", re.IGNORECASE | re.DOTALL
)
LEAVES = re.compile(
    r"\W*(?:ingen(?: overskrift)?|intet|(?:det )?ved (?:jeg )?ikke|bestem(?: du)? (?:bare )?selv|du bestemmer"
    r"|(?:det er )?(?:lige meget|fint nok)|none|no headline|(?:i )?don.?t know|you decide|whatever)\W*",
    re.IGNORECASE,
)
WORDS_ONLY = re.compile(
    r"\W*(?:nej,? )?(?:brug )?(?:nej|no|(?:kun|bare) (?:teksten|ordene)|uden billede(?:t|r|rne)?|ingen"
    r"|ikke alle(?: har)?|det har de ikke|det ved jeg ikke|(?:jeg )?ved (?:det )?ikke|only the words"
    r"|without the picture|not all)\W*",
    re.IGNORECASE,
)
MARKED = re.compile(
    r"\W*(?:overskrift|titel|tekst|headline|title|text)(?:en)?\s*:\s*(?P<words>\S.*)", re.IGNORECASE | re.DOTALL
)
""" "Overskrift: Hvem vil med i haven?" is that, whatever it sounds like."""
SETS = {
    "before": "nej, nå, jo, ja, hov, der, men, altså, no, well, yes, but",
    "behind": "tak, altså, overhovedet, slet, at all",
    "adv": "jo, da, slet, helt, bare, kun, just, only",
    "none": "ingen, ikke nogen, ikke en, no, not any",
    "people": "mennesker, folk, personer, ansigter, people, persons, faces",
    "things": "ting, planter, blomster, træer, mad, dyr, things, plants, flowers, food, animals",
    "on": "på, på det, på den, på dem, på billedet, på billederne, med, at se, i billedet, in it, on it, "
    "in the picture",
    "is": "er, er der, der er, kan man se, man kan se, there are, you can see, is",
    "they": "de, alle, begge, de alle, de alle sammen, alle på billedet, alle på det, they, all, everybody, they all",
    "each": "alle, alle sammen, begge, all, both",
}
SAID = {
    NOBODY: "<none> <people> <on>?, kun <things> <on>?, bare <things> <on>?, det er kun <things>, only <things> <on>?, "
    "der er kun <things> <on>?, der er kun <on>? <things>, <is> <adv>* <none> <people> <on>?, "
    "man kan <adv>* ikke se nogen <on>?, "
    "<is> <adv>* <none> <on>, nobody <on>, you can not see anybody <on>?, you can t see anybody <on>?",
    YES: "ja? <they> har <each>? sagt ja, <they> har <each>? givet lov, <they> har <each>? fået lov, ja det har de, "
    "ja det har de alle, det har de, <they> har <each>? sagt god for det, <they> vil gerne, <they> må gerne, "
    "<they> have <each>? said yes, <they> said yes, <they> have <each>? agreed, <they> agreed, yes they have",
}
"""As bot.sayings has them: who can be seen in a picture, and that they may be."""
SAYINGS = Sayings(SETS, SAID)
LONGEST = 90
WELL = re.compile(r"^(?:øh+|hm+|æh+|nå|jamen|men|uh|um)\b[\s,.…]*", re.IGNORECASE)
PRINTED = re.compile(r"contribution:new:|issue:\d+:add|item:\d+:\w+\.")


def marked(text: str) -> str:
    """What is said to be the headline, or the text; else all of it."""
    found = MARKED.fullmatch(text)
    return found["words"] if found else text


def asks_us(text: str) -> bool:
    """Whether words asked for a headline or a text are a question to the bot: "hvornår kommer det i bladet?" """
    return MARKED.fullmatch(text) is None and questions(WELL.sub("", text.strip()))


def is_printed(about: str) -> bool:
    """Whether what is asked for becomes what is printed, "
    "whatever it is: "Loppemarked i Parken lørdag kl. 10. Kom!"."""
    return PRINTED.match(about) is not None


def is_short(text: str) -> bool:
    """Whether words may be meant as an answer, though it is not known: others say something of their own."""
    return OTHERWISE.match(text) is None and not any(each.isdigit() for each in text)


def leaves_it(text: str) -> bool:
    """ "ved ikke", "bestem selv", asked for a headline: the proposed one will do."""
    return LEAVES.fullmatch(text) is not None


def area_in(work: Work, text: str) -> str | None:
    """ "i Vangdalen"; "-" is all of them, None: none."""
    if EVERYWHERE.fullmatch(text):
        return "-"
    found = work.programme.reader.answer(text, work.said_at, kind="event", asked="area").fields.get("area")
    return str(found.value) if found and found.value in work.plan.areas else None


def shown_in(text: str) -> str:
    """NOBODY, NO or YES; a "ja" alone is agreed to elsewhere (bot.hearing.agreeing). Empty: it is not clear."""
    known = NOBODY if UNKNOWN.fullmatch(text) else NO if WORDS_ONLY.fullmatch(text) else ""
    return known or SAYINGS.said(text, LONGEST)
