import HelpDesk
public import Language
public import Municipality
public import Office
import Records
import SQLite

extension DeskOffice {
  /// Reads what the desk needs of an office.
  ///
  /// - Parameter word: the branch's code; nil takes the office's setting, or the only branch that is open.
  /// - Throws: `MunicipalityFault` for an unknown branch or none, `EntryFault` for one that is closed today.
  public static func load(
    _ office: Office, branch word: String?, desk: String, role: Role? = nil, language: LanguageCode
  ) throws -> DeskOffice {
    let country = office.profile.country
    let today = office.clock.today
    let model = try office.triageModel()
    return try office.desk.read { reader in
      let settings = try Settings(reader)
      let open = try BranchRegister.branches(in: reader).filter { $0.isOpen(on: today) }
      let branch: Branch
      if let word = word ?? settings.branch?.text {
        branch = try BranchRegister.branch(word: word, in: reader)
      } else if let only = open.first, open.count == 1 {
        branch = only
      } else {
        throw MunicipalityFault.noBranch
      }
      guard branch.opened <= today else { throw EntryFault.branchNotYetOpen }
      guard branch.isOpen(on: today) else { throw EntryFault.branchClosed }

      let shown = try TaskRegister.shown(at: branch, in: reader, of: country)
      let quick = try TaskRegister.quickList(in: reader).compactMap { number in shown.first { $0.number == number } }
      let groups = Catalogue.of(country).groups.map { ($0.id, $0.name[language]) }
      return DeskOffice(
        language: language, branch: branch, desk: desk, isDemo: office.profile.isDemo,
        tasks: try TaskRegister.tasks(in: reader, of: country), shown: shown, quick: quick,
        groups: Dictionary(groups, uniquingKeysWith: { $1 }),
        areas: try BranchRegister.areas(in: reader).filter { !$0.isClosed },
        rules: Dictionary(OptionalField.allCases.map { ($0, settings.rule(for: $0)) }, uniquingKeysWith: { $1 }),
        guide: DeskGuide(
          model: model,
          ceiling: try RoleRegister.ceilings(in: reader).first { $0.role == role }?.ceiling ?? .alternative))
    }
  }
}
