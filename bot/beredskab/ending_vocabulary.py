"""How those in a call-out say in their own words that it is over: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": "nå, ok, okay, og, så, nu, ja, hej, folkens, alle, venner, godt, ro på, ro på nu, well, right, so, now",
    "behind": (
        "tak, alle, alle sammen, allesammen, folkens, venner, nu, i nat, i aften, i dag, for nu, herfra, godnat, "
        "god nat, tak for i nat, tak for i aften, tak for i dag, tak for hjælpen, kom godt hjem, vi kører hjem, "
        "vi tager hjem, vi går hjem, good night, thanks, everybody, everyone, tonight"
    ),
    "it": "det, den, den her, det her, udkaldet, beredskabet, sagen, it, this, this one",
    "small": "nu, vist, lige, bare, helt, now, then, just",
    "all": "alle, alle sammen, allesammen, everybody, everyone, we all",
    "home": "sendt hjem, kørt hjem, gået hjem, taget hjem, på vej hjem, hjemme, home, sent home, gone home",
}
"""`before` and `behind` may stand at either end of all the phrases below."""

SAID = {
    "over": (
        "vi lukker <small>* <it> <small>* ned?, lukker vi <small>* <it>? <small>* ned?, "
        "vi lukker <small>* ned <small>*, vi slutter <small>* her, <it> er <small>* lukket, er lukket, "
        "<all> er <small>* <home>, er det <small>* slut, er det <small>* slut for …, er vi <small>* færdige, "
        "vi er <small>* færdige her, "
        "vi kører <small>* hjem, vi tager <small>* hjem, we are closing <it>, we re closing <it>, "
        "<all> has been <home>, <all> has <home>, <all> is <home>, we are done here"
    ),
}
"""What is asked about before anybody is stood down."""
