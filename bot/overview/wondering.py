"""How people ask what is left to do, for themselves or for others: "skylder jeg noget?", "hvem mangler at svare?"."""

import re

from bot.language.atoms.normalise import fold
from bot.phrases import OPENS
from bot.sayings import OPENING, Sayings

LONGEST = 90
STILL = r"(?: (?:stadig|endnu|lige|egentlig|nu|ellers|still))*"
THING = r"(?:noget|nogen(?:ting)?|nogle opgaver|opgaver|mere|tal|et svar|svar)"
DO = r"(?:goere|lave|naa|huske|svare(?: paa)?|indberette|melde|aflevere|levere|udfylde|ordne|tage mig af|faa gjort)"
DONE = r"(?:gjort|lavet|naaet|husket|svaret(?: paa)?|indberettet|meldt|afleveret|ordnet)"
LATELY = (
    r"(?: (?:lige nu|nu|i dag|i aften|i denne uge|denne uge|i denne maaned|endnu|stadig|mere|egentlig|ellers|her|tak"
    r"|inden (?:jul|ferien|moedet|weekenden)|now|today|this week|please|yet|still))*"
)
OWN = (
    rf"hvad mangler(?: (?:jeg|vi|der))?{STILL}(?: (?:at|fra mig|af mig)(?: {DO})?)?",
    rf"mangler (?:jeg|du|i|der){STILL} {THING}(?: (?:at {DO}|fra mig|af mig))?",
    rf"mangler (?:jeg|du|i|der){STILL} at {DO}(?: {THING})?|mangler (?:du|i){STILL}(?: {THING})? fra mig",
    rf"skylder jeg{STILL}(?: (?:dig|jer|nogen))?{STILL} {THING}"
    rf"|hvad skylder (?:jeg|vi){STILL}(?: (?:dig|jer|nogen))?(?: af tal)?",
    r"hvad (?:er der,? (?:som )?(?:der )?)?venter(?: der)?(?: stadig)? paa mig",
    rf"(?:venter|er) (?:du|i|der|nogen|noget){STILL}(?: {THING}(?: der venter)?)? paa (?:mig|{THING} fra mig)",
    r"er der (?:stadig )?(?:noget|nogen),? (?:der|som) venter paa (?:mig|svar fra mig)",
    r"hvad venter (?:du|i) paa fra mig",
    rf"hvad mangler (?:du|i){STILL}(?: at (?:faa|hoere))?(?: (?:fra|af) (?:mig|os))?",
    rf"hvad (?:er det{STILL},? (?:som )?)?(?:du|i){STILL}(?: (?:gerne|egentlig|lige))* (?:vil|ville|skal|skulle"
    rf"|mangler)"
    r"(?: (?:gerne|egentlig|lige))*(?: (?:have|bruge|vide|have at vide))?(?: (?:fra|af) (?:mig|os))",
    rf"hvad (?:vil|skal|mangler|venter){STILL} (?:du|i){STILL}(?: (?:gerne|egentlig|lige))*(?: (?:have|bruge|vide"
    rf"|paa))?"
    r"(?: (?:fra|af) (?:mig|os))",
    r"what (?:is it (?:that )?)?(?:do |are )?you (?:still )?(?:want|need|waiting for|missing|expect)(?: from "
    r"(?:me|us))",
    r"what are you (?:still )?(?:missing|waiting for)(?: from (?:me|us))?",
    r"hvad (?:skal|boer|burde) jeg (?:stadig )?(?:naa|huske|ordne|svare paa|indberette|aflevere|tage mig af|faa gjort)",
    r"hvad (?:skal|boer) jeg (?:goere|lave)(?= (?:i dag|i denne uge|denne uge|mere|endnu|ellers|inden))",
    rf"hvad har jeg (?:glemt|overset)(?: at {DO})?|hvad har jeg{STILL} ikke(?: faaet)? {DONE}",
    r"hvad har jeg (?:at (?:goere|lave)|liggende|paa (?:min liste|listen)|af (?:opgaver|gaeld))",
    rf"har jeg (?:glemt|overset) {THING}(?: at {DO})?|har jeg glemt at {DO}(?: {THING})?",
    rf"har jeg{STILL} (?:nogen |nogle |noget )?(?:opgaver|udestaaender|udestaaende|at goere|liggende"
    r"|jeg (?:mangler|skal)(?: at)?(?: goere)?)",
    r"(?:hvilke|hvad er mine) opgaver(?: har jeg)?|hvad er mine opgaver",
    r"(?:vis )?(?:mig )?(?:mine opgaver|min (?:huskeliste|opgaveliste|to ?do(?: liste)?))|huskeliste|opgaver",
    rf"er der{STILL} (?:noget|nogen|opgaver|tal),? (?:som )?(?:jeg|der) (?:skal|mangler|boer|har glemt|ikke har"
    rf"|skulle have|haster){STILL}(?: at)?(?: (?:{DO}|{DONE}))?",
    r"(?:giv mig |vis )?(?:mig )?(?:et )?overblik|er alt (?:som det skal vaere|i orden|ok)",
    r"hvad skal jeg(?= i (?:dag|denne))",
    r"er jeg (?:ajour|paa plads|bagud|faerdig)(?: med (?:det hele|alt|noget))?|hvad haster(?: mest)?",
    r"what do i (?:still )?(?:need|have|owe)(?: you)?(?: (?:still )?to (?:do|answer|report|fill in|deliver))?",
    r"what am i missing|what (?:have|did) i (?:forget|forgotten|missed)",
    r"have i (?:forgotten|missed) (?:anything|something)|am i (?:behind|up to date)(?: with (?:anything|everything))?",
    r"what is (?:still )?(?:missing|waiting|left)(?: (?:from|for|on) me)?(?: to do)?",
    r"do i (?:still )?owe(?: you| anyone| anybody)?(?: (?:anything|something|figures|any figures|an answer))?",
    r"do i (?:still )?(?:have|need)(?: to do)? (?:anything|something|any tasks)(?: to do| left)*",
    r"is there (?:anything|something)(?: (?:left|else|more))?(?: waiting)? (?:for me|i (?:still )?(?:need|have|should))"
    r"(?: to)?(?: do| answer)?",
    r"(?:show )?(?:me )?my (?:tasks|to ?do(?: list)?)|what should i do (?:today|this week)|to ?do(?: list)?",
)
NOT_YET = r"(?:svaret|meldt|indberettet|afleveret|leveret|sendt|givet|indsendt|svaret paa)"
FIGURES = r"(?: (?:tal|tallene|deres tal|sine tal|alle tal|figures|their figures))"
OTHERS = (
    rf"hvem (?:alle )?mangler(?: vi| jeg| du)?{STILL}"
    rf"(?: at (?:svare|melde|indberette|aflevere|levere|sende|give)(?: ind)?{FIGURES}?"
    r"| (?:svar|tal|noget)(?: fra)?| at hoere fra)?",
    rf"hvem (?:alle )?har{STILL} (?:ikke|endnu ikke|ikke endnu){STILL} {NOT_YET}(?: ind)?{FIGURES}?",
    rf"hvem skylder(?: (?:mig|os|dig))?{STILL}(?: (?:tal|svar|noget|et svar))?",
    rf"hvem (?:alle )?venter (?:vi|jeg|du|i){STILL} paa|(?:hvad|hvem) mangler jeg (?:svar|tal) fra",
    r"who (?:has (?:still )?not|has ?n[o'’]?t|have not) (?:answered|reported|delivered|replied|sent)"
    r"(?: (?:their |the )?figures)?",
    r"who (?:still )?owes(?: us| me| you)?(?: (?:anything|something|figures|an answer))?|who is (?:still )?missing",
    r"who (?:are we|am i) (?:still )?waiting for|who (?:still )?(?:needs|has) to (?:answer|report|reply|deliver)",
)
WANTED = Sayings(
    {
        "before": OPENING,
        "behind": "tak, nu, endnu, lige nu, i dag, egentlig, her, please, now, still",
        "you": "du, i",
        "i": "jeg, vi",
        "small": "egentlig, så, lige, nu, stadig, endnu, gerne, mere, still",
        "lacks": "mangler, skal bruge, vil have, skal have, venter på, skal vide",
        "deliver": "levere, aflevere, sende, give, indberette, svare på, udfylde, melde ind",
        "of_figures": "af tal, af svar, tal, svar",
        "from_me": "fra mig, af mig, fra os, af os",
        "to_you": "dig, jer, til dig, til jer, ind",
        "send": "send, give, deliver, answer, report",
    },
    {
        "wanted": (
            "hvad er det <small>* <you> <small>* <lacks> <of_figures>? <from_me>?, "
            "hvad er det <small>* <i> <small>* mangler <from_me>?, "
            "hvad er det <small>* <i> <small>* skal <deliver> <to_you>?, "
            "hvad vil <you> <small>* have <of_figures>? <from_me>?, hvad venter <you> <small>* på <from_me>?, "
            "hvad skal <i> <small>* <deliver> <to_you>?, hvilke tal vil <you> <small>* have <from_me>?, "
            "er der <small>* noget <you> <small>* <lacks> <from_me>?, er der <small>* mere <you> <small>* <lacks> "
            "<from_me>?, "
            "what am i supposed to <send> you?, what should i <send> you?, what shall i <send> you?, "
            "is there anything you need from me, is there anything you want from me"
        )
    },
)
""" "hvad er det, du mangler fra mig?", in the words of those who deliver figures."""
OF_ONESELF = re.compile(rf"{OPENS}(?:{'|'.join(OWN)}){LATELY}\W*")
OF_OTHERS = re.compile(rf"{OPENS}(?:{'|'.join(OTHERS)}){LATELY}\W*")
FIGURES_ALONE = re.compile(
    r"\b(?:tal|tallene|meldt?e?|lever\w*|aflever\w*|indberett\w*|figures|report\w*|deliver\w*)\b"
)
SPELT = str.maketrans({"-": " ", "’": "'"})


def of_oneself(text: str) -> bool:
    """ "hvad skal jeg gøre?" alone asks for help, and is left to it (bot.people.courtesy)."""
    plain = _plain(text) if len(text) <= LONGEST else ""
    return OF_ONESELF.fullmatch(plain) is not None or (plain != "" and WANTED.said(plain, LONGEST) != "")


def of_others(text: str) -> bool:
    return len(text) <= LONGEST and OF_OTHERS.fullmatch(_plain(text)) is not None


def of_figures(text: str) -> bool:
    """Whether those who have not answered are asked about for their figures alone."""
    return FIGURES_ALONE.search(_plain(text)) is not None


def _plain(text: str) -> str:
    return " ".join(fold(text).replace("what's", "what is").translate(SPELT).split())
