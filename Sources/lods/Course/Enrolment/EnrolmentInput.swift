import Console
import Courses
import Identifiers
import Language
import People
import Records

/// Who signs up: from standard input or asked for, never an argument, which the shell's history would keep.
struct EnrolmentInput {
  private enum Field {
    case name, telephone, email, wish
  }

  private static let labels: [(Field, Set<String>)] = [
    (.name, ["navn", "namn", "name"]), (.telephone, ["telefon", "tlf", "telephone", "phone"]),
    (.email, ["e-mail", "email", "mail", "e-post", "epost"]),
    (.wish, ["ønske", "vil lære", "önskemål", "vill lära", "wish"]),
  ]

  /// The sign-up with who it is and what they want to learn.
  let signUp: SignUp

  /// Asks one after the other, or reads lines of standard input, each `label: text`.
  ///
  /// - Throws: `CourseCallFault.lineNotRead`, ``/People/PeopleFault``, ``/Records/ScreeningFault`` for a wish that
  ///   tells who somebody is.
  init(_ invocation: Invocation) throws {
    let console = invocation.console
    let language = invocation.language
    var fields: [Field: String] = [:]
    if console.isInteractive {
      fields[.name] = try console.ask(EnrolmentCommandPhrase.askName(in: language))
      fields[.telephone] = try console.ask(EnrolmentCommandPhrase.askTelephone(in: language))
      fields[.email] = try console.ask(EnrolmentCommandPhrase.askEmail(in: language))
      fields[.wish] = try console.ask(EnrolmentCommandPhrase.askWish(in: language))
    } else {
      fields = try LabelledLines.read(from: console) { label in
        Self.labels.first { $0.1.contains(label) }?.0
      } orThrow: {
        CourseCallFault.lineNotRead($0)
      }
    }
    var signUp = SignUp(
      try PersonDetails(name: fields[.name] ?? "", telephone: fields[.telephone], email: fields[.email]))
    let wish = (fields[.wish] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !wish.isEmpty {
      do { signUp.wish = try Gate.standard.admit(wish, as: .note) } catch { throw ScreeningFault(error, field: "wish") }
    }
    self.signUp = signUp
  }
}
