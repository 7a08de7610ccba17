"""What leaders write for a role and its area: the words of every day, in Danish and English."""

import re
from typing import NamedTuple

from bot.language.atoms.normalise import fold
from bot.people.model import Role
from bot.plan.model import Plan

WORDS: dict[Role, str] = {
    Role.HEAD: "sekretariatsleder, leder, head, head of the secretariat",
    Role.PROJECT_MANAGER: "projektleder, project manager",
    Role.STAFF: "medarbejder, boligsocial medarbejder, ansat, staff, member of staff",
    Role.AMBASSADOR: "ambassadør, beboerambassadør, ambassador, resident ambassador",
    Role.VOLUNTEER: "frivillig, volunteer",
    Role.JOURNALIST: "journalist, beboerjournalist, borgerjournalist, resident journalist",
    Role.STYREGRUPPE: "styregruppe, styregruppen, medlem af styregruppen, steering group, member of the steering group",
    Role.BESTYRELSE: "bestyrelse, bestyrelsen, medlem af bestyrelsen, board, member of the board",
    Role.FOELGEGRUPPE: "følgegruppe, følgegruppen, politisk følgegruppe, medlem af følgegruppen, medlem af den politiske følgegruppe, following group",
    Role.BEREDSKAB: "beredskab, beredskabet, beredskabsgruppen, medlem af beredskabet, crisis group",
    Role.PARTNER: "partner, samarbejdspartner",
    Role.SUBSCRIBER: "abonnent, modtager, subscriber",
}
MEANS = {fold(word): role for role, words in WORDS.items() for word in words.split(", ")} | {
    fold(role): role for role in Role
}


SMALL = re.compile(r"^(?:en|et|ny|nye|som|til|for|a|an|new|as)\b|\b(?:i|paa|ved|in|at|til|fra|det er)$")
"""Words around a role and in front of an area that say nothing by themselves."""
NOWHERE = re.compile(r"(?:ingen|intet|uden|alle|ligegyldigt|hele|none|any|all)\b.*")
""" "intet bestemt område"."""
ANYWHERE = "-"
ENDINGS = ("erne", "ere", "er", "ne", "e", "s")
"""Of several: "ambassadører", "frivillige", "volunteers"; folded."""


class Post(NamedTuple):
    """Both empty where the words say neither."""

    role: str
    area: str
    """Its key, or ANYWHERE."""


def post_of(plan: Plan, written: str) -> Post | None:
    """ "frivillig i Vangdalen", "i Vangdalen", "frivillig". None where anything is left that is neither."""
    said = " ".join(re.findall(r"[\w-]+", fold(written)))
    area, rest = _area_at_end(plan, said)
    rest = _bare(rest)
    if not rest:
        return Post("", area) if area else None
    known = MEANS | _own(plan)
    role = next((known[each] for each in (rest, *map(rest.removesuffix, ENDINGS)) if each in known), "")
    return Post(role, area) if role else None


def _own(plan: Plan) -> dict[str, str]:
    """What this programme calls them."""
    return {
        " ".join(re.findall(r"[\w-]+", fold(word))): role
        for role, called in plan.roles.items()
        for word in (*called.title.values(), *called.several.values(), *called.names)
    }


def _area_at_end(plan: Plan, said: str) -> tuple[str, str]:
    if NOWHERE.fullmatch(said):
        return ANYWHERE, ""
    for key, area in plan.areas.items():
        for name in (area.label, *area.names, key):
            plain = " ".join(re.findall(r"[\w-]+", fold(name)))
            if said == plain or said.endswith(f" {plain}"):
                return key, said[: -len(plain)]
    return "", said


def _bare(said: str) -> str:
    said = said.strip()
    while (shorter := SMALL.sub("", said).strip()) != said:
        said = shorter
    return said
