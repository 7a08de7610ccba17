"""What people write to the bot itself, as to anybody: "hej", "tak for hjælpen", "hvad kan du?", "møder", "stop"."""

import re

from bot.language.atoms.normalise import fold

HELLO, THANKS, HELP = "hello", "thanks", "help"
LONGEST = 50
"""Characters; whoever writes more has something to say."""
SAYS = {
    HELLO: re.compile(
        r"(?:hej(?:sa|med dig)?|hej hej|hej med dig|god ?(?:dag|morgen|aften)|hallo|halloej|hi|hello|hey|mojn)"
    ),
    THANKS: re.compile(
        r"(?:ok |super |fint )?(?:(?:tusind|mange|1000) )?tak(?: for [a-z]+(?: [a-z]+){0,2}| skal du have)?"
        r"|thanks?(?: you)?(?: so much| a lot)?|thx|ty|cheers|tks"
        r"|(?:ha(?:v)? en )?god (?:weekend|dag|aften|nat|jul|ferie|paaske|sommer)(?: til (?:dig|jer))?"
        r"|godnat|farvel|vi ses|ha det(?: godt)?|hav det godt"
        r"|have a (?:nice|good) (?:day|weekend|evening)|bye|goodbye|see you"
    ),
    HELP: re.compile(
        r"hj(?:ae|e)lp(?: mig)?|help(?: me)?|menu(?:en)?|kommandoer|commands"
        r"|hvad kan (?:du|jeg|man)(?: her| skrive| goere| bruge dig til)*"
        r"|what can (?:you|i) do(?: here| with you| for you)?"
        r"|hvordan (?:goer jeg|virker det|bruger jeg (?:det(?: her)?|dig)|fungerer det|kommer jeg i gang)"
        r"|hvordan (?:melder|retter|skriver|sletter|registrerer|fortryder) jeg(?: noget| det| den| en melding)?"
        r"|hvad (?:skal|maa|boer) jeg (?:goere|skrive|melde)(?: nu| her| til dig)*|hvad vil du vide"
        r"|hvad (?:skal|kan|maa) (?:jeg|vi|man)(?: bruge dig til| her)?|hvad bruger (?:jeg|man|vi) dig til"
        r"|jeg er (?:helt )?ny(?: her)?(?: (?:og |saa )?(?:hvad|hvordan|hvor|ved ikke|aner ikke) .*)?"
        r"|hvem er du|hvad er du(?: for (?:en|noget))?|hvad er (?:det|dette)(?: her)?(?: for noget)?"
        r"|hvad kan jeg hjaelpe med|hvordan kan jeg (?:hjaelpe|vaere med)"
        r"|how can i (?:help|take part)|what can i help with"
        r"|how does (?:it|this) work"
        r"|how do i (?:report|begin|start|correct|delete|undo|change)(?: something| it| a report| my report)?"
        r"|who are you|what (?:is this|are you)|what (?:do|should|shall) i (?:do|write)"
    ),
}

