"""What people write while we wait for an answer, and that is none: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": "hej, hi, hello, men, og, ok, okay, så, but, and, so, please, hov, nå, åh, oh, jamen",
    "behind": "tak, please",
    # who
    "i": "jeg, i",
    "we": "jeg, vi, i, we",
    "me": "jeg, man",
    "one": "jeg, man, vi, i",
    "pronoun": "jeg, vi, du, i, det, ikke",
    "thing": "det, den, der, it, there, kun, only",
    "self": "jeg, i, han, hun, he, she, min _, mit _, mine _, my _",
    "whom": "<self>, vi, we, <~thing>",
    "many": "<digits>, <numeral>",
    "children": "børn, børnebørn, unger, drenge, piger, sønner, døtre, katte, hunde, kids, children, grandchildren",
    # how long, and when
    "moment": "øjeblik, øjeblikke, sekund, sekunder, sek, minut, minutter, tid, <an> moment, <an> minute, <an> sec, "
    "<an> second",
    "an": "a, one",
    "a_moment": "<a>* <moment> <yet>*",
    "a": "et, to, 2, lille, lige, bare, lidt, just",
    "yet": "endnu, så, lige, please",
    "bit": "lige, lidt, nu, et, bit, a, <moment>, please",
    "only": (
        "om, giv mig, lige, vent, bare, ca, cirka, så, tak, jeg, skriver, svarer, er, tilbage, igen, har, brug for, "
        "skal bruge, <a_moment>, et, lille, max, højst, <many> til, i, in, give me, need, just, about, am, back, "
        "wait, hang on, hold on, please"
    ),
    "later": (
        "senere, om lidt, snart, igen, tilbage, i morgen, i aften, bagefter, når …, om …, later, tomorrow, tonight, "
        "in …"
    ),
    "then": "<later>, <on>? <a_day> …?, <on>? <an_hour>",
    "on": "på, ved, inden, omkring, on, at, til, d, den",
    # what one does first
    "lightly": "lige, bare, nok, skal, vil, må, selv, først, hellere, da, nå, at, just, have, to, need, will, ll, must",
    "ask": (
        "spørger, spørge, hører, høre, ringer, ringe, tjekker, tjekke, checker, checke, undersøger, undersøge, kigger, "
        "kigge, tæller, tælle, får fat i, få fat i, finder, finde, snakker med, snakke med, taler med, tale med, ask, "
        "check, count, call, look, find out, talk to"
    ),
    "write_down": "skriver, skrive, svarer, svare, melder, melde, sender, sende",
    "tell": "<write_down>, kommer, komme, er, siger, sige",
    "number": "det, tallet, svaret, til",
    "come_back": "vender tilbage, vende tilbage, giver besked, give besked",
    "get_back": "get back, come back, be back, write, answer, tell you, see",
    "knows": "ved, kender",
    "better": "nok, bedre, godt, svare på, sige",
    "first": "først, at vide, snart, senere",
    "answer": "svare, skrive, sige, vende tilbage, gøre",
    "still": "lige, stadig",
    "busy": (
        "optaget, i gang, på vej, ude at handle, ude at gå, ude at køre, i bussen, i toget, i køkkenet, ved at …, "
        "midt i noget, busy, on my way, in the bus, in the kitchen"
    ),
    # what takes one away from it
    "interrupts": (
        "der er nogen ved døren, der er en ved døren, der kommer nogen, det ringer på …?, det ringer, "
        "det banker på …?, nogen banker på, nogen ringer, der ringer nogen, telefonen ringer, min telefon ringer, "
        "<self> <calls> …?, kaffen koger over, maden brænder på, maden er færdig, jeg skal løbe …?, jeg skal ud …?, "
        "there is somebody at the door, there is someone at the door, somebody is at the door, someone is at the door, "
        "someone s at the door, there s someone at the door, the phone is ringing, my phone is ringing, "
        "the phone rings, the doorbell …?, i have to run …?"
    ),
    "calls": "kalder, ringer, græder, vågnede, er vågnet, vil noget, calls, is calling, is crying, woke up",
    # what somebody wants to see again
    "so_far": "nu, så, indtil videre, indtil nu, igen, lige, now, so far, again",
    "noted": "har du <noted_down>, fik du med",
    "noted_down": (
        "skrevet, noteret, fået med, fået ned, forstået, har skrevet, har noteret, written, noted, got, understood"
    ),
    "the_report": "det, den, meldingen, it, the report",
    # what is said of a report, and is no chat
    "of_a_report": (
        "ret, rette, retter, rettet, mener, mente, forkert, hov, hovsa, ups, skrevet, skrev, meldt, meldte, melding, "
        "correct, wrong, mean, meant, reported, oops"
    ),
    # how it is written
    "how": "hvor, hvordan, where, how",
    "may": "skal, kan, må, do, should, can",
    "write": "skrive, svare, taste, sige, write, answer, put, type",
    "writes": "skriver, svarer, taster",
    "it": (
        "det, tallet, svaret, antallet, det ind, her, henne, til dig, it, that, this, the number, nu, så, til det, "
        "bare, here, now, med det"
    ),
    # how one is, and where
    "was": "er, var, har været, blev, ligger, lå, am, is, was, were, has been, have been, got",
    "had": "er, var, har, havde, skal, skulle, tager, am, was, have, had",
    "turns": "er, bliver, fylder, am, is, turns",
    "old": "år, år gammel, years old, i …, <a_day>",
    "adverb": "desværre, selv, lige, blevet, også, stadig, meget, ret, helt, så, nu, very, also, still",
    "unwell": (
        "syg, syge, sygemeldt, forkølet, dårlig, indlagt, på hospitalet, på sygehuset, ill, sick, unwell, in hospital"
    ),
    "away": (
        "på arbejde, på ferie, på vagt, på job, bortrejst, ferie, fri, vagt, nattevagt, hjemme, fødselsdag, bryllup, "
        "begravelse, <dentist>, til <dentist>, hos <dentist>, i byen, at work, at home, on holiday, away, birthday, "
        "day off"
    ),
    "dentist": "tandlæge, tandlægen, tandlægetid, læge, lægen, lægetid, frisør, frisøren, frisørtid, dentist, doctor",
    "well": "ja, jo, da, dog, så, tak, for en dag",
    # what answers after all: "jeg var syg, men der kom 12"
    "tells": "det <it_was>, den <it_was>, der <it_was>, vi <it_was>, de <it_was>, it <it_was>, there <it_was>, "
    "we <it_was>, they <it_was>",
    "it_was": "var, blev, kom, er, was, were",
    "came": "kom, came",
    # of whom somebody speaks who counts nobody
    "of_oneself": "jeg, mig, min, mit, mine, du, dig, han, hun, ham, hende, my, me, you, he, she",
    "tells_of_oneself": "i <does>, we <does>",
    "does": "am, m, was, had, have, love, think, like, need, want, can, could, will, ll",
}
SAID = {
    "wait": (
        "<a_moment>, hov? vent <bit>*, wait <bit>*, giv mig <a_moment>, give me <a_moment>, "
        "hold lige, ikke lige nu, om lidt, lidt senere, senere, det kommer, det kommer senere, det kommer snart, "
        "<we> <lightly>* <ask> …?, skal lige <ask> …?, let me <ask> …?, det spørger jeg …, det finder jeg …, "
        "<we> <lightly>* <tell> <number>* <later>, <we> <lightly>* <write_down> <number>* <then>, "
        "<we> <lightly>* <come_back> …?, <~pronoun> <knows> det <better>*, <~pronoun> <knows> tallet <better>*, "
        "det ved <~pronoun> <better>*, det kan <~pronoun> <better>*, <we> ved det <first> …?, <we> får det <first> …?, "
        "kan <we> <lightly>* <answer> <it>* <then>, må <we> <lightly>* <answer> <it>* <then>, "
        "jeg er <still>* <busy> …?, jeg sidder <still>* <busy> …?, jeg står <still>* <busy> …?, "
        "jeg har travlt …?, jeg har ikke tid …?, hang on, hold on, later, not now, brb, be right back, "
        "i ll <get_back> …?, i will <get_back> …?, let me <get_back> …?, can i <get_back> <it>* <then>, "
        "i am <busy> …?, i m <busy> …?"
    ),
    "so_long": "<only>* <a_while> <only>*",
    "where": (
        "<how> <may> <one> lige? <write> <it>*, <how> <writes> <one> <it>*, skal <me> bare? <write> <it>*, "
        "kan <me> bare? <write> <it>*, må <me> bare? <write> <it>*, hvad skal <me> <write> <it>*, "
        "hvad må <me> <write> <it>*, hvad vil du vide, what do i <write> <it>*, what should i <write> <it>*"
    ),
    "means": (
        "hvad mener du, hvad mener du med det, hvad mener i, hvad betyder det, hvad spørger du om, "
        "hvad er det du spørger om, what do you mean, what does that mean, what are you asking, "
        "hvad står der <so_far>*, hvad står der i den <so_far>*, hvad <noted> <so_far>*, hvad er det du <noted_down>, "
        "hvordan ser <the_report> ud <so_far>*, hvordan lyder <the_report> <so_far>*, vis <the_report> <so_far>*, "
        "vis mig <the_report> <so_far>*, må jeg se <the_report> <so_far>*, kan jeg se <the_report> <so_far>*, "
        "what have you <noted_down> <so_far>*, what does it say <so_far>*, show me <the_report> <so_far>*"
    ),
    "interrupted": (
        "<a_moment> <interrupts>, hov? vent <bit>* <interrupts>, hang on <interrupts>, <interrupts> <a_moment>?, "
        "<only>* <a_while> <interrupts>, <interrupts> <only>* <a_while>"
    ),
    "ill": "<whom> <was> <adverb>* <unwell> …?",
    "own": (
        "<we> <had> <adverb>* <away> …?, <i> har selv? <many> <children>, <i> have <many> <children>, "
        "<i> har selv? _ <children>, <i> have _ <children>, <self> <turns> kun? <many> <old>?"
    ),
    "cheers": "<laugh> <well>*, hold da op <well>*",
}
"""By the name of what is said; a laugh, a while and the like are seen by who cuts the words."""
