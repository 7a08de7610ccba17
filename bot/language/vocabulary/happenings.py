"""Happenings and arrivals that any housing programme has, and words for what was done at them."""

EVENT_ENDINGS = (
    "marked turnering fest festival koncert arrangement staevne bankospil banko udflugt udstilling forestilling foredrag"
    " oprydning brunch loppemarked vandring grillaften filmaften kaffeaften strikkeaften legedag aktivitetsdag"
).split()
"""Ends of words that name an event ("fodboldturnering"). The plan says which of them count for what."""
ARRIVALS = {
    "arrival": "budt velkommen, bød velkommen, tilflytter, tilflyttere, tilflytteren, tilflytterne, nytilflytter, nytilflyttere, nytilflyttede, tilflyttede,"
    " flyttet ind, flyttede ind, er flyttet ind, indflyttede, nyindflyttede, nyindflyttet, indflytter, indflyttere, nytilflyttet, tilflyttet, velkomstbesøg,"
    " velkomstmappe, velkomstmapper, velkomstsamtale, tilflyttersamtale, tilflyttersamtaler, informationsmappe, informationsmapper, informationsmappen, sagt velkommen, sagde velkommen",
}
ENGLISH_ARRIVALS = {
    "arrival": "welcomed, moved in, newcomer, newcomers, moved into, has moved in, have moved in, new arrivals, new arrival, just moved in, said welcome",
}
