"""What leaders write for a role: the words of every day, in Danish and English."""

from bot.language.normalise import fold
from bot.people.model import Role

WORDS: dict[Role, str] = {
    Role.HEAD: "sekretariatsleder, leder, head, head of the secretariat",
    Role.PROJECT_MANAGER: "projektleder, project manager",
    Role.STAFF: "medarbejder, ansat, staff, member of staff",
    Role.AMBASSADOR: "ambassadør, beboerambassadør, ambassador, resident ambassador",
    Role.VOLUNTEER: "frivillig, volunteer",
    Role.JOURNALIST: "journalist, beboerjournalist, resident journalist",
    Role.STYREGRUPPE: "styregruppe, styregruppen, medlem af styregruppen, steering group, member of the steering group",
    Role.BESTYRELSE: "bestyrelse, bestyrelsen, medlem af bestyrelsen, board, member of the board",
    Role.FOELGEGRUPPE: "følgegruppe, følgegruppen, politisk følgegruppe, medlem af følgegruppen, following group",
    Role.BEREDSKAB: "beredskab, beredskabet, beredskabsgruppen, medlem af beredskabet, crisis group",
    Role.PARTNER: "partner, samarbejdspartner",
    Role.SUBSCRIBER: "abonnent, modtager, subscriber",
}
MEANS = {fold(word): role for role, words in WORDS.items() for word in words.split(", ")} | {
    fold(role): role for role in Role
}


def role_of(written: str) -> Role | None:
    return MEANS.get(fold(written.strip(" .!")))
