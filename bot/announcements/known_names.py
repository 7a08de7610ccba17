"""What is held by a word that everybody knows, and that says something else elsewhere: "løb", "sang", "højtlæsning"."""

from collections.abc import Iterator, Sequence

from bot.language.atoms.normalise import fold, normalise
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.coming import Details
from bot.language.sentences.came_to import is_definite
from bot.language.times.named import DAY, HOUR, with_times
from bot.language.unheard_of import ALONE, OF_SOMEBODY
from bot.language.vocabulary.happenings import NO_NAME, OF_ONES_OWN
from bot.language.word_sets import word_set
from bot.registrations.agreeing import meant
from bot.work import Work

STANDS_IN = "bambolino"
"""A name that nobody uses: where a message announces this, it announces what stood in its place."""
OF_IT = word_set(
    "det den der vi jeg man de i er bliver blir bli blev var vaere skal kan vil maa har faar holder holdes holde tager"
    " laver goer starter begynder start begynd starte begynde slutter varer aabner ligger passer moedes spiser koerer"
    " flyt flytter flyttet flyttes flytte ryk rykker rykket rykkes rykke ret retter rettes aendr aendrer aendre saet"
    " saetter skriv noter udsaet udsat udskyd foregaar kommer tror mener mente sagde skrev glemte husk nej naeh ja jo"
    " jep hov ups oev undskyld sorry beklager rettelse forkert ikke men og eller saa ok okay hej obs vent faktisk"
    " egentlig alligevel hellere helst bare lige kun nu foerst stedet selvfoelgelig vist nok nok maaske desvaerre gerne"
    " godt ogsaa igen altsaa som for da at et en dag dagen tid tiden tidspunkt tidspunktet klokken kl klokkeslaet dato"
    " datoen sted stedet arrangementet aktiviteten omkring ca cirka praecis allerede senere tidligere tak"
    " naeste denne kommende her hos os hele alle doerene til fra tage formiddag eftermiddag aften morgen"
    " it is its s that this we i the a an will be was have has start starts begins begin open opens make move moved"
    " change put set no yes not but oops actually instead rather only please should would"
    " like ll m re to from am pm p o clock noon day time place",
    of_reader=False,
)
"""Words that say no more than when and where something is, or that this is put right; folded."""
LEADS_TO = word_set("i paa ved hos in at on by", of_reader=False)
"""Behind one of these stands a place."""
NO_MORE = word_set(
    "sidste anden andet andre foerste spilles laves holdes vises last next other first"
    " begge samme one second fint super perfekt dejligt fedt godt bedre bedst klart uge ugen weekend weekenden"
    " natten noget ting arrangement aktivitet begivenhed event activity something both same fine great perfect better"
    " week thing",
    of_reader=False,
)
"""Others that name nothing."""
RATHER = frozenset({"saa", "hellere", "helst", "faktisk", "rettelse", "nu", "altsaa", "bare", "gerne", "rather"})
""" "så hellere lørdag kl. 13 i ParkCaféen" names nothing; folded."""
FOR = word_set("for", of_reader=False)
THEM = word_set("de vores alle the our all", of_reader=False)
JOINS = word_set("og med and with", of_reader=False)
SHORTEST, MOST = 2, 4
"""Letters of a name; words of a message that are tried."""


def told(work: Work, text: str) -> Details | None:
    """What words announce by such a name on a day and at an hour; None where they announce nothing by it."""
    atoms = with_times((folded := normalise(text)).text)
    if not {DAY, HOUR} <= {each.tag for each in atoms}:
        return None
    for begin, end in list(_names(atoms))[:MOST]:
        first, last = folded.span(begin, end)
        said, _ = work.programme.reader.details(f"{text[:first]}{STANDS_IN}{text[last:]}", work.said_at)
        if (
            without_rather(said.called or "") == STANDS_IN
            and said.timed
            and not _names_somebody(written := text[first:last])
        ):
            return said._replace(called=written.lower())
    return None


def names_nothing(name: str) -> bool:
    """Whether no word of it says more than when something is: "fint" of "fint, lørdag kl. 14 i Parken"."""
    return set(fold(name).split()) <= OF_IT | NO_MORE


def without_rather(name: str) -> str:
    """ "altså kaffe" is coffee."""
    words = name.split()
    while words and fold(words[0]) in RATHER:
        words.pop(0)
    return " ".join(words)


# -- inside --


def _names(atoms: Sequence[Atom]) -> Iterator[tuple[int, int]]:
    """Where what may be a name stands, the longer one first: "kaffe og kage", "kaffe"."""
    for at, each in enumerate(atoms):
        if _may_name(each):
            if text_at(atoms, at + 1) in JOINS and tag_at(atoms, at + 2) == "word" and _may_name(atoms[at + 2]):
                yield each.start, atoms[at + 2].end
            if text_at(atoms, at + 1) in FOR and (last := _for_whom(atoms, at + 2)):
                yield each.start, last.end
            yield each.start, each.end


def _for_whom(atoms: Sequence[Atom], at: int) -> Atom | None:
    """ "de mindste" of "leg for de mindste": its last word."""
    at += text_at(atoms, at) in THEM
    return atoms[at] if tag_at(atoms, at) == "word" and text_at(atoms, at) not in LEADS_TO else None


def _may_name(atom: Atom) -> bool:
    word = atom.text
    if atom.tag != "word" or len(word) < SHORTEST or is_definite(word) or meant(word):
        return False
    return word not in OF_IT | LEADS_TO | NO_MORE | NO_NAME | OF_SOMEBODY | ALONE and not word.endswith(OF_ONES_OWN)


def _names_somebody(written: str) -> bool:
    """ "kaffe med Karl"."""
    return any(word[0].isupper() for word in written.split()[1:])
