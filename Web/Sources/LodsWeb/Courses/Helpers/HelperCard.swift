import Courses
import Language
import Municipality
import People
import SQLite

/// Somebody who teaches or may come to, as the pages of the desk show them.
struct HelperCard: Sendable {
  /// How many days before somebody goes the pages say so, so that there is time to ask them.
  static let noticeDays = 60

  let helper: CourseHelper
  let partner: CoursePartner?
  /// What they are called; words for it where the data are erased or may only be stored.
  let name: String
  /// How to reach them; nil where there is nothing, or nothing that may be used.
  let telephone: String?
  let email: String?
  /// Whether the data may only be stored (article 18 of the GDPR).
  let isRestricted: Bool
  /// The last day on which the person is kept as a helper.
  let until: Day?

  init(_ helper: CourseHelper, _ visit: Visit, in reader: Reader) throws {
    self.helper = helper
    partner = try helper.partner.map { try PartnerRegister.partner($0, in: reader) }
    let person = try helper.person.flatMap { try PersonRegister.person($0, in: reader) }
    isRestricted = person?.restriction != nil
    if isRestricted {
      (name, telephone, email) = (visit.say(PlacePagePhrase.restricted), nil, nil)
    } else {
      name = person?.details.name ?? visit.say(CoursePhrase.erased)
      (telephone, email) = (person?.details.telephone, person?.details.email)
    }
    until = try helper.person.flatMap { person in
      try PersonRegister.holdings(of: person, in: reader).first { $0.purpose == .teacher }?.until
    }
  }

  /// The day after which somebody who still teaches goes, where that is soon; nil elsewhere.
  func goesSoon(on today: Day) -> Day? {
    guard helper.state == .active, let until, until < today.adding(Self.noticeDays) else { return nil }
    return until
  }
}
