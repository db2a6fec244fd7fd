import Identifiers
import Municipality
import Noticeboard
import Site

/// What a citizen typed, and what is wrong with it.
struct SignUpInput {
  /// The name.
  let name: String
  /// The telephone number.
  let telephone: String?
  /// The e-mail address.
  let email: String?
  /// How many come; nil for what is no number.
  let party: Int?
  /// What they bring, by its code.
  let device: String?

  /// The most characters of a field.
  static let most = 120

  init(_ form: FormFields) {
    name = form.text("name").map(Self.line) ?? ""
    telephone = form.text("telephone").map(Self.line)
    email = form.text("email").map(Self.line)
    party = form.has("party") ? form.text("party").flatMap { Int($0) } : 1
    device = form.text("device")
  }

  /// What is wrong, in words that say what to do.
  func problems(_ course: PublicCourse, _ visit: PublicVisit) -> [FieldProblem] {
    var problems: [FieldProblem] = []
    func add(_ field: String, _ phrase: SignUpPhrase) { problems.append(FieldProblem(field, visit.say(phrase))) }
    if !name.contains(where: \.isLetter) { add("name", .nameMissing) }
    if name.count > Self.most { add("name", .tooLong) }
    if Gate.standard.findsPersonNumber(in: name) { add("name", .personNumber) }
    if telephone == nil, email == nil { add("telephone", .contactMissing) }
    if let telephone {
      let sparing = visit.board.house.country == .sweden
      if Gate.standard.findsPersonNumber(in: telephone, sparingMobiles: sparing) {
        add("telephone", .personNumber)
      } else if !Self.isTelephone(telephone) {
        add("telephone", .telephoneBad)
      }
    }
    if let email {
      let sparing = visit.board.house.country == .sweden
      if Gate.standard.findsPersonNumber(inEmail: email, sparingMobiles: sparing) {
        add("email", .personNumber)
      } else if !Self.isEmail(email) {
        add("email", .emailBad)
      }
    }
    if !(1...course.largestParty).contains(party ?? 0) { add("party", .partyBad) }
    if course.asksDevice, !course.devices.contains(where: { $0.code == device }) { add("device", .deviceMissing) }
    return problems
  }

  private static func isTelephone(_ text: String) -> Bool {
    let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
    return (6...15).contains(digits) && text.count <= 30
      && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || "+-() ./".unicodeScalars.contains($0) }
  }

  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".") && text.count <= most && !text.contains(where: \.isWhitespace)
  }

  /// A text on one line.
  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
