import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records

/// An invented office to measure in.
struct BenchOffice {
  let office: Office
  /// A task of kind guidance.
  let task: String

  /// Opens the office of a folder, or founds one where there is none.
  init(at path: String) throws {
    let folder = Folder(path: path)
    do {
      office = try Office(in: folder) { Date() }
    } catch let fault as RecordsFault where fault.kind == .noInput {
      office = try Office.found(
        in: folder, name: .literal("Prøveby"), country: .denmark, isDemo: true, now: { Date() }
      ) { writer in
        guard let code = Code<Branch>("main"), let opened = Day(year: 2020, month: 1, day: 1) else { return }
        try BranchRegister.add(code, name: "Hovedbiblioteket", opened: opened, in: writer)
        try Settings.set(branch: code, in: writer)
      }
    }
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
    guard let guidance = tasks.first(where: { $0.kind == .guidance && !$0.isRetired }) else {
      throw BenchProblem.broken("the catalogue has no guidance")
    }
    task = guidance.code.text
  }

  /// A form such as a desk sends a hundred times a day.
  func form(using generator: inout some RandomNumberGenerator) -> EntryForm {
    var form = EntryForm(id: RandomID(using: &generator), tasks: [.init(task)], outcome: .done)
    form.level = .sideBySide
    form.minutes = 10
    return form
  }
}
