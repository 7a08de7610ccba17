"""How the place of what happens is put right: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": (
        "nej, næ, hov, hovsa, ups, vent, obs, ok, og, men, undskyld, sorry, beklager, lige, hør, alle, no, oops, wait, "
        "please, but"
    ),
    "behind": "tak, undskyld, sorry, beklager, nu, alligevel, i stedet, altså, igen, please, thanks, instead",
    "correction": (
        "rettelse, korrektion, ny adresse, rigtig adresse, korrekt adresse, rettet adresse, nyt sted, rigtigt sted, "
        "den rigtige adresse er, den korrekte adresse er, den rigtige adresse, det rigtige sted er, ret adressen til, "
        "ret stedet til, ret nummeret til, ret det til, correction, new address, right address, "
        "correct address, change the address to"
    ),
    "happens": (
        "branden, ilden, skyderiet, slagsmålet, overfaldet, hærværket, uroen, truslen, truslerne, knivstikkeriet, "
        "gerningsstedet, the fire, the fight, the shooting, the assault"
    ),
    "it": (
        "det, den, adressen, stedet, nummeret, husnummeret, det hele, den rigtige adresse, det rigtige sted, "
        "den korrekte adresse, det rigtige nummer, rigtig adresse, <happens>, it, that, the address, the place, "
        "the right address, the number"
    ),
    "is": (
        "er, er det, var, var det, sker, sker det, skete, foregår, foregår det, brænder, ligger, hedder, skal være, "
        "skulle være, skulle have været, is, s, was, should be, is at"
    ),
    "small": "jo, vist, faktisk, altså, nok, simpelthen, lige, actually, in fact",
    "at": "ved, på, i, henne ved, ovre ved, ude ved, nede ved, oppe ved, henne i, ovre i, at, on, in, over at, inde i",
    "house_no": "nr, nummer, husnummer, opgang, hus, no, number, house",
    "letter": "a, b, c, d, e, f, g, h",
    "house": "<house_no>? <digits> <letter>?",
    "spot": "<house>, _ <house>, _ _ <house>, _ _ _ <house>",
    "anywhere": "<spot>, _, _ _",
    "but": "men, derimod, nærmere, snarere, og, but, rather",
    "not": (
        "ikke <at>? <spot>, og ikke <at>? <spot>, i stedet for <at>? <spot>, og ikke i <spot>, not <at>? <spot>, "
        "and not <at>? <spot>, instead of <spot>, rather than <spot>"
    ),
    "wrong": (
        "adressen er <small>* forkert, adressen var <small>* forkert, stedet er <small>* forkert, "
        "nummeret er <small>* forkert, husnummeret er <small>* forkert, det er <small>* forkert adresse, "
        "det er <small>* den forkerte adresse, det er <small>* forkert nummer, det er <small>* det forkerte nummer, "
        "forkert adresse, forkert nummer, forkert sted, i har den forkerte adresse, i har forkert adresse, "
        "adressen passer ikke, adressen er ikke rigtig, adressen er ikke korrekt, nummeret passer ikke, "
        "the address is <small>* wrong, wrong address, that is the wrong address, the number is <small>* wrong, "
        "wrong number"
    ),
}
"""`before` and `behind` may stand at either end of all the phrases below."""

SAID = {
    "corrects": (
        "<it>? <is>? <small>* <at>? <spot> <not>, "
        "<it>? <is>? <small>* ikke <at>? <spot> <but>* <it>? <is>? <small>* <at>? <spot>, "
        "<it>? <is>? <small>* not <at>? <spot> <but>* <it>? <is>? <small>* <at>? <spot>, "
        "<wrong> <but>* <it>? <is>? <small>* <at>? <anywhere>, <correction> <it>? <is>? <small>* <at>? <anywhere>"
    ),
    "names": "<it> <is> <small>* <at>? <spot>",
}
"""What puts the place right, and what names one and says of none that it is wrong."""
