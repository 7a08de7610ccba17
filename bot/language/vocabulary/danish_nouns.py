"""Danish nouns: who comes, what else is counted, and common words that are neither. Nothing of one plan."""

WORDS = {
    "pieces": "stykker, styk, stk, stk., styks, stykke",
    "who:adults": "vk, vok, vok., voks, voksne, voksen, vokse, voksner",
    "who:parents": (
        "forældre, mødre, fædre, mor, far, mødrene, fædrene, forældrene, mødrer, alenemor, alenefar, alenemødre, "
        "bedstemor, bedstefar, plejemor, plejefar"
    ),
    "who:children": (
        "kids, bøen, nørn, børm, bønr, børb, vørn, "
        "børn, barn, børnene, unger, ungerne, poder, småbørn, skolebørn, børnehavebørn, babyer, baby, spædbørn, "
        "rollinger, småfolk, bø, bø., brn, børnebørn, barnet, tumlinge"
    ),
    "who:volunteers": (
        "fri villige, fri villig, frivilie, frivillie, frivilge, "
        "frivillige, frivillig, friv, friv., frv, frv., frivill, "
        " hjælpere, hjælper, medhjælpere, medhjælper, ambassadører, "
        "beboerambassadører, frivillighjælpere, kokke, køkkenfolk, frivillige hjælpere"
    ),
    "who:people": (
        "deltagere, deltager, personer, person, pers, pers., mennesker, menneske, folk, gæster, gæst, mand, "
        "beboere, beboer, besøgende, fremmødte, naboer, nabo, hoveder, sjæle, spisende, tilskuere, fremmødt, "
        "deltagende, deltagerne, borgere, medlemmer, beboerne, gæsterne, spisegæster, publikummer, kunder, "
        "hvidklædte, festklædte, munde, maver, underbo, overbo, genbo, "
        "kursister, kursist, interesserede, tilhørere, næser, par ører, mennsker, lejere, lejer, spillere, spiller, "
        "cyklister, løbere, dansere, tilhører, fremmødte naboer, mødende, kolleger, venner, bekendte, "
        "passagerer, passager, kadetter, kadet, svømmere, strikkere, gåere, vandrere, handlende, betalende"
    ),
    "who:part": (
        "kvinder, kvinde, koner, mænd, drenge, piger, dreng, pige, unge, ung, teenagere, teenager, ældre, "
        "pensionister, seniorer, "
        "kvinderne, mændene, pigerne, drengene, bedsteforældre, studerende, elever, elev, "
        "skoleelever, skoleelev, tøser, tøserne, tøs, oldinge, "
        "knægt, knægte, fædrelandsløse, nydanskere, enlige, enlig, bedstemødre, damer, dame, damerne, herrer, herre, "
        "fyr, fyre, gut, gutter, brødre, enke, enkemand, "
        "søstre, søskende"
    ),
    "who:families": (
        "familier, familie, fam, familien, familierne, børnefamilier, børnefamilie, husstande, husstand, husstanden, "
        "hjem, boliger, lejligheder, lejlighed, hustande, hustand, husholdninger, husholdning, lejemål, "
        "huslejligheder"
    ),
    "who:couples": "par, ægtepar, kærestepar, ægteparret, kæresteparret",
    "who:staff": (
        "musikere, musiker, sangere, sanger, oplægsholdere, oplægsholder, dommere, trænere, træner, kunstnere, "
        "ansatte, medarbejdere, medarbejder, personale, pædagoger, lærere, sygeplejersker, betjente, "
        "instruktører, instruktør, undervisere, underviser, politikere"
    ),
    "money": "kr, kr., kroner, dkk, øre, euro",
    "kin": (
        "søn, son, sønner, datter, døtre, kone, barnebarn, bror, søster, kæreste, svigermor, svigerfar, mormor, "
        "farmor, morfar, farfar, nevø, niece, børnebarn"
    ),
    "kin:2": (
        "tvillinger, tvillingerne, tvillingepar, tvillingedrenge, tvillingepiger, tvillingesønner, tvillingedøtre"
    ),
    "kin:3": "trillinger, trillingerne",
    "age": "år, ar, årig, årige, åringer, åriges, års, årlige",
    "school": "klasse, klasser, klasserne, klassetrin, årgang",
    "thing": (
        "til overs, tilovers, i overskud, opgaver, forårsruller, "
        "borde, bord, stole, stol, liter, l, kilo, kg, kager, kage, retter, ret, boder, bod, hold, kampe, poser, "
        "fade, gryder, gange, omgange, gram, g, km, meter, numre, plakater, flyers, sider, lodder, præmier, "
        "bøger, spil, mål, lagener, tallerkener, pandekager, pølser, boller, kasser, biler, bil, rum, lokaler, "
        "pizzaer, gaver, telte, telt, slags, sprog, lande, nationaliteter, billeder, billederne, fotos, grader, point, "
        "telefoner, haver, rækker, stande, stand, film, sange, præmie, hunde, hund, katte, cykler, cykel, "
        "opskrifter, salater, bakker, portion, træer, planter, ting, emner, punkter, taler, runder, runde, oplæg, "
        "busser, blev spist, blev drukket, blev solgt, blev brugt, blev bagt, blev delt ud, "
        "er delt ud, er blevet delt ud, "
        "steder, køkkener, ord dansk, vers, "
        "sække, sæk, sække affald, plader, meters, meters afstand, kilometer, kilometers, sager, sag, "
        "bilag, kvitteringer, modtagere, klik, åbninger, åbnet af, "
        "bekymringer, kommentarer, delinger, visninger, cm, centimeter, mm, millimeter, minusgrader, "
        "plusgrader, varmegrader, "
        "kander, kaffekander, tønder, tønde, barnevogne, barnevogn, klapvogne, rollatorer, kopper, glas, flasker, "
        "dåser, skåle, punkteringer, æg, kaffekopper, birketræer, "
        "killinger, hvalpe, frikadeller, sponsorgaver, termokander, paraplyer, gafler, teskeer, "
        "rådyr, egern, kaniner, pindsvin, edderkopper, vafler"
    ),
    "kitchen": "køkkenet, kokkenet, køkkenerne",
    "plain": (
        "som altid, som sædvanlig, regning, regningen, formiddagen, eftermiddagen, "
        "vi nåede også, nåede vi også, ved godt, fest i luften, "
        "savnet, sommerferien, efterårsferien, juleferien, vinterferien, påskeferien, sommerferie, efterårsferie, "
        "læste jeg i avisen, læst i avisen, stod i avisen at, begyndere, nybegyndere, sikke en fest, "
        "sikken en fest, hvilken fest, "
        "flere næste gang, mere næste gang, bedre næste gang, på én gang, på en gang, godt nytår, nytår, nytåret, "
        "gruppe, skare, selskab, forsamling, undskyld hvis, beklager hvis, er i gang, er igang, godt i gang, "
        "indtil nu, indtil videre, til dato, i punkter, i stikord, i korte træk, to do, "
        "ved start, ved opstart, ved slut, ved afslutning, "
        "ka i li det, ka du tro, kan du tro, kan i lide det, "
        "ingen lukkede op, ingen åbnede, "
        "oppe, fordelt, ingen hjemme, som altid, "
        "på nul komma fem, nul komma fem, på 0,5, "
        "hvor den plejer, hvor det plejer, hvor vi plejer, hvor de plejer, "
        "som den plejer, som det plejer, som vi plejer, som de plejer, "
        "som sædvanlig, som sædvanligt, som normalt, som vanligt, "
        "som planlagt, punktum, komma, udråbstegn, kolon, "
        "pladsen, plads, til sidst, dagen, dagene, nattens, ugens, ugerne, stunden, holde, "
        "afholde, starte, begynde, slutte, "
        "sende, lave, spise, spiser, komme, deltage, gennemføre, møde, mødes, møder, mødet, flytte, flytter, "
        "hjælpe, støtte, invitere, arrangere, kokken, maden, salen, manden, natten, katten, teksten, fjorden, "
        "hunden, stedet, måde, vokser, ældst, yngste, ældste, bedre, tidligere, sammen, derfor, ellers, endda, "
        "alene, inden, efter, igennem, langs, trods, udenfor, indenfor, hjemme, derhjemme, igen, meget, dejlig, "
        "dejligt, dejlige, dejligste, hyggelig, hyggeligt, hyggelige, rigtig, rigtige, virkelig, super, skønt, "
        "fantastisk, fantastiske, store, stort, lille, musik, kaffe, suppe, lasagne, elsker, gerne, aftensmad, "
        "desværre, heldigvis, både, enkelt, enkelte, andre, anden gang, ligesom, selvom, "
        "imens, imellem tiden, tiden, gangen, nærmere, snart, straks, glade, glad, søde, nogensinde, øvrigt, "
        "faktisk, såmænd, egentlig, endelig, selvfølgelig, samtidig, allerede, stadig, endnu, færre, rester, resterne, "
        "altså, rest, ganske, særlig, "
        "særligt, absolut, udklædte, mødested, resten, hinanden, sidder, sidde, ligger, hedder, kalder, bordene, "
        "bordet, opvasken, vejret, solen, regnen, sneen, skiftede, lagde, valgte, kunne, ønskede, "
        "brugte, købte, bestilte, glemte, tabte, mistede, savnede, larmede, ringede, skrive, læste, hørte, "
        "skal hermed berette om, skal berette om, skal fortælle om, vil fortælle om, vil berette om, kan fortælle om, "
        "kan berette om, skal lige fortælle om, vil lige fortælle om, før middag, efter middag, over middag, "
        "lærer, klart, uddannelse, uddannelsen, tilknyttet, tilknyttede, opgjort, registrere, meddele, oplyse, "
        "oplyser, underskrevet, undertegnede, hermed, samlede, "
        "billede, følger, gøre, kender, passer, række, snakke, svare, svært, søge, vente, være, åbent, "
        "åbne, hjælpen, masser, heller, dækker, dækket, vasker, rydder, henter, køber, sælger, prøver, viser, "
        "ligner, "
        "mest, mester, mestre, kande, forbi, afsted, af sted, kommet på plads, på plads, "
        "bil er stadig på værksted, bil er på værksted, bilen er på værksted, bilen er stadig på værksted, "
        "bilen på værksted, ville ikke, i den grønne mappe, i den røde mappe, i den blå mappe, "
        "i den gule mappe, "
        "i den sorte mappe, i den hvide mappe, i min mappe, i din mappe, "
        "i mappen, i mapperne, i en mappe, jeg skrev om, a skrev om, vi skrev om, skrev jeg om, "
        "jeg sagde om, vi sagde om, jeg skrev forkert om, melde tilbage om, "
        "lovede at fortælle om, lovede at skrive om, "
        "undskyld forsinkelsen, beklager forsinkelsen, undskyld ventetiden, undskyld rodet, undskyld stavefejl, "
        "undskyld det sene svar, undskyld jeg skriver, undskyld at jeg skriver, undskyld stavefejlene, "
        "boligforening, boligforeningen, boligforeninger, boligselskab, boligselskabet, grundejerforeningen, "
        "venter sig, venter barn, venter en lille, venter en baby, ansat, vil fortælle, vil gerne fortælle, "
        "skal fortælle, mangler at skrive, skal lige huske at sige, "
        "skal lige logge, skal lige skrive, skal lige sige, skal lige melde, skal lige notere, "
        "skal lige fortælle, "
        "skulle lige sige, skulle lige skrive, skulle lige melde, vil lige sige, vil lige skrive, vil lige melde, "
        "ville lige sige, ville lige skrive, ville lige melde, skulle hilse og sige, skal hilse og sige, "
        "blev det weekend, er det weekend, så er det weekend, endelig weekend, "
        "spurgt, svar, lyder, lugter, smager, dufter, mærkede, mente, vidste, glæde, glæden, hygge, hyggen, "
        "stemning, stemningen, humør, vejr, regn, sne, solskin, indkøb, oprydningen, madholdet, "
        "fasten, alt er lukket, alt lukket, alt var lukket, koster, kostede, pris, prisen, entré, entréen, "
        "køkkenholdet, folder, folderen, røde, blå, gule, grønne, hvide, sorte, "
        "god weekend, god sommer, god jul, god påske, god ferie, god bedring, gamle dage, supermarked, "
        "supermarkedet, "
        "opslag, opslaget, alle sammen, kom retur, kom tilbage, kom til skade, ingen kom til skade, kom galt afsted, "
        "først, naboen, gang, siger, blive, tanke, tænke, ønske"
    ),
}