CHEERFUL = re.compile(
    r"(?:(?:tusind|mange) )?tak(?: for [a-z]+(?: [a-z]+)?| skal du have)?[.!]+ *"
    r"(?:det (?:var|er|blev)|vi (?:havde|har)|i er|du er|hvor) (?![^.!?]*\b(?:der kom|deltagere)\b)[^\d?]{3,30}"
)
""" "Tak for hjælpen! Det var en god aften"."""
POLITELY = re.compile(r"^(?:hej|hi|hello|please|nu|og|saa) (?=\w)|(?<=\w) (?:please|tak|venligst|nu|now|thanks)$")
GREETING = re.compile(r"^(?:hej|hejsa|hallo|hello|hi|hey|goddag|ok|og|men) (?=\w)")
"""Before what somebody wants to know; "hej tak" is thanks."""
CALLED = {
    "registrer": "registrer registrere registrering meld melding report register",
    "mine": "mine|mine meldinger|mine seneste meldinger|my reports|/ret|/rettelse|/correct",
    "uforstaaet": "uforstaaet uforstaaede uforstaet|uforstaaede ord|hvad har du ikke forstaaet|unread words",
    "uafklaret": "uafklaret uafklarede|uafklarede beskeder|hvad er ikke kommet frem|undecided messages",
    "beredskab": "beredskab beredskabet|crisis group",
    "kalender": "kalender kalenderen calendar",
    "fremdrift": "fremdrift fremdriften progress status"
    " rapport rapporten fremdriftsrapport fremdriftsrapporten aarsrapport aarsrapporten"
    " halvaarsrapport halvaarsrapporten maanedsrapport maanedsrapporten kvartalsrapport kvartalsrapporten statusrapport"
    " excel regneark eksport eksporter eksportere export csv"
    "|vis tallene|vis mig tallene|hvordan ser tallene ud|vis fremdriften|vis status|show the figures|show progress"
    "|hvor langt er vi|lav rapporten|lav en rapport|lav fremdriftsrapporten|lav aarsrapporten"
    "|tallene i excel|tal i excel|kan jeg faa tallene i excel|kan vi faa tallene i excel|eksporter til excel"
    "|eksporter tallene|alle tal i excel|tallene som regneark|kan jeg faa et regneark|figures in excel|export to excel"
    "|progress report|annual report|/rapport|/report|hvordan gaar det|hvordan gaar det med helhedsplanen"
    "|hvordan gaar det med planen|hvordan gaar det med maalene|er vi bagud|er vi bagud med noget|naar vi maalene"
    "|hvor langt er vi med maalene"
    "|hvor er vi bagud|hvad er vi bagud med|hvad halter|hvordan staar det til|hvordan staar det til med planen"
    "|send mig rapporten|send rapporten|kan i sende mig rapporten|kan i sende rapporten|kan du sende mig rapporten"
    "|maa jeg se rapporten|kan jeg se rapporten"
    "|hvor langt er vi naaet|how are we doing|kan jeg faa rapporten|kan vi faa rapporten",
    "tal": "tal tallene figures|hvad mangler jeg|hvad mangler der|hvad mangler vi|hvem mangler|hvem skylder tal"
    "|hvem mangler at svare|hvem mangler at melde|hvem mangler at levere|hvem har ikke leveret|hvilke tal mangler"
    "|hvilke tal mangler jeg|hvilke tal mangler der|mangler der tal|mangler der nogen tal|who owes figures",
    "moeder": "moede moeder moederne moder moderne meetings|mine moeder|my meetings",
    "indstilling": "indstilling indstillinger indstillingerne"
    "|er der nogen indstillinger|er der indstillinger|ny indstilling|nyt forslag|lav en indstilling|proposals",
    "forloeb": "forloeb forloebene|nyt forloeb|courses",
    "milepaele": "milepael milepaele milepaelene milepele milestones",
    "nyhedsbrev": "nyhedsbrev nyhedsbrevet newsletter"
    "|jeg vil gerne have nyhedsbrevet|jeg vil gerne have jeres nyhedsbrev|jeg vil gerne modtage nyhedsbrevet"
    "|tilmeld nyhedsbrevet|tilmeld mig nyhedsbrevet|tilmelding til nyhedsbrevet|kan jeg faa nyhedsbrevet|subscribe"
    "|subscribe to the newsletter|i want the newsletter|can i get the newsletter|hvornaar kommer nyhedsbrevet"
    "|lav nyhedsbrev|lav nyhedsbrevet|lav et nyhedsbrev|skriv nyhedsbrevet|nyt nyhedsbrev|write the newsletter",
    "personer": "personer people|inviter|inviter nogen|invite somebody"
    "|hvordan inviterer jeg|hvordan inviterer jeg nogen"
    "|hvordan tilfoejer jeg nogen|hvordan tilfoejer jeg en medarbejder|hvordan tilfoejer jeg en frivillig"
    "|ny medarbejder|ny frivillig|hvem er med|hvem er med her",
    "oev": "oev oeve ov ove practise practice|oev dig",
    "sprog": "sprog language english dansk engelsk"
    "|skriv dansk|skriv paa dansk|skriv dansk til mig|skriv engelsk|skriv paa engelsk|skriv engelsk til mig|dansk tak"
    "|paa dansk|paa engelsk|paa dansk tak|kan du skrive paa engelsk|kan du skrive engelsk|kan du skrive paa dansk"
    "|kan du engelsk|taler du engelsk|english please|in english|in english please|write english|write in english"
    "|can you write english|can you write in english|do you speak english|do you write english",
    "kanaler": "kanaler channels"
    "|send mig en mail|send mig en mail i stedet|kan du sende mig en mail|kan jeg faa det paa mail"
    "|kan jeg faa det paa mail i stedet|kan jeg faa det paa e mail|kan i sende det paa mail|can i get it by email"
    "|send mig en sms|send mig en sms i stedet|kan jeg faa en sms|kan jeg faa det paa sms|send me an email",
    "snooze": "snooze|stop med at skrive til mig|skriv ikke til mig|skriv ikke til mig mere|lad mig vaere"
    "|lad mig vaere i fred"
    "|ingen paamindelser|ikke flere paamindelser|ikke flere beskeder|stop paamindelser|stop med paamindelserne"
    "|stop sending me messages|stop writing to me|do not write to me"
    "|leave me alone|no reminders|no more reminders|no more messages|stop the reminders",
    "mine_data": "minedata|mine data|my data|se mine data|hvad har du gemt om mig|hvad har i gemt om mig"
    "|hvad ved du om mig"
    "|hvilke data har du om mig|hvilke oplysninger har du om mig|what do you know about me|what do you keep about me",
    "slet_mig": "sletmig|slet mig|delete me|slet mine data|slet mine oplysninger|slet alt om mig|glem mig"
    "|fjern mig|slet mig tak|meld mig ud|jeg vil meldes ud|jeg vil gerne meldes ud|remove me|please remove me"
    "|i am moving away please remove me|jeg er flyttet og vil gerne slettes"
    "|jeg stopper som frivillig|jeg vil gerne stoppe som frivillig|jeg vil ikke vaere frivillig mere"
    "|jeg er ikke frivillig mere|jeg holder op som frivillig|jeg vil stoppe som frivillig|jeg holder op|jeg stopper"
    "|jeg vil slettes|jeg vil gerne slettes|jeg vil ikke vaere med mere"
    "|jeg vil ikke vaere med laengere|jeg oensker ikke at vaere med|delete my data|forget me",
}
"""How people call a command who do not write it as one, or not quite: words, and after a bar, phrases."""
COMMANDS = {
    phrase: command
    for command, (words, *phrases) in ((command, written.split("|")) for command, written in CALLED.items())
    for phrase in (*words.split(), *phrases)
}
OF_ONESELF = frozenset({"slet_mig", "mine_data", "sprog", "snooze", "kanaler"})
NODS = re.compile(
    r"(?:(?:ok|okay|oki|fint|super|godt|perfekt|forstaaet|javel|alt vel|all right|great|fine|good) ?){1,2}"
)
THUMBS = frozenset("👍👌✅🙂😊😀😁❤💚🙏👏🎉🏻🏼🏽🏾🏿\ufe0f !")
OPENS = r"\W*+(?:(?:hej|hi|hello|men|og|ok|okay|saa|but|and|so|please)\b\W*+)*+"
"""What may stand before the point of a question or a request, folded: the beginning of a pattern."""
QUESTION = re.compile(
    rf"{OPENS}(?:hvad|hvor|hvem|hvordan|hvornaar|hvorfor|hvilken|hvilke|hvilket"
    r"|(?:maa|skal|kan|boer) (?:jeg|man|vi|du)"
    r"|what|where|who|how|when|why|(?:can|may|shall|should|do) (?:i|we))\b[^?]*\?\W*"
)
"""A question of one's own, folded."""
LONGEST_QUESTION = 90
REQUEST = re.compile(
    rf"{OPENS}(?:(?:vil|kan|gider) du|send|skriv|vis|lav|find|giv|fortael|mind|ring|husk|slaa"
    r"|opret|tilfoej|indkald|saet|could you|show|write|tell|remind|make|add)\b"
)
"""How one asks for something to be done, folded."""
NO_NEWSLETTER = re.compile(
    r"(?:jeg vil )?(?:gerne )?"
    r"(?:(?:(?:af|fra)melde?s?|stop(?:pe)?)(?: mig)?(?: fra)?|(?:vaere )?af med|ud af|ikke(?: laengere)? have)"
    r"(?: det| jeres)? nyhedsbrev(?:et)?(?: mere| laengere| tak)?|(?:ikke|ingen) flere nyhedsbreve(?: tak)?"
    r"|unsubscribe(?: me)?(?: from the newsletter)?"
)
SORROW = re.compile(
    r"\b(?:(?:er|var) (?:lige |desvaerre )?(?:doed|gaaet bort|afgaaet ved doeden)|doede"
    r"|jeg er (?:\w+ )?(?:ked af det|ensom|bange)|har det (?:\w+ )?(?:skidt|daarligt|svaert)|orker ikke mere"
    r"|(?:has )?(?:passed away|died)|i am (?:\w+ )?(?:sad|lonely|scared))\b"
)
NO_MORE = re.compile(
    r"(?:jeg )?(?:vil|oensker) ikke (?:have|modtage|faa) (?:det|den|dem|flere|mere)(?: her)?(?: mere| laengere| tak)?"
    r"|ikke mere tak|nej tak ikke mere|meld mig (?:fra|ud|af)(?: tak| igen)?|i (?:do not|don t) want it(?: any ?more)?"
)
STOPS = re.compile(r"(?:stop|slut|afmeld|afmelding|frameld|stop nu)(?: mig)?(?: tak)?")


