"""Words beside an announcement that waits for its day, hour or place: are they of something else?"""

from bot.announcements import naming
from bot.announcements.model import Announcement
from bot.language.atoms.normalise import fold
from bot.language.atoms.tokens import Atom, tag_at, text_at
from bot.language.coming import Details
from bot.language.times.named import with_times
from bot.language.word_sets import word_set
from bot.work import Work

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
    " it is its s that this we i the a an will be was has have start starts begins begin open opens make move moved"
    " change put set no yes not but oops actually instead rather only please should would"
    " like ll m re to from am pm p o clock noon day time place",
    of_reader=False,
)
"""Words that say no more than when and where something is, or that this is put right; folded."""
LEADS_TO = word_set("i paa ved hos in at on by", of_reader=False)
"""Behind one of these stands a place."""
ADDS = word_set("med with plus fordi because", of_reader=False)
""" "... med kaffe og kage" adds to what is told before."""


def tells(work: Work, waits: Announcement, said: Details, text: str) -> bool:
    """Whether words would move what was told of one that waits, and speak of something else, as "send det på fredag
    kl. 9" does while it is asked where it is. "nej, det er på fredag" puts it right.
    """
    return _moves(waits, said) and any(
        word not in fold(said.spot or "").split() and not _names(work, waits, word) for word in _told_more(text)
    )


# -- inside --


def _moves(waits: Announcement, said: Details) -> bool:
    day = said.days[0] if len(said.days) == 1 else None
    starts = said.hours.starts if said.hours else None
    told = (waits.day, day), (waits.starts, starts)
    return any(None not in (before, after) and before != after for before, after in told)


def _told_more(text: str) -> list[str]:
    """The words that are neither time nor place, and say more than that they are."""
    atoms: list[Atom] = [each for each in with_times(fold(text)) if each.tag != "sign"]
    adds = next((at for at, each in enumerate(atoms) if each.text in ADDS), len(atoms))
    return [each.text for at, each in enumerate(atoms[:adds]) if _says_more(atoms, at)]


def _says_more(atoms: list[Atom], at: int) -> bool:
    small = text_at(atoms, at) in OF_IT | LEADS_TO or len(text_at(atoms, at)) == 1
    return tag_at(atoms, at) == "word" and not small and text_at(atoms, at - 1) not in LEADS_TO


def _names(work: Work, waits: Announcement, word: str) -> bool:
    """Whether it is what the announcement itself is called by."""
    said = naming.off(work, f"{word} er aflyst")
    by_plan = said is not None and said.criterion == waits.criterion and said.title in (None, waits.title)
    return by_plan or naming.is_named(waits.title or "", word)
