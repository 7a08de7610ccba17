"""How people say "fire" who mean that something is urgent, or only ask: sets and phrases, as bot.sayings has them."""

from bot.sayings import OPENING

SETS = {
    "before": f"{OPENING}, nå, jamen, puha, hør, sig mig, lige, fortæl mig, hvad så, tell me",
    "behind": (
        "nu, lige nu, i dag, egentlig, tak, for tiden, i denne uge, i øjeblikket, mest, herude, derude, hos jer, "
        "for os, for mig, for dem, at the moment, right now, now, today, please"
    ),
    "small": "lige, nu, lige nu, virkelig, lidt, for alvor, så småt, rigtig, jo, da, ved at, egentlig, noget, godt, "
    "stadig",
    "burns": "brænder, brænder på, der brænder, der brænder på",
    "that": "der, som",
    "something": "noget, nogen ting, nogle ting, en opgave, nogen opgaver, nogle opgaver",
    "work": (
        "tallene, tal, rapporten, rapporterne, mødet, styregruppen, bestyrelsen, planen, opgaverne, opgaven, "
        "økonomien, "
        "ansøgningen, regnskabet, budgettet, fristen, fristerne, deadline, deadlines, tiden, kalenderen, det hele, "
        "nyhedsbrevet, indstillingen, indstillingerne, evalueringen, alle opgaverne, alt det vi mangler, mails, "
        "the figures, the report, the meeting, the deadline"
    ),
    "of": "med, før, inden, omkring, på",
    "fires": "brande, ildebrande, brandene, ildebrandene",
    "puts_out": "slukker, slukke, slukket, at slukke",
}
"""`before` and `behind` may stand at either end of all the phrases below."""

SAID = {
    "asks": (
        "er der <small>* <something> <that> <small>* brænder <small>* på?, brænder der <small>* noget <small>* på?, "
        "brænder noget <small>* på?, hvad brænder <small>* på?, hvad er det <that> brænder <small>* på?, "
        "hvad er det <small>* <that> brænder på, hvor brænder det <small>* på?, brænder det <small>* på, "
        "brænder det <small>* på <of> <work>, er der <small>* ild i noget, er der <small>* brand i noget, "
        "er der <small>* nogen <fires> …?, is <small>* anything burning, is there anything burning, "
        "is something burning, what is burning, what s burning, anything burning, is anything on fire, "
        "what is on fire, what s on fire, anything on fire, is there anything on fire"
    ),
    "figure": (
        "det brænder <small>* på, nu brænder det <small>* på, så brænder det <small>* på, det er ved at brænde på, "
        "det brænder <small>* på <of> <work>, nu brænder det <small>* på <of> <work>, <work> brænder <small>* på, "
        "der er <small>* <something> <that> brænder <small>* på, der er <small>* brand i den, der er <small>* ild i "
        "den, "
        "nu er der <small>* brand i den, nu er der <small>* ild i den, der er gået brand i den, der er gået ild i den, "
        "vi <puts_out> <small>* <fires> …?, jeg <puts_out> <small>* <fires> …?, vi har <small>* <fires> at slukke, "
        "det er ren brandslukning, vi er i gang med brandslukning, ren brandslukning, "
        "we are putting out fires, we are fighting fires, things are on fire"
    ),
}
"""Whole messages: with a place, a number or another word the same words are an alarm."""
