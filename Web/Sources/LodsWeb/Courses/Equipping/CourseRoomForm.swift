import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// A room for teaching as a form: new, or changed.
struct CourseRoomForm: Sendable {
  /// The room that is changed; nil for a new one.
  let room: CourseRoom?
  /// The branches that it may be in.
  private let branches: [Branch]
  /// The fields of one line and the list that opens, by their name.
  private var typed: [String: String]
  private let equipment: Set<String>
  private let access: Set<String>
  /// What stood there when the page was made.
  private var seen: String
  private(set) var problems: [FieldProblem] = []
  /// What stands now, where somebody else has changed it meanwhile.
  private var meanwhile: RoomRegister.Draft?

  /// The form with what stands.
  init(_ room: CourseRoom?, _ visit: Visit) throws {
    self.room = room
    branches = try visit.branches(for: room?.branch)
    let draft = room.map { RoomRegister.Draft($0) }
    typed = [
      "name": draft?.name ?? "", "floor": draft?.floor ?? "", "seats": draft.map { String($0.seats) } ?? "",
      "branch": draft?.branch.text ?? (branches.count == 1 ? branches[0].code.text : ""),
    ]
    equipment = Set(draft?.equipment.choices.map(\.code) ?? [])
    access = Set(draft?.access.choices.map(\.code) ?? [])
    seen = draft.map(Self.mark) ?? ""
  }

  /// The form as it was sent.
  init(_ room: CourseRoom?, sentIn visit: Visit) throws {
    self.room = room
    branches = try visit.branches(for: room?.branch)
    let form = visit.form
    typed = Dictionary(
      ["name", "floor", "seats", "branch"].map { ($0, form.text($0) ?? "") }, uniquingKeysWith: { $1 })
    equipment = Set(form.all("equipment"))
    access = Set(form.all("access"))
    seen = form["seen"] ?? ""
  }

  /// Chooses the branch that somebody comes from; one that may not be chosen is left out.
  mutating func choose(_ branch: String?) {
    if let branch, branches.contains(where: { $0.code.text == branch }) { typed["branch"] = branch }
  }

  /// What stands in a room or helps to get in, in words.
  static func words(_ choices: [Wording], _ visit: Visit) -> String {
    let names = choices.map { $0[visit.language] }
    guard !names.isEmpty else { return visit.say(UsePhrase.nothingHere) }
    return names.joined(separator: ", ")
  }

  private static func mark(_ draft: RoomRegister.Draft) -> String {
    [
      draft.branch.text, draft.name, draft.floor ?? "", String(draft.seats), String(draft.equipment.bits),
      String(draft.access.bits),
    ].joined(separator: "|")
  }

  // MARK: Saving

