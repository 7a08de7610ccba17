"""What people write to the bot itself, as to anybody: "hej", "tak for hjælpen", "hvad kan du?", "stop"."""

import re

from bot.language.atoms.normalise import fold
from bot.people.unmourned import unmourned
from bot.phrases import OPENS, phrase_in, plain

HELLO, THANKS, HELP = "hello", "thanks", "help"
LONGEST = 50
"""Characters; whoever writes more has something to say."""
SAYS = {
    HELLO: re.compile(
        r"(?:hej(?:sa|med dig)?|hej hej|hej med dig|god ?(?:dag|morgen|aften)|hallo|halloej|hi|hello|hey|mojn)"
    ),
    THANKS: re.compile(
        r"(?:ok |super |fint )?(?:(?:tusind|mange|1000) )?tak(?: for [a-z]+(?: [a-z]+){0,2}| skal du have)?"
        r"|thanks?(?: you)?(?: so much| a lot)?|thx|ty|cheers|tks"
        r"|(?:ha(?:v)? en )?god (?:weekend|dag|aften|nat|jul|ferie|paaske|sommer)(?: til (?:dig|jer))?"
        r"|(?:rigtig )?(?:godt nytaar|glaedelig (?:jul|paaske))(?: til (?:dig|jer))?|happy new year|merry christmas"
        r"|godnat|farvel|vi ses|ha det(?: godt)?|hav det godt"
        r"|have a (?:nice|good) (?:day|weekend|evening)|bye|goodbye|see you"
    ),
    HELP: re.compile(
        r"hj(?:ae|e)lp(?: mig)?|help(?: me)?|menu(?:en)?|kommandoer|commands"
        r"|hvad kan (?:du|jeg|man)(?: her| skrive| goere| bruge dig til)*"
        r"|what can (?:you|i) do(?: here| with you| for you)?"
        r"|hvordan (?:goer jeg|virker det|bruger jeg (?:det(?: her)?|dig)|fungerer det|kommer jeg i gang)"
        r"|hvordan (?:melder|retter|skriver|sletter|registrerer|fortryder) jeg(?: noget| det| den| en melding)?"
        r"|hvad (?:skal|maa|boer|kan) (?:jeg|vi|man) (?:goere|skrive|melde|registrere)(?: ind| nu| her| til dig)*"
        r"|hvad vil du vide"
        r"|hvad (?:skal|kan|maa) (?:jeg|vi|man)(?: bruge dig til| her)?|hvad bruger (?:jeg|man|vi) dig til"
        r"|jeg er (?:helt )?ny(?: her)?(?: (?:og |saa )?(?:hvad|hvordan|hvor|ved ikke|aner ikke) .*)?"
        r"|hvem er du|hvad er du(?: for (?:en|noget))?|hvad er (?:det|dette)(?: her)?(?: for noget)?"
        r"|hvad kan jeg hjaelpe med|hvordan kan jeg (?:hjaelpe|vaere med)"
        r"|how can i (?:help|take part)|what can i help with"
        r"|how does (?:it|this) work"
        r"|how do i (?:report|begin|start|correct|delete|undo|change)(?: something| it| a report| my report)?"
        r"|who are you|what (?:is this|are you)|what (?:do|should|shall) i (?:do|write)"
    ),
}

