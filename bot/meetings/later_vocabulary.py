"""How somebody says that they come, and not for all of it: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": (
        "hej, hi, ja, jo, jep, jeps, ok, okay, fint, tak, super, yes, yep, nej, desværre, undskyld, sorry, beklager, "
        "men, og, så, nu, nå, lad være, lad bare være, but, and, so, now, oh, selvfølgelig, of course, det passer fint"
    ),
    "behind": (
        "til _, til _ _, til _ _ _, to _ _, desværre, tak, undskyld, sorry, please, mvh _, vh _, hilsen _, igen, "
        "fordi …, pga …, på grund af …, because …, så start bare, så begynd bare uden mig, start bare uden mig"
    ),
    "we": "jeg, vi, i, we",
    "be": "er, bliver, vil være, am, m, are, re, will be, ll be, may be",
    "small": (
        "nok, desværre, dog, lige, altså, også, lidt, ca, cirka, omkring, ved, about, around, just, gerne, godt, vist, "
        "a bit, at, kl, desværre nok, først, only, selv, alligevel, fra, efter, after all, from, after"
    ),
    "but": "men, but, og, and, bare, only, dog, så",
    "there": "der, til stede, her, there, here, med, i mødet, på mødet, ved mødet, with you",
    "come": (
        "jeg kommer, vi kommer, kommer, jeg deltager, vi deltager, deltager, jeg er <there>, vi er <there>, "
        "er <there>, jeg kan, vi kan, kan, kan jeg, kan vi, kommer jeg, jeg kan komme, vi kan komme, kan komme, "
        "komme, være <there>, nå det, "
        "nå frem, jeg kan være <there>, i come, i can come, i will come, i ll come, i m coming, i am coming, we come, "
        "coming, i ll be <there>, i can be <there>, come, be <there>"
    ),
    "late": (
        "<a_length> forsinket, <a_length> senere, <a_length> for sent, forsinket <a_length>, forsinket, for sent, "
        "<a_length> late, <a_length> later, late"
    ),
    "self": "selv, alligevel, godt, gerne, jo, også, nok, myself, after all",
    "hour": "<an_hour>, halv <numeral>, kvart i <numeral>, kvart over <numeral>",
    "must": "må, skal, bliver nødt til at, er nødt til at, have to, must, need to",
    "leave": "gå, køre, smutte, af sted, afsted, videre, gå igen, løbe, gå allerede, leave, go",
}
"""`before` and `behind` may stand at either end of all the phrases below."""

SAID = {
    "half": (
        "<come>? <small>* <but>* <come>? <small>* først <small>* <come>? <small>* <hour>, "
        "<come> <small>* <but>* <small>* <hour>, "
        "<come>? <small>* <but>* <we>? <be>? <small>* <late>, <come> <small>* <but>* <we>? kommer <small>* <late>, "
        "<come> <but>* kun til <hour>, <come> <but>* kun til <digits>, <come> kun den første time, "
        "<come> kun den første halve time, i can only stay until <hour>, can only stay until <hour>, "
        "<come> <small>* ikke <come>? før <small>* <hour>, <come> <small>* <but>* ikke før <small>* <hour>, "
        "<we>? <be> <small>* <there>? ikke <there>? før <small>* <hour>, <we>? can t come before <hour>, "
        "<come> <small>* <but>* <we>? <must> <small>* <leave> <small>* <hour>"
    ),
    "myself": (
        "kommer jeg <self> <self>*, kan jeg <self> <self>*, kan jeg <self>* komme <self>*, jeg kommer <self> <self>*, "
        "jeg kan <self>* komme <self>*, jeg tager <there>? selv <there>?, i ll come myself, i can come myself, "
        "i can come after all, i ll come after all, then i can come <self>*"
    ),
}
