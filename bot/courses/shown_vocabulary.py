"""What is said right behind a course that was shown, and names none: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": "nej, hov, ups, ja, og, men, så, ok, nå, forresten, hej, no, oops, but, and, so, well, undskyld, sorry",
    "behind": (
        "i dag, lige nu, nu, alligevel, desværre, forresten, egentlig, i stedet, i stedet for, after all, actually, "
        "instead, unfortunately, today, tak"
    ),
    "so_many": "<digits>, <numeral>",
    "one": "en, et, a, an",
    "small": (
        "kun, nok, vist, faktisk, egentlig, forresten, jo, da, nu, altså, i alt, desværre, alligevel, lige, også, "
        "only, just, actually, already, now, først"
    ),
    "who": (
        "mor, mødre, mødrene, barn, børn, børnene, familie, familier, familierne, forælder, forældre, "
        "forældrene, ung, unge, de unge, deltager, deltagere, deltagerne, elev, elever, eleverne, kvinde, kvinder, "
        "kvinderne, person, personer, mother, mothers, family, families, child, children, parent, parents, people, "
        "participant, participants, af dem, of them"
    ),
    "left": (
        "har meldt fra, har meldt afbud, meldte fra, meldte afbud, er faldet fra, faldt fra, er sprunget fra, "
        "sprang fra, er hoppet fra, har trukket sig, er stoppet, kan ikke alligevel, kommer ikke alligevel, "
        "vil ikke alligevel, har sagt fra, has cancelled, have cancelled, dropped out, has dropped out, "
        "have dropped out, has withdrawn, have withdrawn"
    ),
    "came_on_top": (
        "har meldt sig, har tilmeldt sig, er kommet, er kommet til, er kommet på, er blevet tilmeldt, meldte sig, "
        "vil gerne med, vil også med, skal også med, kommer også, er også med, kom til, have joined, has joined, "
        "have signed up, has signed up, joined"
    ),
    "more": "til, mere, mere til, flere, flere til, more, ekstra, oven i",
    "we": "vi, de, der, det, they, we, it, there",
    "are": "er, var, bliver, blev, er blevet, skal være, are, were, is, was, will be",
    "the_start": "starten, start, opstarten, startdatoen, det, den, forløbet, første gang, the start, it",
    "puts_off": (
        "skubber, udsætter, rykker, flytter, udskyder, skyder, har skubbet, har udsat, har rykket, har flyttet, "
        "postpone, are postponing, move, are moving"
    ),
    "is_put_off": (
        "er skubbet, er udsat, er rykket, er flyttet, er udskudt, bliver skubbet, bliver udsat, bliver rykket, "
        "bliver flyttet, skubbes, udsættes, rykkes, flyttes, udskydes, is postponed, is moved, has moved"
    ),
    "begins": "starter, begynder, går i gang, kommer i gang, skal starte, skal begynde, start, begin, starts, begins",
    "when": "<a_day>, <a_length>, den <digits>, d <digits>",
    "until": "til, med, først, på, om, to, by, på den, til på, til den, til d",
}
"""`before` and `behind` may stand at either end of all the phrases below."""
FEWER, MORE, ALL, MOVES = "fewer", "more", "all", "moves"
ALL_SO_MANY = (
    "<we> <are> <small>* <so_many> <who>? <small>*, <who> <are> <small>* <so_many> <small>*, "
    "så <we>? <are>? <small>* <so_many> <who>?, so <we>? <are>? <small>* <so_many> <who>?"
)
SAID = {
    FEWER: (
        "<we>? <are>? <small>* <so_many> <who>? <small>* der? <left> <small>*, "
        "<we>? <are>? <small>* <one> <who>? <small>* der? <left> <small>*"
    ),
    MORE: (
        "<we>? <small>* <came_on_top> <small>* <so_many> <who>? <more>, "
        "<we>? <small>* <came_on_top> <small>* <one> <who>? <more>, "
        "<so_many> <more> <who>? <small>* <came_on_top>?, <so_many> <who> <more>, <one> <who>? <more> <came_on_top>, "
        "<so_many> <who>? <small>* <came_on_top> <more>?"
    ),
    ALL: (
        f"{ALL_SO_MANY}, <we>? <small>* <came_on_top> <small>* <so_many> <who>? <more>? "
        "så <we>? <are>? <small>* <so_many> <who>?, "
        "<so_many> <who>? <small>* <left> så <we>? <are>? <small>* <so_many> <who>?, "
        "<one> <who>? <small>* <left> så <we>? <are>? <small>* <so_many> <who>?"
    ),
    MOVES: (
        "<we>? <puts_off> <the_start>? <small>* <until>* <when>, <the_start> <is_put_off> <small>* <until>* <when>, "
        "<is_put_off> <until>* <when>, <we>? <begins> <small>* <until>* <when>, "
        "<the_start> <are> <small>* <until>* <when>"
    ),
}
"""So many fewer, so many more, how many they are now, and when it begins instead."""
