"""What leaders write of people, instead of opening their cards: "Lise er syg", "hvem er ambassadør i Vangdalen?" """

import re
from dataclasses import replace

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.language.word_sets import word_set
from bot.people.finding import active_people
from bot.people.meanwhile import NUMBERS, SMALL_WORDS
from bot.people.model import LEADERS
from bot.people.oneself import waits_for_words
from bot.people.role_words import Post, post_of
from bot.people.roster import People, page_of
from bot.people.who_is import name_asked
from bot.work import Work

ABOUT = re.compile(
    r"\b(?:stopp\w*|holdt op|opsagt|sagt op|rejst|syge?|sygemeldt|ferie|orlov|barsel|vaek|overtager|rolle\w*"
    r"|(?:har|holder|faar|tager|har faaet) fri|paa kursus|day off|flyttet|fraflyttet|ikke laengere|moved|no longer"
    r"|flyt(?= [a-z]+ (?:til|over|hen|fra)\b)|move(?= [a-z]+ (?:to|from)\b)"
    r"|skal (?:ogsaa |ikke (?:laengere |mere )?)?vaere|fjern|slet|afloeser|navn\w*|hedder"
    r"|rask(?: igen)?|(?:er|is) (?:tilbage|back)|daekker for|vikar for|covers? for"
    r"|telefon\w*|nummer|mail|e-mail|kontakt\w*|ill|sick|holiday|away|left|leaves|role|phone|number)\b"
)
"""What leaders say of somebody that is done on their card."""
AWAY = re.compile(
    r"\b(?:syge?|sygemeldt|ferie|orlov|barsel|vaek|bortrejst|fri|kursus|fravaerende|hospitalet"
    r"|ill|sick|holiday|away|off|leave)\b"
)
"""What somebody is who is not there; folded."""
WAS = word_set("var blev havde vaeret kom was were had came", of_reader=False)
""" "Omar var syg, så vi lukkede" tells how it went, and of no absence to come."""
CARDS = ("draft:", "batch:", "announcement:", "course:", "figure", "opinion:")
"""What is asked about these is hardly answered by who is away, or by who has a role."""
INVITES = re.compile(r"\W*(?:inviter|invite)\b(?P<whom>.*?)(?:(?<=\w)\W*+\b(?:der|som|ved navn|who|named|called)\b.*)?")
"""How a leader asks for an invitation, folded."""
WHO_IS = re.compile(r"(?:hvem er|hvem har vi som|who is|who are)(?: vores| our| the)? (?P<post>.+?)\W*$")
HOW_MANY = re.compile(
    r"(?:hvor mange|how many) (?P<post>.+?) (?:har vi|er der|do we have|are there)(?: i alt| lige nu| nu)?"
    r"(?P<area> (?:i|paa|ved|in|at) .+?)?\W*$"
)
AS_WHAT = re.compile(r"\b(?:som|til at vaere|as|to be)\b(?P<post>.+)")
""" "inviter Karim som frivillig": the name is none of the invitation's."""
ADDS = re.compile(r"\W*(?:tilfoej|opret|add) (?P<whom>.+?) (?:til|som|i|to|as) (?P<post>.+?)(?:,.*)?\W*$")
""" "tilføj Hanne til bestyrelsen, hanne@example.org", folded."""
MOVED = re.compile(r"^\W{0,3}\w{2,30} (?:er|har|is|has) (?:nu |lige )?(?:flyttet|moved) (?:til|over|hen|fra|to|from)\b")
LONGEST = 90
MOST = 24
"""Of those who have a role: they stand on one page."""


def may_speak(text: str) -> bool:
    """Whether words may be of somebody's card, or ask who has a role; most are not, and cost no look at rows."""
    folded = fold(text)
    return len(text) <= LONGEST and any((ABOUT.search(folded), WHO_IS.match(folded), HOW_MANY.match(folded)))


