"""How those in a call-out say in their own words that it is over: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": (
        "nå, men, ok, okay, og, så, nu, ja, hej, folkens, alle, venner, godt, ro på, ro på nu, well, right, so, now, "
        "<calm>, tak, tak for <a_day>, tak for hjælpen, tak for indsatsen, tak alle, tak allesammen, tak alle sammen, "
        "all clear, thanks, thank you, thanks everybody, thanks everyone"
    ),
    "behind": (
        "tak, alle, alle sammen, allesammen, folkens, venner, nu, i nat, i aften, i dag, for nu, herfra, godnat, "
        "god nat, tak for <a_day>, tak for hjælpen, tak for indsatsen, kom godt hjem, "
        "vi kører hjem, vi tager hjem, vi går hjem, igen, for <a_day>, <leave>, <calm>, "
        "good night, thanks, everybody, everyone, tonight, for tonight, now, for now"
    ),
    "it": "det, den, den her, det her, udkaldet, beredskabet, sagen, it, this, this one",
    "crisis": "udkaldet, beredskabet, sagen, det hele, the call out, the callout, the crisis",
    "small": "nu, vist, lige, bare, helt, snart, godt, now, then, just",
    "all": "alle, alle sammen, allesammen, everybody, everyone, we all",
    "home": "sendt hjem, kørt hjem, gået hjem, taget hjem, på vej hjem, hjemme, home, sent home, gone home",
    "calm": (
        "alt er <small>* roligt, der er <small>* roligt, her er <small>* roligt, der er <small>* ro på, "
        "faren er <small>* ovre, alt <small>* under kontrol, alt er <small>* under kontrol, "
        "situationen er <small>* under kontrol, everything is <small>* under control, <leave>, "
        "all is <small>* quiet, it is <small>* quiet"
    ),
    "leave": (
        "<whoever> <may> <small>* gå i seng, <whoever> <may> <small>* <go> hjem, <whoever> can <small>* go home, "
        "<whoever> can <small>* go to bed"
    ),
    "whoever": "alle, alle sammen, i, vi, everybody, everyone, you, we",
    "may": "kan, må",
    "go": "gå, køre, tage",
    "we_are": "we are, we re",
    "done": "done, all done, finished",
    "ends": "luk, afslut, slut, stop, afblæs, end, close",
    "stop": (
        "slutte, slutte her, stoppe, stoppe her, lukke <it>, lukke <it> ned, lukke ned, afslutte, afslutte <it>, "
        "afblæse, afblæse <it>, stop, stop here, end it, close it"
    ),
}
"""`before` and `behind` may stand at either end of all the phrases below."""

SAID = {
    "over": (
        "vi lukker <small>* <it> <small>* ned?, lukker vi <small>* <it>? <small>* ned?, "
        "vi lukker <small>* ned <small>*, vi slutter <small>* her?, slutter vi <small>* her?, "
        "vi stopper <small>* her?, stopper vi <small>* her?, vi afslutter <small>* <it>?, <it> er <small>* lukket, "
        "er lukket, "
        "det var <small>* det <small>*, det var <small>* det hele, that was it, that is it, færdig for <a_day>, "
        "færdige for <a_day>, er vi <small>* igennem, vi er <small>* igennem nu, kør hjem, tag hjem, gå hjem, go home, "
        "kom godt hjem, _ siger at <leave>, _ siger <leave>, we can <small>* <stop>, <leave>, "
        "<all> er <small>* <home>, er det <small>* slut, er det <small>* slut for …, er vi <small>* færdige, "
        "vi er <small>* færdige her, vi er <small>* færdige <leave>, "
        "afslut <small>* <it>?, <ends> <small>* <crisis> <small>* ned?, jeg <small>* afslutter <small>* <it>, "
        "jeg <small>* lukker <small>* <crisis> <small>* ned?, "
        "vi kører <small>* hjem, vi tager <small>* hjem, we are closing <it>, we re closing <it>, "
        "<all> has been <home>, <all> has <home>, <all> is <home>, <we_are> <done> here?, <we_are> stopping here?, "
        "we stop here"
    ),
    "proposed": (
        "skal vi <small>* ikke? <small>* sige <small>* at? det <small>* er <small>* slut, "
        "skal vi <small>* ikke? <small>* <stop>, kan vi <small>* ikke? <small>* <stop>, "
        "shall we <small>* <stop>, shall we say it is over"
    ),
}
"""What is asked about before anybody is stood down; `proposed` also with a question mark."""
