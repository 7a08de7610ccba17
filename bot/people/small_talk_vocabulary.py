"""How people write what is for another person, or for nobody: sets and phrases, as bot.sayings has them."""

from bot.sayings import OPENING

SETS = {
    "before": OPENING,
    "behind": "tak, please",
    "word": "_, <digits>, <numeral>",
    "plain": "_, <a_day>, <an_hour>",
    "we": "jeg, vi",
    # to a person
    "me": "mig, os, me, us",
    "somebody": "et <true>? menneske, en <true>? person, nogen, en medarbejder, somebody, someone, a human, a person",
    "true": "rigtig, rigtigt",
    "whom": "<somebody>, _",
    "other": "<~me>",
    "may": "kan, må, får",
    "talk": "tale, snakke, skrive",
    "want": "vil, skal, skulle, må, vil gerne, ville gerne",
    "gladly": "gerne, godt",
    "will": "kan, vil, gider",
    "you": "du, i, nogen, en, you, somebody",
    "me_up": "mig, mig op, op",
    "that": "at …, om …, det …",
    "write": "skrive, sende en besked, sende besked",
    "all_of_them": "de andre, dem, holdet, <many>, alle <group>, alle de <group>, alle vores <group>, alle mine "
    "<group>, "
    "alle i <word>, alle på <word>, all <group>, all the <group>, all our <group>",
    "many": "alle, allesammen, alle sammen, hele holdet, hele gruppen, hele huset, de frivillige, vores frivillige, "
    "frivillige, beboerne, beboere, naboerne, naboer, ambassadørerne, medarbejderne, kollegerne, forældrene, "
    "deltagerne, "
    "medlemmerne, bestyrelsen, styregruppen, følgegruppen, everybody, everyone, the <group>, our <group>",
    "group": "frivillige, beboere, naboer, ambassadører, medarbejdere, kolleger, forældre, deltagere, medlemmer, "
    "modtagere, borgerjournalister, mødre, unge, volunteers, residents, neighbours, ambassadors, colleagues, parents, "
    "members, staff",
    "send": "skrive, sende, sige, fortælle, melde, give, write, send, tell, say",
    "a_message": "en besked, besked, beskeden, det, det her, en mail, en sms, ud, en nyhed, et opslag, a message, "
    "word, it",
    "send_now": "skriv, send, sig, fortæl, giv, meld, write, send, tell",
    "tell": "sig, giv, fortæl, hils",
    "what": "at …, om …, det …, fra mig …?, besked",
    "that_en": "that …, about …, the …, we …",
    "kindly": "lige, godt, gerne, så, venligst, please",
    "to_them": "til, to",
    "send_to": "skriver, sender, siger, fortæller, giver",
    "should": "skal, kan",
    "turn_to": "ringe, skrive, gå",
    # what is out of order, lost, or paid for
    "fails": "virker ikke, er gået? i stykker, er gået? ødelagt, does not work, is broken",
    "thing": "<word>, <word> <word>, <word> <word> <word>",
    "at_it": "i <word>, på <word>, ved <word>",
    "lost": "jeg har? mistet, jeg har? glemt, jeg har? tabt",
    "key": "nøglen, nøglerne",
    "gone": "er væk, er forsvundet, passer ikke",
    "supply": "varme, vand, strøm, lys",
    "light": "lyset, strømmen, pæren, sikringen",
    "neighbour": "min nabo, mine naboer, vores nabo, vores naboer",
    "noisy": "larmer, støjer, roder",
    "pest": "rotter, mus, skimmel, skimmelsvamp, kakerlakker, væggelus, graffiti, hærværk",
    "about": "i, på, ved, bag, foran, under, overalt",
    "paid": "købt ind, lagt ud, betalt",
    "money": "kr, kroner",
    # who cannot
    "hands": "en, nogen, flere, hjælp, hænder, frivillige",
    "for": "til, på, i, med, der",
    "can": "kan, når",
    "alas": "desværre, alligevel",
    "task": "lave mad, hjælpe, bage, tage vagten, købe ind, stå for _, dække bord, rydde op",
    "cannot": "cannot, can t",
    # how it was, and how somebody feels
    "it_all": "det, det hele, maden, aftenen, dagen, alt, alting, festen, turen",
    "went": "gik, var, smagte, har været, blev, er gået",
    "hard": "hårdt, hård, travlt, anstrengende, en hård omgang, lidt af en omgang, et slid, hektisk, kaotisk, "
    "drønhårdt, stressende, hard, hard work, busy, tough, exhausting",
    "we_all": "vi, alle, alle sammen, folk, børnene, gæsterne, beboerne, jeg, we, everybody, everyone",
    "were": "er, var, blev, gik, were, was, are, am",
    "happy": "glade, glad, hjem med et smil, tilfredse, stolte, stolt, trætte, træt, mætte, happy, pleased, tired, "
    "proud",
    "sigh": "puha, pyha, pyh, puh, ej, nøj, årh, ih, hold da op, wow, phew, ja, jo",
    "and": "og, men, men også, og også, men alligevel, men så, and, but",
    "mood": (
        "<it_all> <went> <very>* <well>, <it_all> <went> <very>* <lately> <well>, <we_all> <were> <very>* <happy>, "
        "<we_all> havde det <very>* <well>, <we_all> hyggede os <very>*, <we_all> havde det sjovt, it went <very>* "
        "well, "
        "it was <very>* <nice>, <we_all> had fun, <we_all> had a <nice> time"
    ),
    "toil": "<it_all> <went> <very>* <hard>, it was <very>* <hard>, <we_all> <were> <very>* trætte",
    "more": "<and> <mood> <lately>*, <and> <toil> <lately>*, <and> <very>* <well>, <and> <very>* <happy>, <and> "
    "<very>* <nice>",
    "very": "rigtig, super, meget, virkelig, bare, så, mega, helt, vildt, ret, faktisk, dog, vist, da, really, "
    "very, so",
    "well": "god, godt, dejlig, dejligt, hyggelig, hyggeligt, fin, fint, skøn, skønt, sjov, sjovt",
    "lately": "<a_day>, i aften, i aftes",
    "nice": "great, lovely, nice, fun",
    "oh": "å, åh, oh",
    "pardon": "undskyld, beklager, sorry, det må du undskylde, min fejl, my bad",
    "so": "så, rigtig, bare",
    "dear": "sød, dygtig, god, sej, fantastisk, klog, hjælpsom",
    "sweet": "great, good, sweet",
    "curse": "fuck, fanden, satan, satans, lort, pis, shit, damn",
    "cursed": "dig, nu, også, det her, you",
    "you_are": "du er, det er, hvor er du",
    "so_much": "så, bare, jo, noget, fandeme",
    "stupid": (
        "dum, dumt, irriterende, træls, ubrugelig, ubrugeligt, håbløs, håbløst, idiot, latterlig, latterligt, lort, pis"
    ),
    "useless": "stupid, useless, annoying",
    "a_word": "en _, et _",
}
SAID = {
    "to_all": (
        "<will> <you> <kindly>* <send> <a_message>? til? <all_of_them> <a_message>? <that>?, "
        "<will> <you> <kindly>* <send> <a_message>? ud? til <all_of_them> <that>?, "
        "<we> <want> <kindly>* have fat i <all_of_them>, "
        "<we> <want> <kindly>* <send> <a_message>? ud? til? <all_of_them> <a_message>? <that>?, "
        "<may> <we> <kindly>* <send> <a_message>? ud? til? <all_of_them> <a_message>? <that>?, "
        "hvordan <send_to> jeg <kindly>* <a_message>? ud? til <all_of_them> <that>?, "
        "<send_now> <kindly>* <a_message>? ud? til? <all_of_them> <a_message>? <what>, "
        "can <you> <kindly>* <send> <a_message>? to? <all_of_them> <that_en>?, "
        "can i <send> <a_message>? to? <all_of_them> <that_en>?, how do i <send> <a_message>? to? <all_of_them> "
        "<that_en>?, "
        "<send_now> <a_message>? to? <all_of_them> <that_en>, <send_now> <kindly>* <a_message>? ud? <to_them> "
        "<all_of_them>"
    ),
    "person": (
        "<may> jeg <talk> med <whom>, jeg <want> <gladly>? tale med <whom>, jeg <want> <gladly>? snakke med <whom>, "
        "<will> <you> lige? ringe til? <me_up>, ring til? mig op?, <will> du lige? give <other> besked <that>?, "
        "<will> du lige? sige det? til <other> <that>?, <will> du lige? fortælle <other> <that>?, "
        "<will> du lige? <write> til <all_of_them> <that>?, <tell> det? til? <other> besked? <what>, "
        "hvem er min kontaktperson, hvem <should> jeg <turn_to> til, hvem kan jeg spørge, hvem kan jeg kontakte, "
        "call me, tell <other> that …, can i talk to <whom>, can you talk to <whom>, can you call me, "
        "who can i ask, who can i call, who can i talk to"
    ),
    "trouble": (
        "<thing> <fails> <at_it>?, <thing> <fails> <a_day>, "
        "<lost>? <key> <gone>?, <we> kan ikke komme ind, <we> kan ikke komme ind i <word>, "
        "der er låst, der er ingen <supply>, <light> er gået ud?, jeg har en klage …?, jeg vil gerne? klage …?, "
        "<neighbour> <noisy> <plain>*, der er <pest>, der er <pest> <about> <plain>*, "
        "<we> har <paid> for? <digits>? <money>?, jeg har haft et? udlæg …?, jeg har et? udlæg …?, "
        "jeg har lagt penge? ud …?"
    ),
    "cannot": (
        "<we> mangler <hands>, <we> mangler <hands> <for> <plain>*, <we> mangler <hands> <a_day> <plain>*, "
        "jeg <can> <alas>* ikke at? <task> …?, i <cannot> cook …?, i <cannot> help …?"
    ),
    "glad": "<sigh>* <mood> <lately>* <more>*",
    "hard": "<sigh>* <toil> <lately>* <more>*, <sigh>* <toil> <lately>* <and> <very>* <hard>",
    "sorry": "<oh>? <pardon>, <oh>? <pardon> mange gange, <oh>? <pardon> for …",
    "kind": (
        "hvor? er? du er? <so>? <dear>, jeg elsker dig, godt gået, flot, super godt, good bot, good job, well done, "
        "i love you, you are <sweet>"
    ),
    "cross": (
        "for? <curse> <cursed>*, <you_are> <so_much>* <stupid>, idiot, dumme bot, dumme robot, dumme maskine, "
        "you are so? <useless>, this is so? <useless>, jeg forstår det? ikke <a_word>?, "
        "jeg forstår det? ikke <a_word>? af det"
    ),
    "test": (
        "test <digits>*, tester <digits>*, prøve, er du der, virker du her?, virker det her?, hallo er der nogen, "
        "are you there"
    ),
}
"""The first that fits is what is meant."""
