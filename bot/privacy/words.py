"""Words the gate goes by, in Danish and English, all in lower case."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CPR = _words("""
    cpr cprnr cprnummer cpr-nr cpr-nummer cpr-nummeret personnummer personnummeret personnr ssn
    """)
BORN = _words("""
    født føds fødsel fødselsdag fødselsdagen fødselsdato fødselsdatoen fødselsår født-dato fødselsdata fødseldag
    fødtdato foedt foedselsdag foedselsdato born birth birthday birthdate dob date-of-birth
    """)
LAST_FOUR = _words("sidste sidst last slutter ender ends ending final")
SERIAL_NOUNS = _words("""
    cifre ciffer cifrene tal tallene numre digits digit figures cpr løbenummer løbenr løbenummeret kontrolcifre
    kontrolcifrene kontroltal slutcifre
    """)
SERIAL_VERBS = _words("er are is var var: lyder hedder på with med i af så in of the nr nummer")
JOINS = _words("""
    og så derefter efterfulgt af bindestreg streg tankestreg minus mellemrum punktum skråstreg dash hyphen then and
    followed by bagefter plus kom-ma komma x space slash nr
    """)
CLOCK = _words("kl klokken klokkeslæt at fra til")
PHONE = _words("""
    tlf telefon telefonnummer telefonnr mobil mobilnummer mob ring sms tlfnr phone call tel
    """)
WEEKDAYS = _words("""
    mandag tirsdag onsdag torsdag fredag lørdag søndag man tirs ons tors fre lør søn monday tuesday wednesday
    thursday friday saturday sunday
    """)
DAY_INTRODUCED = WEEKDAYS | _words("d den dato the on")
COUNTED = _words("""
    kr kroner dkk euro personer person deltagere deltager børn voksne unge beboere besøg besøgende visninger følgere
    mennesker gæster husstande familier eksemplarer stk medlemmer frivillige boliger lejemål timer minutter gange
    people visitors participants children adults residents followers views households copies
    """)

CHILD = _words("""
    søn sønnen sønnens datter datteren datterens elev eleven elevens barn barnet barnets pige pigen pigens dreng
    drengen drengens bror broren broderen brors søster søsteren søsters tvilling tvillingen baby babyen teenager
    teenageren nevø niece nevøen niecen son sons son's daughter daughter's pupil pupil's child child's kid boy girl
    brother sister toddler twin schoolboy schoolgirl
    """)
CHILD_ENDINGS = tuple(
    _words("datter datteren dreng drengen pige pigen elev eleven barn barnet bror søster plejesøn stedsøn bonussøn")
)
CHILDREN = _words("""
    børn børnene piger pigerne drenge drengene elever eleverne sønner sønnerne døtre døtrene tvillinger tvillingerne
    søskende søskendeparret unge teenagere personer kids children boys girls pupils sons daughters twins youngsters
    brødre brødrene søstre søstrene brothers sisters
    """)
PRONOUNS = _words("han hun hans hendes ham hende he she his her")
AGE_NOUNS = _words("år years-old year-old year-olds yo årig årige")
MONTH_NOUNS = _words("måneder måned mdr months month months-old month-old")
AGE_BEFORE = _words("på aged age alder alderen")
TURNS = _words("er fylder fyldte bliver blev is turns turned was")
LENGTH_BEFORE = _words("""
    i for siden over under mellem de sidste seneste næste hvert efter in within om gennem igennem knap mindst første
    hver last past since
    """)
GROUPS = _words("""
    gruppe gruppen hold holdet familie familien flok flokken kreds team bord borde følge selskab rabat pris
    gennemsnit afdeling stue stuen nummer nr linje bus uge side plads hylde sal group family table
    """)
GOES_ON = _words("""
    og kom kommer var er har havde fra i som der med samt til deltog hjalp går skal blev fik vil and who from at
    came was is has om hvor også nu her gik ville kunne kan sagde fortalte spurgte
    """)
CLASS_NOUNS = _words("klasse klasses klassen grade grader graders årgang")
CLASS_BEFORE = _words("klasse class grade year klassen")
ALL_OF_CLASS = _words("for med hos til hele alle with to both begge af")
IN_CARE = _words("""
    børnehave vuggestue dagpleje sfo skole børnehaveklasse børnehaveklassen kindergarten nursery school
    """)
GOES = _words("går gik starter startede begynder goes attends starts")
PARTICLES = _words("el al van von de di bin ibn abu bint la le dos ter ul ur")

ADULTS = _words("""
    formand forkvinde næstformand frivillig kok kokken chef direktør præst imam læge vært værtinde kasserer sekretær
    beboer naboen nabo mor moren moderen far faren faderen mormor morfar farmor farfar bedstemor bedstefar moster
    faster onkel tante kone hustru forælder hr fru frk mr mrs ms dr volunteer mother father chair chairman
    chairwoman teacher coordinator neighbour resident pastor familien ægteparret parret family kunstner forfatter
    musiker foredragsholder oplægsholder borgmester politiker pensionist tolk vicevært håndværker maler tømrer
    student studerende
    """)
ADULT_ENDINGS = tuple(
    _words("""
    leder lederen lærer læreren formand formanden konsulent konsulenten pædagog pædagogen vejleder ambassadør
    medarbejder medarbejderen koordinator assistent rådgiver plejerske betjent mester kok instruktør træner træneren
    frivillige frivilligrepræsentant repræsentant direktør chefen arbejder hjælper sekretær mand manden inspektør
    """)
)
NOT_ADULT_STARTS = ("elev", "barn", "børne", "junior")

PLACE_ENDINGS = tuple(
    _words("""
    vej vejen gade gaden stræde allé alle plads pladsen torv torvet parken skole skolen haven huset center centret
    centeret kirke kirken klub klubben forening foreningen bibliotek biblioteket børnehave børnehaven vuggestuen
    vænget caféen cafeen café kommune kommunen hallen fælled fælleden boligforening boligselskab butikken moskeen
    sekretariatet afdelingen afdeling gymnasium gymnasiet værkstedet hjemmet museet stien street road school church
    club library centre
    """)
)
PLACE_PARTS = _words("""
    nord syd øst vest midt by nordby sydby city nordbyen midtbyen nordøst nordvest sydøst sydvest fc if bk
    """)
