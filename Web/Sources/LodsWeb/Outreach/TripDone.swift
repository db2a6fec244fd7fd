import Language
import Markup

/// What was just done about a visit, as the address after it says.
enum TripDone: String, PhraseKey {
  case requested, checked, refused, taken, confirmed, started, nobody, cancelled, rebooked, pinned, unpinned, moved
  case logged, corrected, forgotten, followed, swapped

  var wording: Wording {
    switch self {
    case .requested: Wording(da: "Ønsket er gemt.", sv: "Önskemålet är sparat.", en: "The request is saved.")
    case .checked:
      Wording(
        da: "Besøget opfylder kriterierne og venter på en dag.",
        sv: "Besöket uppfyller kriterierna och väntar på en dag.",
        en: "The visit meets the criteria and waits for a day.")
    case .refused:
      Wording(
        da: "Besøget er afsluttet, fordi det ikke opfylder kriterierne. Hvorfor gemmes ikke.",
        sv: "Besöket är avslutat eftersom det inte uppfyller kriterierna. Varför sparas inte.",
        en: "The visit is closed, as it does not meet the criteria. Why is not kept.")
    case .taken:
      Wording(
        da: "Tiden er givet og låst, så en plan ikke flytter den.",
        sv: "Tiden är given och låst, så att en plan inte flyttar den.",
        en: "The time is given and pinned, so that no plan moves it.")
    case .confirmed: Wording(da: "Besøget er bekræftet.", sv: "Besöket är bekräftat.", en: "The visit is confirmed.")
    case .started: Wording(da: "Udeholdet er på vej.", sv: "Teamet är på väg.", en: "The team is on its way.")
    case .nobody:
      Wording(
        da: "Det er skrevet, at ingen var der.", sv: "Det är noterat att ingen var på plats.",
        en: "It is noted that nobody was there.")
    case .cancelled: Wording(da: "Besøget er aflyst.", sv: "Besöket är avbokat.", en: "The visit is cancelled.")
    case .rebooked:
      Wording(
        da: "Et nyt besøg venter på en dag i stedet for det gamle.",
        sv: "Ett nytt besök väntar på en dag i stället för det gamla.",
        en: "A new visit waits for a day in place of the old one.")
    case .pinned:
      Wording(
        da: "Besøget er låst: en plan lader dag, tid og udehold stå.",
        sv: "Besöket är låst: en plan låter dag, tid och team stå kvar.",
        en: "The visit is pinned: a plan leaves day, time and team as they are.")
    case .unpinned:
      Wording(
        da: "Besøget er ikke låst længere.", sv: "Besöket är inte låst längre.", en: "The visit is no longer pinned.")
    case .moved:
      Wording(
        da: "Besøget er flyttet og låst. Ring til stedet, hvis de kendte den gamle tid.",
        sv: "Besöket är flyttat och låst. Ring platsen om de kände till den gamla tiden.",
        en: "The visit is moved and pinned. Ring the place if they knew the old time.")
    case .swapped:
      Wording(
        da: "De to besøg har byttet dag og er låst. Ring til begge steder.",
        sv: "De två besöken har bytt dag och är låsta. Ring båda platserna.",
        en: "The two visits have swapped days and are pinned. Ring both places.")
    case .followed: Wording(da: "Der er fulgt op.", sv: "Det är uppföljt.", en: "It is followed up.")
    case .forgotten:
      Wording(
        da: "Navn og adresse er slettet, og besøget er afsluttet.",
        sv: "Namn och adress är raderade, och besöket är avslutat.",
        en: "Name and address are erased, and the visit is closed.")
    case .corrected:
      Wording(
        da: "Det, der er talt, er rettet. Loggen beholder, hvad der er ændret og hvorfor.",
        sv: "Det som är räknat är rättat. Loggen behåller vad som ändrades och varför.",
        en: "What was counted is corrected. The log keeps what was changed and why.")
    case .logged: Wording(da: "Besøget er talt med.", sv: "Besöket är räknat.", en: "The visit is counted.")
    }
  }
}
