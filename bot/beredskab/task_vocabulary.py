"""How those in a call-out speak of its tasks, and ask who is missing: sets and phrases, as bot.sayings has them."""

SETS = {
    "before": "ja, jo, jep, jeps, ok, okay, så, nu, og, men, hej, hov, lige, yes, and, but, hi",
    "behind": "tak, nu, endnu, stadig, stadigvæk, lige nu, please, now, yet, still, kh _, vh _, mvh _, hilsen _",
    "task": "opgaven, opgaverne, min opgave, mine opgaver, vores opgave, den opgave, the task, my task",
    "about": "med …, om …, at …, til …, fra …, with …, about …, to …, from …",
    "done": (
        "gjort, klaret, løst, ordnet, udført, færdig, færdige, færdiggjort, fuldført, afsluttet, overstået, i hus, "
        "på plads, done, solved, finished, dealt with"
    ),
    "small": "nu, også, allerede, helt, lige, så, altså, hermed, blevet, now, already, also, all, been",
    "have": "jeg har, vi har, har, i have, we have, i ve, we ve",
    "there": "der, vi, stadig, endnu, nu, her, lige, så, egentlig, stadigvæk, still, there, now, alt",
    "left": "tilbage, åbne, åben, uløste, ikke løst, ikke gjort, ikke klaret, i gang, open, left",
    "tasks": "opgaver, opgaverne, ting, tasks, the tasks",
    "ours": "vores, gruppens, de, our, the",
    "somebody": "nogen, nogle, flere, anybody, anyone, somebody, someone",
    "answer": "at svare, svar, at komme, svar fra, svaret, to answer",
    "is_it": "er det, er den, er det sket, sker det, skete det, det er, det sker, is it, it is, did it happen, så, da",
    "exactly": (
        "helt? præcis, helt? præcist, helt? nøjagtig, helt? nøjagtigt, mere præcis, mere præcist, mere nøjagtigt, "
        "exactly, precisely"
    ),
    "which": "hvilket, hvilken, hvad for et, hvad for en, hvad, which, what",
    "spot": (
        "nummer, nr, husnummer, adresse, opgang, vej, gade, hus, blok, sted, number, address, house, street, place"
    ),
    "named": "adressen, nummeret, husnummeret, den præcise adresse, det præcise sted, the address, the exact address",
    "on": "på _, i _, ved _, on _, in _, at _",
    "come": "kommet, mødt op, mødt, svaret, her, med, på plads, fremme, klar, here, there, come, answered",
}
"""`before` and `behind` may stand at either end of all the phrases below."""

DONE = {
    "done": (
        "<task> er <small>* <done> <small>*, <task> <about> er <small>* <done> <small>*, "
        "<task> is <small>* <done> <small>*, <task> <about> is <small>* <done> <small>*, "
        "<have> <small>* <done> <task> <small>*, <have> <small>* <done> <task> <about>, "
        "jeg er <small>* <done> med <task>, vi er <small>* <done> med <task>, <done> med <task>"
    ),
}
"""What is said in the first clause; what stands behind it tells more."""

ASKED = {
    "tasks": (
        "<ours>? <tasks> der <there>* er <there>* <left>, <ours>? <left> <tasks>, "
        "hvilke <tasks> er <there>* <left>?, hvilke <tasks> har <there>* <left>?, hvilke <tasks> mangler <there>*, "
        "hvilke <left> <tasks> er <there>*, hvilke <left> <tasks> har <there>*, "
        "hvad er <there>* af <left>? <tasks>, er der <there>* <somebody>? <left>? <tasks> <left>?, "
        "hvor mange <tasks> er <there>* <left>, hvad mangler <there>* at blive gjort, "
        "hvad mangler <there>* at gøre, hvad mangler <there>*, vis <ours>? <tasks>, liste over <tasks>, "
        "hvem har hvilke <tasks>, what tasks are <left>, which tasks are <left>, <tasks> <left>, show <tasks>"
    ),
    "who": (
        "hvem mangler <there>* <answer>?, hvem har <there>* ikke <come>, hvem har <there>* ikke hørt fra, "
        "hvem er <there>* ikke <come>, hvem venter <there>* på, hvem er <there>* <come>, "
        "mangler <there>* <somebody> <answer>?, er der <there>* <somebody> der <there>* mangler <answer>?, "
        "er der <there>* <somebody> der ikke har svaret, hvor mange mangler <there>* <answer>?, "
        "hvor mange er <there>* <come>, er alle <there>* <come>, er vi alle <come>, er vi alle sammen <come>, "
        "har alle <there>* svaret, "
        "who are we missing, who is <there>* missing, who has <there>* not <come>, is <somebody> <there>* missing, "
        "are we missing <somebody>, is everybody here, is everyone here, who have we not heard from"
    ),
    "where": (
        "hvor <exactly> <is_it>* <on>?, hvor <is_it> <there>* henne? <exactly> <is_it>* <there>*, "
        "<exactly> hvor <is_it>* <there>*, <which> <spot> <is_it>* <on>? <is_it>* <there>*, "
        "<which> <spot> er vi på, hvad er <there>* <named> <there>*, what is <named>, where <exactly> <is_it>*, "
        "where <is_it> <exactly>, <exactly> where <is_it>*"
    ),
}
"""What is asked while a call-out lasts."""
