"""How violence is told of in plain words: sets and phrases, as bot.sayings has them."""

VIOLENCE = {
    "they": (
        "de, en, han, hun, nogen, nogle, dem, der, en af _, to af _, unge, de unge, nogle unge, drengene, en mand, "
        "en dreng, en flok, gruppen, he, she, they, somebody, someone, one of them"
    ),
    "small": (
        "vist, vistnok, nok, måske, åbenbart, lige, nu, også, har, er, blevet, bliver, blev, stadig, igen, alle, "
        "i gang med at, ved at, begyndt at, just, now, have, has, been, being, probably, all"
    ),
    "weapon": (
        "en kniv, kniv, knive, en pistol, pistol, pistoler, våben, et våben, skydevåben, et gevær, en machete, "
        "et jernrør, jernrør, en kølle, køller, a knife, knives, a gun, guns, weapons"
    ),
    "panes": "ruder, ruderne, vinduer, vinduerne, biler, bilerne, døre, dørene, windows, the windows, cars, the cars",
    "pane": (
        "<panes>, en rude, ruden, et vindue, vinduet, en bil, bilen, en dør, døren, postkasserne, løs, det hele, alt"
    ),
    "which": "alle, et par, flere, mange, nogle, nogens, folks, beboernes, vores, all, the, our, some, many",
    "smash": "smadrer, smadre, smadret, knuser, knuse, knust, smashing, smashed, breaking",
    "victim": (
        "ham, hende, folk, vagten, ejendomsmesteren, en mand, en kvinde, en dreng, en pige, en beboer, en medarbejder, "
        "en ung, en ældre, en af _, et barn, him, her, a man, a woman, a boy, a girl"
    ),
    "beat": "slår, slog, sparker, sparkede, banker, tæver, gennembanker, overfalder, overfaldt, beating, kicking",
    "throw": "kaster, kastede, kastet, kastes, kyler, kylede, throwing, threw, throw",
    "missiles": "sten, stenene, brosten, flasker, fyrværkeri, kanonslag, romerlys, stones, rocks, bottles, fireworks",
    "towards": "mod, efter, gennem, ind ad, at, på folk, på os, på beboerne, på bilerne, på biler, på politiet",
    # what is looked for
    "assault": (
        "<they> <small>* har <small>* <weapon>, <they> <small>* have <weapon>, <they> <small>* has <weapon>, "
        "trukket <weapon>, trækker <weapon>, truer med <weapon>, viftede med <weapon>, vifter med <weapon>, "
        "sparket ned, sparker <victim>, slået ned med, bliver slået ned, blevet slået ned, blev slået ned, "
        "sparket i hovedet, slået i hovedet med, kicked down, beaten up, knocked down, "
        "<they> <small>* <beat> på? til? løs? på? <victim>, <they> <small>* får tæsk, <they> <small>* får bank, "
        "<they> <small>* får tæv, is beating <victim>, are beating <victim>, "
        "<throw> med? <missiles> <towards>, <throw> med brosten"
    ),
    "vandalism": (
        "<smash> <which>* <panes>, <panes> <small>* <smash>, <they> <small>* <smash> <which>* <pane>, "
        "<they> sparker <pane> ind, <they> slår <which>* <pane> ind"
    ),
    "fight": "<fighters> og? <small>* <fights>, der <small>* <fights> <there>, <fighters> are <small>* fighting",
    "fighters": (
        "de, nogen, nogle, en flok, gruppen, to grupper, en gruppe, unge, mænd, drenge, piger, kvinder, beboere, "
        "drengene, mændene, beboerne, de voksne, they, some, two men, two boys, people"
    ),
    "fights": "slås, er oppe at slås, oppe at slås, op at slås, oppe og slås, i slagsmål",
    "there": "ved, i, på, udenfor, uden for, ude, foran, inde, nede, oppe, nu, her, bag, omme, foran",
    "fire": (
        "sat ild til, sat ild på, satte ild til, satte ild på, sætter ild til, sætter ild på, stukket ild på, set "
        "fire, "
        "<there_is> <small>* ild i <house>, <there_is> <small>* ild på <house>, der er <small>* gået ild i <house>, "
        "ilden har <small>* fat i <house>, something is burning, the <building> is burning, it is burning in the, "
        "there is fire in the <building>, flames from the <building>, flammer ud af <house>, "
        "flammerne slår ud, der kommer <small>* røg ud? fra <house>, der kommer <small>* røg ud af <house>, "
        "der vælter <small>* røg ud? fra <house>, der vælter <small>* røg ud af <house>, smoke from the <building>"
    ),
    "there_is": "der er, vi har, nu er der, der er kommet",
    "house": (
        "opgangen, opgang, en opgang, trappen, trappeopgangen, kælderen, en kælder, vaskekælderen, loftet, taget, "
        "lejligheden, en lejlighed, huset, et hus, bygningen, en bygning, blokken, containeren, en container, "
        "den container, containerne, skraldespanden, en skraldespand, skraldecontaineren, affaldscontaineren, "
        "skralderummet, bilen, en bil, biler, en knallert, en scooter, altanen, en altan, skuret, et skur, garagen, "
        "hegnet, hækken, en hæk, køkkenvinduet, vinduet, vinduerne, elevatoren, skolen, institutionen, børnehaven, "
        "beboerhuset, klubben"
    ),
    "building": (
        "house, building, basement, cellar, attic, roof, flat, apartment, block, stairway, car, garage, shed, container"
    ),
}
EVERYDAY = (
    "køkken køkkenet køkkenkniv mad maden madlavning grøntsager brød kage snitte snitter spejder spejderne hvis bold "
    "bolden fodbold håndbold kamp kampen turnering skak bordtennis spil spillet film filmen bog bogen teater skuespil "
    "rollespil øvelse pinata uheld forsikring forsikringen min mit mine foredrag kursus kurset forebygge forebyggelse "
    "dagsorden dagsordenen punkt emne bål bålet grill grillen brændeovnen stearinlys lynet lyn prisen priser priserne "
    "væggen muren teltet statistik rapport rapporten søen åen vandet dåser if film game football kitchen agenda"
)
"""With one of these it is of something else: "de har en kniv i køkkenet", "bolden blev sparket ned i søen"."""
NO_ALARM = (
    "ikke længere, ingen, kom til at, kommet til at, by accident, vi kaster, vi smadrer, vi slår, vi har, "
    "slås om, slås for, slås mod, slås imod, "
    "slås med, slås op, slås sammen, slås ned, for sjov, fighting for, fighting over, fighting with"
)
"""What is our own doing, or did not happen on purpose."""
