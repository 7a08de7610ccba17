"""How people ask before they dare to write: sets and phrases, as bot.sayings has them."""

from bot.sayings import OPENING

SETS = {
    "before": OPENING,
    "behind": "tak",
    "plain": "_, <a_day>, <an_hour>",
    "we": "jeg, vi",
    "one": "jeg, vi, man",
    "i_we": "i, we",
    # who is counted
    "them": (
        "børn, børnene, babyer, babyerne, de små, de frivillige, frivillige, hjælperne, dem der hjælper, mig selv, "
        "os selv, jeg selv, vi selv, medarbejderne, the? <they>, myself, ourselves"
    ),
    "they": "children, babies, volunteers, helpers, staff",
    "may": "skal, må, kan",
    "count": "tælle, regne",
    "counted": "tælles, regnes",
    "do": "do, should",
    # who sees it, and how long it is kept
    "see": "se, ser, læse, læser",
    "mine": "det, hvad, mine beskeder, det her",
    "i_write": "jeg skriver, jeg melder, jeg sender",
    "is_it": "er det, bliver det",
    "secret": "anonymt, fortroligt, hemmeligt",
    "sees": "see, sees, read, reads",
    "it": "what i write, this, it",
    "keep": "gemmer, har, beholder",
    "my_words": "det, min _, mit _, mine _, alt det",
    "when": "hvornår, når",
    "deleted": "det, mine _",
    "my": "it, this, my _",
    # who answers, and who came
    "a": "en, et",
    "machine": "robot, bot, maskine, computer, menneske, rigtigt menneske, person, rigtig",
    "a_person": "en robot, et menneske",
    "human": "robot, bot, machine, human, real, person",
    "came": "kom, var med, deltog, mødte op, var der",
    "to": "til, på, i, ved",
    "took_part": "came, was there, took part",
    "to_it": "to, at, in",
    # how one may help
    "would": "vil, kunne, kan",
    "much": "rigtig, meget, også",
    "help": ("hjælpe, være frivillig, blive frivillig, melde mig som frivillig, give en hånd, lave mad, bage"),
    "with": "<at> _, <at> _ _, <at> _ _ _",
    "at": "til, med, ved",
    "well": "godt, også",
    "task": "lave mad, bage, hjælpe, hjælpe til, stå i køkkenet, tage opvasken",
    "on": "på, til, i, med",
    "post": "frivillig, ambassadør, beboerambassadør",
    "want": "want, would like",
    "volunteer": "help, volunteer",
    "with_it": "at, with",
    # whether it may be mended
    "still": "godt, lige, også, stadig",
    "change": "rette, ændre, lave om på",
    "the_report": "det, den, dem, tallet, antallet, meldingen",
    "later": "senere, bagefter, igen, endnu, når …, hvis …",
    "if_it": "det, jeg, tallet",
    "is": "er, har, bliver, kommer til at",
    "written": "skrevet, skrive, tastet, talt",
    "correct": "correct, change",
    "the_number": "it, that, this, the number",
    "afterwards": "later, again, afterwards",
    "got_it": "is, am, got it, wrote it",
}
SAID = {
    "counts": (
        "<may> <one> også? <count> <them> med, tæller <them> også? med, skal <them> også? <counted> med, "
        "<do> <i_we> count <them> too?, do <them> count"
    ),
    "sees": "hvem kan? <see> alt? <mine> <i_write>?, <is_it> her? <secret>, who can? <sees> <it>",
    "keeps": (
        "hvor længe <keep> du <my_words> …?, <when> sletter du <my_words> …?, bliver <deleted> slettet igen?, "
        "how long do you keep <my>, when do you delete <my>"
    ),
    "robot": "er du <a>? <machine>, skriver jeg med <a_person>, are you a? <human>",
    "came": (
        "hvem alle? <came>, hvem alle? <came> <to> …, hvem alle? <came> <a_day> …?, who <took_part>, "
        "who <took_part> <to_it> …"
    ),
    "helps": (
        "jeg <would> <much>? gerne <help> <with>?, <we> kan <well>? <task>, <we> kan <well>? <task> <on> <plain>*, "
        "hvordan bliver <one> <post>, i <want> to <volunteer>, i <want> to <volunteer> <with_it> <plain>*, "
        "how do i become a volunteer, how do i become an ambassador"
    ),
}
MENDING = {
    "mends": (
        "kan <one> <still>* <change> i? <the_report> her? <later>*, må <one> <still>* <change> i? <the_report> her? "
        "<later>*, hvad? nu? hvis <if_it> <is>? <written>? forkert, can <i_we> <correct> <the_number> <afterwards>*, "
        "what if it <got_it> wrong, what if i <got_it> wrong"
    ),
}
"""Of what was spoken of last, so that it is asked only where nothing else knows the words."""
