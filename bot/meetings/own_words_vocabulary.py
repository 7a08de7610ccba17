"""How an invitation is answered without "kommer" or "kan ikke": why not, that the day suits; as bot.sayings has it."""

SETS = {
    "before": (
        "hej, hi, ja, jo, tak, ok, okay, nej, næh, no, hov, ups, øv, åh, vent, nej vent, undskyld, beklager, sorry, "
        "desværre, men, og, så, but, and, so, kan se at, jeg kan se at, jeg kan se, øv"
    ),
    "behind": (
        "desværre, tak, beklager, undskyld, sorry, please, igen, alligevel, mvh _, vh _, hilsen _, "
        "så nej, så det bliver et nej, så nej tak, fordi …, pga …, på grund af …, because …"
    ),
    "we": "jeg, vi, i, we",
    "day": (
        "<a_day>, den <a_day>, <a_day> den <a_day>, på <a_day> den <a_day>, på <a_day>, om <a_day>, d <a_day>, "
        "on <a_day>, on the <a_day>, den dag, på den dag, "
        "den eftermiddag, den formiddag, den aften, der, på det tidspunkt, that day, on that day, then"
    ),
    "am": "er, bliver, sidder, ligger, holder, am, m, are, re, will be, ll be",
    "small": "desværre, altså, nemlig, jo, allerede, også, lige, faktisk, først, unfortunately, already, actually",
    "course": (
        "kursus, ferie, tur, rejse, tjenesterejse, arbejde, orlov, barsel, studietur, lejrtur, lejr, koloni, "
        "konference, seminar, efteruddannelse, session, hospitalet, sygehuset, vagt, skovtur, besøg, weekend, "
        "holiday, vacation, leave, duty, a course, a trip, work"
    ),
    "occasion": (
        "bryllup, begravelse, bisættelse, barnedåb, konfirmation, fødselsdag, fest, tandlæge, tandlægen, lægen, læge, "
        "møde, et møde, et andet møde, konference, en konference, eksamen, samtale, en samtale, forældremøde, "
        "undersøgelse, operation, behandling, retsmøde, generalforsamling, wedding, a wedding, funeral, a funeral, "
        "the dentist, the doctor, another meeting, a meeting"
    ),
    "away": (
        "på <course>, på et <course>, til <occasion>, i møde, i et møde, i et andet møde, i retten, i udlandet, "
        "ude at rejse, bortrejst, optaget, forhindret, booket, dobbeltbooket, ikke i byen, ikke hjemme, væk, fri, "
        "ferie, ude af huset, ude af byen, syg, sygemeldt, busy, away, travelling, abroad, booked, off, "
        "on <course>, at <occasion>, in another meeting, in a meeting, out of town, not available"
    ),
    "engagement": (
        "fri, ferie, undervisning, en anden aftale, et andet møde, andre planer, en aftale, vagt, eksamen, "
        "noget andet, other plans, another meeting, another appointment, a meeting"
    ),
    "suits": "fint, godt, ok, okay, perfekt, i orden, super, udmærket, helt fint, fine, good, great, perfect",
    "me": "mig, os, herfra, me, us",
    "busy": "booket, dobbeltbooket, optaget, forhindret, bortrejst, busy, booked",
    "shall": "må, bliver nødt til at, er nødt til at, vælger at, must, have to",
    "pass": "melde pas, melder pas, passe denne gang, springe over, springer over, springe denne gang over, "
    "melde fra, takke nej, takker nej, stå over, står over, pass",
    "cannot": "ka ik, kan ik, ka ikke, ka desværre ikke, ka desværre ik, niks, nix, no can do, can t, can t make it",
    "it": "det, den, it, that",
    "suits_not": "går ikke, går desværre ikke, dur ikke, duer ikke, dur ik, går ik, doesn t work for, "
    "does not work for",
    "going": "skal, skal desværre, skal jo, skal nemlig, må, have to go, am going, m going",
}
SAID = {
    "no": (
        "<am>? <small>* <busy> <day>?, <we>? <shall>? <small>* <pass>, <we>? <cannot>, <it>? <suits_not> <me>?, "
        "<day>? <we> <am> <small>* <away> <day>?, <day> <am> <we> <small>* <away>, "
        "<day>? <we> <going> <small>* til <occasion> <day>?, <day> <going> <we> <small>* til <occasion>, "
        "<day>? <we> <going> <small>* på et? <course> <day>?, <day> <going> <we> <small>* på et? <course>, "
        "<we> <going> to <occasion> <day>?, "
        "<day> har <we> <small>* <engagement>, <we> har <small>* <engagement> <day>, <we> have <engagement> <day>, "
        "så? mig skal i ikke regne med, så? i skal ikke regne med mig, i skal ikke regne med <me>, "
        "regn ikke med <me>, regn ikke med at <we> kommer, "
        "<day> går <small>* ikke, <day> går <small>* ikke for <me>, <day> passer <small>* ikke, "
        "<day> passer <me> <small>* ikke, <day> passer <small>* ikke <me>, <day> dur ikke, <day> duer ikke, "
        "det går ikke <day>, det passer ikke <me>? <day>, det passer <me> ikke <day>, "
        "don t count on <me>, do not count on <me>, count <me> out, <day> does not work for <me>?, "
        "<day> doesn t work for <me>?"
    ),
    "yes": (
        "<day> er <suits>, <day> er <suits> for <me>, <day> er <suits> med <me>, <day> <suits>, "
        "<day> passer <me>? <small>* <suits>, <day> passer <small>* <suits> for <me>, <day> går <suits>, "
        "det er <suits> <day>, det passer <me>? <suits> <day>, det er <suits> med <day>, <day> er noteret, "
        "det går <suits> med <me>, det går <suits> for <me>, det er <suits> med <me>, det er <suits> for <me>, "
        "jeps, jepper, jep jep, yep, yup, jow, jo da, ja da, duer, dur, det duer, den duer, det dur, ses, ses der, "
        "jeg er på, er på, klart, ja klart, selvfølgelig, helt sikkert, absolut, sure, of course, see you there, "
        "i kan regne med <me>, i kan godt regne med <me>, regn med <me>, regn bare med <me>, "
        "<day> works for <me>, <day> is <suits>, <day> is <suits> for <me>, <day> suits <me>, count <me> in"
    ),
}
