"""What people write while we wait for an answer, and that is none: "øjeblik", "jeg spørger lige Fatima", "haha"."""

import re

from bot.language.atoms.normalise import fold
from bot.language.times.lengths import DAY, first_length, worded
from bot.language.word_sets import word_set
from bot.people.courtesy import HELLO, THANKS, sorrows
from bot.people.courtesy import said as courtesy
from bot.people.small_talk import told as small_talk
from bot.phrases import OPENS, phrase_in, plain

WAIT, WHERE, ILL, OWN, CHEERS, SAD = "wait", "where", "ill", "own", "cheers", "sad"
LATER = r"(?:senere|om lidt|om et oejeblik|snart|igen|tilbage|i morgen|i aften|bagefter|naar .{1,40}|om .{1,25})"
MOMENT = r"(?:oejeblik|oejeblikke|sekund|sekunder|sek|minut|minutter|tid)"
SMALL = r"(?: (?:lige|bare|nok|skal|vil|maa|selv|foerst|hellere|da|naa|at|just|have|to|need))*"
ASKS = (
    r"(?:spoerger?|hoerer?|ringer?|tjekker?|checker?|undersoeger?|kigger?|taeller?|faa?r fat i|finder?(?: ud af)?"
    r"|snakker? med|taler? med|ask|check|count|call|look|find out|talk to)"
)
BUSY = (
    r"(?:optaget|i gang|paa vej|ude at (?:handle|gaa|koere)|i bussen|i toget|i koekkenet|ved at .{3,30}"
    r"|midt i noget|busy|on my way|in the (?:bus|kitchen))"
)
WAITS = (
    rf"(?:lige |bare )*(?:et |to |2 )?(?:lille |lige )?{MOMENT}(?: endnu| saa| lige)*"
    rf"|(?:hov )?vent(?: (?:lige|lidt|nu|et|{MOMENT}))*|giv mig (?:lige )?(?:et |lidt )?{MOMENT}|hold lige|ikke lige nu"
    r"|om lidt|lidt senere|senere|det kommer(?: senere| snart)?"
    rf"|(?:jeg|vi|i|we|i ll|we ll|i will|i must|let me){SMALL} {ASKS}(?: .{{0,60}})?"
    rf"|(?:jeg|vi){SMALL} (?:skriver?|svarer?|melder?|sender?|kommer?|er|siger?)(?: (?:det|tallet|svaret|til))* {LATER}"
    rf"|(?:jeg|vi){SMALL} (?:vender tilbage|giver besked)(?: .{{0,40}})?|det (?:spoerger|finder) jeg .{{3,40}}"
    r"|(?!jeg\b|vi\b|du\b|det\b)[a-z]+ (?:ved|kender) (?:det|tallet)(?: nok| bedre)*"
    r"|det (?:ved|kan) (?!jeg\b|vi\b|du\b|i\b|ikke\b)[a-z]+(?: (?:nok|bedre|godt|svare paa|sige))*"
    r"|(?:jeg|vi) (?:ved|faar) det (?:foerst|at vide|snart|senere).{0,40}"
    rf"|(?:kan|maa) (?:jeg|vi) (?:lige )?(?:svare|skrive|sige|vende tilbage|goere)(?: (?:det|tallet|med det))* {LATER}"
    rf"|jeg (?:er|sidder|staar) (?:lige |stadig )?{BUSY}(?: .{{0,30}})?|jeg har (?:travlt|ikke tid)(?: .{{0,20}})?"
    r"|(?:just )?(?:a|one) (?:moment|minute|sec|second)(?: please)?|wait(?: (?:a|moment|minute|second|bit|please))*"
    r"|give me (?:a|one) (?:moment|minute|sec|second)|hang on|hold on|later|not now|brb|be right back"
    r"|(?:i ll|i will|let me) (?:get back|come back|be back|write|answer|tell you|see)(?: .{0,40})?"
    r"|can i (?:answer|write|tell you)(?: it| this)? (?:later|tomorrow|in a .{3,10})"
    rf"|(?:i am|i m) {BUSY}(?: .{{0,20}})?"
)
SELF = r"(?:jeg|i|han|hun|he|she|min \w+|mit \w+|mine \w+|my \w+)"
WHOM = rf"(?:{SELF}|vi|we|(?!det\b|den\b|der\b|it\b|there\b|kun\b|only\b)[a-z]{{2,20}})"
STATE = r"(?:er|var|har vaeret|blev|ligger|laa|am|is|was|were|has been|have been|got)"
UNWELL = r"(?:syge?|sygemeldt|forkoelet|daarlig|indlagt|paa (?:hospitalet|sygehuset)|ill|sick|unwell|in hospital)"
AWAY = (
    r"(?:paa (?:arbejde|ferie|vagt|job)|bortrejst|ferie|fri|vagt|nattevagt|hjemme|foedselsdag|bryllup|begravelse"
    r"|(?:til |hos )?(?:tandlaege|laege|frisoer)\w*|i byen|at (?:work|home)|on holiday|away|birthday|day off|dentist)"
)
KIN = r"(?:boern|boerneboern|unger|drenge|piger|soenner|doetre|katte|hunde|kids|children|grandchildren)"
ADVERBS = r"(?: (?:desvaerre|selv|lige|blevet|ogsaa|stadig|meget|ret|helt|saa|nu|very|also|still|so))*"
HOW = r"(?:hvor(?:dan)?|where|how)"
SAYS = {
    WAIT: rf"(?:{WAITS})(?: (?:{WAITS}))*",
    WHERE: rf"{HOW} (?:skal|kan|maa|do|should|can) (?:jeg|man|vi|i) (?:lige )?(?:skrive|svare|taste|sige|write|answer"
    r"|put|type)(?: (?:det|tallet|svaret|antallet|det ind|her|henne|til dig|it|that|this|the number))*"
    rf"|{HOW} (?:skriver|svarer|taster) (?:jeg|man|vi)(?: (?:det|tallet|svaret|ind|her|henne|til dig))*"
    r"|(?:skal|kan|maa) (?:jeg|man) (?:bare )?(?:skrive|svare)(?: (?:det|tallet|her|bare))*"
    r"|hvad (?:skal|maa) (?:jeg|man) (?:skrive|svare)(?: (?:nu|her|til dig|saa|til det))*"
    r"|hvad mener du(?: med det)?|hvad (?:spoerger du om|vil du vide)|what do you mean"
    r"|what (?:do|should) i (?:write|answer)(?: here| now)?",
    ILL: rf"{WHOM} {STATE}{ADVERBS} {UNWELL}(?: .{{0,60}})?",
    OWN: rf"(?:jeg|i|vi) (?:er|var|har|havde|skal|skulle|tager|am|was|have|had){ADVERBS}(?: paa| til| hos)? {AWAY}"
    rf"(?: .{{0,40}})?|(?:jeg|i) (?:har|have) (?:selv )?\w+ {KIN}"
    rf"|{SELF} (?:er|bliver|fylder|am|is|turns) (?:kun )?\d{{1,3}}(?: aar(?: gammel)?| years old| i .{{1,20}})?",
    CHEERS: r"(?:(?:ha|he|hi|ah|ho){2,}h?|haha\w*|hehe\w*|hihi\w*|lol|hold da op|p[uy]ha|uha|naa+|oev|aa+h+|wow)+"
    r"(?: (?:ja|jo|da|dog|saa|tak|for en dag))*",
}
PATTERNS = {what: re.compile(f"{OPENS}(?:{said})(?: tak| please)?") for what, said in SAYS.items()}
LONGEST = 90
ANSWERS = re.compile(r"(?<=. )(?:det|den|der|vi|de|it|there|we|they) (?:var|blev|kom|er|was|were)\b|\b(?:kom|came)\b")
""" "jeg var syg, men der kom 12": one clause of it answers."""
BREAK = re.compile(r"(?:[,;:!?\n]|(?<!\bkl)\.(?!\d))[^\S\n]*\w")
"""A clause of its own begins behind the words: it may answer."""
HOUR = re.compile(r"\b(?:kl|klokken|at) ?\d{1,2}(?: \d\d)?\b")
OF_A_LENGTH = word_set(
    "om giv mig lige vent bare ca cirka saa tak jeg skriver svarer er tilbage igen har brug for et lille max hoejst"
    " i in give me just a about am back please",
    of_reader=False,
)
CHATS = re.compile(
    r"\b(?:jeg|mig|min|mit|mine|du|dig|han|hun|ham|hende|my|me|you|he|she)\b"
    r"|^(?:i|we) (?:am|m|was|had|have|love|think|like|need|want|can|could|will|ll)\b"
)
"""Of whom somebody speaks who counts nobody."""
SMALL_WORDS = frozenset({"to", "one"})
"""English words that are numbers elsewhere: "I have to ask", "one moment"."""
FEW = 3
THANKED = re.compile(
    r"(?:ok |okay |ja |yes )?(?:cool|great|nice|lovely|perfect|super|fedt|perfekt|dejligt|sejt|herligt)"
    r"(?: (?:mange|tusind|many))? (?:tak|thanks|thank you)"
)


