"""Words of sentences beside a report: those that say only where or when it was, that are of it, or of a post."""

from bot.language.word_sets import word_set

SAYING_SO = word_set(
    "det den de dag dagen dagens hvor hvornaar her der var er blev vi jeg og i kl holdt skete foregik fandt laa altsaa"
    " forresten nemlig baade begge dele to hos ude inde nede ovre oppe til fra bor boede flyttet flyttede han hun"
    " naeste jo nyt opgjort spurgt talt optalt op interview interviewet jf ifoelge som altid sidste gik sad"
    " alle alt samtlige sammen foran bag ved afslutning afslutningen gaarden haven koekkenet kaelderen salen teltet"
    " foerste gjort rundt os glemte helt forgot"
    " denne gang endelig saa gange gangene dage dagene en et stor god dejlig skoen travl"
    " lang igen again start it was is the day we both they lives live that this at in on as always"
)
""" "det var i går", "de bor i Rørhaven 4" say no more than where and when it was."""
OF_THE_OCCASION = word_set(
    "dato datoen tid tidspunkt tidspunktet sted stedet adresse adressen date place time address"
    " aften aftenen eftermiddag eftermiddagen formiddag formiddagen middag middagen mad maden fint godt skoent tur"
    " succes succesen hyggeligt stemning dejligt mappe mappen blomster forloebet forloeb holdet kurset gruppen"
    " par flyttebil flyttebilen flyttekasser"
    " evening afternoon dinner her went"
)
""" "dejlig aften i Vangdalen", "det gik fint i torsdags", "snakkede med dem i går" are of what is reported."""
THEM = word_set("dem ham hende them her him")
"""Those who arrived, behind "med", "til" and "hos"."""
POSTS = ("opslag", "billede", "video", "post")
"""How the words for a post begin."""
LIKES = word_set("likes like")
OF_A_PAGE = word_set("opslag opslaget visninger delinger kommentarer posts views shares", of_reader=False)
"""What is counted beside those who follow a page: "Opslag i januar: 17"."""
VISITING = word_set("besoegte besoeger visited visit")
""" "jeg besøgte dem i går"."""
