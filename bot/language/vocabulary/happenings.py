"""Happenings and arrivals that any housing programme has, and words for what was done at them."""

from bot.language.word_sets import word_set

EVENT_ENDINGS = word_set(
    "aktivitetsdag arrangement banko bankospil brunch cafe fest festival filmaften foredrag forestilling "
    "grillaften kaffeaften koncert legedag loppemarked marked oprydning staevne strikkeaften turnering "
    "udflugt udstilling vandring adventsvaerksted dansevaerksted julevaerksted keramikvaerksted kreavaerksted "
    "malevaerksted malervaerksted musikvaerksted paaskevaerksted perlevaerksted sangvaerksted skrivevaerksted "
    "smykkevaerksted syvaerksted trommevaerksted"
)
"""Ends of words that name an event ("petanqueturnering") where the plan has any. The plan says what they count for."""
OWN_NAMES = word_set(
    "aerobic badminton breakdance diwali hanukkah jamsession kaelkning syaften syklub"
    " basket basketball billard bordfodbold bordtennis bowling boksning bridge broderi cirkus crossfit"
    " dart fitness folkedans foerstehjaelp frisbeegolf haandarbejde haandbold haekling hoevdingebold kajak keramik"
    " klatring kongespil korsang korproeve krea kroket kulturnat linedance ludo maling mavedans"
    " meditation mindfulness minigolf morgensang morgensvoemning mosteri motion parkour patchwork petanque pilates"
    " roning rounders rundbold rundvisning saunagus sjipning skak skating slaegtsforskning stavgang stikbold"
    " stoledans stoleyoga strikning styrketraening svoemning trylleshow vandgymnastik vinterbadning volley volleyball"
    " whist zumba aquarel bachata backgammon bordrollespil byvandring danskundervisning drageflyvning flaskebold"
    " infomoede informationsmoede borgermoede cafemoede ithjaelp telefonhjaelp tablethjaelp kokkeskole lan latino"
    " salsa vandkrig gaahold loebehold vandrehold havehold malehold zumbahold keramikhold brandoevelse hoestbal",
    of_reader=False,
)
"""What people meet for by its own name, and what they make, play and sing together."""
PERHAPS = (
    word_set(
        "aften bold bytte dag dans disko diskotek dyst eftermiddag fejring formiddag gymnastik hygge jagt kaffe klub"
        " fodbold indsamling kreds leg loeb lunch maraton olympiade optog parade picnic quiz smagning spil stue traef"
        " tur vaerksted"
    )
    | word_set(
        "bagning binding fletning frokost gaming kaffebord kaffemik konkurrence kursus rytmik show stoebning"
        " udskaering undervisning",
        of_reader=False,
    )
    | OWN_NAMES
)
"""Ends of words that may name an event ("pizzaaften"), where somebody came to it and nothing else is named."""
ALONE = word_set("fodbold lunch picnic") | word_set("kaffebord kaffemik", of_reader=False) | OWN_NAMES
"""Those of them that are a name without anything before them."""
NOT_BEFORE = ("for", "frem", "ind", "kamp", "op", "over", "til", "ud", "ruk", "sam", "ved", "under", "af")
"""What these stand behind in words of another kind: "forløb", "udspil"."""
NOT_BEFORE_TUR = ("kul", "na", "ra", "ia")
""" "kultur", "natur", "litteratur" are no "tur"."""
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
NO_NAME = word_set(
    "vi du i de dem det den der man os jer dig sig hvem hvad hvor hvorfor hvordan hvis naar at som fordi men ikke"
    " ingen nogen er var bliver blev har havde kan kunne skal skulle vil ville maa boer boede kommer kom gaar gik"
    " tager tog staar stod ligger laa holder faar giver moedes ses ringer mangler venter haaber tror ved glaeder"
    " aabner lukker starter begynder slutter bor arbejder koerer rejser flytter henter afleverer passer bliver"
    " haenger hent aflever ring skriv send koeb tag moed giv saet stil vask ryd flyt koer aabn luk tjek bring find"
    " spoerg book bestil print lad se lukket ledig ledigt optaget klar klart hjemme syg fri alene sammen igen"
    " ogsaa maaske derfor inden efter foer senest undtagen tak undskyld desvaerre ok ja nej hjaelp we you they it"
    " is are was will can meet see closed open who what where when why how if not husk huske remember tidlig"
    " tidligt sent snart early late",
    of_reader=False,
)
"""With one of these it is a clause, and no name of a happening."""
FIRST_PARTS = word_set(
    "jule advents nytaars vinter fastelavns paaske foraars pinse sankthans sommer hoest efteraars halloween"
    " formiddags eftermiddags baby kvinde mande herre dame pige drenge senior ungdoms nabo familie boerne gaard gade"
    " skov strand fodbold cykel motions loppe strikke haekle krea kreative noerkle sprog it lektie mad kage suppe grill"
    " film braetspils quiz bog musik yoga oprydnings affalds bazar velkomst jubilaeums",
    of_reader=False,
)
"""What names of happenings begin with, also where they are written in two words: "jule banko"."""
OF_ONES_OWN = tuple(
    word_set(
        "laege laegen tid frisoer klipning psykolog jordemoder hospital sygehus skadestue operation undersoegelse"
        " vaccination blodproeve scanning behandling terapi terapeut samtale moede aftale interview date vagt"
        " ferie orlov fridag weekend arbejde skole eksamen proeve koeretime bryllup foedselsdag barnedaab daab"
        " konfirmation begravelse bisaettelse jubilaeum polterabend navngivning besoeg overnatning flytning"
        " indflytning fraflytning overtagelse fremvisning syn levering pakke afhentning haandvaerker"
        " haandvaerkere vvs elektriker maler vicevaert reparation service maaling lektier skrald affald vikar bil"
        " noegle noegler rotte rotter skadedyr ballade uro fulde hjaelp skift fyraften pasning afbud fravaer"
        " sygdom mad lukning afbrydelse strejke alarm vask vasketid rengoering renovering toemning bus bussen tog"
        " fly faerge afgang ankomst taxa koersel frist deadline tilmelding opgave indkoeb rejse politi retsmoede"
        " retssag parkering indbrud overfald skyderi brand ulykke uheld haervaerk slagsmaal larm nedbrud dentist"
        " styregruppe arbejdsgruppe foelgegruppe bestyrelse udvalg team"
        " skade svigt evakuering oversvoemmelse razzia anholdelse boede roeg lugt stank"
        " doctor appointment meeting birthday wedding funeral holiday shift exam",
        of_reader=False,
    )
)
"""Ends of words for somebody's own affairs, work, notices and what is wrong: nothing that neighbours are asked to."""
ARRIVALS = {
    "arrival": (
        "budt velkommen, bød velkommen, byder velkommen, har byde velkommen, har bød velkommen, "
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