  /// Saves the room, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    guard let draft = form.draft(visit) else { return form.page(visit) }
    guard let room else {
      let number = try visit.onceForForm { writer in
        let taken = Set(try RoomRegister.rooms(in: writer.reader).map(\.code))
        guard let code = Code.free(for: draft.name, else: "lokale", butFor: taken) else {
          throw TermFault.taken(.room)
        }
        return try RoomRegister.add(code, draft, in: writer).id.number
      }
      guard let id = RowNumber<CourseRoom>(number) else { throw Refusal.notFound }
      return .redirect(to: CourseRoomPages.link(to: id).query("done", UseDone.roomAdded.rawValue))
    }
    let other = try visit.desk.people.write { writer -> RoomRegister.Draft? in
      let now = RoomRegister.Draft(try RoomRegister.room(room.id, in: writer.reader))
      // Pressed twice, it is done once.
      if now == draft { return nil }
      guard Self.mark(now) == seen else { return now }
      try RoomRegister.change(room.id, to: draft, in: writer)
      return nil
    }
    if let other {
      form.meanwhile = other
      form.seen = Self.mark(other)
      return form.page(visit)
    }
    return .redirect(to: CourseRoomPages.link(to: room.id).query("done", UseDone.roomChanged.rawValue))
  }

  /// What was typed; nil where something is wrong with it.
  private mutating func draft(_ visit: Visit) -> RoomRegister.Draft? {
    let (name, floor) = (typed["name"] ?? "", typed["floor"] ?? "")
    let words = check("name", visit) { try CourseText.name(name) } ?? name
    let door = check("floor", visit) { try CourseText.floor(floor) } ?? nil
    let branch = branches.first { $0.code.text == typed["branch"] }
    if branch == nil { problems.append(FieldProblem("branch", visit.say(TermPlanPhrase.branchMissing))) }
    let seats = Int(typed["seats"] ?? "").flatMap { (1...1_000).contains($0) ? $0 : nil }
    if seats == nil {
      problems.append(
        FieldProblem("seats", visit.say(TermPlanPhrase.numberWrong, ["from": .number(1), "to": .number(1_000)])))
    }
    guard problems.isEmpty, let branch, let seats else { return nil }
    return RoomRegister.Draft(
      branch: branch.code, name: words, floor: door, seats: seats,
      equipment: ChoiceSet(equipment.compactMap { RoomEquipment(rawValue: $0) }),
      access: ChoiceSet(access.compactMap { RoomAccess(rawValue: $0) }))
  }

  private mutating func check<Value>(_ field: String, _ visit: Visit, _ body: () throws -> Value) -> Value? {
    do { return try body() } catch {
      let sentence = (error as? any Fault)?.sentence(in: visit.language) ?? ""
      problems.append(FieldProblem(field, sentence))
      return nil
    }
  }

  // MARK: Markup

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    let parts = visit.parts(problems)
    let heading = visit.say(room == nil ? CourseRoomPhrase.add : .change)
    let place = room.map { CourseRoomPages.link(to: $0.id) } ?? CourseRoomPages.link
    return visit.page(heading, status: hasFault ? 422 : meanwhile == nil ? 200 : 409, hasFault: hasFault) {
      HTML.div(.class("narrow")) {
        visit.back(to: place, room?.name ?? visit.say(FramePhrase.courseRooms))
        parts.summary
        HTML.h1 { heading }
        if let meanwhile {
          BothShown.notice(visit.say(CourseRoomPhrase.changedMeanwhile), rows(meanwhile, visit), visit)
        }
        visit.form(room == nil ? CourseRoomPages.blank : place.appending("change"), .novalidate()) {
          if room == nil { visit.once }
          HTML.input(.type("hidden"), .name("seen"), .value(seen))
          parts.select(
            "branch", visit.say(LogPhrase.branch),
            options: [("", visit.say(TermPlanPhrase.choose))] + branches.map { ($0.code.text, $0.name) },
            chosen: typed["branch"])
          parts.line(
            "name", visit.say(UsePhrase.name), hint: visit.say(CourseRoomPhrase.nameHint),
            value: typed["name"] ?? "", .maxlength(120), .autocomplete("off"))
          parts.line(
            "floor", visit.say(CourseRoomPhrase.floor), hint: visit.say(CourseRoomPhrase.floorHint),
            value: typed["floor"] ?? "", .size(12), .maxlength(20), .autocomplete("off"))
          parts.line(
            "seats", visit.say(CourseRoomPhrase.seats), value: typed["seats"] ?? "", .inputmode("numeric"), .size(4),
            .maxlength(4), .autocomplete("off"))
          parts.choices(
            "equipment", visit.say(CourseRoomPhrase.equipment), isMany: true,
            options: RoomEquipment.allCases.map { ($0.code, $0.wording[visit.language], nil) }, chosen: equipment)
          parts.choices(
            "access", visit.say(CourseRoomPhrase.access), hint: visit.say(CourseRoomPhrase.accessHint), isMany: true,
            options: RoomAccess.allCases.map { ($0.code, $0.wording[visit.language], nil) }, chosen: access)
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) {
              meanwhile == nil ? visit.say(CourseRoomPhrase.save) : visit.say(TermPlanPhrase.useMine)
            }
            HTML.a(place, .class("secondary")) {
              meanwhile == nil ? visit.say(ConfirmPhrase.cancel) : visit.say(TermPlanPhrase.useTheirs)
            }
          }
        }
      }
    }
  }

  private func rows(_ now: RoomRegister.Draft, _ visit: Visit) -> [(name: String, theirs: String, yours: String)] {
    func branch(_ code: String?) -> String { branches.first { $0.code.text == code }?.name ?? code ?? "" }
    let (stands, helps) = (
      RoomEquipment.allCases.filter { equipment.contains($0.code) },
      RoomAccess.allCases.filter { access.contains($0.code) }
    )
    return [
      (visit.say(LogPhrase.branch), branch(now.branch.text), branch(typed["branch"])),
      (visit.say(UsePhrase.name), now.name, typed["name"] ?? ""),
      (visit.say(CourseRoomPhrase.floor), now.floor ?? "", typed["floor"] ?? ""),
      (visit.say(CourseRoomPhrase.seats), String(now.seats), typed["seats"] ?? ""),
      (
        visit.say(CourseRoomPhrase.equipment), Self.words(now.equipment.choices.map(\.wording), visit),
        Self.words(stands.map(\.wording), visit)
      ),
      (
        visit.say(CourseRoomPhrase.access), Self.words(now.access.choices.map(\.wording), visit),
        Self.words(helps.map(\.wording), visit)
      ),
    ]
  }
}
