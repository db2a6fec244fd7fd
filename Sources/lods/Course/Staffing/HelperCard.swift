import Courses
import Formats
import Language
import Municipality
import People
import Records
import SQLite

/// A helper as the command line shows one.
struct HelperCard {
  let helper: CourseHelper
  let partner: CoursePartner?
  let name: String
  let contact: String
  /// The last day on which the person is kept as a helper.
  let until: Day?

  init(_ helper: CourseHelper, in reader: Reader) throws {
    self.helper = helper
    partner = try helper.partner.map { try PartnerRegister.partner($0, in: reader) }
    let person = try helper.person.flatMap { try PersonRegister.person($0, in: reader) }
    name = person?.details.name ?? "–"
    contact = [person?.details.telephone, person?.details.email].compactMap(\.self).joined(separator: ", ")
    until = try helper.person.flatMap { person in
      try PersonRegister.holdings(of: person, in: reader).first { $0.purpose == .teacher }?.until
    }
  }

  /// The name with how to reach the helper.
  var reach: String { contact.isEmpty ? name : "\(name) (\(contact))" }

  /// The helper as JSON, without who it is.
  var json: JSON {
    [
      "number": .whole(helper.id.number), "role": .text(helper.role.code), "state": .text(helper.state.code),
      "partner": JSON(partner?.code.text), "erased": .bool(helper.person == nil), "until": until?.json ?? .null,
      "steps": .array(helper.steps.map { ["state": .text($0.state.code), "day": $0.day.json] }),
    ]
  }
}
