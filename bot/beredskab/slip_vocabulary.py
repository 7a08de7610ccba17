"""How somebody says that what they wrote last was not for the group: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": "hov, hovsa, ups, undskyld, sorry, nej, ej, øv, åh, oh, no, vent, wait, oops, please, ok, og, så, men",
    "behind": "undskyld, sorry, beklager, tak, igen, please, alle, allesammen",
    "it": (
        "det, den, det der, den der, linjen, linien, den linje, den linie, min linje, beskeden, den besked, "
        "min besked, det sidste, den sidste, det sidste jeg <just>* skrev <just>*, det jeg <just>* skrev <just>*, "
        "det jeg <just>* har <just>* skrevet <just>*, den sidste linje, "
        "den sidste besked, min sidste besked, min sidste linje, sidste linje, sidste besked, sidste, "
        "it, that, that line, the last one, the last line, my last message, my last line, what i <just>* wrote"
    ),
    "just": "lige, før, nu, sidst, just",
    "you": "jer, dig, botten, gruppen, her, denne chat, den her chat, denne gruppe, you, this chat, the group",
    "not_here": (
        "<this>? var ikke til <you>, <this>? var ikke ment til <you>, <this>? var ikke her, <this>? skulle ikke her, "
        "<this>? skulle ikke have været <you>, <this>? skulle ikke til <you>, "
        "<this>? var til en anden, <this>? var til nogen andre, <this>? var til min _, forkert chat, forkert tråd, "
        "forkert modtager, forkert person, forkert vindue, wrong chat, wrong person, wrong window, "
        "<this>? was not for <you>, <this>? was not meant for <you>, <this>? was for somebody else"
    ),
    "this": "det, den, beskeden, det der, that, it, this",
    "mistake": (
        "det var en fejl, det var en fejltagelse, det var forkert, det er forkert, den er forkert, <not_here>, "
        "it was a mistake, that was wrong"
    ),
    "away": (
        "slet <just>? <it>, fjern <just>? <it>, tag <it> ud, tag <it> væk, tag <it> ud af loggen, delete <it>, "
        "remove <it>"
    ),
    "undo": "fortryd <it>?, undo <it>?, take <it> back",
}
"""`before` and `behind` may stand at either end of all the phrases below."""

SAID = {
    "slip": (
        "<not_here>, <away>, <away> <mistake>, <undo>, <undo> <mistake>, glem <it> <not_here>, "
        "glem <it> jeg skrev?, never mind <not_here>"
    )
}
