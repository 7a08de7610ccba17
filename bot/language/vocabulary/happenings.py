"""Happenings and arrivals that any housing programme has, and words for what was done at them."""

from bot.language.tokens import word_set

EVENT_ENDINGS = word_set(
    "aktivitetsdag arrangement banko bankospil brunch cafe fest festival filmaften foredrag forestilling "
    "grillaften kaffeaften koncert legedag loppemarked marked oprydning staevne strikkeaften turnering "
    "udflugt udstilling vandring"
)
"""Ends of words that name an event ("petanqueturnering") where the plan has any. The plan says what they count for."""
LAST_PARTS = word_set(
    "aften arrangement banko brunch cafe dag eftermiddag fest film foredrag forening forloeb formiddag forestilling"
    " frokost gruppe hold hus hygge indsamling kaffe kamp klip klub koncert kursus loeb mad marked middag moede morgen"
    " oprydning park patrulje skole spil spisning staevne telt traening traef tur turnering udflugt udstilling uge"
    " vandring"
)
"""Words that stand last in names of many kinds: what comes before them is a word of its own, no name cut short."""
ARRIVALS = {
    "arrival": (
        "budt velkommen, bød velkommen, tilflytter, tilflyttere, tilflytteren, tilflytterne, nytilflytter, "
        "nytilflyttere, nytilflyttede, tilflyttede, flyttet ind, flyttede ind, er flyttet ind, indflyttede, "
        "nyindflyttede, nyindflyttet, indflytter, indflyttere, nytilflyttet, tilflyttet, velkomstbesøg, "
        "velkomstmappe, velkomstmapper, velkomstsamtale, tilflyttersamtale, tilflyttersamtaler, "
        "informationsmappe, informationsmapper, informationsmappen, sagt velkommen, sagde velkommen"
    ),
}
ENGLISH_ARRIVALS = {
    "arrival": (
        "welcomed, moved in, newcomer, newcomers, moved into, has moved in, have moved in, new arrivals, "
        "new arrival, just moved in, said welcome"
    ),
}
