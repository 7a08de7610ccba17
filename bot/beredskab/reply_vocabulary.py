"""How those who are called write whether they come: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": (
        "ja, jo, jep, jeps, nej, næ, næh, ok, okay, og, hej, desværre, beklager, undskyld, sorry, så, nu, hov, ups, "
        "øv, nå, men, yes, yep, yeah, no, oh, hi, but, unfortunately, <hold_on>"
    ),
    "behind": "tak, please, sorry, desværre, unfortunately, hilsen _, mvh _, vh _, kh _",
    "hold_on": (
        "vent <a_while>*, lige et øjeblik, et øjeblik, øjeblik, lige øjeblik, wait <a_while>*, hold on, hang on, "
        "just a moment, one moment, one sec, just a sec"
    ),
    "a_while": "lige, lidt, nu, et, øjeblik, sekund, a, moment, second, sec, minute",
    "we": "jeg, vi, jeg og _, we, i",
    "be": "er, bliver, vil være, skal være, står, am, m, are, re, be, ll be, will be, være",
    "small": (
        "lige, nu, også, gerne, nok, helt, straks, snart, allerede, desværre, alligevel, godt, bare, altså, først, "
        "selv, endelig, hurtigt, slet, overhovedet, heller, vist, fysisk, personligt, already, just, also, still, "
        "almost, now, soon, in person, physically, at all"
    ),
    "here": "her, der, fremme, ankommet, på plads, på pletten, på stedet, på adressen, ved jer, hos jer, klar, "
    "here, there, kommet frem",
    "many": "<digits>, <numeral>",
    "about": "ca, cirka, omkring, højst, max, kun, about, around",
    "long": "<about>* <a_length> <about>*, <about>* <many>, <about>* <many> til? <a_length>",
    "arrived": "der, her, fremme, ankommet, på plads, på stedet, på adressen, her nu, here, there, kommet frem",
    "soon": (
        "om <long>, in <long>, om lidt, om et øjeblik, straks, snart, nu, med det samme, senest om <long>, "
        "inden <long>, within <long>, <on>? <an_hour>, så hurtigt …, så snart …, as soon …, <long> fra nu"
    ),
    "on": "ved, omkring, senest, inden, at, by",
    "to": (
        "hen, ned, ud, over, derhen, derud, derned, til jer, til mødet, til møde, i dag, i aften, i nat, "
        "<door> <a_day>?"
    ),
    "door": "af sted, afsted, herfra, hjemmefra, ud af døren, ud af huset, hjemme fra",
    # who does
    "dress": "tage tøj på, tage tøjet på, få tøj på, klæde mig på, stå op, tage sko på, tage overtøj på",
    "dressing": "<we>? tager <small>* tøj på, <we>? får <small>* tøj på, getting dressed, <we> <be> getting dressed",
    "goes": "kører, cykler, går, tager, rykker, leaving, driving",
    "off": "afsted, af sted, hjemmefra, herfra, derud, derhen, ud, <soon>",
    "drives": "kører, cykler, rykker, leaving, driving",
    "leaves": "tager, tager nu, går",
    "car": "bilen, en taxa, taxaen, the car",
    "going": "på vej, undervejs, on my way, on our way, on the way",
    "come_by": "fra, sammen, med, så, hjemmefra, direkte, cyklende, gående",
    # who does not
    "can": "kan, ka, kunne",
    "not": "ikke, ik, ikk",
    "come": "komme, deltage, være, nå, møde, rykke, stille, make, be, come",
    "away": (
        "syg, forhindret, bortrejst, udenlands, på ferie, i udlandet, hjemme syg, ill, sick, abroad, on holiday, "
        "i <land>, på <island>, in <land>, indlagt, på hospitalet, på sygehuset, sengeliggende, in hospital"
    ),
    "land": (
        "spanien, sverige, norge, tyskland, england, frankrig, italien, portugal, grækenland, tyrkiet, polen, finland, "
        "island, holland, belgien, schweiz, østrig, kroatien, usa, thailand, london, berlin, hamburg, paris, rom, "
        "barcelona, stockholm, oslo, spain, sweden, norway, germany, france, italy, "
        "turkey, poland"
    ),
    "island": "mallorca, gran canaria, tenerife, kreta, rhodos, cypern, grønland, færøerne",
    "illness": (
        "feber, influenza, omgangssyge, roskildesyge, maveonde, lungebetændelse, migræne, hjernerystelse, "
        "fever, a fever, the flu"
    ),
    "in_bed": "i sengen, i min seng, i seng, hjemme, in bed",
    "may": "må, kan, kunne, måtte, may, can, could",
    "content": "nøjes med, klare mig med, klare det, tage den, tage det, deltage, være med, ringe ind, join, take part",
    "call_off": (
        "melde fra, melder fra, melde afbud, melder afbud, sende afbud, sender afbud, melde mig fra, springe fra, "
        "springer fra, hoppe fra, hopper fra, blive hjemme, bliver hjemme, vende om, vender om"
    ),
    "must": "må, vil, bliver nødt til at, er nødt til at, skal",
    "cannot": "cannot, can t, can not, won t, will not, am not able to, m not able to",
    "not_coming": "am not coming, m not coming, not coming, are not coming",
    "no": "nej, næ, næh, no, desværre, ikke, i dag, denne gang, det kan jeg, thanks, tak, sorry",
    "yes": "ja, jo, jep, jeps, yes, yep, yeah, det gør jeg, naturligvis, selvfølgelig, of course, i do",
    "inside": "ind, op, ud, igennem, forbi, videre, frem, længere, fra, til at, af, gennem, in, through",
    # who takes part by telephone
    "join": (
        "deltager, deltage, er, være, med, er med, være med, tager den, tage den, kan, kun, vil, kommer, "
        "kan godt være, kan godt deltage, kan godt tage den, join, ll, can, only, be"
    ),
    "by": "på, over, via, pr, per, by, on, on the, over the",
    "telephone": "telefon, telefonen, tlf, mobil, mobilen, røret, phone, telephone, the phone",
    "talk": "tale, snakke, talk, speak, do it, join, be",
    "takes": "tager, svarer, svarer på, tage, kan tage, kan godt tage, can take, take",
    "me": "til, til mig, mig, mig op, me",
    "you": "i, du, man, de, bare, you, they",
    "get": "få fat i, få fat på, fange, træffe, kontakte, nå, reach, get hold of, catch, contact",
    "me_at": "mig, os, me, us",
    "within_reach": "på mig, ved mig, tændt, på, i hånden, on me, with me, on, next to me",
    "but": "men, og, så, but, and, so",
    "rings": "<ring_up>, <ring_up> <call_me>, <you> <can> <small>* <ring_up> <call_me>?",
    "ring_up": "ring, ringe, call, <small> ring, ring <small>, ring <small> <small>, just call",
    "call_me": "til mig, mig op, mig, me",
    "ring_in": "ringer ind, ringe ind, ringer op, dial in, call in",
    "instead": "i stedet, instead, for",
    "maybe": (
        "måske, muligvis, hvis, forsøger, prøver, ved ikke, tror ikke, usikker, maybe, perhaps, might, if, try, "
        "not sure"
    ),
}
"""`before` and `behind` may stand at either end of all the phrases below."""

LATE = (
    "<we>? <be>? <small>* <long> <small>* forsinket, <we>? <be>? <small>* forsinket <long>, "
    "<we>? <be>? running <long>? late <long>?, <we>? <be>? <long> late, <long> away, <we>? <be>? <long> minutes away, "
    "<we>? <can> <small>* ikke <come>* <here>? det? før …, <we>? kommer <small>* ikke før …, "
    "<we>? er der <small>* ikke før …, <we>? <can> først <come>* …, <we>? kommer først …, <we>? <be> <long> væk"
)
WITHDRAWS = (
    "<we>? <small>* <can> <small>* <not> <small>*, <we>? <small>* <can> <small>* <not> <come> <here>? det? med? "
    "<small>*, <we>? <small>* kommer <small>* ikke <small>* <to>?, "
    "<we>? <small>* når <small>* det? <small>* ikke <small>*, "
    "<we>? kommer alligevel ikke <~inside> …?, <we>? kommer ikke alligevel …, "
    "<we>? kan alligevel ikke komme <~inside> …?, <we>? kan ikke komme alligevel …, "
    "<we>? kommer <small>* ikke <small>* til at <come> <here>? det?, "
    "<we>? <must>? desværre? <call_off> <small>*, <must> <we> <small>* <call_off> <small>*, regn ikke med mig, "
    "klar jer uden mig, i må klare jer uden mig, <we>? får ikke fri <small>*, "
    "<we>? <cannot> <come> <here>? it? after? all?, "
    "<we>? <not_coming> after? all?"
)
MAY_RING = (
    "<may> <we> <small>* <content> <small>* <by>? <telephone> <small>* <instead>?, "
    "<may> <we> <small>* <content> <small>* <by>? <telephone> <instead> …, <may> <we> <small>* ringe ind <instead>?"
)
JOINS = (
    f"{MAY_RING}, "
    "<we>? <small>* <join>* <small>* <by>? <telephone> <small>* <instead>?, "
    "<we>? <small>* <can> <small>* <talk> <small>* <by>? <telephone> <instead>?, "
    "<we>? <small>* <join>* <small>* online, "
    "<we>? <small>* <can> <small>* <talk> <small>* i <telephone> <instead>?, "
    "<we>? <small>* <join>* telefonisk <instead>?, <we>? <small>* <join>* <small>* <ring_in> <instead>?"
)
WITH_A_NO = {
    "at_hand": (
        "bare? ring <small>* <me>?, i <can> <small>* ringe <small>* <me>?, du <can> <small>* ringe <small>* <me>?, "
        "<we>? <small>* <takes> <small>* <telephone>, just? call me?, you can <small>* call me?"
    ),
    "reached": (
        "<you> <can> <small>* <get> <me_at> …?, <we> <can> <small>* træffes …?, <we> træffes …?, "
        "<we> er til at <get> …?, <we> er at <get> …?, <we> har <telephone> <within_reach>, "
        "<we> sidder ved <telephone>, "
        "<we> er hjemme <small>* <but>? <rings>, <we> er <small>* hjemme, "
        "<we> can be reached …?, <we> <be> reachable …?, <we> have <telephone> <within_reach>, "
        "<we> <be> at home <small>* <but>? <rings>, <we> <be> at home"
    ),
    "in_bed": "<we>? ligger <small>* <in_bed> <small>*, <we>? am <small>* in bed",
}
"""Beside a no, or from bed, it is by telephone; alone it is a line of the log ("jeg tager telefonen"), but who can only
be `reached` and has answered nothing is asked."""
THERE = "<we>? <be>? <small>* <arrived> <small>*, er jeg <small>* <arrived> <small>*, er vi <small>* <arrived> <small>*"
SAID = {
    **WITH_A_NO,
    "unsure": "… <maybe> …, <maybe> …, … <maybe>, <maybe>",
    "late": LATE,
    "just_no": "<no> <no>*",
    "just_yes": "<yes> <yes>* <small>*",
    "phone": JOINS,
    "no": (
        f"{WITHDRAWS}, <we>? <small>* <can> <small>* <not> <come> <~inside> …?, "
        "<we>? <small>* kommer <small>* ikke <to> …, <we>? <be>? <small>* <away> …?, <we>? ligger <small>* syg …?, "
        "<we>? ligger <small>* <in_bed> med <many>? i? <illness> …?, <we>? har <small>* <many>? i? <illness> …?, "
        "<we>? ligger <small>* med <many>? i? <illness> …?, <we>? have <illness> …?, "
        "<we>? <must>? desværre? <call_off> …, <we>? <cannot> <come>? …, <we>? <not_coming> …"
    ),
    "here": THERE,
    "come": (
        "<we>? er? <small>* ved at <dress> <small>*, <dressing> <small>*, "
        "jeg kommer …?, <we>? <small>* kommer <small>* <to>? <soon>?, <we>? <small>* sidder <small>* i <car>, "
        "<we>? kommer <small>* <come_by> …, <we>? <be>? <small>* <going> …?, "
        "<we>? <be>? <small>* <here> <small>* <soon>?, <we>? <small>* <goes> <small>* <off> <soon>?, "
        "jeg kan <small>* komme …?, jeg kan godt, <we>? kan <small>* være <here> <small>* <soon>?, "
        "<we>? møder <small>* op <soon>?, <we>? stiller <small>* op <soon>?, <we>? <be>? coming …?, "
        "<we>? can come …?, <we>? ll come …?, <we>? can be <here> <soon>?"
    ),
    "how_long": "om? in? <about>* <a_length> <about>*, om <about>* <many>, in <about>* <many>",
}
"""The first answer of somebody who is called."""
FALLS_AWAY = (
    "<we> <be> <small>* <away> …?, <we> ligger <small>* syg …?, "
    "<we> ligger <small>* <in_bed> med <many>? i? <illness> …?, <we> har <small>* <many>? i? <illness> …?, "
    "<we> ligger <small>* med <many>? i? <illness> …?, <we> have <illness> …?"
)
BACK = (
    "<we>? <small>* kommer <small>* alligevel <soon>?, <we>? kan <small>* godt? komme? alligevel, "
    "i can come after all, i am coming after all"
)
SAID_AGAIN = {
    **WITH_A_NO,
    "late": LATE,
    "phone": JOINS,
    "no": f"{WITHDRAWS}, {FALLS_AWAY}",
    "back": BACK,
    "here": THERE,
    "come": SAID["come"],
}
"""What of an answer that was given is another one now; all else is a line of the log."""
SAID_AFTER_NO = {
    **SAID_AGAIN,
    "back": (
        f"{BACK}, <we>? <be>? <small>* <going> <small>* <soon>?, <we>? <small>* <drives> <small>* <off>, "
        "<drives> <we> <small>* <off>? <small>*, <leaves> <we> <small>* <door> <small>*, "
        "<we>? <small>* <leaves> <small>* <door> <small>*, <we>? <small>* sidder <small>* i <car> <small>*, "
        "<we>? <be>? <small>* <here> <small>* <soon>, <we>? <be>? <going> after all, "
        "<we>? <small>* <leaves> <small>* <door>, <we>? <small>* kommer <small>* <to>? <small>* <soon>?, "
        "<we>? kan <small>* godt <small>* komme? <small>* <soon>?, <we>? kan <small>* komme <small>* <soon>?, "
        "kan jeg <small>* komme? <small>* <soon>?, <we>? <be>? <small>* coming <small>*, i can come <small>*"
    ),
}
"""Whoever could not come is on the way after all by words that would be a line of the log of somebody who comes."""
