"""/nyhedsbrev: where somebody stands, and what is theirs to do."""

import re
from dataclasses import dataclass, replace

from sqlalchemy import func, select

from bot.language.atoms.normalise import fold
from bot.newsletter.drafting import under_way
from bot.newsletter.model import READY, SENT, Contribution, Issue
from bot.newsletter.subscribing import Mine, has_left, mine
from bot.people.model import EVERYBODY
from bot.people.oneself import only_subscribes, waits_for_words
from bot.phrases import OPENS, phrase_in
from bot.sayings import OPENING, Sayings
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Menu:
    mine: Mine
    known: bool
    """Somebody with a role; a stranger is told what it is."""
    gives: bool = False
    edits: bool = False
    issue: int | None = None
    """The issue in hand."""
    waiting: int = 0
    """Contributions that are in no issue."""
    archived: bool = False
    last: int | None = None
    """The issue that was sent last, for its editor."""
    languages: bool = False
    """Whether the languages are offered, too."""


OF_IT = (
    r"nyhedsbrev|nyhedsbrevet|newsletter|blad|bladet|beboerblad|beboerbladet|avisen"
    r"|billede[rt]?|billederne|fotos?|artikel|photos?|pictures?"
)
ASKS = re.compile(rf"(?=.*\b(?:{OF_IT})\b){OPENS}(?:hv|kan (?:jeg|man)|maa|wh|how|can)")
"""Somebody asks something about it; folded."""
COMES = re.compile(
    rf"{OPENS}(?:hvornaar|kommer|when) (?:kommer|bliver|udkommer|sendes|does|is|det|den|it)\b"
    r"(?: (?:det|den|ud|i|trykt|med|sendt|it|out|come|printed|sent|naeste gang|saa))*\W*"
)
HEADED = re.compile(
    r"\W*(?:(?:hej|hi|her er|her kommer|noget|lidt|et bidrag|en historie|something|a story)\W+)*(?:til|for) (?:det )?"
    r"(?:n(?:æ|ae?)ste )?(?:the )?(?:nyhedsbrevet|nyhedsbrev|bladet|beboerbladet|newsletter)\s*[:\n]\s*"
    r"(?P<words>\S.{9,})",
    re.IGNORECASE | re.DOTALL,
)
LONGEST = 90
GIVE, EARLIER, MENU, LANGUAGE, AGAIN, AREAS = "give", "earlier", "menu", "language", "again", "areas"
"""AGAIN and AREAS are of readers alone: that they want it again, and where they live now."""
WANTS = {
    GIVE: r"(?:(?:jeg|vi) )?(?:har|vil gerne (?:skrive|sende|fortaelle|give|have|bidrage med)) (?:gerne )?"
    r"(?:lige )?(?:(?:en|et|et par|to|tre|nogle|noget|lidt|flere) )?(?:god |gode |lille )?"
    r"(?:historie[r]?|ide|ideer|artikel|billede|billeder|nyhed|nyheder|tekst|indlaeg|bidrag|nyt|ting)?"
    r"(?: mere| til)?"
    r"(?: fra [a-z0-9 ]{2,40}?)? ?(?:til|i|med i) (?:naeste )?(?:nyhedsbrev(?:et)?|bladet|beboerbladet|avisen)"
    r"|i have (?:an idea|a story|a picture|pictures|an article|news|something) for the newsletter",
    EARLIER: r"(?:vis|se|find|send|giv|show|read|send)(?: mig| me)? (?:(?:det|de|the) )?"
    r"(?:sidste|seneste|forrige|gamle|tidligere|last|latest|earlier|old) (?:nyhedsbreve?t?|nyhedsbrevene|newsletters?)",
    MENU: r"(?:jeg vil gerne have|kan jeg faa) nyhedsbrevet paa (?:mail|e mail)"
    r"|(?:i want|i would like|can i get) (?:to get )?(?:the |your )?newsletter by e ?mail",
    LANGUAGE: r"(?:(?:jeg vil gerne have|kan jeg faa|maa jeg faa|send mig) )?nyhedsbrevet paa (?:engelsk|dansk)"
    r"|(?:(?:i want|i would like|i d like|can i get|can i have|send me) )?(?:to get )?(?:the |your )?newsletter in"
    r" (?:english|danish)",
}
OF_READERS = Sayings(
    {
        "before": f"{OPENING}, jo, ja, nej, nå, yes, no, må jeg, vil du, please, <before_that>",
        "behind": "tak, please, nu, now, <before_that>",
        "before_that": "jeg bor ikke i _ mere, jeg bor ikke på _ mere, i don t live in _ any more",
        "me": "mig, os, me, us",
        "i": "jeg, vi, i, we",
        "want": "vil gerne, vil godt, vil alligevel gerne, want, would like",
        "get": "have <it>, have, få <it>, modtage <it>, være med, tilmeldes, get <it>, to get <it>, <it>",
        "it": "det, nyhedsbrevet, bladet, it, the newsletter",
        "moved": "er flyttet til, er flyttet over i, bor nu i, bor i, bor nu på, har flyttet til, moved to, "
        "have moved to, live in, now live in",
    },
    {
        AGAIN: "meld <me> til igen, tilmeld <me> igen, skriv <me> op igen, send <me> <it> igen, <i> <want> <get> igen, "
        "sign <me> up again, <i> <want> <get> again",
        AREAS: "<i> <moved> _, <i> <moved> _ igen",
    },
)
PATTERNS = {what: re.compile(rf"{OPENS}(?:{said})(?: tak| please)?") for what, said in WANTS.items()}


