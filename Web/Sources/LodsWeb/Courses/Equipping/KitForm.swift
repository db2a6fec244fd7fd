import Courses
import Language
import Markup
import Municipality
import Outreach
import Records
import SQLite
import Site

/// Kit as a form: new, or changed.
struct KitForm: Sendable {
  /// What is decided of kit, and what sort it is for teams.
  private struct Wish: Hashable {
    var draft: KitRegister.Draft
    var kind: KitKind?

    /// What stands.
    init(_ kit: RowNumber<CourseKit>, in reader: Reader) throws {
      draft = KitRegister.Draft(try KitRegister.kit(kit, in: reader))
      kind = try KitBook.kinds(in: reader)[kit]
    }

    /// What was typed.
    init(_ draft: KitRegister.Draft, _ kind: KitKind?) {
      self.draft = draft
      self.kind = kind
    }

    /// What it is in one word.
    var mark: String { [draft.name, draft.branch.text, String(draft.pieces), kind?.code ?? ""].joined(separator: "|") }
  }

  /// The kit that is changed; nil for something new.
  let kit: CourseKit?
  /// The branches that it may be kept at.
  private let branches: [Branch]
  /// The fields of one line and the lists that open, by their name.
  private var typed: [String: String]
  /// What stood there when the page was made.
  private var seen: String
  private(set) var problems: [FieldProblem] = []
  /// What stands now, where somebody else has changed it meanwhile.
  private var meanwhile: Wish?

  /// The form with what stands.
  init(_ kit: CourseKit?, _ visit: Visit) throws {
    self.kit = kit
    branches = try visit.branches(for: kit?.branch)
    let wish = try kit.map { kit in try visit.desk.people.read { try Wish(kit.id, in: $0) } }
    typed = [
      "name": wish?.draft.name ?? "", "pieces": wish.map { String($0.draft.pieces) } ?? "",
      "branch": wish?.draft.branch.text ?? (branches.count == 1 ? branches[0].code.text : ""),
      "kind": wish?.kind?.code ?? "",
    ]
    seen = wish?.mark ?? ""
  }

  /// The form as it was sent.
  init(_ kit: CourseKit?, sentIn visit: Visit) throws {
    self.kit = kit
    branches = try visit.branches(for: kit?.branch)
    typed = Dictionary(
      ["name", "pieces", "branch", "kind"].map { ($0, visit.form.text($0) ?? "") }, uniquingKeysWith: { $1 })
    seen = visit.form["seen"] ?? ""
  }

  /// Chooses the branch that somebody comes from; one that may not be chosen is left out.
  mutating func choose(_ branch: String?) {
    if let branch, branches.contains(where: { $0.code.text == branch }) { typed["branch"] = branch }
  }

  // MARK: Saving

