import Accounts
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// A device as the pages show it: everything in words.
struct DeviceRow: Hashable, Sendable {
  let number: Int
  let name: String
  let branch: String
  let role: String
  let state: String
  /// The class of the state's tag.
  let stateClass: String
  let isRevoked: Bool
  let lastSeen: String
  let prepared: String
  let paired: String
  let revoked: String

  init(_ device: Device, branches: [Branch], _ visit: Visit) {
    number = device.number
    name = device.name
    branch = branches.first { $0.code == device.branch }?.name ?? device.branch.text
    role = device.role.wording[visit.language]
    isRevoked = device.revoked != nil
    let (phrase, tag): (DevicePhrase, String) =
      if device.revoked != nil {
        (.shutOut, "tag plain")
      } else if device.paired != nil {
        (.inUse, "tag good")
      } else {
        (.waiting, "tag warning")
      }
    state = visit.say(phrase)
    stateClass = tag
    lastSeen = visit.day(device.lastSeen)
    prepared = visit.day(device.prepared)
    paired = visit.day(device.paired)
    revoked = visit.day(device.revoked)
  }

  /// Where the device is.
  var link: Link { Link("/devices").appending(String(number)) }
}

/// The form for a new device.
struct DeviceForm: Sendable {
  /// A role that may be chosen.
  struct Choice: Hashable, Sendable {
    let code: String
    let name: String
    let hint: String
  }

  let branches: [Branch]
  let roles: [Choice]
  var name = ""
  var branch: String?
  var role: String?

  init(_ visit: Visit) throws {
    let (branches, ceilings) = try visit.office.desk.read {
      (try BranchRegister.branches(in: $0), try RoleRegister.ceilings(in: $0))
    }
    let open = branches.filter { $0.isOpen(on: visit.today) }
    self.branches = TextOrder.sorted(open, in: visit.language) { $0.name }
    roles = ceilings.map { role, ceiling in
      Choice(
        code: role.code, name: role.wording[visit.language],
        hint: visit.say(
          DevicePhrase.ceiling,
          ["n": .number(ceiling.rawValue), "level": .text(ceiling.wording[visit.language].lowercased())]))
    }
    branch = open.count == 1 ? open.first?.code.text : nil
  }

  /// The form with what was typed.
  func filled(with form: FormFields) -> DeviceForm {
    var filled = self
    filled.name = form["name"] ?? ""
    filled.branch = form.text("branch")
    filled.role = form.text("role")
    return filled
  }

  /// The wanted device, or all that is wrong with it.
  func read(
    in language: LanguageCode
  ) -> (wanted: (name: DeviceName, branch: Branch, role: Role)?, problems: [FieldProblem]) {
    var problems: [FieldProblem] = []
    var checked: DeviceName?
    do { checked = try DeviceName(name) } catch {
      problems.append(FieldProblem("name", error.sentence(in: language)))
    }
    let branch = branches.first { $0.code.text == self.branch }
    if branch == nil { problems.append(FieldProblem("branch", DevicePhrase.branchMissing(in: language))) }
    let role = role.flatMap(Role.init(rawValue:))
    if role == nil { problems.append(FieldProblem("role", DevicePhrase.roleMissing(in: language))) }
    guard let checked, let branch, let role else { return (nil, problems) }
    return ((checked, branch, role), [])
  }
}
