"""Reads what those who are called, or have the screen, write and is no line of the log: questions, a nod, the end."""

import re

from bot.beredskab.ending_vocabulary import SAID, SETS
from bot.beredskab.replies import wavers
from bot.beredskab.told_of_tasks import asked_in
from bot.people.courtesy import HELP, THANKS, acknowledges, questions, said
from bot.phrases import phrase_in, plain
from bot.registrations.agreeing import NO as REFUSES
from bot.registrations.agreeing import YES as AGREES
from bot.registrations.agreeing import meant
from bot.sayings import Sayings

LONGEST_NOD = 24
LONGEST_QUESTION = 60
"""Characters."""
READ_ONLY = frozenset({"modtaget", "set", "jeg har set det", "laest", "noteret", "forstaaet", "received", "seen"})
"""What says that something was read, and not what follows from it."""
WHAT, DO, WHERE, WHO, TASKS, PRESS = "what", "do", "where", "who", "tasks", "press"
BEFORE = (
    r"(?:(?:men|og|ok|okay|hej|nej|hov|vent|lige|lidt|et|oejeblik|and|but|no|wait|hold on) )*(?:(?:hej|kaere) \w+ )?"
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
    PRESS: r"hvem (?:maa|skal|kan|boer) (?:godt )?(?:sige (?:noget|noget til)|udtale sig|tale|snakke|svare)"
    r"(?: (?:til|med|over for))? (?:pressen|journalisten|journalister|avisen|medierne|tv)"
    r"|hvem (?:taler|snakker|svarer|tager sig af|tager) (?:med |til )?"
    r"(?:pressen|journalisten|journalister|avisen|medierne|tv)"
    r"|hvem har pressen|hvad siger (?:jeg|vi|man) til (?:pressen|journalisten|avisen|medierne)"
    r"|who (?:talks|speaks|may talk|may speak|answers) (?:to |with )?(?:the )?(?:press|journalist|media)",
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
LEAVES = re.compile(
    r"(?:(?:nej|hov|ups|sorry|undskyld|vent|no|wait) )*(?:stop|annuller|fortryd|cancel)(?: (?:det|nu|igen))?"
    r"|(?:(?:nej|hov|ups|sorry|undskyld|no) )*(?:det (?:var|er)|this is|it (?:is|was)) (?:bare |kun |just |only )?"
    r"(?:en |et |a )?(?:oevelse|proeve|test|forsoeg|drill|exercise)"
)
"""What is said before anybody is called by who wants it gone."""
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
    r"|(?:(?:og|men|saa|nu|ok) )+er (?:det|den|faren|udkaldet|situationen|alt|det hele|oevelsen) (?:nu |helt )*"
    r"(?:slut|ovre|overstaaet|forbi|afblaest|faerdig)(?: nu| igen)?"
    r"|faren er drevet over|alle kan (?:gaa|koere|tage) hjem"
    r"|(?:vi (?:stopper|slutter)|slut paa|stop) oevelsen(?: nu| her)?|the drill is over"
    r"|stand (?:everybody )?down|(?:now )?it (?:is|s) over(?: now)?|all clear"
)
GOES_ON = re.compile(r"\b(?:men|ikke|endnu|stadig|hvis|naar|but|not|still|yet|if|when)\b")
FIRST = re.compile(r"[,.;!–-]\s")
""" "falsk alarm, det var bare børn": what is said first, and why."""
OVER, FALSE, PROPOSED = "over", "false", "proposed"
ENDINGS = Sayings(SETS, SAID)


def of_the_screen(text: str) -> str:
    """What words mean before anybody is called that tell nothing of what happens: DROP, or LOOK, for those who may
    believe that somebody is called; else an empty string."""
    if len(text) > LONGEST_QUESTION:
        return ""
    words = plain(text)
    if TAKES_BACK.fullmatch(words) or LEAVES.fullmatch(words) or ("afblaes" in words and IS_OVER.fullmatch(words)):
        return DROP
    nods = meant(text) in (AGREES, REFUSES) or acknowledges(text) or said(text) in (THANKS, HELP)
    return LOOK if nods or questions(text) or question_in(text) or PRESSES.fullmatch(words) else ""


def ends(text: str) -> str:
    """OVER or FALSE, where somebody says that it is over or that it was nothing; else an empty string."""
    if len(text) > LONGEST_QUESTION:
        return ""
    said = (plain(text), "" if GOES_ON.search(plain(text)) else plain(FIRST.split(text)[0]))
    if any(TAKES_BACK.fullmatch(each) for each in said):
        return FALSE
    if any(IS_OVER.fullmatch(each) for each in said):
        return OVER
    told = ENDINGS.said(text, LONGEST_QUESTION)
    return OVER if told == PROPOSED or (told and "?" not in text) else ""


def nods(text: str) -> bool:
    """ "ok", "modtaget", a thumb: read, and nothing more; or "nej vent", which says as little of whether they come."""
    return wavers(text) or (len(text) <= LONGEST_NOD and (acknowledges(text) or plain(text) in READ_ONLY))


def question_in(text: str) -> str:
    """What somebody asks who is called: WHAT, DO, WHERE, WHO, TASKS or PRESS; empty where they tell something."""
    return phrase_in(text, QUESTIONS, LONGEST_QUESTION) or asked_in(text)
