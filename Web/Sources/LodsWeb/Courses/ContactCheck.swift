import Identifiers
import Language
import Municipality
import Office
import People
import Site

/// What is wrong with how somebody is called and reached, as they were typed into a form: all of it at once.
struct ContactCheck {
  /// What is wrong, at the fields `name`, `telephone` and `email`.
  private(set) var problems: [FieldProblem] = []
  /// The details; nil where they are wrong.
  let details: PersonDetails?

  /// - Parameter missing: what is said where there is neither a telephone number nor an e-mail address.
  init(name: String, telephone: String, email: String, missing: any Fault, _ visit: Visit) {
    let language = visit.language
    var details: PersonDetails?
    do {
      details = try PersonDetails(name: name, telephone: telephone, email: email)
    } catch let fault as PeopleFault {
      problems.append(FieldProblem(fault.field ?? "name", fault.sentence(in: language)))
    } catch {
      problems.append(FieldProblem("name", PeopleFault.nameMissing.sentence(in: language)))
    }
    if Gate.standard.findsPersonNumber(in: name) {
      problems.append(FieldProblem("name", visit.say(EnrolPhrase.personNumber)))
    }
    if telephone.trimmed.isEmpty, email.trimmed.isEmpty {
      problems.append(FieldProblem("telephone", missing.sentence(in: language)))
    }
    let sparing = visit.office.profile.country == .sweden
    if Gate.standard.findsPersonNumber(in: telephone, sparingMobiles: sparing) {
      problems.append(FieldProblem("telephone", visit.say(EnrolPhrase.personNumber)))
    } else if !telephone.trimmed.isEmpty, !Self.isTelephone(telephone) {
      problems.append(FieldProblem("telephone", visit.say(EnrolPhrase.telephoneWrong)))
    }
    if Gate.standard.findsPersonNumber(inEmail: email, sparingMobiles: sparing) {
      problems.append(FieldProblem("email", visit.say(EnrolPhrase.personNumber)))
    } else if !email.trimmed.isEmpty, !Self.isEmail(email.trimmed) {
      problems.append(FieldProblem("email", visit.say(EnrolPhrase.emailWrong)))
    }
    self.details = problems.isEmpty ? details : nil
  }

  /// Whether somebody could dial it: at least six digits and no letters.
  private static func isTelephone(_ text: String) -> Bool {
    text.count { $0.isNumber } >= 6 && text.allSatisfy { $0.isNumber || " +-().".contains($0) }
  }

  /// Whether somebody could write to it.
  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
      && !text.contains(where: \.isWhitespace)
  }
}
