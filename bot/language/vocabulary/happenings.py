"""Happenings and arrivals that any housing programme has, and words for what was done at them."""

from bot.language.word_sets import word_set

EVENT_ENDINGS = word_set(
    "aktivitetsdag arrangement banko bankospil brunch cafe fest festival filmaften foredrag forestilling "
    "grillaften kaffeaften koncert legedag loppemarked marked oprydning staevne strikkeaften turnering "
    "udflugt udstilling vandring"
)
"""Ends of words that name an event ("petanqueturnering") where the plan has any. The plan says what they count for."""
PERHAPS = word_set(
    "aften bold bytte dag dans disko diskotek dyst eftermiddag fejring formiddag gymnastik hygge jagt kaffe klub"
    " fodbold indsamling kreds leg loeb lunch maraton olympiade optog parade picnic quiz smagning spil stue traef tur"
    " vaerksted"
)
"""Ends of words that may name an event ("pizzaaften"), where somebody came to it and nothing else is named."""
ALONE = word_set("fodbold lunch picnic")
"""Those of them that are a name without anything before them."""
NOT_BEFORE = ("for", "frem", "ind", "kamp", "kul", "na", "op", "over", "ra", "til", "ud", "ruk", "ia", "sam", "ved")
"""What these stand behind in words of another kind: "kultur", "forløb", "udspil"."""
NOT_BEFORE_DAYS = tuple(
    word_set(
        "arbejd bryllup doed efteraar ferie foedsel for foraar fredag fri hellig hele hverdag hver helligdag jul jule"
        " konfirmation loen loenning loerdag maerke mandag mid navne nytaar onsdag paaske pinse regnvejr skole solskin"
        " sommer syge soendag time tirsdag torsdag vinter weekend barsel grundlov valg dejlig forleden tors"
    )
)
"""With "dag" and "aften" these say when it was, or name a day of somebody's own."""
LAST_PARTS = word_set(
    "aften arrangement banko brunch cafe dag eftermiddag fest film foredrag forening forloeb formiddag forestilling"
    " frokost gruppe hold hus hygge indsamling kaffe kamp klip klub koncert kursus loeb mad marked middag moede morgen"
    " oprydning park patrulje skole spil spisning staevne telt traening traef tur turnering udflugt udstilling uge"
    " vandring"
)
"""Words that stand last in names of many kinds: what comes before them is a word of its own, no name cut short."""
ARRIVALS = {
    "arrival": (
        "budt velkommen, bød velkommen, byder velkommen, "
        "tilflytter, tilflyttere, tilflytteren, tilflytterne,  nytilflytter, "
        "nytilflyttere, nytilflyttede, tilflyttede, flyttet ind, flyttede ind, er flyttet ind, indflyttede, "
        "nyindflyttede, nyindflyttet, indflytter, indflyttere, nytilflyttet, tilflyttet, velkomstbesøg, "
        "velkomstmappe, velkomstmapper, velkomstsamtale, tilflyttersamtale, tilflyttersamtaler, "
        "informationsmappe, informationsmapper, informationsmappen, sagt velkommen, sagde velkommen"
    ),
}
ENGLISH_ARRIVALS = {
    "arrival": (
        "welcomed, moved in, newcomer, newcomers, moved into, has moved in, have moved in, new arrivals, "
        "new arrival, just moved in, said welcome, say welcome, move in, moves in, move into"
    ),
}
