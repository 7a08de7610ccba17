"""No newsletter any more, in words of one's own; an editor's "stop nyhedsbrevet!" may be meant of all of it."""

from bot.sayings import Sayings

OFF, NO_MORE, HALT, STOP = "off", "no_more", "halt", "stop"
"""Of the newsletter, by its name; of what one gets, whatever that is; that it is to be stopped, for oneself or for all;
and the same without its name."""
LONGEST = 90
SETS = {
    "before": (
        "hej, hi, hello, men, og, ok, okay, så, but, and, so, please, hov, nej, nå, undskyld, tak, no, sorry, vil du"
    ),
    "behind": (
        "tak, mere, længere, fremover, igen, nu, please, any more, anymore, any longer, venligst, straks, med det "
        "samme, i fremtiden"
    ),
    "it": "<their>? <letter>, <it_all> <letter>",
    "it_all": "flere, ingen flere, any, more, any more",
    "their": "det, jeres, det her, de her, the, your, this",
    "letter": (
        "nyhedsbrev, nyhedsbrevet, nyhedsbreve, nyhedsbrevene, nyhedsmail, nyhedsmailen, nyhedsmails, newsletter, "
        "newsletters"
    ),
    "them": "det, den, dem, det her, flere, mere, noget, it, them, this",
    "thanked": "tak for <it>, mange tak for <it>, tusind tak for <it>, thanks for <it>, thank you for <it>",
    "but": "men, og, så, nu, but, and, now, please",
    "i": "jeg, vi, i, we",
    "me": "mig, os, me, us",
    "mild": (
        "egentlig, faktisk, altså, bare, helst, gerne, desværre, længere, mere, selv, lige, godt, fremover, really, "
        "actually, any more, just"
    ),
    "not": (
        "vil ikke, vil <mild> ikke, ønsker ikke, gider ikke, gider <mild> ikke, behøver ikke, skal ikke, orker ikke, "
        "har ikke brug for, har ikke lyst til, er ikke interesseret i, do not want, don t want, do not need, "
        "don t need, would rather not, no longer want"
    ),
    "get": "at? have, at? få, ha, at? modtage, at? læse, at? se, to? get, to? have, to? receive, to? read",
    "can": (
        "må jeg, kan jeg, må vi, jeg vil, jeg ønsker at, vi vil, vil gerne, ønsker at, can i, may i, i want to, i "
        "would like to, i d like to, hvordan kan jeg, hvordan"
    ),
    "rid": (
        "slippe for, slippe, slipper jeg for, blive fri for, være fri for, blive fri, af med, være af med, komme af "
        "med, kommer jeg af med, blive afmeldt, blive afmeldt fra, afmeldes, afmeldes fra, afmelde, afmelde <me>, "
        "afmelde <me> fra, afmelder jeg, framelde, frameldes, framelde <me>, melde <me> fra, melde <me> ud af, melde "
        "<me> af, undgå, ud af, fritages for, stop getting, stop receiving, unsubscribe, unsubscribe from, get rid "
        "of, opt out of"
    ),
    "drop": (
        "afmeld, afmelde, afmeldes, frameld, slet <me> fra, fjern <me> fra, tag <me> af, tag <me> ud af, meld <me> "
        "fra, meld <me> af, meld <me> ud af, afmeld <me>, afmeld <me> fra, frameld <me>, frameld <me> fra, "
        "unsubscribe, unsubscribe from, unsubscribe <me> from, remove <me> from, take <me> off"
    ),
    "wants_no_more": (
        "<i> <mild>* <not> <mild>* <get> <mild>* <them>, <can> <mild>* <rid> <them>?, send <me>? ikke <them>, "
        "ikke mere, nej tak ikke mere, meld <me> fra, meld <me> ud, meld <me> af, ikke flere, no more, "
        "stop med det, <i>? <mild>* <not> <them>, <i> gider <them> ikke"
    ),
    "halting": (
        "stop, stop med, stop udsendelsen af, stands, stop for, hold, hold igen med, standse, stoppe, annuller, "
        "træk <them>? tilbage, stop sending, halt, hold back, pause"
    ),
    "to_me": "til <me>, to <me>, for mit vedkommende",
    "not_yet": "ikke endnu, send <them> ikke endnu, send <them> ikke nu, send ikke <them>? endnu, not yet, "
    "do not send it yet, don t send it yet",
    "fault": "der er en fejl …?, der er fejl …?, det er forkert …?, der er noget galt …?, there is a mistake …?, "
    "it is wrong …?",
    "sends": "sende <me>, sende <it> til, sending <me>, with sending <me>",
}
SAID = {
    OFF: (
        "<i>? <mild>* <not> <mild>* <get>? <mild>* <it>, <can> <mild>* <rid> <it>, ud af <it>, <drop> <it>, <drop> "
        "listen, <thanked> <but>* <wants_no_more>, ikke <it>, ingen <it>, no more <letter>, send <me>? ikke <mild>* "
        "<it> <to_me>?, do not send <me> <it>, don t send <me> <it>, <halting> <it> <to_me>, <halting> at? <sends> "
        "<it>"
    ),
    NO_MORE: "<wants_no_more>",
    HALT: (
        "<halting> <it> …?, stop udsendelsen …?, stands udsendelsen …?, <it> må ikke sendes …?, "
        "<it> skal ikke sendes …?, send ikke <it> …?, vent med <it> …?, vent med at sende <it> …?, <halting> "
        "the mailing, stop sending <it> …?, do not send <it> …?, don t send <it> …?, it must not be sent"
    ),
    STOP: "stop, stop <them>, vent, vent stop, stands, slut, vent med det, hold, wait, halt, <not_yet>, "
    "stop <fault>, stop <them> <fault>, vent <fault>, hold <fault>, wait <fault>",
}
"""As bot.sayings has them; the first that fits is what is meant."""
SAYINGS = Sayings(SETS, SAID)


def told(text: str) -> str:
    """OFF, NO_MORE or HALT; empty where the words are none of it."""
    return SAYINGS.said(text, LONGEST)
