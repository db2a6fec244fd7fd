import Language

/// The texts of the pages about places.
enum PlacePagePhrase: PhraseKey {
  case add, none, kind, address, nextVisit, isShut, name, branch, branchMissing, point, pointHint, hours, hoursHint,
    more
  case minutes, staff, teams, gap, every, residents, team, area, access, parking, wifi, note, noteHint, save, change
  case changeTitle, changedMeanwhile, bothShown, numberWrong, agreed, keptUntil, restricted, addContact, email
  case keepContact, visits, noVisits, closures, noClosures, openAgain, shutTitle, shutFrom, shutUntil, shutHint, why
  case shutNote, shut, end, again, endedOn

  var wording: Wording {
    switch self {
    case .add: Wording(da: "Nyt sted", sv: "Ny plats", en: "New place")
    case .none: Wording(da: "Ingen steder endnu.", sv: "Inga platser än.", en: "No places yet.")
    case .kind: Wording(da: "Slags", sv: "Typ", en: "Kind")
    case .address: Wording(da: "Adresse", sv: "Adress", en: "Address")
    case .nextVisit: Wording(da: "Næste besøg", sv: "Nästa besök", en: "Next visit")
    case .isShut: Wording(da: "Lukket", sv: "Stängt", en: "Closed")
    case .name: Wording(da: "Stedets navn", sv: "Platsens namn", en: "Name of the place")
    case .branch: Wording(da: "Tæller hos", sv: "Räknas hos", en: "Counts at")
    case .branchMissing: Wording(da: "Vælg et bibliotek.", sv: "Välj ett bibliotek.", en: "Choose a branch.")
    case .point: Wording(da: "Ligger på kortet", sv: "Ligger på kartan", en: "Lies on the map")
    case .pointHint:
      Wording(
        da: "Bredde og længde i grader, som 55.7034, 12.5823. Uden dem kan stedet ikke planlægges.",
        sv: "Latitud och longitud i grader, som 55.7034, 12.5823. Utan dem kan platsen inte planeras.",
        en: "Latitude and longitude in degrees, as 55.7034, 12.5823. Without them the place cannot be planned.")
    case .hours: Wording(da: "Tager imod besøg", sv: "Tar emot besök", en: "Takes visits")
    case .hoursHint:
      Wording(
        da: "Som man-fre=09:30-11:30+13:00-15:00. Uden tider kan stedet ikke planlægges.",
        sv: "Som mån-fre=09:30-11:30+13:00-15:00. Utan tider kan platsen inte planeras.",
        en: "As mon-fri=09:30-11:30+13:00-15:00. Without hours the place cannot be planned.")
    case .more: Wording(da: "Mere om besøgene", sv: "Mer om besöken", en: "More about the visits")
    case .minutes: Wording(da: "Minutter pr. besøg", sv: "Minuter per besök", en: "Minutes a visit")
    case .staff: Wording(da: "Medarbejdere", sv: "Medarbetare", en: "Employees")
    case .teams: Wording(da: "Udehold på én gang", sv: "Team samtidigt", en: "Teams at once")
    case .gap: Wording(da: "Mindst dage mellem besøg", sv: "Minst dagar mellan besök", en: "Least days between visits")
    case .every:
      Wording(da: "Fast besøg hver … dag", sv: "Återkommande besök var … dag", en: "Regular visit every … days")
    case .residents: Wording(da: "Beboere i alt", sv: "Boende totalt", en: "Residents in all")
    case .team: Wording(da: "Helst udeholdet", sv: "Helst teamet", en: "Preferred team")
    case .area: Wording(da: "Område", sv: "Område", en: "Area")
    case .access: Wording(da: "Vej ind", sv: "Väg in", en: "Way in")
    case .parking: Wording(da: "Parkering", sv: "Parkering", en: "Parking")
    case .wifi: Wording(da: "Wifi", sv: "Wifi", en: "Wifi")
    case .note: Wording(da: "Godt at vide", sv: "Bra att veta", en: "Good to know")
    case .noteHint:
      Wording(
        da: "Om stedet, aldrig om et menneske.", sv: "Om platsen, aldrig om en person.",
        en: "About the place, never about a person.")
    case .save: Wording(da: "Gem stedet", sv: "Spara platsen", en: "Save the place")
    case .change: Wording(da: "Ret stedet", sv: "Ändra platsen", en: "Change the place")
    case .changeTitle: Wording(da: "Ret {name}", sv: "Ändra {name}", en: "Change {name}")
    case .changedMeanwhile:
      Wording(
        da: "Stedet er ændret imens", sv: "Platsen har ändrats under tiden", en: "The place has changed meanwhile")
    case .bothShown:
      Wording(
        da: "Intet er gemt endnu. Her er det, der står nu; i felterne står dit. Gem igen for at bruge dit.",
        sv: "Inget är sparat än. Här är det som står nu; i fälten står ditt. Spara igen för att använda ditt.",
        en: "Nothing is saved yet. Here is what stands now; yours is in the fields. Save again to use yours.")
    case .numberWrong:
      Wording(
        da: "Skriv et tal fra {from} til {to}.", sv: "Skriv ett tal från {from} till {to}.",
        en: "Type a number from {from} to {to}.")
    case .agreed: Wording(da: "Aftalt med stedet", sv: "Avtalat med platsen", en: "Agreed with the place")
    case .keptUntil: Wording(da: "(gemmes til {day})", sv: "(sparas till {day})", en: "(kept until {day})")
    case .restricted:
      Wording(
        da: "En person, hvis oplysninger kun må opbevares.", sv: "En person vars uppgifter bara får lagras.",
        en: "Somebody whose data may only be stored.")
    case .addContact: Wording(da: "Skriv en kontaktperson", sv: "Lägg till en kontaktperson", en: "Add a contact")
    case .email: Wording(da: "E-mail", sv: "E-post", en: "E-mail")
    case .keepContact: Wording(da: "Gem kontaktpersonen", sv: "Spara kontaktpersonen", en: "Keep the contact")
    case .visits: Wording(da: "Besøg", sv: "Besök", en: "Visits")
    case .noVisits: Wording(da: "Ingen besøg endnu.", sv: "Inga besök än.", en: "No visits yet.")
    case .closures: Wording(da: "Når stedet er lukket", sv: "När platsen är stängd", en: "When the place is closed")
    case .noClosures:
      Wording(da: "Ingen lukning er skrevet.", sv: "Ingen stängning är angiven.", en: "No closure is written down.")
    case .openAgain: Wording(da: "Åbn igen i dag", sv: "Öppna igen i dag", en: "Open again today")
    case .shutTitle:
      Wording(
        da: "Luk for en tid, som ved smitte", sv: "Stäng en tid, som vid smitta",
        en: "Close for a time, as for an infection")
    case .shutFrom: Wording(da: "Fra", sv: "Från", en: "From")
    case .shutUntil: Wording(da: "Til og med", sv: "Till och med", en: "Until")
    case .shutHint:
      Wording(da: "Tomt, hvis ingen ved det endnu.", sv: "Tomt om ingen vet än.", en: "Empty while nobody knows.")
    case .why: Wording(da: "Hvorfor?", sv: "Varför?", en: "Why?")
    case .shutNote:
      Wording(
        da: "Besøg, der er planlagt i tiden, aflyses og venter på en ny dag. Efter smitte går de først.",
        sv: "Besök som är planerade under tiden avbokas och väntar på en ny dag. Efter smitta går de först.",
        en: "Visits planned for the time are cancelled and wait for a new day. After an infection they go first.")
    case .shut: Wording(da: "Luk stedet", sv: "Stäng platsen", en: "Close the place")
    case .end: Wording(da: "Hold op med at besøge stedet", sv: "Sluta besöka platsen", en: "Stop visiting the place")
    case .again: Wording(da: "Besøg stedet igen", sv: "Besök platsen igen", en: "Visit the place again")
    case .endedOn:
      Wording(
        da: "Stedet besøges ikke efter {day}.", sv: "Platsen besöks inte efter {day}.",
        en: "The place is not visited after {day}.")
    }
  }
}
