"""How people ask to be deleted, or what is kept of them: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": (
        "hej, hi, hello, nu, og, så, men, ok, okay, bare, nej, ja, please, "
        "kan <you>, vil <you>, gider <you>, <you> skal, "
        "jeg vil gerne have at <you>, jeg vil have at <you>, can you, could you, will you, i want you to, "
        "i would like you to, må jeg spørge"
    ),
    "behind": "tak, please, nu, venligst, med det samme, straks, igen, now, thanks, at once",
    "you": "i, du, botten",
    "del": "slet, slette, fjern, fjerne, sletter, delete, erase, remove",
    "me": "mig, me",
    "fully": (
        "helt, fuldstændig, fuldstændigt, komplet, lige, gerne, bare, alligevel, for altid, for good, completely, "
        "entirely, totally, permanently, nu"
    ),
    "of": "fra, i, ud af, af, from, in",
    "here": (
        "botten, bot, jeres bot, den her bot, systemet, jeres system, det her, det hele, jer, registeret, "
        "jeres register, databasen, jeres database, the bot, this bot, the system, your system, here, your database"
    ),
    "data": "data, oplysninger, informationer, ting, beskeder, information, details",
    "all": "alt, alting, everything, all, alle",
    "kept": (
        "gemmer, gemt, har, har gemt, har skrevet, har liggende, ved, have, know, keep, kept, store, stored, saved"
    ),
    "small": "egentlig, lige, nu, så, også, alt, actually, exactly",
}
"""`before` and `behind` may stand at either end of all the phrases below."""

SAID = {
    "slet_mig": (
        "<del> <me> <fully>*, <del> <me> <fully>* <of> <here>, jeg vil gerne? slettes <fully>*, "
        "jeg vil gerne? slettes <fully>* <of> <here>, jeg vil <fully>* ud <of> <here>, "
        "<del> <all> om mig <fully>*, <del> <all> about me <fully>*, "
        "<del> <all> hvad? <you> <kept> om mig, <del> <all> det <you> <kept> om mig, "
        "<del> <all> that? you <kept> about me, <del> what you <kept> about me, <del> hvad <you> <kept> om mig, "
        "<del> det <you> <kept> om mig, <del> alle? mine <data> <fully>*, <del> all? my <data> <fully>*"
    ),
    "mine_data": (
        "hvad <kept> <you> <small>* om mig, hvad har <you> <small>* <kept> om mig, hvad <you> <kept> om mig, "
        "hvilke <data> <kept> <you> <small>* om mig, hvilke <data> har <you> <kept> om mig, "
        "hvad står der <small>* om mig, hvad er der <small>* <kept> om mig, hvad er <kept> om mig, "
        "what do you <small>* <kept> about me, what <data> do you <kept> about me, what is <kept> about me, "
        "what do you <kept> on me, what have you got on me"
    ),
}
"""By the command that each of them means."""
