import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods room`: where courses are held.
enum RoomCommand {
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: CourseCommandPhrase.name.wording, isRequired: true)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording, isRequired: true)
  private static let floor = Option.text(
    "floor", value: CourseCommandPhrase.floorValue.wording, help: CourseCommandPhrase.floor.wording)
  private static let seats = Option.whole(
    "seats", range: 1...1_000, help: CourseCommandPhrase.seats.wording, isRequired: true)
  private static let equipment = Option<RoomEquipment>.choice(
    "equipment", help: CourseCommandPhrase.equipment.wording, of: RoomEquipment.self, isRepeated: true)
  private static let access = Option<RoomAccess>.choice(
    "access", help: CourseCommandPhrase.access.wording, of: RoomAccess.self, isRepeated: true)
  private static let newName = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: CourseCommandPhrase.name.wording)
  private static let newBranch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording)
  private static let newSeats = Option.whole(
    "seats", range: 1...1_000, help: CourseCommandPhrase.seats.wording)
  private static let on = Option.day("on", help: CourseCommandPhrase.on.wording, isRequired: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "room", summary: CourseCommandPhrase.roomSummary.wording, options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), add(context), change(context), close(context), reopen(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: CourseCommandPhrase.roomList.wording, options: [OfficeOptions.limit]) { invocation in
      let rooms = try context.office(invocation).people().read { try RoomRegister.rooms(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(CourseCommandPhrase.floorColumn(in: language)),
          TableColumn(CourseCommandPhrase.seatsColumn(in: language), .right),
          TableColumn(CourseCommandPhrase.equipmentColumn(in: language)),
          TableColumn(CourseCommandPhrase.accessColumn(in: language)), TableColumn(RegisterPhrase.closed(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for room in rooms {
        list.add(
          [
            room.code.text, room.name, room.floor ?? "", String(room.seats),
            room.equipment.choices.map { $0.wording[language].lowercased() }.joined(separator: ", "),
            room.access.choices.map { $0.wording[language].lowercased() }.joined(separator: ", "),
            room.closed.map { DayText.short($0, in: language) } ?? "",
          ], object(room))
      }
      list.write(none: CourseCommandPhrase.roomNone(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: CourseCommandPhrase.roomAdd.wording, arguments: [BranchCommand.codeArgument],
      options: [name, branch, floor, seats, equipment, access],
      examples: [
        Example(
          "lods room add moede --name Mødelokalet -b hornbaek --floor 1 --seats 12 --access lift --access loop",
          CourseCommandPhrase.roomExample.wording)
      ]
    ) { invocation in
      guard let code = Code<CourseRoom>(invocation.words[0]) else { throw TermFault.badCode(field: "code") }
      let office = try context.office(invocation)
      let place = try office.desk.read { try BranchRegister.branch(word: invocation[branch] ?? "", in: $0) }
      let draft = RoomRegister.Draft(
        branch: place.code, name: invocation[name] ?? "", floor: invocation[floor], seats: invocation[seats] ?? 1,
        equipment: ChoiceSet(invocation.all(equipment)), access: ChoiceSet(invocation.all(access)))
      let room = try office.people().write { try RoomRegister.add(code, draft, in: $0) }
      tell(.roomAdded, room, invocation)
    }
  }

  private static func change(_ context: LodsContext) -> Command {
    Command(
      "change", summary: CourseCommandPhrase.roomChange.wording, details: CourseCommandPhrase.roomChangeDetails.wording,
      arguments: [BranchCommand.codeArgument], options: [newName, newBranch, floor, newSeats, equipment, access]
    ) { invocation in
      let (equipment, access) = (invocation.all(equipment), invocation.all(access))
      let isGiven =
        invocation[newName] != nil || invocation[newBranch] != nil || invocation[floor] != nil
        || invocation[newSeats] != nil || !equipment.isEmpty || !access.isEmpty
      guard isGiven else { throw StaffingCallFault.nothingGiven }
      let office = try context.office(invocation)
      let place = try invocation[newBranch].map { word in
        try office.desk.read { try BranchRegister.branch(word: word, in: $0).code }
      }
      try set(.roomChanged, context, invocation) { room, writer in
        let draft = RoomRegister.Draft(
          branch: place ?? room.branch, name: invocation[newName] ?? room.name, floor: invocation[floor] ?? room.floor,
          seats: invocation[newSeats] ?? room.seats,
          equipment: equipment.isEmpty ? room.equipment : ChoiceSet(equipment),
          access: access.isEmpty ? room.access : ChoiceSet(access))
        try RoomRegister.change(room.id, to: draft, in: writer)
      }
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command(
      "close", summary: CourseCommandPhrase.roomClose.wording, arguments: [BranchCommand.codeArgument], options: [on]
    ) { invocation in
      let day = invocation[on]
      try set(.roomClosed, context, invocation) { try RoomRegister.close($0.id, on: day, in: $1) }
    }
  }

  private static func reopen(_ context: LodsContext) -> Command {
    Command("reopen", summary: CourseCommandPhrase.roomReopen.wording, arguments: [BranchCommand.codeArgument]) {
      invocation in
      try set(.roomReopened, context, invocation) { try RoomRegister.close($0.id, on: nil, in: $1) }
    }
  }

  private static func set(
    _ phrase: CourseCommandPhrase, _ context: LodsContext, _ invocation: Invocation,
    _ body: (CourseRoom, PeopleWriter) throws -> Void
  ) throws {
    let office = try context.office(invocation)
    let (room, clashes) = try office.people().write { writer in
      let room = try RoomRegister.room(word: invocation.words[0], in: writer.reader)
      let clashes = try ClashNotes.watching(nil, on: office.clock.today, in: writer.reader) {
        try body(room, writer)
      }
      return (try RoomRegister.room(room.id, in: writer.reader), clashes)
    }
    tell(phrase, room, invocation)
    clashes.tell(invocation)
  }

  private static func tell(_ phrase: CourseCommandPhrase, _ room: CourseRoom, _ invocation: Invocation) {
    let day = room.closed.map { DayText.short($0, in: invocation.language) } ?? ""
    Change.tell(
      phrase(in: invocation.language, ["name": .text(room.name), "day": .text(day)]), next: "lods room list",
      object(room), invocation)
  }

  private static func object(_ room: CourseRoom) -> JSON {
    [
      "id": .text(room.code.text), "name": .text(room.name), "branch": .text(room.branch.text),
      "floor": JSON(room.floor), "seats": .whole(room.seats),
      "equipment": .array(room.equipment.choices.map { .text($0.code) }),
      "access": .array(room.access.choices.map { .text($0.code) }), "closed": room.closed?.json ?? .null,
    ]
  }
}
