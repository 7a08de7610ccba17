"""Words of alarm that may be figures of speech, or only ask: sets and phrases, as bot.sayings has them."""

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
    # what people "fight" over: "slagsmål om den sidste kage"
    "harm": (
        "politi, politiet, ambulance, ambulancen, hjælp, kniv, kniven, knive, våben, pistol, stukket, blod, bløder, "
        "såret, ramt, dræbt, død, døde, skadet, faldet, bevidstløs, slået, ned, tæsk, skade, nu, brandvæsen, "
        "brandvæsenet, herude, derude, udenfor, flok, truer, råber, police, help, knife, weapon, blood, hurt, now, "
        "outside, unge, drenge, drengene, mænd, mændene, teenagere, ved klubben, ved skolen, opgangen, gården, "
        "kælderen, boys, teenagers"
    ),
    "plain": "_, a, <a_day>, <an_hour>, <a_length>, <digits>, <numeral>",
    "fight": "slagsmål, slåskamp, kamp, slås, sloges, fight, fights, brawl, fighting, fought",
    "over": "om, over, for, about",
    "treat": (
        "kage, kagen, kager, kagerne, kaffen, kaffe, boller, bollerne, frikadeller, frikadellerne, lagkagen, "
        "chokolade, chokoladen, is, isen, æbleskiver, æbleskiverne, slik, slikket, maden, desserten, pølser, pølserne, "
        "pladserne, plads, stolene, stole, billetterne, billetter, præmien, præmierne, gevinsten, gevinsterne, "
        "opvasken, garnet, fjernbetjeningen, sofaen, tjansen, tjanserne, stykker, stykke, portion, portioner, "
        "cake, cakes, coffee, seats, seat, prize, prizes, tickets, dessert, slice, piece"
    ),
    "which": "den, de, det, en, et, sidste, bedste, første, største, store, gode, the, last, best, a",
    # what is "shot" in or off: "skudt nytåret ind"
    "shoots": "skyder, skyde, skudt, skød, skydes",
    "season": (
        "nytår, nytåret, året, det nye år, sæsonen, en ny sæson, den nye sæson, sommeren, efteråret, foråret, "
        "vinteren, julen, jul, festen, weekenden, projektet, turneringen, ferien, programmet, kampagnen, kurset, "
        "forløbet, byfesten, festugen"
    ),
    "our": "vores, hele, denne, endnu en, jeres",
    "off": "ind, i gang, af, afsted, af sted, igang",
    # who comes to tell of it
    "officer": (
        "brandmanden, en brandmand, brandfolk, brandfolkene, politiet, betjenten, en betjent, lokalbetjenten, "
        "en fra politiet, en fra brandvæsenet, en fra forsikringen, beredskabet"
    ),
    "tells": "fortæller, fortælle, taler, tale, snakker, snakke, holder oplæg, holder foredrag",
    "alarm": (
        "brand, branden, brande, brandfare, vold, volden, hærværk, hærværket, overfald, overfaldet, skyderi, "
        "skyderiet, trusler, uro, uroen, chikane"
    ),
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
    "over_treats": "<plain>* <fight> <over> <which>* <treat> <plain>*",
    "begins": (
        "<plain>* <shoots> <our>? <season> <plain>? <off> <plain>*, <plain>* <season> er <shoots> i gang <plain>*, "
        "<plain>* <season> bliver <shoots> i gang <plain>*"
    ),
    "to_be_told": "<plain>* <officer> kommer <plain>* <tells> om <alarm> <plain>* <a_day>",
}
"""Whole messages: with a place, a number or another word the same words are an alarm; what is `begins` is none
wherever it is."""
