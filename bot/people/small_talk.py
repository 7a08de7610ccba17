"""What people tell the bot that is for another person, or for nobody: "sig til Karen, at …", "undskyld", "test"."""

import re
from dataclasses import dataclass

from bot.people.finding import whom_to_ask
from bot.phrases import OPENS, phrase_in
from bot.work import Work

PERSON, TROUBLE, CANNOT, SORRY, KIND, GLAD, CROSS, TEST = (
    "person", "trouble", "cannot", "sorry", "kind", "glad", "cross", "test",
)  # fmt: skip
SOMEBODY = r"(?:et (?:rigtigt )?menneske|en (?:rigtig )?person|nogen|en medarbejder|somebody|someone|a human|a person)"
OTHER = r"(?!mig\b|os\b|me\b|us\b)\w+"
ASKS = {
    PERSON: rf"(?:kan|maa|faar) jeg (?:tale|snakke|skrive) med (?:{SOMEBODY}|\w+)"
    rf"|jeg (?:vil|skal|vil gerne|skulle|maa) (?:gerne |godt )?(?:tale|snakke) med (?:{SOMEBODY}|\w+)"
    r"|(?:kan|vil|gider) (?:du|i|nogen|en) (?:lige )?ringe(?: til)? (?:mig|mig op|op)|ring(?: til)? mig(?: op)?"
    rf"|(?:kan|vil|gider) du (?:lige )?(?:give {OTHER} besked|sige (?:det )?til {OTHER}|fortaelle {OTHER})"
    r"(?: (?:at|om|det) .*)?"
    r"|(?:kan|vil|gider) du (?:lige )?(?:skrive|sende en besked|sende besked) til"
    r" (?:de andre|alle|dem|holdet|de frivillige|beboerne|naboerne)(?: (?:at|om) .*)?"
    rf"|(?:sig|giv|fortael|hils)(?: det)?(?: til)? {OTHER}(?: besked)?(?: (?:at|om|det|fra mig) .*| besked| fra mig)"
    r"|hvem er min kontaktperson|hvem (?:skal|kan) jeg (?:ringe|skrive|gaa) til|hvem kan jeg (?:spoerge|kontakte)"
    rf"|call me|tell {OTHER} that .*"
    rf"|can (?:i|you) (?:talk to (?:{SOMEBODY}|\w+)|call me)|who can i (?:ask|call|talk to)",
    TROUBLE: r"(?:\w+ ){1,3}(?:virker ikke|er (?:gaaet )?(?:i stykker|oedelagt)|does not work|is broken)"
    r"(?: (?:i|paa|ved) \w+)?"
    r"|(?:jeg (?:har )?(?:mistet|glemt|tabt) )?(?:noeglen|noeglerne)(?: er vaek| er forsvundet| passer ikke)?"
    r"|(?:jeg|vi) kan ikke komme ind(?: i \w+)?|der er laast|der er ingen (?:varme|vand|stroem|lys)"
    r"|(?:lyset|stroemmen|paeren|sikringen) er gaaet(?: ud)?"
    r"|(?:jeg har en klage|jeg vil (?:gerne )?klage)(?: .*)?"
    r"|(?:min|mine|vores) nabo(?:er)? (?:larmer|stoejer|roder)(?: [^\d]{1,60})?"
    r"|der er (?:rotter|mus|skimmel(?:svamp)?|kakerlakker|vaeggelus|graffiti|haervaerk)"
    r"(?: (?:i|paa|ved|bag|foran|under|overalt)\b[^\d]{0,40})?"
    r"|(?:jeg|vi) har (?:koebt ind|lagt ud|betalt)(?: for)?(?: \d+)?(?: kr(?:oner)?)?"
    r"|jeg har (?:haft (?:et )?udlaeg|(?:et )?udlaeg|lagt (?:penge )?ud)(?: .*)?",
    CANNOT: r"(?:vi|jeg) mangler (?:en|nogen|flere|hjaelp|haender|frivillige)(?: (?:til|paa|i|med|der) [^\d]{1,40})?"
    r"|jeg (?:kan|naar) (?:(?:desvaerre|alligevel) )*ikke (?:at )?(?:lave mad|hjaelpe|bage|tage vagten|koebe ind"
    r"|staa for \w+|daekke bord|rydde op)(?: .*)?|i (?:cannot|can t) (?:cook|help)(?: .*)?",
    GLAD: r"(?:det|maden|aftenen|dagen|alt|festen) (?:gik|var|smagte|har vaeret)"
    r" (?:(?:rigtig|super|meget|virkelig|bare|saa|mega) )*(?:godt?|dejligt?|hyggeligt?|fint?|skoent?|sjovt?)"
    r"(?: (?:i dag|i gaar|i aften|i aftes|i dag))?|it (?:went well|was (?:great|lovely|nice|fun))",
    SORRY: r"(?:aah? |oh )?(?:undskyld|beklager|sorry|det maa du undskylde|min fejl|my bad)"
    r"(?: (?:mange gange|for .*))?",
    KIND: r"(?:hvor )?(?:er )?du (?:er )?(?:saa |rigtig |bare )?(?:soed|dygtig|god|sej|fantastisk|klog|hjaelpsom)"
    r"|jeg elsker dig|godt gaaet|flot|super godt|good (?:bot|job)|well done|i love you|you are (?:great|good|sweet)",
    CROSS: r"(?:for )?(?:fuck|fanden|satans?|lort|pis|shit|damn)(?: (?:dig|nu|ogsaa|det her|you))*"
    r"|(?:du er|det er|hvor er du) (?:(?:saa|bare|jo|noget|fandeme) )*(?:dum|dumt|irriterende|traels|ubrugeligt?"
    r"|haabloes|haabloest|idiot|latterligt|lort|pis)|idiot|dumme (?:bot|robot|maskine)"
    r"|(?:you are|this is) (?:so )?(?:stupid|useless|annoying)|jeg forstaar (?:det )?ikke(?: en? \w+)?(?: af det)?",
    TEST: r"test(?:er)?(?: \d{1,3})*|proeve|er du der|virker (?:du|det)(?: her)?|hallo er der nogen|are you there",
}
PATTERNS = {what: re.compile(rf"{OPENS}(?:{asked})(?: tak| please)?") for what, asked in ASKS.items()}
LONGEST = 120


@dataclass(frozen=True, slots=True)
class Talk:
    what: str
    whom: tuple[str, ...]


def told(text: str) -> str:
    """Which of them words are; an empty string where they are something else."""
    return phrase_in(text, PATTERNS, LONGEST)


def answer(work: Work, what: str) -> Talk:
    return Talk(what, whom_to_ask(work))