def waits(work: Work, text: str) -> bool:
    """Whether such words may be the answer to a question that is open in the chat.

    "Omar er syg fra mandag" and "hvem er ambassadør i Vangdalen?" answer none about a card, which goes on waiting.
    """
    asked = work.asked()
    if (asked.startswith(CARDS) or asked.endswith(":move")) and _is_plain(text):
        return False
    return asked != "" if "?" not in text else waits_for_words(work)


def spoken_of(work: Work, text: str) -> str:
    """The first name of somebody of whom a leader says what is done on their card: "Lise er syg i denne uge"."""
    if not work.has(LEADERS) or not ABOUT.search(fold(text)):
        return ""
    if _tells_something_else(work, text):
        return ""
    words = re.findall(r"\w+", fold(text))
    firsts = {fold(name): name for each in active_people(work) for name in each.name.split()[:1]}
    called = (firsts.get(word) or firsts.get(word.removesuffix("s")) for word in words)
    return next((name for name in called if name), "")  # "Samira stopper, Asger tager over" is of Samira first


def named(work: Work, text: str) -> str:
    """ "hvem er Liv?", asked by a leader."""
    return name_asked(text) if work.actor is not None and work.actor.has(LEADERS) else ""


def asked_for(work: Work, text: str) -> Post | None:
    """ "hvem er ambassadør i Vangdalen?", asked by a leader."""
    found = WHO_IS.match(fold(text)) or HOW_MANY.match(fold(text)) if work.has(LEADERS) else None
    said = f"{found['post']}{found.groupdict().get('area') or ''}" if found else ""
    post = post_of(work.plan, said) if said else None
    return post if post and post.role else None


def invites(text: str) -> bool:
    """Whether words may invite somebody; most do not, and cost no look into the database."""
    return len(text) <= LONGEST and INVITES.fullmatch(fold(text)) is not None


def invited(work: Work, text: str) -> str:
    """ "inviter en ny frivillig i Vangdalen, der hedder Karim": what a leader would invite somebody to be."""
    found = INVITES.fullmatch(fold(text)) if work.has(LEADERS) else None
    told = AS_WHAT.search(fold(text)) if found else None
    likely = (found["whom"] if found else "", told["post"] if told else "")
    return next((each.strip() for each in likely if each.strip() and post_of(work.plan, each)), "")


def adds(text: str) -> bool:
    """Whether words may ask for somebody to be added; most do not, and cost no look into the database."""
    return len(text) <= LONGEST and ADDS.match(fold(text)) is not None


def means_to_add(work: Work, text: str) -> bool:
    """ "tilføj Hanne til bestyrelsen": that a leader adds somebody, whose particulars are asked for."""
    found = ADDS.match(fold(text)) if work.has(LEADERS) else None
    post = post_of(work.plan, found["post"]) if found else None
    return post is not None and bool(post.role)


def holders(work: Work, role: str, area: str) -> People:
    """Those who have a role, in an area where one is named."""
    everybody = [
        each for each in active_people(work)
        if any(post.role == role and (area not in work.plan.areas or post.area == area) for post in each.held(work.now))
    ]  # fmt: skip
    return replace(page_of(work, everybody, 0, MOST), total=len(everybody))


def _is_plain(text: str) -> bool:
    """Whether words say who is away, and count nobody, or ask who has a role."""
    folded = fold(text)
    if WHO_IS.match(folded):
        return True
    atoms = with_times(folded)
    counts = any(each.tag in NUMBERS and each.text not in SMALL_WORDS for each in atoms)
    return AWAY.search(folded) is not None and not counts and WAS.isdisjoint(each.text for each in atoms)


def _tells_something_else(work: Work, text: str) -> bool:
    """ "Lise er syg, så fællesspisningen på torsdag er aflyst", or what was held without her."""
    reader, now = work.programme.reader, work.said_at
    if MOVED.search(fold(text)) and not any(each.isdigit() for each in text):
        return False  # "Tove er flyttet til Glarbjergvej" is no new neighbour where we know her
    return bool(reader.read(text, now).reports or reader.coming(text, now) or reader.coming(text, now, off=True))
