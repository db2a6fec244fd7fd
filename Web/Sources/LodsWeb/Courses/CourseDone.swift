import Language

/// What was just done with a term or an enrolment, as the address after it says.
enum CourseDone: String, PhraseKey {
  case signedUp = "signed-up"
  case signedUpWithCare = "signed-up-care"
  case accepted
  case declined
  case left
  case again
  case moved
  case planned
  case opened
  case closed
  case held
  case cancelled
  case seats
  case seatsOffered = "seats-offered"
  case dateMoved = "date-moved"
  case dateAdded = "date-added"
  case dateCancelled = "date-cancelled"
  case offerSaved = "offer-saved"
  case decided
  case sent
  case ended
  case changed
  case changedTold = "changed-told"
  case helperOn = "helper-on"
  case helperOff = "helper-off"
  case kitSaved = "kit-saved"

  /// Whether a seat may have become free by it.
  var mayFreeSeat: Bool { [.declined, .left, .moved].contains(self) }

  var wording: Wording {
    switch self {
    case .signedUp: Wording(da: "Tilmeldingen er gemt.", sv: "Anmälan är sparad.", en: "The sign-up was saved.")
    case .signedUpWithCare:
      Wording(
        da: "Tilmeldingen er gemt. Ønsket nævner noget følsomt, for eksempel helbred. Skriv kun det, som underviseren "
          + "har brug for.",
        sv: "Anmälan är sparad. Önskemålet nämner något känsligt, till exempel hälsa. Skriv bara det som läraren "
          + "behöver.",
        en: "The sign-up was saved. The wish mentions something sensitive, such as health. Write only what the teacher "
          + "needs.")
    case .accepted:
      Wording(
        da: "Personen har sagt ja til pladsen.", sv: "Personen har tackat ja till platsen.",
        en: "The seat was accepted.")
    case .declined:
      Wording(da: "Personen har sagt nej tak.", sv: "Personen har tackat nej.", en: "The seat was declined.")
    case .left: Wording(da: "Personen er meldt fra.", sv: "Personen är avanmäld.", en: "The person has left.")
    case .again:
      Wording(
        da: "Personen er tilmeldt igen, sidst i køen.", sv: "Personen är anmäld igen, sist i kön.",
        en: "The person is signed up again, last in line.")
    case .moved: Wording(da: "Tilmeldingen er flyttet.", sv: "Anmälan är flyttad.", en: "The enrolment was moved.")
    case .planned:
      Wording(
        da: "Holdet er planlagt. Åbn det for tilmelding, når det er klar.",
        sv: "Gruppen är planerad. Öppna den för anmälan när den är klar.",
        en: "The term is planned. Open it for sign-up when it is ready.")
    case .opened:
      Wording(
        da: "Holdet er åbent for tilmelding.", sv: "Gruppen är öppen för anmälan.", en: "The term is open for sign-up.")
    case .closed: Wording(da: "Der er lukket for tilmelding.", sv: "Anmälan är stängd.", en: "Sign-up is closed.")
    case .held:
      Wording(
        da: "Det er besluttet, at holdet gennemføres.", sv: "Det är beslutat att gruppen blir av.",
        en: "It is decided that the term is held.")
    case .cancelled:
      Wording(
        da: "Holdet er aflyst. De, der skal have besked, står på ringelisten.",
        sv: "Gruppen är inställd. De som ska få besked står på ringlistan.",
        en: "The term is cancelled. Those who must be told are on the list to ring.")
    case .seats: Wording(da: "Pladserne er gemt.", sv: "Platserna är sparade.", en: "The seats were saved.")
    case .seatsOffered:
      Wording(
        da: "Pladserne er gemt. De næste på ventelisten er tilbudt en plads og står på ringelisten.",
        sv: "Platserna är sparade. De nästa på väntelistan har erbjudits en plats och står på ringlistan.",
        en: "The seats were saved. The next on the waiting list were offered a seat and are on the list to ring.")
    case .dateMoved:
      Wording(
        da: "Datoen er flyttet. De, der skal have besked, står på ringelisten.",
        sv: "Datumet är flyttat. De som ska få besked står på ringlistan.",
        en: "The date was moved. Those who must be told are on the list to ring.")
    case .dateAdded: Wording(da: "Datoen er tilføjet.", sv: "Datumet är tillagt.", en: "The date was added.")
    case .dateCancelled:
      Wording(
        da: "Datoen er aflyst. De, der skal have besked, står på ringelisten.",
        sv: "Datumet är inställt. De som ska få besked står på ringlistan.",
        en: "The date was cancelled. Those who must be told are on the list to ring.")
    case .offerSaved: Wording(da: "Tilbuddet er gemt.", sv: "Kursupplägget är sparat.", en: "The offer was saved.")
    case .decided: Wording(da: "Beslutningen er gemt.", sv: "Beslutet är sparat.", en: "The decision was saved.")
    case .ended:
      Wording(
        da: "Holdet er afsluttet. Her er, hvem der har gennemført.",
        sv: "Gruppen är avslutad. Här är de som har genomfört kursen.",
        en: "The term is ended. Here is who has completed it.")
    case .changed: Wording(da: "Holdet er rettet.", sv: "Gruppen är ändrad.", en: "The term was changed.")
    case .changedTold:
      Wording(
        da: "Holdet er rettet. De, der har en plads, står på ringelisten, så I kan fortælle dem det nye.",
        sv: "Gruppen är ändrad. De som har en plats står på ringlistan, så att ni kan berätta det nya.",
        en: "The term was changed. Those who have a seat are on the list to ring, so that you can tell them.")
    case .helperOn: Wording(da: "Personen er på holdet.", sv: "Personen är med i gruppen.", en: "They are on the term.")
    case .helperOff:
      Wording(
        da: "Personen er taget af holdet.", sv: "Personen är borttagen från gruppen.",
        en: "They are taken off the term.")
    case .kitSaved: Wording(da: "Udstyret er gemt.", sv: "Utrustningen är sparad.", en: "The kit was saved.")
    case .sent:
      Wording(
        da: "Beskederne er markeret som sendt.", sv: "Meddelandena är markerade som skickade.",
        en: "The messages are marked as sent.")
    }
  }
}
