"""Reads an answer that somebody writes instead of pressing: "jeg kommer om 10 min", "kan desværre ikke"."""

import re
from datetime import timedelta

from bot.beredskab.line import COME, NO, PHONE
from bot.language.times.lengths import length
from bot.people.courtesy import HELP, THANKS, acknowledges, questions, said
from bot.phrases import phrase_in, plain
from bot.registrations.agreeing import NO as REFUSES
from bot.registrations.agreeing import YES as AGREES
from bot.registrations.agreeing import meant

LONGEST = 8
"""Words; what is longer tells something else."""
LONGEST_LATE = 12
LONGEST_NOD = 24
LONGEST_QUESTION = 60
"""Characters."""
READ_ONLY = frozenset({"modtaget", "set", "jeg har set det", "laest", "noteret", "forstaaet", "received", "seen"})
"""What says that something was read, and not what follows from it."""
BEGINS = frozenset(
    [
        "jeg",
        "ja",
        "nej",
        "kommer",
        "kan",
        "paa",
        "deltager",
        "er",
        "i",
        "yes",
        "no",
        "coming",
        "cannot",
        "on",
        "desvaerre",
        "ikke",
        "forsinket",
        "ringer",
    ]
)
"""How answers begin; "politiet kommer" tells of somebody else."""
LATE = re.compile(
    r"\b(?:forsinket|running late|(?:fremme|minutes away)|kan foerst (?:komme|vaere)|kommer foerst"
    r"|(?:kan ikke (?:komme|vaere (?:der|fremme)|naa det)|kommer ikke|er der ikke) foer)\b"
)
""" "jeg kan ikke komme før om 30 min": a yes."""
NOT = re.compile(
    r"\b(?:kan (?:(?:desvaerre|alligevel) )*ikke"
    r"(?! (?:faa|se|finde|hoere|aabne|kontakte|komme (?:ind|op|ud|igennem))\b)"
    r"|kommer ikke|nej|desvaerre|forhindret|paa ferie|bortrejst|udenlands"
    r"|(?:er|ligger) (?:desvaerre |hjemme )?syg|cannot|no|not coming)\b"
)
BY_PHONE = re.compile(r"\b(?:telefon\w*|ringer ind|phone)\b")
YES = re.compile(r"\b(?:kommer|ja|paa vej|er der om|er der|yes|coming|on my way)\b")
READ = ((COME, LATE), (NO, NOT), (PHONE, BY_PHONE), (COME, YES))
CHANGED = {
    NO: re.compile(
        r"(?:jeg )?(?:maa |bliver noedt til at )?(?:desvaerre )?"
        r"(?:(?:kan|kommer|naar(?: det)?) (?:(?:desvaerre|alligevel) )*ikke"
        r"(?: (?:komme|deltage|vaere (?:der|med)|naa det))?(?: alligevel)?|melde (?:fra|afbud))"
    ),
    PHONE: re.compile(
        r"(?:jeg )?(?:deltager|er med|ringer ind|tager den)\b.*\btelefon\w*(?: i stedet)?|jeg ringer ind"
    ),
}
"""What of an answer that was given is another one now, folded and whole; else words are a line of the log."""
MINUTE = timedelta(minutes=1)
MOST_MINUTES = 100
"""Two digits: whoever needs longer comes, and says no time."""
WHAT, DO, WHERE, WHO = "what", "do", "where", "who"
BEFORE = (
    r"(?:(?:men|og|ok|okay|hej|and|but) )*(?:(?:hej|kaere) \w+ )?"
    r"(?:(?:kan|vil|ved) (?:du|i|nogen)(?: lige)?(?: sige(?: mig| os)?)? )?"
)
BEHIND = r"(?: (?:nu|egentlig|saa|foerst|henne|alle|alt|lige|now|first))*(?: (?:kh|vh|mvh|hilsen) \w+)?"
ASKS = {
    WHAT: r"hvad (?:er der|er|der er) (?:sket|i gang|galt)|hvad (?:sker|foregaar) der|hvad drejer det sig om"
    r"|hvad (?:der er sket|det (?:er|drejer sig om))|hvorfor (?:ringer|skriver|kalder) (?:du|i)(?: mig| til mig)?"
    r"|hvorfor (?:bliver|er) jeg (?:kaldt|indkaldt)|why am i called"
    r"|what (?:has )?happened|what is (?:it|going on)",
    DO: r"hvad (?:skal|kan) (?:jeg|vi|man) (?:goere|lave|tage mig af|hjaelpe med)|hvad goer (?:jeg|vi)"
    r"|hvad er (?:min|mine|vores) (?:opgaver?|rolle|plads|del)|what (?:do|should|shall|can|must) (?:i|we) do"
    r"|what (?:is|are) my (?:tasks?|role|part|seat)",
    WHERE: r"hvor (?:er|var|sker|skete) (?:det|moedet|i)(?: sket)?|hvor (?:moedes|samles) vi"
    r"|hvor (?:det er|vi (?:moedes|skal (?:moedes|hen))|jeg skal (?:hen|komme))"
    r"|hvor skal (?:jeg|vi|man)(?: hen| vaere| moedes| moede(?: op)?| komme(?: hen)?)?|hvor|hvad er adressen"
    r"|where (?:is|was) it|where (?:do|should|shall) (?:i|we) (?:go|meet)|where are you",
    WHO: r"hvem (?:kommer|moeder op|har (?:ikke )?svaret|mangler(?: at svare| endnu)?"
    r"|er (?:der|her|med|kaldt|indkaldt|paa vej))"
    r"|who (?:is|are) (?:coming|there|here|called)|who (?:comes|has answered|has not answered|is missing)",
}
"""What those who are called ask in words, folded, and how."""
QUESTIONS = {what: re.compile(f"{BEFORE}(?:{asked}){BEHIND}") for what, asked in ASKS.items()}


