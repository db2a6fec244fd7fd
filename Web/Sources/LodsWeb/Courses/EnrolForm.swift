import Accounts
import Courses
import Identifiers
import Language
import Markup
import Municipality
import Office
import People
import Records
import Site

/// Signing up as a form: what somebody says on the telephone, and nothing that nobody needs.
struct EnrolForm: Sendable {
  let term: Term
  var name = ""
  var telephone = ""
  var email = ""
  var party = "1"
  var device = ""
  var wantsLoan = false
  /// `yes`, `no`, or nothing where they were not asked.
  var senior = ""
  var wish = ""
  var priorities: Set<String> = []
  /// For each way to reach them that is stored otherwise, whether what is stored stays or what they say now replaces it.
  var kept: [KnownPerson.Way: Kept] = [:]
  /// What is stored of whoever is known already and says it otherwise.
  private(set) var stored: PersonDetails?
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// The enrolment that the person has in the term already.
  private(set) var existing: Link?
  /// Why nobody can sign up now, whatever is typed; nil where somebody can.
  private(set) var closed: String?

  /// Which of two telephone numbers or addresses is right.
  enum Kept: String { case stored, said }

  /// Says that the caller must be asked which is right, before anything is saved.
  private struct Ask: Error { let stored: PersonDetails }

  static let fields: Set<String> = [
    "name", "telephone", "email", "party", "device", "wish",
  ]

  /// An empty form.
  init(_ term: Term) { self.term = term }

  /// The form as it was sent.
  init(_ term: Term, _ form: FormFields) {
    self.term = term
    name = form["name"] ?? ""
    telephone = form["telephone"] ?? ""
    email = form["email"] ?? ""
    party = form["party"] ?? ""
    device = form["device"] ?? ""
    wantsLoan = form["loan"] != nil
    senior = form["senior"] ?? ""
    wish = form["wish"] ?? ""
    priorities = Set(form.all("priority"))
    for way in KnownPerson.Way.allCases { kept[way] = form[Self.keep(way)].flatMap(Kept.init(rawValue:)) }
  }

  /// The name of the choice about a way.
  static func keep(_ way: KnownPerson.Way) -> String { "keep-" + way.rawValue }

  /// The ways of which it must be said what is right.
  var asked: [KnownPerson.Way] {
    stored.flatMap { stored in
      (try? PersonDetails(name: stored.name, telephone: telephone, email: email)).map {
        KnownPerson.differing(stored, $0)
      }
    } ?? []
  }

  /// Lets what is stored of somebody known stay or be replaced, as was chosen; nothing of it changes unasked.
  private func settle(
    _ enrolment: Enrolment, _ said: PersonDetails, by actor: AuditActor, in office: Office, _ writer: PeopleWriter
  ) throws {
    guard let id = enrolment.person, let person = try PersonRegister.person(id, in: writer.reader) else { return }
    let ways = KnownPerson.differing(person.details, said)
    guard ways.allSatisfy({ kept[$0] != nil }) else { throw Ask(stored: person.details) }
    var details = person.details
    for way in ways where kept[way] == .said {
      switch way {
      case .telephone: details.telephone = said.telephone
      case .email: details.email = said.email
      }
    }
    guard details != person.details else { return }
    try PersonRegister.correct(id, to: details, in: writer)
    try office.note(.correction, by: actor, in: writer)
  }

  /// Signs the person up, or shows the form again with all that is wrong.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    guard let signUp = form.read(visit) else { return try form.page(visit) }
    do {
      let actor = try visit.actor.auditActor
      var generator = SharedGenerator(desk: visit.desk)
      let turn = try visit.onceForForm { writer in
        let enrolment = try EnrolmentRegister.signUp(
          signUp, to: term.id, by: actor, at: visit.time, using: &generator, in: writer)
        try form.settle(enrolment, signUp.person, by: actor, in: visit.office, writer)
        return enrolment.turn
      }
      let done: CourseDone = SensitiveWarning(wish) == nil ? .signedUp : .signedUpWithCare
      return .redirect(to: EnrolmentPages.link(term.id, turn: turn).query("done", done.rawValue))
    } catch let ask as Ask {
      form.stored = ask.stored
      form.problems += form.asked.filter { kept[$0] == nil }.map { way in
        FieldProblem(
          Self.keep(way), visit.say(way == .telephone ? EnrolPhrase.whichTelephone : EnrolPhrase.whichEmail))
      }
      return try form.page(visit)
    } catch let fault as TermFault {
      if case .alreadyEnrolled = fault { form.existing = try form.enrolled(signUp.person, visit) }
      form.problems.append(CourseFaultWords.problem(fault, among: Self.fields, else: "name", visit))
      return try form.page(visit)
    } catch let fault as PeopleFault {
      form.problems.append(CourseFaultWords.problem(fault, among: Self.fields, else: "name", visit))
      return try form.page(visit)
    }
  }

  /// What is meant; nil where something is wrong, which stands in ``problems`` then, all of it at once.
  private mutating func read(_ visit: Visit) -> SignUp? {
    let language = visit.language
    let contact = ContactCheck(name: name, telephone: telephone, email: email, missing: TermFault.contactMissing, visit)
    problems += contact.problems
    let count = Int(party.trimmed).flatMap { (1...20).contains($0) ? $0 : nil }
    if count == nil {
      let fault = TermFault.outOfRange(field: "party", from: 1, to: 20)
      problems.append(FieldProblem("party", fault.sentence(in: language)))
    }
    var screened: ScreenedText?
    let words = wish.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty {
      do { screened = try Gate.standard.admit(words, as: .note) } catch {
        problems.append(FieldProblem("wish", ScreeningFault(error, field: "wish").sentence(in: language)))
      }
    }
    guard problems.isEmpty, let person = contact.details, let count else { return nil }
    var signUp = SignUp(person)
    signUp.party = count
    signUp.device = LearnerDevice(rawValue: device)
    signUp.wantsLoan = wantsLoan
    signUp.isSenior = ["yes": true, "no": false][senior]
    signUp.wish = screened
    signUp.priorities = ChoiceSet(priorities.compactMap(SeatPriority.init(rawValue:)))
    return signUp
  }

  private func enrolled(_ person: PersonDetails, _ visit: Visit) throws -> Link? {
    try visit.desk.people.read { reader in
      guard let known = try KnownPerson.find(person, in: reader) else { return nil }
      return try EnrolmentRegister.enrolments(of: known, in: reader).filter { $0.term == term.id }
        .max { $0.turn < $1.turn }.map(EnrolmentPages.link)
    }
  }

  /// The page.
  func page(_ visit: Visit) throws -> WebReply {
    var form = self
    let count = try visit.desk.people.read { reader in
      do {
        _ = try EnrolmentRegister.openTerm(term.id, at: visit.time, in: reader)
      } catch let fault as TermFault {
        form.closed = CourseFaultWords.sentence(fault, visit)
      }
      return try SeatCount(of: term.id, in: reader)
    }
    let (shown, hasFault) = (form, !problems.isEmpty)
    return visit.page(visit.say(EnrolPhrase.signUp), status: hasFault ? 422 : 200, hasFault: hasFault) {
      EnrolView(form: shown, figures: SeatFigures(count, of: term), visit: visit).main
    }
  }
}
