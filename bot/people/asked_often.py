"""What residents ask before they dare to write: who is counted, who reads it, whether it is a machine, how to help."""

import re
from dataclasses import dataclass

from bot.message import parted
from bot.people.finding import whom_to_ask
from bot.people.model import REPORTERS
from bot.phrases import OPENS, phrase_in
from bot.plan.model import Plan
from bot.work import Work

COUNTS, SEES, KEEPS, ROBOT, HELPS, CAME, MENDS = "counts", "sees", "keeps", "robot", "helps", "came", "mends"
MOVES = "moves"
OF_REPORTS = frozenset({"", "draft", "batch", "entry"})
THEM = (
    r"(?:boern|boernene|babyer|babyerne|de smaa|de frivillige|frivillige|hjaelperne|dem der hjaelper|mig selv|os selv"
    r"|jeg selv|vi selv|medarbejderne|(?:the )?(?:children|babies|volunteers|helpers|staff)|myself|ourselves)"
)
ASKS = {
    COUNTS: rf"(?:skal|maa|kan) (?:jeg|vi|man) (?:ogsaa )?(?:taelle|regne) {THEM} med|taeller {THEM}(?: ogsaa)? med"
    rf"|skal {THEM} (?:ogsaa )?(?:taelles|regnes) med|(?:do|should) (?:i|we) count {THEM}(?: too)?|do {THEM} count",
    SEES: r"hvem (?:kan )?(?:ser?|laeser?) (?:alt )?(?:det|hvad|mine beskeder|det her)"
    r"(?: jeg (?:skriver|melder|sender))?|(?:er det|bliver det) (?:her )?(?:anonymt|fortroligt|hemmeligt)"
    r"|who (?:can )?(?:sees?|reads?) (?:what i write|this|it)",
    KEEPS: r"hvor laenge (?:gemmer|har|beholder) du (?:det|mi(?:n|t|ne) \w+|alt det)(?: .{0,30})?"
    r"|(?:hvornaar|naar) sletter du (?:det|mi(?:n|t|ne) \w+)(?: .{0,20})?|bliver (?:det|mine \w+) slettet(?: igen)?"
    r"|how long do you keep (?:it|this|my \w+)|when do you delete (?:it|this|my \w+)",
    ROBOT: r"er du (?:en |et )?(?:robot|bot|maskine|computer|menneske|rigtigt menneske|person|rigtig)"
    r"|skriver jeg med (?:en robot|et menneske)|are you (?:a )?(?:robot|bot|machine|human|real|person)",
    CAME: r"hvem (?:alle )?(?:kom|var med|deltog|moedte op|var der)(?: (?:til|paa|i|ved) .{3,40})?"
    r"|who (?:came|was there|took part)(?: (?:to|at|in) .{3,40})?",
    HELPS: r"jeg (?:vil|kunne|kan)(?: rigtig| meget| ogsaa)? gerne "
    r"(?:hjaelpe|(?:vaere|blive|melde mig som) frivillig|give en haand|lave mad|bage)"
    r"(?: (?:til|med|ved)(?: [a-z]+){0,3})?"
    r"|(?:jeg|vi) kan (?:godt |ogsaa )?(?:lave mad|bage|hjaelpe(?: til)?|staa i koekkenet|tage opvasken)"
    r"(?: (?:paa|til|i|med) [^\d]{1,30})?"
    r"|hvordan bliver (?:jeg|man) (?:frivillig|(?:beboer)?ambassadoer)"
    r"|i (?:want|would like) to (?:help|volunteer)(?: (?:at|with)(?: [a-z]+){0,4})?"
    r"|how do i become (?:a volunteer|an ambassador)",
}
PATTERNS = {what: re.compile(rf"{OPENS}(?:{asked})(?: tak)?") for what, asked in ASKS.items()}
MENDING = {
    MENDS: re.compile(
        rf"{OPENS}(?:(?:kan|maa) (?:jeg|vi|man) (?:(?:godt|lige|ogsaa|stadig) )*(?:rette|aendre|lave om paa) "
        r"(?:i )?(?:det|den|dem|tallet|antallet|meldingen)(?: her)?"
        r"(?: (?:senere|bagefter|igen|endnu|naar .{3,40}|hvis .{3,40}))*"
        r"|(?:hvad )?(?:nu )?hvis (?:det|jeg|tallet) (?:(?:er|har|bliver|kommer til at) )?"
        r"(?:(?:skrevet|skrive|tastet|talt) )?forkert|can (?:i|we) (?:correct|change) (?:it|that|this|the number)"
        r"(?: (?:later|again|afterwards))*|what if (?:it|i) (?:is|am|got it|wrote it) wrong)(?: tak)?"
    )
}
"""Of what was spoken of last, so that it is asked only where nothing else knows the words."""
LONGEST = 80


@dataclass(frozen=True, slots=True)
class Often:
    what: str
    whom: tuple[str, ...]
    plan: Plan


def asked(text: str) -> str:
    """Which of them words ask; an empty string where they ask or tell something else."""
    return phrase_in(text, PATTERNS, LONGEST)


def asks_to_mend(text: str) -> bool:
    """ "kan jeg rette det bagefter?"; most words are not, and cost no look into the database."""
    return phrase_in(text, MENDING, LONGEST) == MENDS


def to_mend(work: Work) -> str:
    """What whoever reports asks so of: MENDS of a report, or in general, MOVES of what is announced."""
    if work.actor is None or REPORTERS.isdisjoint(work.actor.roles):
        return ""
    topic = parted(work.talked_of()).topic
    return MENDS if topic in OF_REPORTS else MOVES if topic == "announcement" else ""


def answer(work: Work, what: str) -> Often:
    return Often(what, whom_to_ask(work), work.plan)
