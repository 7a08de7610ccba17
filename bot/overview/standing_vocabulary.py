"""How people ask where the whole programme stands, and what is behind: sets and phrases, as bot.sayings has them."""

from bot.sayings import OPENING

SETS = {
    "before": f"{OPENING}, nå, jamen, altså, lige, sig mig, sig mig lige, fortæl mig, fortæl, tell me",
    "behind": (
        "nu, lige, egentlig, tak, her, til, i øjeblikket, for tiden, indtil nu, samlet, samlet set, alt i alt, "
        "generelt, helt ærligt, i år, i efteråret, i vinter, i foråret, i sommer, i denne måned, i det hele taget, "
        "så langt, med det hele, med planen, med helhedsplanen, med målene, med tallene, <a_day>, please, now, "
        "right now, at the moment, so far, overall, this year, in all"
    ),
    "we": "vi, i, planen, helhedsplanen, programmet, projektet",
    "small": "egentlig, så, nu, lige nu, jo, mon, ellers, overhovedet, faktisk, stadig, virkelig, i grunden, stadigvæk",
    # how it goes with all of it
    "goes": "står, ligger, ser, kører",
    "going": "det, vi, tallene, planen, helhedsplanen",
    "on_track": (
        "på sporet, på rette spor, på det rette spor, på ret kurs, på rette kurs, på kurs, på rette vej, på vej i mål, "
        "i mål, foran, godt med, med på planen, foran planen, hvor vi skal være, on track, on course, there yet, "
        "doing well, doing fine, ahead"
    ),
    "goal": "det, det hele, målet, målene, målene i år, i mål, så langt som vi skal, alle mål, alle målene",
    "well": "godt, fint, fremad, den rigtige vej, som det skal, efter planen, som planlagt",
    "i_we": "we, the plan, the programme, things",
    # what is behind, and what is not
    "thing": "noget, nogen mål, nogle mål, nogen tal, nogle tal, mål, tal",
    "goals": "mål, tal, af målene, af tallene, områder, aktiviteter, resultater",
    "the_goals": "mål, tal, målene, tallene",
    "is": "er, ligger, står, lyser, går, ser ud til at være",
    "red": (
        "røde, rødt, rød, gule, gult, gul, bagud, bagefter, dårlige, dårligst, dårligt, dårligere, værst, længst "
        "bagud, "
        "mest bagud, længst fra målet, langt fra målet, under målet, i fare, for lave, kritiske, svage, svagest"
    ),
    "worst": (
        "dårligst, dårligt, værst, skidt, skidest, trægt, trægest, langsomt, langsomst, svagest, ikke så godt, "
        "ikke godt, mindre godt, den forkerte vej, den gale vej, tungt, galt, forkert"
    ),
    "most": "mest, længst, allermest, allerlængst, særligt, især, værst",
    "late": "bagud, bagefter, langt fra målet, langt fra målene, længst fra målet, under målet, forsinket",
    "not": "ikke, slet ikke, nok ikke, næppe",
    "reach": "når, klarer, når i mål med, kommer i mål med",
    "is_it": "er det, er det som, er det at",
    "lags": "halter, kniber, kniber det, kniber det med, bekymrer dig, driller, sejler",
    "green": "grønne, grønt, foran, bedst, gode, godt med, i mål, nået, på sporet",
    "best": "bedst, godt, fint, rigtig godt, allerbedst, som det skal",
    "grey": "grå, gråt, tomme, uden meldinger, uden tal, ikke meldt noget på, ikke meldt noget om, intet meldt på",
    "is_en": "are, is, look, looks",
    "red_en": "red, yellow, behind, worst, at risk, lagging, below target, furthest behind, bad, off track",
    "well_en": "badly, worst, poorly, slowly, wrong",
}
"""`before` and `behind` may stand at either end of all the phrases below."""

