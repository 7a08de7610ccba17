"""Commands in other words than their own: "møder", "hvad har du gemt om mig?", "skriv engelsk til mig"."""

import re

from bot.people.courtesy import LONGEST
from bot.people.own_data_vocabulary import SAID, SETS
from bot.phrases import plain
from bot.sayings import Sayings

CALLED = {
    "registrer": "registrer registrere registrering meld melding report register",
    "mine": "mine|mine meldinger|mine seneste meldinger|my reports|/ret|/rettelse|/correct",
    "uforstaaet": "uforstaaet uforstaaede uforstaet|uforstaaede ord|hvad har du ikke forstaaet|unread words",
    "uafklaret": "uafklaret uafklarede|uafklarede beskeder|hvad er ikke kommet frem|undecided messages",
    "beredskab": "beredskab beredskabet beredskabsoevelse|crisis group|beredskab oevelse|hold en beredskabsoevelse"
    "|start en beredskabsoevelse|crisis drill",
    "kalender": "kalender kalenderen calendar"
    "|vis kalenderen|vis mig kalenderen|se kalenderen|maa jeg se kalenderen|kan jeg se kalenderen"
    "|hvad staar der i kalenderen|hvad er der i kalenderen|show the calendar|what is in the calendar",
    "fremdrift": "fremdrift fremdriften progress status"
    " rapport rapporten fremdriftsrapport fremdriftsrapporten aarsrapport aarsrapporten"
    " halvaarsrapport halvaarsrapporten maanedsrapport maanedsrapporten kvartalsrapport kvartalsrapporten statusrapport"
    " excel regneark eksport eksporter eksportere export csv"
    "|vis tallene|vis mig tallene|hvordan ser tallene ud|vis fremdriften|vis status|show the figures|show progress"
    "|hvor langt er vi|lav rapporten|lav en rapport|lav fremdriftsrapporten|lav aarsrapporten"
    "|send mig excel|send excel"
    "|tallene i excel|tal i excel|kan jeg faa tallene i excel|kan vi faa tallene i excel|eksporter til excel"
    "|eksporter tallene|alle tal i excel|tallene som regneark|kan jeg faa et regneark|figures in excel|export to excel"
    "|progress report|annual report|/rapport|/report|hvordan gaar det|hvordan gaar det med helhedsplanen"
    "|hvordan gaar det med planen|hvordan gaar det med maalene|er vi bagud|er vi bagud med noget|naar vi maalene"
    "|hvor langt er vi med maalene"
    "|hvordan staar det til|hvordan staar det til med planen"
    "|send mig rapporten|send rapporten|kan i sende mig rapporten|kan i sende rapporten|kan du sende mig rapporten"
    "|maa jeg se rapporten|kan jeg se rapporten"
    "|hvor langt er vi naaet|how are we doing|kan jeg faa rapporten|kan vi faa rapporten",
    "tal": "tal tallene figures|hvilke tal mangler"
    "|hvilke tal mangler jeg|hvilke tal mangler der|mangler der tal|mangler der nogen tal",
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
    "|kan du engelsk|taler du engelsk|kan jeg faa det paa engelsk"
    "|jeg vil gerne have det paa engelsk|can i get it in english"
    "|english please|in english|in english please|write english|write in english"
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
    "|jeg vil ikke vaere med laengere|jeg oensker ikke at vaere med|delete my data|forget me"
    "|jeg har ikke lyst til at i gemmer noget|jeg har ikke lyst til at i gemmer noget om mig|gem ikke noget om mig"
    "|jeg vil ikke have at i gemmer noget|jeg vil ikke have at i gemmer noget om mig|i maa ikke gemme noget om mig"
    "|i do not want you to keep anything about me|i don t want you to keep anything about me",
}
"""How people call a command who do not write it as one, or not quite: words, and after a bar, phrases."""
COMMANDS = {
    phrase: command
    for command, (words, *phrases) in ((command, written.split("|")) for command, written in CALLED.items())
    for phrase in (*words.split(), *phrases)
}
OF_ONESELF = frozenset({"slet_mig", "mine_data", "sprog", "snooze", "kanaler"})
OWN_DATA = Sayings(SETS, SAID)
POLITELY = re.compile(r"^(?:hej|hi|hello|please|nu|og|saa) (?=\w)|(?<=\w) (?:please|tak|venligst|nu|now|thanks)$")
ADDRESS = re.compile(
    r"(?:hej )?(?:jeg har (?:faaet|skiftet)(?: en| et)?(?: nyt?| anden| andet)? "
    r"(?:telefon|nummer|telefonnummer|mobil|mobilnummer|mail|e mail|mailadresse)"
    r"|min(?: nye)? (?:mail|e mail|mailadresse) er|mit(?: nye)? (?:nummer|telefonnummer|mobilnummer) er"
    r"|i have a new (?:phone|number|phone number|email|email address)|my(?: new)? (?:email|number) is|my new phone is"
    r"|my phone is(?= \d))\b.*"
)
""" "jeg har fået nyt nummer": how somebody is reached."""
WANTED = (
    r"(?:(?:(?:kan|maa|faar) (?:jeg|vi) (?:godt |lige )*(?:faa|se|laese|hente)"
    r"|(?:send|vis|giv|find|lav|hent)(?: mig| os)?"
    r"|kan (?:du|i) (?:lige )?(?:sende|vise|lave|finde)(?: mig| os)?|hvor (?:er|finder jeg|ligger)"
    r"|(?:jeg|vi) (?:vil gerne (?:have|se|laese)|skal bruge|mangler)|(?:can|may) (?:i|we) (?:get|see|have)"
    r"|(?:send|show|give) me|where is) )?(?:den |det |the |en )?(?:sidste |seneste |nyeste |nye |latest |last )?"
)
REPORT = re.compile(
    WANTED
    + r"(?:(?:aars|fremdrifts|halvaars|status|kvartals|maaneds)rapport(?:en)?|rapporten|(?:annual|progress) report)"
)
"""Folded, without signs."""
OF_A_YEAR = re.compile(
    WANTED + r"(?:aarsrapport(?:en)?|annual report) (?:(?:for|fra|over|of) )?"
    r"(?:(?:(?:kalender)?aaret |(?:the )?(?:calendar )?year )?20\d\d(?: (?:20)?\d\d)?"
    r"|(?:sidste|forrige) (?:kalender)?aar|last (?:calendar )?year|kalenderaaret|i fjor|i aar|this year)"
)
"""The annual report of a year that is named."""
AS_FILE = re.compile(
    r"(.*(?:rapport(?:en)?|report)(?: (?:for |fra |over |of )?20\d\d(?: (?:20)?\d\d)?)?)"
    r"(?: (?:som|i|as))?(?: en| et| a)? (?:pdf|word|fil|file|dokument)"
)


def meant_by(text: str) -> str:
    """The command that somebody means who writes "møder", "/møder" or "fremdrift"; else an empty string."""
    if len(text) > LONGEST:
        return ""
    words = plain(text)
    if as_file := AS_FILE.fullmatch(words):
        words = as_file[1]
    polite = POLITELY.sub("", words)
    if OF_A_YEAR.fullmatch(polite) or REPORT.fullmatch(words):
        return "fremdrift"
    if ADDRESS.fullmatch(words):
        return "kanaler"
    slashed = "/" + words if text.startswith("/") else ""
    return COMMANDS.get(words) or COMMANDS.get(polite) or COMMANDS.get(slashed) or OWN_DATA.said(text, LONGEST)


def of_oneself(text: str, name: str) -> bool:
    """Whether a command is said in words that answer no question: "slet mig", "skriv engelsk til mig"."""
    return name in OF_ONESELF and len(text.split()) > 1 and not ADDRESS.fullmatch(plain(text))