TAKES_BACK = re.compile(
    r"(?:(?:nej|nu|hov|ups|sorry|undskyld) )*(?:(?:det|der) (?:var|er) )?(?:bare |kun )?(?:en |et )?"
    r"(?:falsk alarm|fejl|fejltagelse|ikke noget|ingenting|misforstaaelse)(?: alligevel)?"
    r"|glem det(?: igen)?|kald (?:ingen|ikke)(?: nogen)?|(?:a )?false alarm|never mind|it was nothing"
)
PRESSES = re.compile(
    r"(?:ja )?(?:kald|ring(?: til)?|indkald|send|tilkald|alarmer)"
    r"(?: (?:dem|det|alle|ud|gruppen|nu|bare|straks|afsted))*"
    r"|(?:ja )?goer det|call(?: (?:them|everybody|everyone|out|now))*|er (?:de|alle) (?:kaldt|paa vej)(?: nu)?"
    r"|status|hvad nu|og nu|hvad saa"
)
LOOK, DROP = "look", "drop"
IS_OVER = re.compile(
    r"(?:(?:nu|ok|jeg|vi|kan|skal|vil|maa|du|saa|godt|lige|ja|hvordan) )*afblaes(?:e|er|t)?"
    r"(?: (?:jeg|vi|man|det|den|alt|hele|udkaldet|beredskabet|nu|igen|alle|tak))*"
    r"|(?:(?:saa|nu|ok) )*(?:det|den|faren|udkaldet|situationen|alt|det hele|oevelsen) er (?:nu |helt )?"
    r"(?:slut|ovre|overstaaet|forbi|afblaest|faerdig)(?: nu| igen)?(?: tak for [a-z ]+)?"
    r"(?: (?:alle|i|vi) kan (?:gaa|koere|tage) hjem)?"
    r"|alle kan (?:gaa|koere|tage) hjem"
    r"|(?:vi (?:stopper|slutter)|slut paa|stop) oevelsen(?: nu| her)?|the drill is over"
    r"|stand (?:everybody )?down|it is over(?: now)?|all clear"
)
OVER, FALSE = "over", "false"


def of_the_screen(text: str) -> str:
    """What words mean before anybody is called that tell nothing of what happens: DROP, or LOOK, for those who may
    believe that somebody is called; else an empty string."""
    if len(text) > LONGEST_QUESTION:
        return ""
    words = plain(text)
    if TAKES_BACK.fullmatch(words) or ("afblaes" in words and IS_OVER.fullmatch(words)):
        return DROP
    nods = meant(text) in (AGREES, REFUSES) or acknowledges(text) or said(text) in (THANKS, HELP)
    return LOOK if nods or questions(text) or question_in(text) or PRESSES.fullmatch(words) else ""


def ends(text: str) -> str:
    """OVER or FALSE, where somebody says that it is over or that it was nothing; else an empty string."""
    if len(text) > LONGEST_QUESTION:
        return ""
    words = plain(text)
    return FALSE if TAKES_BACK.fullmatch(words) else OVER if IS_OVER.fullmatch(words) else ""


def nods(text: str) -> bool:
    """ "ok", "modtaget", a thumb: read, and nothing more."""
    if len(text) > LONGEST_NOD:
        return False
    return acknowledges(text) or plain(text) in READ_ONLY


def answer_in(text: str) -> tuple[str, int | None] | None:
    """What is answered, and in how many minutes; None where the words say something else."""
    said = plain(text)
    words = said.split()
    late = LATE.search(said) is not None
    begins = bool(words) and (words[0] in BEGINS or (late and words[0].isdigit()))
    if not begins or len(words) > (LONGEST_LATE if late else LONGEST):
        return None
    answer = next((answer for answer, pattern in READ if pattern.search(said)), "")
    return (answer, _minutes(text) if answer == COME else None) if answer else None


def changed_in(text: str) -> tuple[str, int | None] | None:
    """The same of somebody who has answered: another time, or that they do not come after all."""
    found, said = answer_in(text), plain(text)
    if found is None or (found[0] == COME and found[1] is not None):
        return found
    return found if found[0] in CHANGED and CHANGED[found[0]].fullmatch(said) else None


def _minutes(text: str) -> int | None:
    """As it was said: the others are told no other time."""
    minutes = (length(text) or timedelta()) // MINUTE
    return minutes if 0 < minutes < MOST_MINUTES else None


def question_in(text: str) -> str:
    """What somebody asks who is called: WHAT, DO, WHERE or WHO; an empty string where they tell something."""
    return phrase_in(text, QUESTIONS, LONGEST_QUESTION)
