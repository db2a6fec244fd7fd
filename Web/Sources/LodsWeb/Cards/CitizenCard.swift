import Courses
import Language
import Municipality
import Office
import Records

/// A card for citizens with a QR code: whom it is from, what for, and the address in letters for who has no camera.
struct CitizenCard: Sendable {
  /// What the card says in one language.
  struct Words: Sendable {
    let language: LanguageCode
    let title: String
    let text: String
  }

  /// The library, and for a course what it is and when.
  let lines: [String]
  /// The language of the lines.
  let language: LanguageCode
  /// The words, in the country's own language first.
  let words: [Words]
  /// The address that the code leads to.
  let address: String
  /// The address as it is read and typed.
  let shown: String

  /// The card on which somebody who was helped says whether they were.
  static func help(at branch: Branch, _ site: SiteAddress, _ visit: Visit) -> CitizenCard {
    card([visit.office.profile.name, branch.name], "/h/" + branch.code.text, site, visit) { language in
      (CitizenCardPhrase.helpTitle(in: language), CitizenCardPhrase.helpText(in: language))
    }
  }

  /// The card by which somebody signs up to a course, or finds it where nobody signs up.
  static func course(_ term: Term, at branch: String, _ site: SiteAddress, _ visit: Visit) -> CitizenCard {
    let needsSignUp = term.plan.kind.hasEnrolment && term.plan.takesSignUp
    let own = ownLanguage(visit)
    let first = term.heldDates.first { $0.day >= visit.today }.map { date in
      DayText.long(date.day, in: own) + ", " + DayText.time(minute: date.span.from, in: own) + "–"
        + DayText.time(minute: date.span.to, in: own)
    }
    let lines = [branch, term.plan.title] + (first.map { [$0] } ?? [])
    return card(lines, "/c/\(term.code)" + (needsSignUp ? "/sign-up" : ""), site, visit) { language in
      let title: CitizenCardPhrase = needsSignUp ? .signUpTitle : .courseTitle
      return (title(in: language), CitizenCardPhrase.scan(in: language))
    }
  }

  private static func card(
    _ lines: [String], _ path: String, _ site: SiteAddress, _ visit: Visit,
    _ words: (LanguageCode) -> (title: String, text: String)
  ) -> CitizenCard {
    let own = ownLanguage(visit)
    let languages = [own] + LanguageCode.allCases.filter { $0 != own }
    return CitizenCard(
      lines: lines, language: own,
      words: languages.map { Words(language: $0, title: words($0).title, text: words($0).text) },
      address: site.text + path, shown: site.shown + path)
  }

  private static func ownLanguage(_ visit: Visit) -> LanguageCode {
    visit.office.profile.country == .denmark ? .da : .sv
  }
}
