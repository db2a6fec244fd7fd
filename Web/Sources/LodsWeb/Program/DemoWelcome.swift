import Accounts
import HelpDesk
import Language
import Municipality
import Office
import Records

/// What the demo says when it starts: a way in for each role, and a code to make a browser a desk.
struct DemoWelcome {
  private let desk: WebDesk

  init(_ desk: WebDesk) {
    self.desk = desk
  }

  /// An invented colleague.
  private typealias Colleague = (signIn: String, name: String)

  /// The invented colleagues, one for each role, with names of the office's country.
  private var colleagues: [StaffRole: Colleague] {
    desk.office.profile.country == .sweden ? Self.swedish : Self.danish
  }

  private static let danish: [StaffRole: Colleague] = [
    .desk: ("skranke", "Sille Skranke"), .teacher: ("underviser", "Ulla Underviser"),
    .outreach: ("opsoegende", "Otto Opsøgende"), .manager: ("leder", "Lone Leder"),
    .administrator: ("administrator", "Aksel Administrator"), .dataProtectionOfficer: ("dpo", "Dorte Databeskytter"),
  ]

  private static let swedish: [StaffRole: Colleague] = [
    .desk: ("disk", "Disa Disk"), .teacher: ("kursledare", "Karin Kursledare"),
    .outreach: ("uppsokande", "Ulf Uppsökande"), .manager: ("chef", "Cecilia Chef"),
    .administrator: ("administrator", "Adam Administratör"), .dataProtectionOfficer: ("dso", "Dag Dataskyddsombud"),
  ]

  /// The lines.
  ///
  /// - Throws: `RecordsFault`, `AccountFault`.
  func text(at base: String, in language: LanguageCode) throws -> String {
    let time = OfficeTime(desk.office.clock)
    var generator = SharedGenerator(desk: desk)
    var lines = [WebCommandPhrase.links(in: language)]
    // One transaction makes them all or, with a full disk, none.
    try desk.people.write { writer in
      let known = try AccountRegister.accounts(in: writer.reader)
      for role in StaffRole.allCases {
        guard let own = colleagues[role] else { continue }
        let account: Account
        if let old = known.first(where: { $0.signInName == own.signIn }) {
          account = old
        } else {
          let draft = try AccountDraft(
            signInName: own.signIn, displayName: own.name, roles: [role], scope: .all, language: language)
          account = try AccountRegister.invite(draft, by: .commandLine, at: time, using: &generator, in: writer).account
        }
        let link = try LinkRegister.signIn(
          for: account.id, in: desk.office.profile, at: time, using: &generator, in: writer)
        let name = role.wording[language]
        lines.append("  " + name + String(repeating: " ", count: max(1, 26 - name.count)) + link.address(at: base))
      }
    }
    if let branch = try desk.office.desk.read({ try BranchRegister.branches(in: $0) })
      .first(where: { $0.isOpen(on: time.day) })
    {
      let name = try DeviceName(WebCommandPhrase.demoDevice(in: language))
      let prepared = try desk.people.write {
        try DeviceRegister.prepare(
          name, at: branch, role: .library, by: .commandLine, time: time, using: &generator, in: $0)
      }
      lines.append(
        WebCommandPhrase.pairCode(
          in: language, ["address": .text(base + "/pair"), "code": .text(prepared.code.text)]))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