CHEERFUL = re.compile(
    r"(?:(?:tusind|mange) )?tak(?: for [a-z]+(?: [a-z]+)?| skal du have)?[.!]+ *"
    r"(?:det (?:var|er|blev)|vi (?:havde|har)|i er|du er|hvor) (?![^.!?]*\b(?:der kom|deltagere)\b)[^\d?]{3,30}"
)
""" "Tak for hjælpen! Det var en god aften"."""
GREETING = re.compile(r"^(?:hej|hejsa|hallo|hello|hi|hey|goddag|ok|og|men) (?=\w)")
"""Before what somebody wants to know; "hej tak" is thanks."""
NODS = re.compile(
    r"(?:(?:ok|okay|oki|fint|super|godt|perfekt|forstaaet|modtaget|noteret|javel|alt vel"
    r"|(?:ja |saa )?(?:nu )?(?:det |den )?(?:er|var|staar|passer)(?: det| den)?"
    r"(?: (?:helt|nu|jo|saa|rigtigt|korrekt|fint|i orden|godt nok|som det skal)){1,3}(?: tak)?"
    r"|(?:saa |nej )?nu (?:passer|stemmer) (?:det|den|tallet|alt)(?: hele)?(?: tak)?"
    r"|(?:that is|that s|now it is|now it s|it is|it s) (?:right|correct|fine)(?: now)?(?: (?:thanks|thank you))?"
    r"|glem det|lige ?meget|pyt(?: med det)?"
    r"|all right|great|fine|good|never ?mind|forget it) ?){1,2}"
)
THUMBS = frozenset("👍👌✅🙂😊😀😁❤💚🙏👏🎉🏻🏼🏽🏾🏿\ufe0f !")
QUESTION = re.compile(
    rf"{OPENS}(?:hvad|hvor|hvem|hvordan|hvornaar|hvorfor|hvilken|hvilke|hvilket"
    r"|(?:maa|skal|kan|boer) (?:jeg|man|vi|du)"
    r"|what|where|who|how|when|why|(?:can|may|shall|should|do) (?:i|we))\b[^?]*\?\W*"
)
"""A question of one's own, folded."""
LONGEST_QUESTION = 90
REQUEST = re.compile(
    rf"{OPENS}(?:(?:vil|kan|gider) du|send|skriv|vis|lav|find|giv|fortael|mind|ring|husk|slaa"
    r"|opret|tilfoej|indkald|saet|spoerg|could you|show|write|tell|remind|make|add)\b"
)
"""How one asks for something to be done, folded."""
SORROW = re.compile(
    r"\b(?:(?:er|var) (?:lige |desvaerre )?(?:doed|gaaet bort|afgaaet ved doeden)|doede"
    r"|jeg er (?:\w+ )?(?:ked af det|ensom|bange)|har det (?:\w+ )?(?:skidt|daarligt|svaert)|orker ikke mere"
    r"|(?:has )?(?:passed away|died)|i am (?:\w+ )?(?:sad|lonely|scared))\b"
)
STOPS = re.compile(r"(?:stop|slut|afmeld|afmelding|frameld|stop nu)(?: mig)?(?: tak)?")


def questions(text: str) -> bool:
    """Whether words are a question and nothing else: "hvor får jeg nøglen til lokalet?" """
    return len(text) <= LONGEST_QUESTION and QUESTION.fullmatch(fold(text)) is not None


def asks(text: str) -> bool:
    """The same without a question mark, where no answer could begin so and nothing is counted."""
    return questions(text) or (questions(f"{text}?") and not any(each.isdigit() for each in text))


def requests(text: str) -> bool:
    """Whether words ask for something to be done: "skriv til alle frivillige, at …"."""
    return REQUEST.match(fold(text)) is not None


def sorrows(text: str) -> bool:
    """ "min nabo er død", "jeg har det skidt"; not "3 høns døde", nor "min telefon er død"."""
    said = fold(text) if len(text) <= LONGEST_QUESTION else ""
    return any(not unmourned(said[: found.start()]) for found in SORROW.finditer(said))


def stops(text: str) -> bool:
    """ "stop": whatever is under way."""
    return len(text) <= LONGEST and STOPS.fullmatch(plain(text)) is not None


def acknowledges(text: str) -> bool:
    """ "ok", "fint", a thumb: nothing that wants more than a nod, once nothing waits for it."""
    words = plain(text)
    return NODS.fullmatch(words) is not None if words else bool(text.strip()) and set(text) <= THUMBS


def said(text: str) -> str:
    """HELLO, THANKS or HELP; an empty string where the words are about something."""
    if len(text) > LONGEST:
        return ""
    if CHEERFUL.fullmatch(fold(text.strip())):
        return THANKS
    return phrase_in(text, SAYS, LONGEST) or phrase_in(GREETING.sub("", plain(text)), SAYS, LONGEST)
