"""What words are about that report nothing, as far as one can tell: whoever wrote them is answered as understood."""

import re

from bot.language.atoms.normalise import fold
from bot.language.tables.unfolding import has_columns
from bot.phrases import OPENS, phrase_in
from bot.registrations.topics import begins_later
from bot.work import Work

LATER, TABLE, OFF = "later", "table", "off"
NOTHING, NOBODY, PLANNED, PROMISED, FORGOTTEN, GLAD, FOR_OTHERS = (
    "nothing", "nobody", "planned", "promised", "forgotten", "glad", "for_others",
)  # fmt: skip
ASK_ME = "ask_me"
"""What the button carries that is /registrer."""
SOON = (
    r"(?:til (?:foraaret|sommer|efteraaret|vinter|jul|paaske|naeste aar)|engang|en dag|en anden gang|snart|senere"
    r"|paa et tidspunkt|naeste (?:gang|aar|maaned|saeson)|some ?day|soon|next (?:time|year|month|spring)|later)"
)
NOT_BEEN = r"(?!.*\b(?:var|blev|kom|havde|fik|holdt|was|were|had|came)\b)"
GOOD = r"(?:hyggelig\w*|dejlig\w*|god|godt|fin|fint|skoen\w*|sjov\w*|fantastisk\w*|vellykket)"
TIME = r"(?:aften|dag|fest|tur|eftermiddag|formiddag|weekend|arrangement|oplevelse|stemning)"
SAID = {
    NOTHING: r"(?:der er |(?:vi|jeg) har )?(?:ingen|ikke nogen|ikke flere) nye(?: \w+)?(?: hos (?:os|mig))?"
    r"(?: i .{2,25})?"
    r"|(?:der er |jeg har |vi har |nej )?(?:ikke noget|intet|ingenting)"
    r"(?: (?:nyt|at (?:melde|fortaelle|berette|skrive|taelle)|saerligt|sket))*"
    r"(?: (?:i|fra|denne|for|her|lige|om)\b.{0,30})?"
    r"|der (?:sker|er sket|skete|foregaar) (?:ikke (?:saa meget|noget|meget|det store)|intet|ingenting)(?: .{0,30})?"
    r"|(?:her|der) er (?:helt |meget )?stille(?: .{0,30})?"
    r"|nothing(?: (?:new|to report|much|happened|special))*(?: (?:today|yesterday|here|this|from|in)\b.{0,20})?"
    r"|(?:there is )?no(?:body| one)? new(?: \w+)?(?: (?:today|this week|here))?",
    NOBODY: r"(?:der )?(?:kom|moedte)(?: der)?(?: desvaerre)? (?:slet )?(?:ingen|ikke nogen)(?: op)?"
    r"(?: i (?:dag|gaar|aftes|aften))?"
    r"|ingen (?:kom|moedte op)(?: i (?:dag|gaar|aftes|aften))?|nobody (?:came|showed up)(?: .{0,20})?",
    PROMISED: r"(?:jeg|vi) (?:skriver|melder(?! fra)|sender|vender tilbage|taeller|giver besked)\b.{0,40}?"
    r" (?:senere|i morgen|naar|paa \w+dag|i aften|bagefter|snart|om lidt)\b.{0,40}"
    r"|(?:tallet|tallene|antallet|resten)(?: \w+){0,3} (?:kommer|foelger|faar du)\b.{0,40}"
    r"|i(?: wi)? ?ll (?:write|send|tell you|report|count)\b.{0,40}? (?:later|tomorrow|soon|tonight|when)\b.{0,40}"
    r"|the numbers? (?:will )?(?:come|follow)s?\b.{0,30}",
    PLANNED: r"(?:vi|jeg) (?:planlaegger|overvejer|taenker (?:paa|om)|haaber|har taenkt|ved ikke(?: endnu)? om)\b.*"
    rf"|{NOT_BEEN}(?:vi|jeg) (?:vil|skal|kunne|kan)(?: (?:ogsaa|maaske|nok|snart|gerne|godt|igen|taenke (?:mig|os)))*"
    r" (?:at )?(?:lave|holde|have (?!brug|hjaelp|flere|en ny|et nyt|nye)|starte|arrangere|proeve)\b.*"
    r"|der (?:flytter|kommer)(?: \w+){0,2} snart\b.*"
    r"|maaske (?:holder|laver|faar|skal|kan|kommer|starter|bliver)\b.*"
    r"|(?:vi|jeg) kommer (?:snart|gerne|og|nok|en dag|senere|forbi)\b.*"
    rf"|{NOT_BEEN}.{{3,60}} {SOON}"
    r"|we (?:are )?(?:plan|planning|want|would like|hope|hoping|thinking|might|may)\b.*|maybe (?:we|i|there)\b.*",
    FORGOTTEN: r"(?:vi|jeg) (?:har )?(?:desvaerre )?glemte? (?:at taelle|hvor mange|antallet|tallet)\b.{0,60}"
    r"|(?:vi|jeg) (?:ved|husker|kan)(?: desvaerre)? ikke(?: huske| sige)? (?:hvor mange|antallet|tallet)\b.{0,60}"
    r"|(?:vi|jeg) (?:(?:fik|har|naaede)(?: desvaerre)? ikke(?: faaet| at)? (?:talt|taelle)|talte(?: desvaerre)? ikke)"
    r"(?: dem| os| efter| op)?"
    r"|(?:we|i) (?:forgot|did not count|didn t count|have forgotten)\b.{0,60}",
    GLAD: rf"(?:tak )?(?:det (?:var|er|blev|har vaeret) )?(?:en|et) (?:\w+ ){{0,2}}?{GOOD}(?: \w+)? {TIME}"
    r"(?: (?:i|med|for|og)\b.{0,30})?"
    r"|(?:folk|alle|boernene|gaesterne|naboerne|beboerne|de) (?:var|hyggede|blev|syntes|havde det|elskede)\b.{1,40}"
    r"|der var (?:\w+ ){0,2}(?:god )?stemning(?: .{0,20})?"
    r"|(?:it was )?a (?:\w+ )?(?:nice|lovely|good|great|wonderful) (?:evening|day|party|trip|time)(?: .{0,20})?"
    r"|(?:everybody|everyone|people|the children) (?:was|were|enjoyed|loved|had)\b.{1,40}",
    FOR_OTHERS: r"(?!jeg\b)[a-z]+ (?:er|er blevet|blev|is) (?:syg|sygemeldt|ill|sick)\b.{0,40}"
    r"|(?:vi|jeg) har brug for .{3,60}|(?:we|i) need .{3,60}"
    r"|jeg kan (?:desvaerre |alligevel )?ikke (?:i|paa|den|til) .{3,30}"
    r"|i (?:can t|cannot) (?:on|tomorrow|today)\b.{0,30}"
    r"|(?:lokalet|salen|koekkenet|huset|noeglen|noeglerne|doeren|bilen|traileren|skraldet|varmen)"
    r" (?:er|ligger|haenger|bliver|skal)\b.{2,50}",
}
"""What is written as a whole and reports nothing, folded; the first that fits is meant."""
PHRASES = {about: re.compile(rf"{OPENS}(?:{said})(?: tak)?") for about, said in SAID.items()}
LONGEST = 90
NOT_OFF = re.compile(
    r"\b(?:haaber|hvis|spurgt|spoerger|maaske|hvorvidt|ikke (?:er |bliver )?aflyst|hope|whether|if|maybe)\b"
)
""" "håber ikke natløbet bliver aflyst"."""
SMALL = r"(?: (?:lige|godt|nu|jo|saa|desvaerre|alligevel|gerne|ogsaa|unfortunately))*"
WONDERS_OFF = re.compile(
    rf"{OPENS}(?:mon\b|hvad\b|hvor\b|hvem\b|hvilke\w*\b|hvornaar\b|what\b|where\b|who\b|when\b|which\b"
    r"|(?:er|bliver|blev|var|har|skal|kan|maa|vil|ved|is|was|has|did|does|will|can|could|do)\b"
    rf"(?!{SMALL} (?:aflys|dropp|slet|fjern|tag|noedt|maatte|ikke|cancel|called|call|not\b|off\b|(?:du|i|you) (?:\w+ )?"
    r"(?:aflys|dropp|slet|fjern|tag|cancel|call|delete|remove|take))))"
)
""" "er fredagens mad aflyst", and "kan du skrive til alle, at kontoret er lukket": folded, they call nothing off."""


def about(work: Work, text: str) -> str:
    """What it is of; empty where nobody knows. What has a number in it was meant to be counted."""
    if begins_later(text):
        return LATER
    if has_columns(text):
        return TABLE
    if tells_off(work, text):
        return OFF
    return "" if any(map(str.isdigit, text)) else phrase_in(text, PHRASES, LONGEST)


def tells_off(work: Work, text: str) -> bool:
    """Whether words that report nothing tell that something is not held, by whatever name."""
    folded = fold(text)
    return not (NOT_OFF.search(folded) or WONDERS_OFF.match(folded)) and work.programme.reader.is_off(
        text, work.said_at
    )
