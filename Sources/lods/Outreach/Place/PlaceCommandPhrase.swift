import Language

/// The texts of `lods place`.
enum PlaceCommandPhrase: PhraseKey {
  case summary, details, list, show, add, addDetails, addExample, change, changeDetails, changeExample, close
  case closeDetails, reopen, shut, shutDetails, shutExample, open, point, pointDetails, pointExample
  case contact, contactDetails, contactList, contactAdd, contactAddDetails, contactExample, contactRemove
  case contactNumber, take, takeDetails, takeExample, give, giveDetails, giveExample
  case none, withoutPoint, added, changed, closed, reopened, stillAsked, isShut, isOpen, lost, lostLine, pointSet
  case contactNone, contactAdded, contactRemoved, restricted, taken, unread, given
  case nothingGiven, branchOrArea, notANumber
  case lastColumn, nextColumn, remarkColumn, pointColumn, untilColumn, notOnMap, noHours, lastDay, shutNow, openEnd
  case numbered, visitLine, visitsLabel, waitingLabel, contactsLabel, closures
  case wishEvery, wishOnRequest, wishGap, wishMinutes, wishStaff, wishTeams, wishTeam

  var wording: Wording { commandWording ?? replyWording }

  private var replyWording: Wording {
    switch self {
    case .none:
      Wording(
        da: "Der er ingen steder. Tilføj et med: lods place add",
        sv: "Det finns inga platser. Lägg till en med: lods place add",
        en: "There are no places. Add one with: lods place add")
    case .withoutPoint:
      Wording(
        da:
          "{n} {n|sted|steder} kan ikke planlægges på kortet: der mangler koordinater. Sæt dem med: lods place change "
          + "KODE --at BREDDE,LÆNGDE",
        sv: "{n} {n|plats|platser} går inte att planera på kartan: koordinater saknas. Ange dem med: lods place change "
          + "KOD --at LATITUD,LONGITUD",
        en:
          "{n} {n|place|places} cannot be planned on the map: there are no coordinates. Set them with: lods place change "
          + "CODE --at LAT,LON")
    case .added: Wording(da: "{name} er tilføjet.", sv: "{name} är tillagd.", en: "{name} is added.")
    case .changed: Wording(da: "{name} er rettet.", sv: "{name} är ändrad.", en: "{name} is changed.")
    case .closed:
      Wording(
        da: "{name} får besøg til og med {day}.", sv: "{name} får besök till och med {day}.",
        en: "{name} is visited up to {day}.")
    case .reopened:
      Wording(da: "{name} får besøg igen.", sv: "{name} får besök igen.", en: "{name} is visited again.")
    case .stillAsked:
      Wording(
        da: "{n} besøg er stadig bestilt eller planlagt: {visits}. Aflys dem med: lods visit cancel NUMMER",
        sv: "{n} besök är fortfarande beställda eller planerade: {visits}. Ställ in dem med: lods visit cancel NUMMER",
        en: "{n} {n|visit is|visits are} still asked for or planned: {visits}. Cancel with: lods visit cancel NUMBER")
    case .isShut:
      Wording(
        da: "{name} er lukket {days} ({reason}).", sv: "{name} är stängd {days} ({reason}).",
        en: "{name} is shut {days} ({reason}).")
    case .isOpen:
      Wording(
        da: "{name} tager imod igen fra {day}. {n} besøg venter på en dag.",
        sv: "{name} tar emot igen från {day}. {n} besök väntar på en dag.",
        en: "{name} takes visits again from {day}. {n} {n|visit waits|visits wait} for a day.")
    case .lost:
      Wording(
        da: "{n} planlagt{n||e} besøg er aflyst og bestilt igen. Ring til stedet, og sig det til udeholdet:",
        sv:
          "{n} {n|planerat besök är inställt och begärt|planerade besök är inställda och begärda} på nytt. Ring platsen "
          + "och säg till teamet:",
        en: "{n} planned {n|visit is|visits are} cancelled and asked for anew. Ring the place and tell the team:")
    case .lostLine:
      Wording(
        da: "besøg {old} den {day} kl. {time}: venter nu som besøg {new}, tidligst {from}",
        sv: "besök {old} den {day} kl. {time}: väntar nu som besök {new}, tidigast {from}",
        en: "visit {old} on {day} at {time}: now waits as visit {new}, from {from}")
    case .pointSet:
      Wording(da: "{name} er sat på kortet.", sv: "{name} är utsatt på kartan.", en: "{name} is on the map.")
    case .contactNone:
      Wording(
        da: "Stedet har ingen kontakter. Tilføj en med: lods place contact add STED",
        sv: "Platsen har inga kontakter. Lägg till en med: lods place contact add PLATS",
        en: "The place has no contacts. Add one with: lods place contact add PLACE")
    case .contactAdded:
      Wording(
        da: "{name} er kontakt på {place} og slettes efter {day}, hvis ingen siger til.",
        sv: "{name} är kontakt på {place} och raderas efter {day} om ingen säger till.",
        en: "{name} is a contact at {place} and is erased after {day} unless named again.")
    case .contactRemoved:
      Wording(
        da: "{name} er ikke længere kontakt på {place}.", sv: "{name} är inte längre kontakt på {place}.",
        en: "{name} is no longer a contact at {place}.")
    case .restricted: Wording(da: "(må ikke bruges)", sv: "(får inte användas)", en: "(may not be used)")
    case .taken:
      Wording(
        da: "Filen er læst ind: {added} {added|nyt sted|nye steder}, {changed} ændret, {same} som før.",
        sv:
          "Filen är inläst: {added} {added|ny plats|nya platser}, {changed} {changed|ändrad|ändrade}, {same} som förut.",
        en: "The file is imported: {added} new {added|place|places}, {changed} changed, {same} as before.")
    case .unread:
      Wording(
        da: "Ikke læst, fordi overskriften ikke kendes: kolonne nr. {columns}",
        sv: "Inte läst, eftersom rubriken är okänd: kolumn nr {columns}",
        en: "Not read, as the heading is not known: column no. {columns}")
    case .given:
      Wording(
        da: "{n} {n|sted|steder} er skrevet i filen.", sv: "{n} {n|plats|platser} är skrivna i filen.",
        en: "{n} {n|place|places} written to the file.")
    case .nothingGiven:
      Wording(
        da: "Skriv, hvad der skal rettes. Se hvad med: lods place change --help",
        sv: "Ange vad som ska ändras. Se vad med: lods place change --help",
        en: "Say what to change. See what with: lods place change --help")
    case .branchOrArea:
      Wording(
        da: "Nævn enten --branch eller --area, og hvor det ligger med --at BREDDE,LÆNGDE.",
        sv: "Ange antingen --branch eller --area, och var det ligger med --at LATITUD,LONGITUD.",
        en: "Name either --branch or --area, and where it lies with --at LAT,LON.")
    case .notANumber:
      Wording(
        da: "Skriv kontaktens nummer på listen.", sv: "Skriv kontaktens nummer i listan.",
        en: "Write the contact's number on the list.")
    case .lastColumn: Wording(da: "Sidste besøg", sv: "Senaste besöket", en: "Last visit")
    case .nextColumn: Wording(da: "Næste besøg", sv: "Nästa besök", en: "Next visit")
    case .remarkColumn: Wording(da: "Vær opmærksom på", sv: "Att tänka på", en: "Mind")
    case .pointColumn: Wording(da: "På kortet", sv: "På kartan", en: "On the map")
    case .untilColumn: Wording(da: "Slettes efter", sv: "Raderas efter", en: "Erased after")
    case .notOnMap: Wording(da: "ikke på kortet", sv: "inte på kartan", en: "not on the map")
    case .noHours: Wording(da: "ingen tider", sv: "inga tider", en: "no hours")
    case .lastDay: Wording(da: "sidste dag {day}", sv: "sista dag {day}", en: "last day {day}")
    case .shutNow: Wording(da: "lukket {days} ({reason})", sv: "stängd {days} ({reason})", en: "shut {days} ({reason})")
    case .openEnd: Wording(da: "fra {day}", sv: "från {day}", en: "from {day}")
    case .numbered: Wording(da: "nr. {n}", sv: "nr {n}", en: "no. {n}")
    case .visitLine:
      Wording(
        da: "{day} kl. {time}, besøg {n} ({state})", sv: "{day} kl. {time}, besök {n} ({state})",
        en: "{day} at {time}, visit {n} ({state})")
    case .visitsLabel: Wording(da: "Besøg", sv: "Besök", en: "Visits")
    case .waitingLabel: Wording(da: "Besøg, der venter", sv: "Besök som väntar", en: "Visits that wait")
    case .contactsLabel: Wording(da: "Kontakter", sv: "Kontakter", en: "Contacts")
    case .closures: Wording(da: "Lukket for besøg:", sv: "Stängt för besök:", en: "Shut for visits:")
    case .wishEvery:
      Wording(da: "hver {n}. dag", sv: "var {n}:e dag", en: "every {n} {n|day|days}")
    case .wishOnRequest: Wording(da: "når stedet ringer", sv: "när platsen ringer", en: "when the place calls")
    case .wishGap:
      Wording(
        da: "mindst {n} {n|dag|dage} imellem", sv: "minst {n} {n|dag|dagar} emellan",
        en: "at least {n} {n|day|days} between")
    case .wishMinutes:
      Wording(
        da: "{n} {n|minut|minutter}", sv: "{n} {n|minut|minuter}", en: "{n} {n|minute|minutes}")
    case .wishStaff:
      Wording(
        da: "{n} {n|medarbejder|medarbejdere}", sv: "{n} {n|medarbetare|medarbetare}",
        en: "{n} {n|employee|employees}")
    case .wishTeams: Wording(da: "{n} udehold ad gangen", sv: "{n} team samtidigt", en: "{n} teams at once")
    default: Wording(da: "helst {team}", sv: "helst {team}", en: "preferably {team}")
    }
  }
}
