public import Courses
import Language
public import Municipality
import Records
public import Triage

extension Office {
  /// Moves the figures of finished terms to the file of the desk.
  ///
  /// What cannot be done now, because the folder may only be read or the disk is full, is done by the next who opens
  /// it: no figure is lost, the terms stay where they are.
  public func moveCourseTotals() {
    do { try CourseTotals.move(from: people(), to: desk, on: clock.today) } catch {}
  }

  /// The next term that somebody may be told of who was advised at the desk, and the name of its branch; nil where none
  /// is open, and where no course was advised.
  ///
  /// The file of persons is opened only where a course is among the ways on, or the citizen wants to learn. Advice must
  /// not wait for it: where it cannot be opened, there is no term to tell of.
  public func nextTerm(
    for task: OfficeTask, after advice: TriageAdvice, _ answers: TriageAnswers
  ) -> (term: NextTerm, place: String)? {
    guard advice.pathways.contains(.course) || answers[.learn] == "yes" else { return nil }
    return try? nextTerm(for: task.code)
  }

  private func nextTerm(for task: Code<OfficeTask>) throws -> (term: NextTerm, place: String)? {
    let found = try people().read {
      try NextTerm.terms(teaching: task, from: clock.today, onlyOpen: true, limit: 1, in: $0).first
    }
    return try found.map { term in
      (term, try desk.read { try BranchRegister.branch(term.branch, in: $0).name })
    }
  }
}
