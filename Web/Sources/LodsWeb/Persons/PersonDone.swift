import Language
import Markup
import Site

/// What was just done for a person, as the address after it says: a code, the number of the case, and how many others it
/// concerns.
enum PersonDone: String, PhraseKey {
  case access, corrected, restricted, lifted, erased, refused

  var wording: Wording {
    switch self {
    case .access:
      Wording(
        da: "Svaret er klar. Sag nr. {n}. Hent det, og giv det til personen.",
        sv: "Svaret är klart. Ärende nr {n}. Hämta det och ge det till personen.",
        en: "The answer is ready. Case no. {n}. Fetch it and hand it to the person.")
    case .corrected: Wording(da: "Rettet. Sag nr. {n}.", sv: "Rättat. Ärende nr {n}.", en: "Corrected. Case no. {n}.")
    case .restricted:
      Wording(
        da: "Oplysningerne må nu kun gemmes. Sag nr. {n}.", sv: "Uppgifterna får nu bara sparas. Ärende nr {n}.",
        en: "The data may now only be stored. Case no. {n}.")
    case .lifted:
      Wording(
        da: "Begrænsningen er ophævet. Sag nr. {n}.", sv: "Begränsningen är hävd. Ärende nr {n}.",
        en: "The restriction is lifted. Case no. {n}.")
    case .erased:
      Wording(
        da: "Slettet. Giv personen sagens nummer: {n}. Det fører ikke tilbage til nogen.",
        sv: "Raderat. Ge personen ärendets nummer: {n}. Det leder inte tillbaka till någon.",
        en: "Erased. Give the person the case number: {n}. It leads back to nobody.")
    case .refused:
      Wording(
        da: "Afslaget er skrevet ned. Sag nr. {n}. Fortæl personen det inden en måned.",
        sv: "Avslaget är antecknat. Ärende nr {n}. Berätta det för personen inom en månad.",
        en: "The refusal is noted. Case no. {n}. Tell the person within a month.")
    }
  }

  /// What the page says of it; nothing where nothing was done.
  @HTMLBuilder
  static func notice(_ visit: Visit) -> HTML {
    if let done = visit.query["done"].flatMap(PersonDone.init(rawValue:)), let number = count("case", visit) {
      HTML.div(.class("notice success"), .role("status"), .id("done")) {
        HTML.p { visit.say(done, ["n": .number(number)]) }
        for (name, phrase) in Self.others {
          if done == .erased, let count = count(name, visit) {
            HTML.p { visit.say(phrase, ["n": .number(count)]) }
          }
        }
      }
    }
  }

  private static let others: [(String, PersonPagePhrase)] = [
    ("bare", .doneBare), ("left", .doneLeft), ("offered", .doneOffered),
  ]

  private static func count(_ name: String, _ visit: Visit) -> Int? {
    visit.query[name].flatMap { Int($0) }.flatMap { $0 > 0 && $0 < 1_000_000 ? $0 : nil }
  }
}
