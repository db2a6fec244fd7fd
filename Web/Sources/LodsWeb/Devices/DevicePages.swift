import Accounts
import Language
import Markup
import Municipality
import Records
import Site

/// The desks' machines, which administrators prepare and shut out.
enum DevicePages {
  private static let access = Access.roles([.administrator])

  /// What the way about leads to.
  static let pages = [RoomPlan.Page(name: .devices, link: Link("/devices"), access: access)]

  static let routes = [
    Route.get("/devices", access, list),
    Route.get("/devices/new", access) { visit in form(visit, try DeviceForm(visit), problems: []) },
    Route.post("/devices/new", access, prepare),
    Route.get("/devices/{number}", access) { visit in
      let row = try row(visit)
      return visit.page(row.name) { DeviceView(visit).device(row) }
    },
    Route.post("/devices/{number}/code", access, renewCode),
    Route.get("/devices/{number}/revoke", access) { visit in
      let row = try row(visit)
      guard !row.isRevoked else { return .redirect(to: row.link) }
      return visit.page(visit.say(DevicePhrase.revokeHeading)) { DeviceView(visit).revoke(row) }
    },
    Route.post("/devices/{number}/revoke", access, revoke),
  ]

  /// The device that the path names.
  private static func row(_ visit: Visit) throws -> DeviceRow {
    guard let number = Int(visit.step("number")) else { throw Refusal.notFound }
    do {
      let device = try visit.desk.people.read { try DeviceRegister.device(number, in: $0) }
      return DeviceRow(device, branches: try visit.allBranches(), visit)
    } catch AccountFault.unknownDevice {
      throw Refusal.notFound
    }
  }

  private static func list(_ visit: Visit) throws -> WebReply {
    let branches = try visit.allBranches()
    let devices = try visit.desk.people.read { try DeviceRegister.devices(in: $0) }
    let rows = TextOrder.sorted(devices, in: visit.language) { $0.name }
      .map { DeviceRow($0, branches: branches, visit) }
    return visit.page(visit.say(DevicePhrase.title)) { DeviceView(visit).list(rows) }
  }

  private static func form(_ visit: Visit, _ form: DeviceForm, problems: [FieldProblem]) -> WebReply {
    visit.page(
      visit.say(DevicePhrase.prepare), status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty
    ) {
      DeviceView(visit).form(form, problems)
    }
  }

  private static func prepare(_ visit: Visit) throws -> WebReply {
    let filled = try DeviceForm(visit).filled(with: visit.form)
    let (wanted, problems) = filled.read(in: visit.language)
    guard let wanted else { return form(visit, filled, problems: problems) }
    let actor = try visit.actor
    var generator = SharedGenerator(desk: visit.desk)
    var prepared: PreparedDevice?
    let number = try visit.onceForForm { writer in
      let made = try DeviceRegister.prepare(
        wanted.name, at: wanted.branch, role: wanted.role, by: actor, time: visit.time, using: &generator,
        in: writer)
      prepared = made
      return made.device.number
    }
    if let prepared { return handOver(visit, prepared) }
    // Pressed twice: the code stood in the first answer, which the browser has thrown away for this one.
    let before = try visit.desk.people.read { try DeviceRegister.device(number, in: $0) }
    let row = DeviceRow(before, branches: try visit.allBranches(), visit)
    return visit.page(visit.say(DevicePhrase.madeBefore)) { DeviceView(visit).madeBefore(row) }
  }

  private static func renewCode(_ visit: Visit) throws -> WebReply {
    let row = try row(visit)
    let actor = try visit.actor
    do {
      var generator = SharedGenerator(desk: visit.desk)
      let prepared = try visit.desk.people.write {
        try DeviceRegister.renewCode(of: row.number, by: actor, at: visit.time, using: &generator, in: $0)
      }
      return handOver(visit, prepared)
    } catch AccountFault.deviceRevoked {
      // Somebody else has shut it out meanwhile: its page says so.
      return .redirect(to: row.link)
    }
  }

  /// The code stands in the answer itself: to lead on to a page with it, it would have to be kept.
  private static func handOver(_ visit: Visit, _ prepared: PreparedDevice) -> WebReply {
    visit.page(visit.say(DevicePhrase.codeTitle)) { DeviceView(visit).handOver(prepared, at: visit.deskAddress) }
  }

  private static func revoke(_ visit: Visit) throws -> WebReply {
    let row = try row(visit)
    let actor = try visit.actor
    _ = try visit.desk.people.write { try DeviceRegister.revoke(row.number, by: actor, at: visit.time, in: $0) }
    return .redirect(to: row.link.query("done", DeviceDone.revoked.rawValue))
  }
}
