import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The page on which a term is changed, as it turned out otherwise than planned.
struct TermEditForm: Sendable {
  let term: Term
  var edit: TermEdit
  /// The revision of the term that was seen.
  var revision: Int
  /// The rooms that may be chosen: those of the term's branch, and the one that it is in.
  let rooms: [CourseRoom]
  /// The versions of the offer's curriculum, the newest first.
  let versions: [String]
  private(set) var problems: [FieldProblem] = []
  /// Whether somebody else has changed the term meanwhile.
  private(set) var isChanged = false

  /// The form with what stands.
  init(_ term: Term, _ visit: Visit) throws {
    self.term = term
    edit = TermEdit(term.plan)
    revision = term.revision
    let (rooms, offer) = try visit.desk.people.read { reader in
      (try visit.rooms(for: term.plan.room, of: term, in: reader), try OfferRegister.offer(term.offer, in: reader))
    }
    self.rooms = rooms
    var versions: [String] = []
    if let curriculum = offer.curriculum {
      versions = try visit.office.desk.read { try CurriculumShelf.kept(in: $0) }
        .filter { $0.code.text == curriculum }.map { "\($0.version)" }.reversed()
    }
    if let version = term.plan.version, !versions.contains(version) { versions.append(version) }
    self.versions = versions
  }

  /// The form as it was sent.
  init(_ term: Term, _ form: FormFields, _ visit: Visit) throws {
    try self.init(term, visit)
    edit = TermEdit(form)
    guard let seen = form["revision"].flatMap({ Int($0) }) else { throw Refusal.brokenForm }
    revision = seen
  }

  /// Where the page is.
  static func link(to term: Term) -> Link { CoursePages.link(to: term).appending("change") }

  /// Saves the term, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    let (plan, problems) = edit.plan(over: term.plan, rooms: rooms, versions: versions, in: visit.language)
    form.problems = problems
    guard problems.isEmpty else { return form.page(visit) }
    do {
      let concerned = try visit.desk.people.write { writer -> Bool in
        let now = try TermRegister.term(term.id, in: writer.reader)
        // Pressed twice, it is done once.
        guard now.plan != plan else { return false }
        let changed = try TermRegister.change(term.id, expecting: revision, to: plan, at: visit.time, in: writer)
        guard changed.dates != now.dates else { return false }
        return try EnrolmentRegister.enrolments(of: term.id, in: writer.reader).contains { $0.status.holdsSeats }
      }
      return TermPlanPages.done(concerned ? .changedTold : .changed, term)
    } catch TermFault.changedMeanwhile {
      form.isChanged = true
      form.revision = term.revision
      return form.page(visit)
    } catch let fault as TermFault {
      let fields = Set(TermEdit.fields + ["decides"])
      form.problems.append(CourseFaultWords.problem(fault, among: fields, else: "title", visit))
      return form.page(visit)
    }
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    return visit.page(
      visit.say(TermEditPhrase.title), status: hasFault ? 422 : isChanged ? 409 : 200, hasFault: hasFault
    ) {
      TermEditView(form: self, visit: visit).main
    }
  }
}
