import Language
import Markup
import Site

/// What was just done about a known cause, as the address after it says.
enum AlertDone: String, PhraseKey {
  case noted
  case notedWithCare = "noted-care"
  case ended
  case voided

  var wording: Wording {
    switch self {
    case .noted: Wording(da: "Årsagen er skrevet.", sv: "Orsaken är skriven.", en: "The cause was noted.")
    case .notedWithCare:
      Wording(
        da: "Årsagen er skrevet. Teksten nævner noget følsomt, for eksempel helbred. Siger den noget om én bestemt, så "
          + "tag årsagen tilbage, og skriv den om.",
        sv: "Orsaken är skriven. Texten nämner något känsligt, till exempel hälsa. Säger den något om någon enskild, "
          + "återkalla orsaken och skriv om den.",
        en: "The cause was noted. The text mentions something sensitive, such as health. If it tells of one person, "
          + "take the cause back and rewrite it.")
    case .ended: Wording(da: "Årsagen slutter i dag.", sv: "Orsaken slutar i dag.", en: "The cause ends today.")
    case .voided:
      Wording(da: "Årsagen er taget tilbage.", sv: "Orsaken är återkallad.", en: "The cause was taken back.")
    }
  }

  /// What the page says of it; nothing where nothing was done.
  @HTMLBuilder
  static func notice(_ visit: Visit) -> HTML {
    if let done = visit.query["done"].flatMap(AlertDone.init(rawValue:)) {
      HTML.div(.class(done == .notedWithCare ? "notice warning" : "notice success"), .role("status")) {
        HTML.p { visit.say(done) }
      }
    }
  }
}
