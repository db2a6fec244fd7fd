import Accounts
import Counter
import Foundation
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Triage

/// The log page: one screen for a session, from the first key to the receipt.
enum LogPages {
  static let routes = [
    Route.get("/log", .counter) { visit in
      try LogTurn(visit).fresh()
    },
    Route.post("/log", .counter) { visit in
      try LogTurn(visit).answer(visit.form["do"] ?? "save")
    },
  ]

  /// What the desk knows for a visitor: of the branch that was chosen, else of the visitor's own.
  ///
  /// - Throws: `Refusal.notAllowed` for a branch out of the visitor's reach, `MunicipalityFault` where there is none.
  static func desk(_ visit: Visit, branch word: String?) throws -> (desk: DeskOffice, branches: [Branch]) {
    let branches = try visit.openBranches()
    let own = visit.visitor.device?.branch.text
    let standard = try visit.office.settings().branch?.text
    let code = own ?? word ?? standard ?? branches.first?.code.text
    guard let branch = branches.first(where: { $0.code.text == code }) else {
      if branches.isEmpty { throw MunicipalityFault.noBranch }
      if let word, own == nil, !branches.contains(where: { $0.code.text == word }) { throw Refusal.notAllowed }
      return try desk(visit, branch: branches.first?.code.text)
    }
    let role = visit.visitor.device?.role
    let key = DeskShelf.Key(branch: branch.code, role: role, language: visit.language, day: visit.today)
    let desk = try visit.desk.desks.desk(key) {
      try DeskOffice.load(visit.office, branch: branch.code.text, desk: "web", role: role, language: visit.language)
    }
    return (desk, branches)
  }
}

extension Visit {
  /// The branches that are open today and within the visitor's reach.
  func openBranches() throws -> [Branch] {
    let today = today
    return try office.desk.read { try BranchRegister.branches(in: $0) }
      .filter { $0.isOpen(on: today) && visitor.reaches($0.code) }
  }
}
