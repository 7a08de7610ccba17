"""Everyday Danish and English words of four letters or more: not known to the reader, and nothing to teach it."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EVERYDAY = _words("""
    about aften aftenen after again aldrig alle allerede alligevel also altid always anden andre another arbejde
    asked back bagefter bare because bedre bedst been before begge behøver being beklager besked beskeder bestemt
    betale betyder billede billeder blandt blev blevet blive bliver booke booket borde bordet bort both bruge
    bruger burde både børn came come could dage dagen dagens danse dansk datter dejlig dejlige dejligste dejligt
    deltage deltager deltagere denne derefter deres derfor derhjemme derovre derpå desværre dette disse does done
    down each ellers elsker endelig endnu eneste engang enig enten even eventuelt every faktisk familien fandt
    farvel fedt fejl fint flere flest flot folk forbi fordi forleden forrige forskel forstå forstår fortalt
    fortsætte frem fremover from fundet fælles følger først første gange gemme gemt gerne gider give giver givet
    gjorde gjort glad glade glemme glemt glæde glæder gode godt going good great grund gøre haft handler havde
    have hedder heldigvis hele heller hello help hende hendes here herefter herfra herhen hilse hilsen hjalp hjem
    hjemme hjælp hjælpe hjælpen hjælper holde holder home hurtig hurtigt husk huske hvad hvem hver hvilke hvilken
    hvilket hvis hvor hvordan hvorfor hvornår hygge hyggelig hyggelige hyggeligt høre hører igang igen igennem
    ikke imens imod inde inden ingen ingenting intet invitation jeres just kaffe kage kager kalder kende kender
    klar klare klart klog knap know koldt komme kommer kommet kontakt kort kunne kunnet købe købt køkken lade last
    lave laver lavet lidt lige ligge ligger like lille little livet lokale long længe længere made maden make
    mange mangler many masser maybe meget mellem mener mennesker mente mere mest mindre mindst mine minut minutter
    more morgen most much mulig muligt musik must måde måned måske møde mødes mødet nabo naboen naboer navn nemlig
    nemt nice nogen nogensinde noget nogle nyde nærmere næste nævnt også omkring onkel only oplevelse oppe
    ordentlig ordne other over overalt passe passer penge plads please plejer praktisk program programmet prøve
    prøver prøvet rare rart really regn regnede regner regning right rigtig rigtige rigtigt ringe ringer ringet
    roligt rundt række said same samme sammen selv selvom sende sender sendt sendte senere should siden sidst
    sidste sige siger sikker sikkert simpelthen since sjov sjove sjovt skal skete skrevet skriv skrive skriver
    skulle slags slet slut snak snakke snakket snarest snart solen some sommetider soon spise spiser spist spurgt
    spørge spørger spørgsmål stadig starte starter sted steder still stole stor store stort står such super sure
    svar svare svært synd synes syntes sådan således sætte søge søger tage tager take tale taler talt talte tanke
    tell temmelig than thank thanks that their them then there these they thing things think this those tiden
    tider tidlig tidligt tilbage tillykke tilmelding time ting tingene told took tosset travlt troede tror tusind
    tænke tænker uden uger uheld under undskyld varmt vejr vejret venlig venligst venner vente ventede venter
    verden very vide videre vigtig vigtigt ville virkelig virker vise viser viste vores våben værd være været want
    wanted well went were what when where which while will with work would yesterday your åben åbent åbne årene
    ærgerligt øjeblik ønske ønsker
    """)