OF_A_YEAR = re.compile(
    r"((?:lav |kan jeg faa |send )?(?:aarsrapport(?:en)?|annual report))"
    r" (?:(?:for|fra|of) )?(?:20\d\d(?: (?:20)?\d\d)?|(?:sidste|forrige) aar|last year)"
)
"""The annual report of a plan year that is named."""


ADDRESS = re.compile(
    r"(?:hej )?(?:jeg har (?:faaet|skiftet)(?: en| et)?(?: nyt?| anden| andet)? "
    r"(?:telefon|nummer|telefonnummer|mobil|mobilnummer|mail|e mail|mailadresse)"
    r"|min(?: nye)? (?:mail|e mail|mailadresse) er|mit(?: nye)? (?:nummer|telefonnummer|mobilnummer) er"
    r"|i have a new (?:phone|number|phone number|email|email address)|my(?: new)? (?:email|phone|number) is)\b.*"
)
""" "jeg har fået nyt nummer": how somebody is reached."""
AS_FILE = re.compile(r"(.*rapport(?:en)?) (?:som|i|as) (?:en |et |a )?(?:pdf|word|fil|file|dokument)")


def command(text: str) -> str:
    """The command that somebody means who writes "møder", "/møder" or "fremdrift"; else an empty string."""
    if len(text) > LONGEST:
        return ""
    plain = _plain(text)
    if as_file := AS_FILE.fullmatch(plain):
        plain = as_file[1]
    if OF_A_YEAR.fullmatch(plain):
        return "fremdrift"
    if ADDRESS.fullmatch(plain):
        return "kanaler"
    polite = POLITELY.sub("", plain)
    return COMMANDS.get(plain) or COMMANDS.get(polite) or COMMANDS.get("/" + plain if text.startswith("/") else "", "")