SAID = {
    "late": (
        "hvad er <we> <small>* <most>? <late> med, hvad ligger <we> <small>* <most>? <late> med, "
        "hvad er <we> <most> bagud, hvor er <we> <small>* <most>? <late>, hvor ligger <we> <small>* <most>? <late>, "
        "hvor ligger <we> <small>* <worst>, hvor er <we> <small>* <worst>, hvor står <we> <small>* <worst>, "
        "hvor står det <small>* <worst> til, hvor går det <small>* <worst>, hvad går <small>* <worst>, "
        "hvad går det <small>* <worst> med, hvor er det <small>* <worst>, hvor halter <we> <small>* <most>?, "
        "hvad er <small>* gået <worst>, hvad gik <small>* <worst>, "
        "hvad <small>* <lags> <small>* <most>?, hvor <small>* <lags> det? <small>* <most>?, "
        "hvilke <goals> <is> <small>* <most>? <red>, hvilke <goals> der? <lags> <most>?, hvilke <goals> <lags> "
        "<most>?, "
        "hvilke <goals> <reach> <we> <small>* <not>, hvilke <goals> kommer <we> <small>* <not> til at nå, "
        "hvilke <goals> er <we> <small>* <most>? <late> med, hvilke <goals> ligger <we> <small>* <most>? <late> med, "
        "hvad <is_it> <we> <not> <reach>, hvad <reach> <we> <small>* <not>, hvad <we> <not> <reach>, "
        "hvad kommer <we> <small>* <not> til at nå, hvad <is_it> <we> <not> kommer til at nå, "
        "hvad ser <we> ud til <not> at nå, hvad er <small>* <red>, hvad <is> <small>* rødt, "
        "er der <small>* <thing> der <is> <small>* <red>, er der <small>* <thing> som <is> <small>* <red>, "
        "er der <small>* <thing> der <small>* <lags>, er der <small>* <thing> <we> er <late> med, "
        "er der <small>* <thing> som <we> er <late> med, er der <small>* <thing> <we> <not> <reach>, "
        "er der <small>* <thing> som <we> <not> <reach>, er der <small>* røde mål, er der <small>* røde tal, "
        "vis mig? de røde <the_goals>?, vis mig? det røde, de røde <the_goals>, røde <the_goals>, "
        "which goals <is_en> <red_en>, what <is_en> <red_en>, where are we <most>? behind, what are we behind with, "
        "what are we most behind with, what are we furthest behind with, what are we most behind on, "
        "what are we furthest behind on, what are we behind on, where are we worst, where are we weakest, "
        "where are we doing <well_en>, what is going <well_en>, what goes <well_en>, what is not going well, "
        "what are we not reaching, what will we not reach, which goals will we not reach, "
        "which goals are we not reaching, what are we not going to reach, is anything red, is anything behind, "
        "is anything off track, are we behind on anything, show me? the red goals, the red goals, red goals"
    ),
    "well": (
        "hvad går <small>* <best>, hvad er <small>* gået <best>, hvor går det <small>* <best>, "
        "hvor ligger <we> <small>* <best>, hvad er <we> <small>* foran med, hvor er <we> <small>* foran, "
        "hvad er <we> <small>* længst med, hvilke <goals> <is> <small>* <green>, hvilke <goals> går <small>* <best>, "
        "hvad er <small>* grønt, vis mig? de grønne <the_goals>?, de grønne <the_goals>, "
        "which goals are green, what is going well, what goes well, what goes best, what is going best, "
        "where are we ahead, where are we best, what are we ahead with, show me? the green goals"
    ),
    "silent": (
        "hvilke <goals> <is> <small>* <grey>, hvilke <goals> er der <small>* <grey>, "
        "hvilke <goals> mangler <we> <small>* tal på, hvilke <goals> mangler <we> <small>* meldinger på, "
        "vis mig? de grå <the_goals>?, de grå <the_goals>, which goals are grey, "
        "which goals have no reports, which goals has nothing been reported for"
    ),
    "whole": (
        "hvordan <goes> <going> <small>* ud?, hvordan <goes> det <small>* til, hvordan er <we> <small>* kommet, "
        "hvordan klarer <we> os, hvordan klarer <we> det, hvordan går det <small>* for os, "
        "hvordan går det <small>* samlet, hvordan går det <small>* generelt, hvordan går det <small>* alt i alt, "
        "hvordan er <we> <small>* stillet, hvor står <we>, hvor ligger <we>, hvor er <we> henne, "
        "hvad er status, hvordan er status, status på planen, status på målene, status på det hele, "
        "hvad siger tallene, hvad viser tallene, "
        "er <we> <small>* <on_track>, ligger <we> <small>* <on_track>, når <we> <small>* <goal>, "
        "klarer <we> det hele, kommer <we> i mål, går det <small>* <well>, kører det <small>* <well>, "
        "følger <we> planen, holder <we> planen, hvor langt er <we> <small>* nået?, hvor langt er <we> fra målet, "
        "hvor langt er <we> fra målene, hvor langt er <we> kommet, "
        "how is it going, how are <i_we> going, how are we doing, how do we stand, where do we stand, how far are we, "
        "how far have we come, how does it look, how do things look, are <i_we> <on_track>, is the plan <on_track>, "
        "is it going well, will we make it, will we reach the goals, do we reach the goals, what is the status"
    ),
}
"""The first that fits is meant."""