def wants(text: str) -> str:
    """One of these, of words that want just that and report no issue; else an empty string."""
    return phrase_in(text, PATTERNS, LONGEST) or OF_READERS.said(text, LONGEST)


def asks_when(text: str) -> bool:
    """ "hvornår kommer det ud?", of whatever was spoken of last."""
    return len(text) <= LONGEST and COMES.fullmatch(fold(text)) is not None


def was_shown(work: Work) -> bool:
    """Whether something was given for it just now, or an issue was shown."""
    return work.talked_of().startswith(("contribution:", "issue:", "item:"))


def headed(text: str) -> str:
    """What stands behind "til nyhedsbrevet: …": a piece for it, whatever is counted in it; else an empty string."""
    found = HEADED.fullmatch(text)
    return found["words"].strip() if found else ""


def asks(text: str) -> bool:
    return len(text) <= LONGEST and ASKS.match(fold(text)) is not None


def reports(work: Work, text: str) -> bool:
    """Whether words report something, or answer a question in one's own words."""
    return waits_for_words(work) or bool(work.read(text).reports)


def there_is_one(work: Work) -> bool:
    return work.plan.newsletter.comes


def may_give(work: Work) -> bool:
    """Whether there is a newsletter, and whoever writes may, while no other text is asked of them."""
    return there_is_one(work) and work.has(EVERYBODY) and not waits_for_words(work)


def means_it(work: Work, wanted: str) -> bool:
    """AGAIN is of who has left, or gets nothing else here; AREAS of who gets it, and has nothing else here."""
    if wanted == AGAIN:
        return work.actor is None or only_subscribes(work) or has_left(work)
    return wanted != AREAS or (only_subscribes(work) and bool(mine(work).channel))


def in_a_language(work: Work) -> Menu:
    """The same with the languages in which it can be read: all that is said to them comes in it."""
    return replace(menu(work), languages=True)


def menu(work: Work) -> Menu:
    if work.actor is None:
        return Menu(Mine(work.plan), known=False)
    edits = work.actor.has(frozenset(work.plan.newsletter.editors))
    issue = under_way(work) if edits else None
    ready = Contribution.state == READY, Contribution.practice.is_(False)
    waiting = work.session.scalar(select(func.count()).where(*ready)) or 0
    last = work.session.scalar(select(func.max(Issue.id)).where(Issue.state == SENT))
    gives = work.actor.has(EVERYBODY)
    return Menu(mine(work), True, gives, edits, issue.id if issue else None, waiting, last is not None, last)