def of_oneself(text: str, name: str) -> bool:
    """Whether a command is said in words that answer no question: "slet mig", "skriv engelsk til mig"."""
    return name in OF_ONESELF and len(text.split()) > 1 and not ADDRESS.fullmatch(_plain(text))


def questions(text: str) -> bool:
    """Whether words are a question and nothing else: "hvor får jeg nøglen til lokalet?" """
    return len(text) <= LONGEST_QUESTION and QUESTION.fullmatch(fold(text)) is not None


def asks(text: str) -> bool:
    """The same without a question mark, where no answer could begin so and nothing is counted."""
    return questions(text) or (questions(f"{text}?") and not any(each.isdigit() for each in text))


def requests(text: str) -> bool:
    """Whether words ask for something to be done: "skriv til alle frivillige, at …"."""
    return REQUEST.match(fold(text)) is not None


def signs_off(text: str) -> bool:
    """Whether somebody wants no newsletter any more, and says so."""
    return len(text) <= LONGEST and NO_NEWSLETTER.fullmatch(_plain(text)) is not None


def sorrows(text: str) -> bool:
    """ "min nabo er død", "jeg har det skidt"."""
    return len(text) <= LONGEST_QUESTION and SORROW.search(fold(text)) is not None


def no_more(text: str) -> bool:
    """ "jeg vil ikke have det mere": of the one thing that a reader of the newsletter gets."""
    return len(text) <= LONGEST and NO_MORE.fullmatch(_plain(text)) is not None


def stops(text: str) -> bool:
    """ "stop": whatever is under way."""
    return len(text) <= LONGEST and STOPS.fullmatch(_plain(text)) is not None


def acknowledges(text: str) -> bool:
    """ "ok", "fint", a thumb: nothing that wants more than a nod, once nothing waits for it."""
    plain = _plain(text)
    return NODS.fullmatch(plain) is not None if plain else bool(text.strip()) and set(text) <= THUMBS


def said(text: str) -> str:
    """HELLO, THANKS or HELP; an empty string where the words are about something."""
    if len(text) > LONGEST:
        return ""
    if CHEERFUL.fullmatch(fold(text.strip())):
        return THANKS
    plain = _plain(text)
    asked = GREETING.sub("", plain)
    return next((what for what, pattern in SAYS.items() if pattern.fullmatch(plain) or pattern.fullmatch(asked)), "")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))
