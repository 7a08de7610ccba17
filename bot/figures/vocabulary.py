"""How people speak of the figures that they owe, but for the numbers: later, as last time, somebody else."""

import re

JOINED = re.compile(r"(?<!\s)\s++(?:og|samt|med|and|with|\+)\s+", re.IGNORECASE)
NOBODY = re.compile(
    r"^\s*(?:ingen|intet|ikke nogen|none|no(?= (?!wait|sorry|it|that|on)\w))\b"
    r"|\b(?:har|have|has) (?:desværre |slet )*(?:(?:ikke (?:haft|været|holdt)|not had) (?:nogen|noget|any)"
    r"|(?:haft|holdt|had) (?:ingen|no))\b",
    re.IGNORECASE,
)
LATER = re.compile(
    r"\b(kommer|komme|sende[rs]?|foelger|leverer?"
    r"|har (?:jeg |vi )?(?:dem|det|tallene|tallet)(?!(?: (?:her|nu))?\W{0,3}\d)"
    r"|faar (?:du|i|jeg|vi)"
    r"|(?:ikke (?:noget|nogen)|intet|nothing) (?:endnu|yet)(?=\W*$)"
    r"|senere|resten|paa vej|snart|ikke naaet at|mangler (?:stadig|endnu)|ikke endnu(?=\W*$)|not yet(?=\W*$)"
    r"|(?:ikke|ingen) (?:[a-z]+ ){0,2}(?:tal|tallet|tallene|klare?|talt op) endnu|(?:tallet|tallene) er ikke klare?"
    r"|coming|on (?:its|their) way|soon|will (?:come|send|have)|later)\b"
)
NO_TIME = re.compile(
    r"(?:(?:jeg|vi) )?(?:har(?: desvaerre)? ikke tid|naar (?:det|dem)(?: desvaerre)? ikke)"
    r"(?: (?:lige nu|i dag|i denne uge))?"
)
"""Nothing more than this, or than a day: what is owed comes later."""
SAME = re.compile(
    r"\b(som sidst|samme som sidst|det samme|samme(?=\W*$)|uaendret|som foer|same as (?:last|before)|unchanged)\b"
)
REPORTED = re.compile(
    r"\b(som meldt|som indberettet|allerede meldt|as reported)\b"
    r"|^brug (?:bare )?(?:det|dem|tallene|tallet)(?=\W*$|\W.*meldt)"
    r"|^(?:ja |jo |ok )?(?:det|de|tallene|tallet|det hele|alt|alle tal) (?:passer|stemmer)(?: fint| godt| nok)?(?=\W*$)"
    r"|^(?:yes )?(?:that is|that's|they are) (?:right|correct)(?=\W*$)"
)
UNSURE = re.compile(
    r"(?:(?:det|dem|tallet|tallene|det andet|resten) )?(?:(?:jeg|vi) )?(?:ved|aner|kender|husker)"
    r"(?: (?:jeg|vi|det|dem|tallet|tallene|desvaerre|faktisk))* ikke"
    r"|(?:jeg har )?ingen anelse|(?:i |we )?(?:don.?t|do not) know|no idea"
)
"""Nothing but that they do not know."""
NOT_RELEVANT = re.compile(
    r"\b(ikke relevant|irrelevant|gaelder ikke|ikke aktuelt|not relevant|n/a"
    r"|(?:deltager|er) ikke (?:med\b(?=.*\b(?:mere|laengere)\b)|(?:med )?(?:mere|laengere))|no longer take part)\b"
)
NOT_LATER = re.compile(
    r"\bkan (?:\w+ ){0,2}ikke (?:komme |deltage )?(?:(?:den|d|til)\b|paa \w*moedet\b)"
    r"|\bkommer (?:\w+ ){0,3}ikke\b|\bkommer? (?:\w+ ){0,3}(?:til|paa) (?:\w*)moedet\b"
)
"""Somebody who comes to the meeting, or does not, is no figure that comes later."""
UP_TO = re.compile(r"\b(?:til og med|til|indtil|inden|through|until|by)\b")
"""Before a month: "12 børn til og med oktober" are all of them."""
GONE = re.compile(
    r"\b(faldt (?:fra|ud)|frafald|droppede|droppet|stoppede|sprang fra|(?:faldet|sprunget|hoppet) fra"
    r"|gennemfoerte ikke|dropped out)\b"
)
"""Those who did not complete are none of the numbers that are asked for."""
KNOWS = re.compile(r"\bdet (?:er|har|maa vaere) (?P<name>[a-z]+(?: [a-z]+)?),? (?:der|som) (?:har|ved|kender)\b")
ASK = re.compile(r"\b(?:spoerge?|ask)\b\s*(?P<name>.*)$")
LEFT = re.compile(
    r"\bjeg er (?:ikke (?:leder|ansat|med|her|ansvarlig)|stoppet|holdt op|gaaet paa (?:pension|barsel))\b"
    r"|\bdet er ikke (?:mig|mit (?:bord|job|omraade))\b"
)
"""Somebody else must be asked, and who is not said."""
LEFT_OVER = re.compile(
    r"(?:(?:og|and) )?(?:resten|det (?:andet|sidste)|de (?:andre|sidste|oevrige)|the (?:rest|others?|last))\b"
)
"""All that is not told yet: with a day, and no number, that is when it comes."""
