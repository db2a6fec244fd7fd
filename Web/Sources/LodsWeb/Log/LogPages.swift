import Accounts
import Counter
import Foundation
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site
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

  /// What the desk knows for a visitor who reads a page: of the branch that was asked for, else of the visitor's own.
  ///
  /// - Throws: `Refusal.notAllowed` for a branch out of a person's reach, `Refusal.noBranch` where there is none.
  static func desk(_ visit: Visit, branch word: String?) throws -> DeskPlace {
    let place = try place(visit, branch: word)
    // A device has one branch, and shows it whatever an old address says.
    if place.isElsewhere, visit.visitor.device == nil { throw Refusal.notAllowed }
    return place
  }

  /// What the desk knows for a visitor who sends a form: where its branch is out of reach or closed, of another one, and
  /// it says so, as nothing may be stored at a branch that it was not meant for.
  ///
  /// - Throws: `Refusal.noBranch` where there is none at all.
  static func place(_ visit: Visit, branch word: String?) throws -> DeskPlace {
    let branches = try visit.openBranches()
    let asked = word.flatMap { word in branches.first { $0.code.text == word } }
    let standard = try visit.office.settings().branch?.text
    guard let branch = asked ?? branches.first(where: { $0.code.text == standard }) ?? branches.first else {
      throw Refusal.noBranch
    }
    let role = visit.visitor.device?.role
    let key = DeskKey(branch: branch.code, role: role, language: visit.language, day: visit.today)
    let desk = try visit.desk.desks.value(key) {
      try DeskOffice.load(visit.office, branch: branch.code.text, desk: "web", role: role, language: visit.language)
    }
    return DeskPlace(desk: desk, branches: branches, isElsewhere: word != nil && asked == nil)
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
