import Language

/// The texts that the commands of rooms, offers and terms share.
enum CourseCommandPhrase: PhraseKey {
  case roomSummary, roomList, roomAdd, roomExample, roomClose, roomReopen, roomNone, roomAdded, roomClosed, roomReopened
  case roomChange, roomChangeDetails, roomChanged
  case offerSummary, offerDetails, offerList, offerAdd, offerExample, offerDecide, offerDecideDetails, offerShow
  case offerNone, offerAdded, offerDecided
  case name, floor, floorValue, seats, equipment, access, on, title, curriculum, audience, goesOnAt, state, stateTo
  case seatsColumn, floorColumn, equipmentColumn, accessColumn, audienceColumn, stateColumn, terms
  case askReason, decisions, goesOn

  var wording: Wording {
    switch self {
    case .roomSummary: Wording(da: "Lokaler til undervisning", sv: "Lokaler för undervisning", en: "Rooms for teaching")
    case .roomList: Wording(da: "Vis alle lokaler", sv: "Visa alla lokaler", en: "List all rooms")
    case .roomAdd: Wording(da: "Tilføj et lokale", sv: "Lägg till en lokal", en: "Add a room")
    case .roomExample:
      Wording(
        da: "mødelokalet på 1. sal med elevator og teleslynge", sv: "mötesrummet en trappa upp med hiss och hörslinga",
        en: "the meeting room on the first floor with lift and hearing loop")
    case .roomClose:
      Wording(da: "Tag et lokale ud af brug", sv: "Ta en lokal ur bruk", en: "Take a room out of use")
    case .roomChange:
      Wording(da: "Ret et lokale", sv: "Ändra en lokal", en: "Change a room")
    case .roomChangeDetails:
      Wording(
        da: "Det, du ikke nævner, bliver, som det er. Udstyr og adgang skrives helt om: Nævn alt, der er.",
        sv: "Det du inte nämner blir kvar. Utrustning och tillgänglighet skrivs om helt: Nämn allt som finns.",
        en: "What you do not name stays. Equipment and access are written anew: name all there is.")
    case .roomChanged:
      Wording(
        da: "Lokalet {name} er rettet.", sv: "Lokalen {name} är ändrad.", en: "Room {name} is changed.")
    case .roomReopen:
      Wording(da: "Tag et lokale i brug igen", sv: "Ta en lokal i bruk igen", en: "Take a room into use again")
    case .roomNone:
      Wording(
        da: "Der er ingen lokaler. Tilføj et med: lods room add",
        sv: "Det finns inga lokaler. Lägg till en med: lods room add",
        en: "There are no rooms. Add one with: lods room add")
    case .roomAdded:
      Wording(da: "Lokalet {name} er tilføjet.", sv: "Lokalen {name} är tillagd.", en: "Room {name} is added.")
    case .roomClosed:
      Wording(
        da: "Lokalet {name} bruges sidste gang den {day}.", sv: "Lokalen {name} används sista gången den {day}.",
        en: "Room {name} is used for the last time on {day}.")
    case .roomReopened:
      Wording(
        da: "Lokalet {name} er i brug igen.", sv: "Lokalen {name} är i bruk igen.", en: "Room {name} is in use again.")
    case .offerSummary:
      Wording(
        da: "Hvad I underviser i, fra idé til lukning", sv: "Vad ni undervisar i, från idé till nedläggning",
        en: "What you teach, from idea to closing")
    case .offerDetails:
      Wording(
        da:
          "Et tilbud er det, I kan holde igen og igen; hver gang er et hold (lods term). Beslutninger om "
          + "tilbuddet bliver stående med dag og grund.",
        sv:
          "Ett kursupplägg är det ni kan hålla om och om igen; varje gång är en grupp (lods term). Beslut om "
          + "kursupplägget står kvar med dag och skäl.",
        en:
          "An offer is what you can hold again and again; each time is a term (lods term). Decisions about it "
          + "stay, with day and reason.")
    case .offerList: Wording(da: "Vis alle tilbud", sv: "Visa alla kursupplägg", en: "List all offers")
    case .offerAdd: Wording(da: "Tilføj et tilbud", sv: "Lägg till ett kursupplägg", en: "Add an offer")
    case .offerExample:
      Wording(
        da: "et forsøg, der går videre, hvis mindst seks kommer", sv: "ett försök som fortsätter om minst sex kommer",
        en: "a pilot that goes on if at least six come")
    case .offerDecide:
      Wording(
        da: "Skriv en beslutning om et tilbud",
        sv: "Skriv ett beslut om ett kursupplägg",
        en: "Write a decision")
    case .offerDecideDetails:
      Wording(
        da:
          "Grunden læses fra standard input; ellers bliver der spurgt. Et tilbud lukkes ikke uden en grund.",
        sv:
          "Skälet läses från standard in; annars ställs en fråga. Ett kursupplägg läggs inte ner utan skäl.",
        en:
          "The reason is read from standard input; else you are asked. No offer is closed without a reason.")
    case .offerShow:
      Wording(
        da: "Vis et tilbud med dets hold",
        sv: "Visa ett kursupplägg med dess grupper",
        en: "Show an offer and its terms")
    case .offerNone:
      Wording(
        da: "Der er ingen tilbud. Tilføj et med: lods offer add",
        sv: "Det finns inga kursupplägg. Lägg till ett med: lods offer add",
        en: "There are no offers. Add one with: lods offer add")
    case .offerAdded:
      Wording(
        da: "Tilbuddet {name} er tilføjet: {state}.",
        sv: "Kursupplägget {name} är tillagt: {state}.",
        en: "Offer {name} is added: {state}.")
    case .offerDecided:
      Wording(
        da: "Tilbuddet {name} er nu: {state}.",
        sv: "Kursupplägget {name} är nu: {state}.",
        en: "Offer {name} is now: {state}.")
    case .name: Wording(da: "Navnet.", sv: "Namnet.", en: "The name.")
    case .floorValue: Wording(da: "ETAGE", sv: "VÅNING", en: "FLOOR")
    case .floor:
      Wording(
        da: "Etagen, som den står på døren.", sv: "Våningen, som den står på dörren.", en: "The floor, as on the door.")
    case .seats: Wording(da: "Hvor mange der kan sidde.", sv: "Hur många som kan sitta.", en: "How many can sit.")
    case .equipment:
      Wording(da: "Hvad der står i lokalet.", sv: "Vad som står i lokalen.", en: "What stands in the room.")
    case .access:
      Wording(
        da: "Hvad man skal vide, før man kommer.", sv: "Vad man bör veta innan man kommer.",
        en: "What one should know before coming.")
    case .on: Wording(da: "Den sidste dag.", sv: "Den sista dagen.", en: "The last day.")
    case .title:
      Wording(
        da: "Titlen, som borgeren læser den.", sv: "Titeln, som besökaren läser den.",
        en: "The title, as citizens read it.")
    case .curriculum:
      Wording(
        da: "Forløbet, der undervises efter (se dem med: lods curriculum show).",
        sv: "Kursinnehållet som undervisningen följer (se dem med: lods curriculum show).",
        en: "The curriculum that is taught (see them with: lods curriculum show).")
    case .audience: Wording(da: "Hvem det er for.", sv: "Vem det är för.", en: "Whom it is for.")
    case .goesOnAt:
      Wording(
        da: "Går videre, hvis så mange kommer.", sv: "Fortsätter om så många kommer.", en: "Goes on if so many come.")
    case .state:
      Wording(
        da: "Hvor langt tilbuddet er.",
        sv: "Hur långt kursupplägget har kommit.",
        en: "How far the offer has come.")
    case .stateTo: Wording(da: "Hvad der er besluttet.", sv: "Vad som har beslutats.", en: "What was decided.")
    case .seatsColumn: Wording(da: "Pladser", sv: "Platser", en: "Seats")
    case .floorColumn: Wording(da: "Etage", sv: "Våning", en: "Floor")
    case .equipmentColumn: Wording(da: "Udstyr", sv: "Utrustning", en: "Equipment")
    case .accessColumn: Wording(da: "Adgang", sv: "Tillgänglighet", en: "Access")
    case .audienceColumn: Wording(da: "For", sv: "För", en: "For")
    case .stateColumn: Wording(da: "Står", sv: "Läge", en: "State")
    case .terms: Wording(da: "Hold", sv: "Grupper", en: "Terms")
    case .askReason: Wording(da: "Hvorfor?", sv: "Varför?", en: "Why?")
    case .decisions: Wording(da: "Beslutninger", sv: "Beslut", en: "Decisions")
    case .goesOn:
      Wording(
        da: "Går videre, hvis mindst {n} kommer.", sv: "Fortsätter om minst {n} kommer.",
        en: "Goes on if at least {n} come.")
    }
  }
}
