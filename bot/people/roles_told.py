"""Somebody is new, or is to have a role no more: "ny frivillig: Sonja i Vangdalen", "Palle er ikke ambassadør mere"."""

from dataclasses import dataclass

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.message import parted
from bot.people.finding import whom_to_ask
from bot.people.model import EVERYBODY, LEADERS
from bot.people.role_words import MEANS, WORDS
from bot.sayings import Sayings
from bot.work import Work

NEW, ENDS = "new", "ends"
LONGEST = 120
ONESELF = ("jeg", "i")
FIGURES = ("figure", "figures")
"""Topics of what we ask that somebody else may know."""
SETS = {
    "before": "hej, hov, ok, og, men, så, nu, hi, hello, and, but, so, nyt, forresten",
    "behind": "tak, mere, længere, alligevel, fremover, please, any more, anymore",
    "role": ", ".join(WORDS.values()),
    "fresh": "ny, nye, new",
    "a": "en, et, a, an, vores, our",
    "we_have": "vi har, vi har fået, vi fik, der er kommet, der er, vi har fundet, we have, we got, there is",
    "is": "er, bliver, er blevet, skal være, vil være, vil gerne være, is, becomes, wants to be, will be",
    "no_more": (
        "er ikke, er ikke længere, er ikke mere, skal ikke være, skal ikke længere være, skal ikke mere være, "
        "vil ikke være, vil ikke længere være, kan ikke være, kan ikke længere være, stopper som, er stoppet som, "
        "holder op som, er holdt op som, is not, is no longer, stops as, does not want to be"
    ),
    "self": "jeg, vi, i, we, du, you, det, den, der, it, there",
    "he": "han, hun, de, og, he, she, they",
    "me": "jeg, vi, i, we",
    "soft": "faktisk, desværre, nok, godt, egentlig, helst, gerne, altså, længere, mere, actually, really",
    "in_it": "<at>? være, <at>? være med, <at>? sidde, med, to be, be",
    "at": "at",
    "group": "i? <the_group>, in? the group, in? the crisis group",
    "the_group": (
        "gruppen, beredskabsgruppen, krisegruppen, beredskabet, styregruppen, bestyrelsen, følgegruppen, "
        "fraværsteamet, beboerrådet, redaktionen"
    ),
    "no_time": (
        "har <soft>* ikke <soft>* tid til, har <soft>* ikke <soft>* lyst til, kan <soft>* ikke <soft>*, "
        "vil <soft>* ikke <soft>*, ønsker <soft>* ikke <soft>*, skal <soft>* ikke <soft>*, do not have time, "
        "don t have time, can not, can t, do not want, don t want"
    ),
    "out_of": (
        "vil <soft>* ud af, stopper <soft>* i, holder <soft>* op i, går <soft>* ud af, træder <soft>* ud af, "
        "trækker mig <soft>* fra, trækker mig <soft>* ud af, melder mig <soft>* ud af, want to leave, am leaving"
    ),
}
SAID = {
    NEW: (
        "<we_have>? <a>? <fresh> <role> …?, <we_have> <a>? <fresh> <role> …?, <~self> <is> <a>? <fresh> <role> …?, "
        "<~self> _ <is> <a>? <fresh>? <role> …?, <~self> vil gerne være <role> …?, <~self> wants to be <a>? <role> …?"
    ),
    ENDS: (
        "<~self> <no_more> <a>? <role> …?, <~self> _ <no_more> <a>? <role> …?, <~self> … <he> <no_more> <a>? <role> "
        "…?, <me> <no_time> <in_it> <group>, <me> <out_of> <group>"
    ),
}
SAYINGS = Sayings(SETS, SAID)


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a role, and who looks after roles."""

    what: str
    role: str
    area: str
    """Its key; empty where none is named."""
    whom: tuple[str, ...]
    leads: bool


def may_tell(text: str) -> bool:
    """Most words do not, and cost no look at rows."""
    return bool(_said(text))


def told(work: Work, text: str) -> Told | None:
    """None where words report something, or whoever writes has nothing to do with roles."""
    what = _said(text)
    if not what or work.actor is None or not work.actor.has(EVERYBODY) or work.read(text).reports:
        return None
    if what == ENDS and fold(text).split()[0] in ONESELF and parted(work.talked_of()).topic in FIGURES:
        return None  # "jeg er ikke leder her mere", to whom owes figures: somebody else is to be asked for them
    area = work.programme.reader.answer(text, work.said_at, kind="event", asked="area").fields.get("area")
    words = fold(text).replace(":", " ").replace(",", " ").split()
    role = next((MEANS[each] for each in words if each in MEANS), "")
    return Told(what, role, str(area.value) if area else "", whom_to_ask(work), work.actor.has(LEADERS))


# -- inside --


def _said(text: str) -> str:
    asks = "?" in text or any(map(str.isdigit, text)) or len(text) > LONGEST
    return "" if asks else SAYINGS.told(with_times(fold(text)))