def said(text: str) -> str:
    """Which of them words are, or of bot.people.small_talk; an empty string where they may be an answer."""
    if len(text) <= LONGEST and THANKED.fullmatch(plain(text)):
        return THANKS
    if polite := courtesy(text):
        return polite if polite in (HELLO, THANKS) else "" if not _of_this(text) else WHERE
    if sorrows(text) and not _may_answer(text, SAD):
        return SAD
    if _only_so_long(text):
        return WAIT
    what = phrase_in(text, PATTERNS, LONGEST)
    if what in (ILL, OWN) and BREAK.search(text):
        return ""
    return "" if what in (WAIT, ILL, OWN) and _may_answer(text, what) else what or small_talk(text)


def chats(text: str) -> bool:
    """Whether words that answer nothing tried to: "min telefon dør snart" did not."""
    words = HOUR.sub("", plain(text))
    if any(map(str.isdigit, words)) or len(words.split()) < FEW:
        return False
    return "?" in text or CHATS.search(words) is not None


def _of_this(text: str) -> bool:
    """ "hvad skal jeg skrive?", which asks for help where nothing waits."""
    return phrase_in(text, PATTERNS, LONGEST) == WHERE


def _only_so_long(text: str) -> bool:
    """ "5 min", "giv mig et kvarter": less than a day, and nothing else."""
    atoms = worded(fold(text)) if len(text) <= LONGEST else []
    found = first_length(atoms)
    if found is None or found.lasts >= DAY:
        return False
    beside = (*atoms[: found.start], *atoms[found.end :])
    return all(atom.tag == "sign" or atom.text in OF_A_LENGTH for atom in beside)


def _may_answer(text: str, what: str) -> bool:
    """Whether there is a number beside hours, lengths and one's own, or a clause of what was."""
    if ANSWERS.search(plain(text)):
        return True
    if what == OWN:
        return False
    atoms = worded(HOUR.sub("", plain(text)))
    lasts = first_length(atoms)
    beside = (*atoms[: lasts.start], *atoms[lasts.end :]) if lasts else atoms
    return any(atom.tag == "digits" or (atom.tag == "numeral" and atom.text not in SMALL_WORDS) for atom in beside)