  /// Saves the kit, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    guard let wish = form.wish(visit) else { return form.page(visit) }
    guard let kit else {
      let number = try visit.onceForForm { writer in
        let taken = Set(try KitRegister.kits(in: writer.reader).map(\.code))
        guard let code = Code.free(for: wish.draft.name, else: "udstyr", butFor: taken) else {
          throw StaffingFault.taken(.kit)
        }
        let made = try KitRegister.add(code, wish.draft, in: writer)
        if let kind = wish.kind { try KitBook.assign(made.id, kind, in: writer) }
        return made.id.number
      }
      guard let id = RowNumber<CourseKit>(number) else { throw Refusal.notFound }
      return .redirect(to: KitPages.link(to: id).query("done", UseDone.kitAdded.rawValue))
    }
    let other = try visit.desk.people.write { writer -> Wish? in
      let now = try Wish(kit.id, in: writer.reader)
      // Pressed twice, it is done once.
      if now == wish { return nil }
      guard now.mark == seen else { return now }
      if now.draft != wish.draft { try KitRegister.change(kit.id, to: wish.draft, in: writer) }
      if now.kind != wish.kind { try KitBook.assign(kit.id, wish.kind, in: writer) }
      return nil
    }
    if let other {
      form.meanwhile = other
      form.seen = other.mark
      return form.page(visit)
    }
    return .redirect(to: KitPages.link(to: kit.id).query("done", UseDone.kitChanged.rawValue))
  }

  /// What was typed; nil where something is wrong with it.
  private mutating func wish(_ visit: Visit) -> Wish? {
    var name = typed["name"] ?? ""
    do { name = try CourseText.name(name) } catch {
      problems.append(FieldProblem("name", (error as? any Fault)?.sentence(in: visit.language) ?? ""))
    }
    let branch = branches.first { $0.code.text == typed["branch"] }
    if branch == nil { problems.append(FieldProblem("branch", visit.say(TermPlanPhrase.branchMissing))) }
    let pieces = Int(typed["pieces"] ?? "").flatMap { (1...1_000).contains($0) ? $0 : nil }
    if pieces == nil {
      problems.append(
        FieldProblem("pieces", visit.say(TermPlanPhrase.numberWrong, ["from": .number(1), "to": .number(1_000)])))
    }
    guard problems.isEmpty, let branch, let pieces else { return nil }
    return Wish(
      KitRegister.Draft(name: name, branch: branch.code, pieces: pieces), KitKind(rawValue: typed["kind"] ?? ""))
  }

  // MARK: Markup

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    let parts = visit.parts(problems)
    let heading = visit.say(kit == nil ? KitPagePhrase.add : .change)
    let place = kit.map { KitPages.link(to: $0.id) } ?? KitPages.link
    return visit.page(heading, status: hasFault ? 422 : meanwhile == nil ? 200 : 409, hasFault: hasFault) {
      HTML.div(.class("narrow")) {
        visit.back(to: place, kit?.name ?? visit.say(FramePhrase.courseKit))
        parts.summary
        HTML.h1 { heading }
        if let meanwhile {
          BothShown.notice(visit.say(KitPagePhrase.changedMeanwhile), rows(meanwhile, visit), visit)
        }
        visit.form(kit == nil ? KitPages.blank : place.appending("change"), .novalidate()) {
          if kit == nil { visit.once }
          HTML.input(.type("hidden"), .name("seen"), .value(seen))
          parts.line(
            "name", visit.say(UsePhrase.name), hint: visit.say(KitPagePhrase.nameHint), value: typed["name"] ?? "",
            .maxlength(120), .autocomplete("off"))
          parts.select(
            "branch", visit.say(UsePhrase.keptAt),
            options: [("", visit.say(TermPlanPhrase.choose))] + branches.map { ($0.code.text, $0.name) },
            chosen: typed["branch"])
          parts.line(
            "pieces", visit.say(KitPagePhrase.pieces), value: typed["pieces"] ?? "", .inputmode("numeric"), .size(4),
            .maxlength(4), .autocomplete("off"))
          parts.select(
            "kind", visit.say(KitPagePhrase.kind), hint: visit.say(KitPagePhrase.kindHint),
            options: [("", visit.say(KitPagePhrase.coursesOnly))]
              + KitKind.allCases.map { ($0.code, $0.wording[visit.language]) }, chosen: typed["kind"])
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) {
              meanwhile == nil ? visit.say(KitPagePhrase.save) : visit.say(TermPlanPhrase.useMine)
            }
            HTML.a(place, .class("secondary")) {
              meanwhile == nil ? visit.say(ConfirmPhrase.cancel) : visit.say(TermPlanPhrase.useTheirs)
            }
          }
        }
      }
    }
  }

  private func rows(_ now: Wish, _ visit: Visit) -> [(name: String, theirs: String, yours: String)] {
    func branch(_ code: String?) -> String { branches.first { $0.code.text == code }?.name ?? code ?? "" }
    func kind(_ kind: KitKind?) -> String { kind?.wording[visit.language] ?? visit.say(KitPagePhrase.coursesOnly) }
    return [
      (visit.say(UsePhrase.name), now.draft.name, typed["name"] ?? ""),
      (visit.say(UsePhrase.keptAt), branch(now.draft.branch.text), branch(typed["branch"])),
      (visit.say(KitPagePhrase.pieces), String(now.draft.pieces), typed["pieces"] ?? ""),
      (visit.say(KitPagePhrase.kind), kind(now.kind), kind(KitKind(rawValue: typed["kind"] ?? ""))),
    ]
  }
}
