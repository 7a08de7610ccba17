"""Words often written with a capital that are nobody's name: how sentences begin, feasts, organisations at large."""

_BEGINNINGS = """
jeg du han hun vi i de den det der dette disse denne man min mit mine din dit dine sin sit sine vores jeres deres
hendes dens ham hende os jer dem sig selv en et og eller men for så da når hvis fordi at om som hvor hvad hvem hvornår
hvordan hvorfor hvilken hvilket hvilke her også kun bare lige nu igår idag imorgen går morgen aften aftes morges nat
forgårs efter før under over mellem med uden til fra på ved hos mod blandt omkring gennem igennem siden indtil inden
udenfor indenfor bag foran af ad ikke ingen intet nogen noget nogle alle alt hver hvert begge flere mange få lidt
meget mest mere mindre cirka ca knap godt vel mindst højst ialt ud ind op ned hjem hen ude inde oppe nede hjemme
sammen igen allerede endelig endnu altid aldrig ofte sjældent måske desværre heldigvis faktisk egentlig derfor
derefter desuden derudover dog ellers først sidst senere tidligere snart straks imens mens samt både enten hverken
altså jo nok vist sikkert bestemt kære hej hejsa goddag godmorgen godaften tak tusind ja nej ok okay super fint flot
fedt dejlig dejligt dejlige god gode stor stort store lille små ny nyt nye gammel gamle glade sød søde ung unge rigtig
helt hel hele herlig skøn skønt hyggelig hyggeligt fantastisk vellykket tillykke velkommen hilsen venlig mvh kh knus
undskyld obs ps info husk bemærk vedr vedrørende emne dato tid sted er var bliver blev har havde kan kunne skal skulle
vil ville må måtte bør burde får fik gik kommer kom tager tog giver gav gør gjorde ser siger sagde vidste holder holdt
laver lavede møder mødte mødtes deltog deltager deltagere hjalp hjælper spiste spiser sad stod besøgte besøg fortalte
hedder hed taler talte synes startede starter sluttede begyndte begynder viste bad ringede skrev sendte satte lagde
tænkte afholdt afholdte arrangerede inviterede serverede uddelte afleverede bød budt vandt spillede legede kørte
hentede bragte læste sang dansede fejrede planlagde tilmeldte tilmeldt aflyst mødt givet fået set hørt talt lavet gået
været sket startet glem søg kig se hør ring skriv send giv tag lad kald familie familien familier familierne mor mødre
moren far fædre faren forældre forældrene børn børnene barn barnet kvinder kvinde kvinden mænd mand manden beboer
beboere beboeren beboerne frivillig frivillige nabo naboer naboen gæst gæster person personer folk hold holdet gruppe
gruppen elever eleverne drenge drengene piger pigerne søskende tvillinger tvillingerne voksne ældre pensionister kone
hustru bedsteforældre menneske mennesker klasse klassen lærer læreren navn navne alder adresse mad maden aftenen
arrangement arrangementet møde mødet fest festen tur turen udflugt udflugten kursus kurset forløb forløbet projekt
projektet aktivitet aktiviteter aktiviteten program programmet uge ugen måned måneden år året dagen weekend weekenden
weekends sommeren vinteren foråret efterår efteråret ferie ferien status rapport registrering evaluering referat
resultat antal total sum nr tlf telefon mail cpr cprnr cpr-nr personnummer født fødselsdag fødselsdato mandag tirsdag
onsdag torsdag fredag lørdag søndag fællesspisning fællesspisningen spisning middag middagen frokost brunch kaffe kage
loppemarked loppemarkedet fodbold fodboldturnering turnering turneringen cafe café caféen banko bankospil bingo krea
kreativ strikkeklub sygruppe lektiehjælp sommerfest julefest julehygge juletræ juletræsfest fastelavn fastelavnsfest
nytår nytårsaften nytårskur påske påskefrokost pinse halloween julen juleaften juletid iftar diwali nowruz newroz
bededag grundlovsdag oktober-fest event events workshop børnefest gårdhavefest høstfest sankt sct skt hans-aften bål
bålet åbent hus flyttedag velkomstmappe velkomstfolder mappe mappen folder samtale samtalen vagt vagten indsats
indsatsen legeplads legepladsen gården haven huset dansk danske arabisk tyrkisk somalisk iransk iranere iraner syrisk
syrer kurdisk tamilsk polsk rumænsk ukrainsk afghansk dronning konge prinsesse kronprins kronprinsesse
"""
_ENGLISH = """
the a my our your his her their its we i you he she it they this that these those there here yesterday today
tomorrow tonight when where what who why how and or but so because if as at in on of to for from with without by after
before during monday tuesday wednesday thursday friday saturday sunday january february march july september october
november december thanks thank hello hi dear yes no not all some many few both each every one two three four five six
seven eight nine ten new old little big great nice good lovely welcome welcomed was were is are had has have did do
does came went met held made got gave saw told says helped invited visited community dinner dinners flea market
football tournament mother father parents family families child children kid kids boy boys girl girls son daughter
pupil pupils sister brother baby teacher volunteer volunteers resident residents neighbour neighbours people person
adults guests participants name age grade class year school born birthday danish english arabic turkish iranian somali
christmas easter new-year party meeting report please note also only just about around approximately last next first
second third finally unfortunately together
"""
_AT_LARGE = """
facebook instagram messenger whatsapp telegram youtube snapchat tiktok mobilepay zoom teams google netto føtex bilka
rema aldi lidl meny kvickly brugsen superbrugsen coop ikea røde kors red barnet mødrehjælpen folkehjælp
flygtningehjælp ungdommens natteravnene natteravne ældresagen headspace børns vilkår kommune kommunen region regionen
politiet politi folketinget landsbyggefonden biblioteket jobcenter jobcentret sfo ssp uur bs nb dk danmark sverige
norge tyskland jylland fyn sjælland københavn aarhus århus aalborg odense esbjerg viborg horsens vejle kolding
herning silkeborg iran irak syrien tyrkiet somalia afghanistan libanon palæstina ukraine polen rumænien europa afrika
asien gud allah koranen biblen bibelen skolen covid corona gdpr
"""
NOT_NAMES = frozenset(f"{_BEGINNINGS} {_ENGLISH} {_AT_LARGE}".split())
_ENDINGS = """
igt lige erne ningen ninger heden skabet ede turnering dagen fest festen spisning spisningen kursus kurset gruppe
gruppen møde mødet
"""
ORDINARY_ENDINGS = tuple(_ENDINGS.split())
