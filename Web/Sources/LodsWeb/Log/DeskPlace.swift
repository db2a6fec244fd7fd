import Counter
import Language
import Municipality
import Site

/// Where somebody logs: what the desk of a branch knows, and the branches that may be chosen instead.
struct DeskPlace: Sendable {
  /// What the desk knows.
  let desk: DeskOffice
  /// The branches that are open today and within the visitor's reach.
  let branches: [Branch]
  /// Whether another branch was asked for, which is closed or out of the visitor's reach.
  let isElsewhere: Bool

  /// What is wrong with a form for another branch; nil where nothing is.
  func problem(for visit: Visit) -> FieldProblem? {
    guard isElsewhere else { return nil }
    let isDevice = visit.visitor.device != nil
    let phrase: LogPhrase = isDevice ? .branchOfDevice : .branchOutOfReach
    // With one branch there is no choice of branches on the page.
    return FieldProblem(
      "branch", control: branches.count > 1 ? "branch" : "task",
      phrase(in: visit.language, isDevice ? ["branch": .text(desk.branch.name)] : [:]))
  }
}
