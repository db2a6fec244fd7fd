import Accounts
import Console
import Formats
import Foundation
import Language
import Municipality
import Office
import Records

/// `lods device`: the desks' devices, which log and ask triage without a sign-in.
enum DeviceCommand {
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: DeviceCommandPhrase.name.wording, isRequired: true)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording, isRequired: true)
  private static let role = Option<Role>.choice("role", help: DeviceCommandPhrase.deviceRole.wording, of: Role.self)
  private static let number = Argument(
    "number", value: ArgumentPhrase.number.wording, help: DeviceCommandPhrase.deviceNumber.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "device", summary: DeviceCommandPhrase.summary.wording, details: DeviceCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), prepare(context), code(context), revoke(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: DeviceCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let devices = try context.office(invocation).people().read { try DeviceRegister.devices(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(AccountCommandPhrase.numberColumn(in: language), .right),
          TableColumn(RegisterPhrase.name(in: language)), TableColumn(DeviceCommandPhrase.place(in: language)),
          TableColumn(DeviceCommandPhrase.roleColumn(in: language)),
          TableColumn(DeviceCommandPhrase.paired(in: language)),
          TableColumn(DeviceCommandPhrase.seen(in: language)), TableColumn(DeviceCommandPhrase.revokedOn(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for device in devices {
        func day(_ day: Day?) -> String { day.map { DayText.short($0, in: language) } ?? "" }
        list.add(
          [
            String(device.number), device.name, device.branch.text, device.role.wording[language], day(device.paired),
            day(device.lastSeen), day(device.revoked),
          ], .object(members(device)))
      }
      list.write(none: DeviceCommandPhrase.none(in: language))
    }
  }

  private static func prepare(_ context: LodsContext) -> Command {
    Command(
      "prepare", summary: DeviceCommandPhrase.prepare.wording, details: DeviceCommandPhrase.prepareDetails.wording,
      options: [name, branch, role],
      examples: [
        Example("lods device prepare --name \"Skranke 2\" -b hornbaek", DeviceCommandPhrase.prepareExample.wording)
      ]
    ) { invocation in
      let name = try DeviceName(invocation[name] ?? "")
      let office = try context.office(invocation)
      let place = try office.desk.read { try BranchRegister.branch(word: invocation[branch] ?? "", in: $0) }
      var generator = SystemRandomNumberGenerator()
      let prepared = try office.people().write { writer in
        try DeviceRegister.prepare(
          name, at: place, role: invocation[role] ?? .library, by: .commandLine, time: OfficeTime(office.clock),
          using: &generator, in: writer)
      }
      tell(prepared, office, invocation)
    }
  }

  private static func code(_ context: LodsContext) -> Command {
    Command("code", summary: DeviceCommandPhrase.codeSummary.wording, arguments: [number]) { invocation in
      let number = try number(invocation)
      let office = try context.office(invocation)
      var generator = SystemRandomNumberGenerator()
      let prepared = try office.people().write { writer in
        try DeviceRegister.renewCode(
          of: number, by: .commandLine, at: OfficeTime(office.clock), using: &generator, in: writer)
      }
      tell(prepared, office, invocation)
    }
  }

  private static func revoke(_ context: LodsContext) -> Command {
    Command(
      "revoke", summary: DeviceCommandPhrase.revoke.wording, details: DeviceCommandPhrase.revokeDetails.wording,
      arguments: [number]
    ) { invocation in
      let number = try number(invocation)
      let office = try context.office(invocation)
      let device = try office.people().write {
        try DeviceRegister.revoke(number, by: .commandLine, at: OfficeTime(office.clock), in: $0)
      }
      Change.tell(
        DeviceCommandPhrase.revoked(in: invocation.language, ["name": .text(device.name)]), next: "lods device list",
        .object(members(device)), invocation)
    }
  }

  private static func number(_ invocation: Invocation) throws -> Int {
    guard let number = Int(invocation.words[0]), number >= 1 else { throw AccountCallFault.notANumber }
    return number
  }

  private static func tell(_ prepared: PreparedDevice, _ office: Office, _ invocation: Invocation) {
    let language = invocation.language
    let until = Date(timeIntervalSince1970: Double(prepared.until))
    let time = DayText.time(minute: office.clock.moment(of: until).minute, in: language)
    let sentence = DeviceCommandPhrase.prepared(
      in: language,
      [
        "name": .text(prepared.device.name), "n": .text(String(prepared.device.number)),
        "code": .text(prepared.code.text), "time": .text(time),
      ])
    let object: [JSONMember] =
      members(prepared.device) + [
        JSONMember("code", .text(prepared.code.text)), JSONMember("codeUntil", .text(until.formatted(.iso8601))),
      ]
    Change.tell(sentence, next: "lods device list", .object(object), invocation)
  }

  private static func members(_ device: Device) -> [JSONMember] {
    [
      JSONMember("id", .whole(device.number)), JSONMember("name", .text(device.name)),
      JSONMember("branch", .text(device.branch.text)), JSONMember("role", .text(device.role.code)),
      JSONMember("prepared", device.prepared.json), JSONMember("paired", device.paired?.json ?? .null),
      JSONMember("lastSeen", device.lastSeen?.json ?? .null), JSONMember("revoked", device.revoked?.json ?? .null),
    ]
  }
}
