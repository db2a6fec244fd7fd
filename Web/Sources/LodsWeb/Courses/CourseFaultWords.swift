import Courses
import Language
import Records
import Site

/// What a register refused, in words for somebody who has pages before them and no command line.
enum CourseFaultWords {
  /// The sentence.
  static func sentence(_ fault: any Fault, _ visit: Visit) -> String {
    let phrase: CoursePhrase? =
      switch fault {
      case let fault as TermFault:
        switch fault {
        case .termPlanned: .faultPlanned
        case .termClosed: .faultClosed
        case .noEnrolment: .faultNoEnrolment
        case .unknown: .faultGone
        default: nil
        }
      case StaffingFault.unknown: .faultGone
      case StaffingFault.notActive, StaffingFault.erased: .faultNotActive
      case NoticeFault.notDue: .faultNotDue
      case TermDecisionFault.nothingToDecide: .faultNothingToDecide
      default: nil
      }
    return phrase.map { visit.say($0) } ?? fault.sentence(in: visit.language)
  }

  /// The problem at the field that it is about, or at the first of the form.
  ///
  /// - Parameters:
  ///   - fields: the names of the form's fields.
  ///   - other: the control that is named where the fault is about none of them.
  static func problem(_ fault: any Fault, among fields: Set<String>, else other: String, _ visit: Visit)
    -> FieldProblem
  {
    let field = fault.field.flatMap { fields.contains($0) ? $0 : nil } ?? other
    return FieldProblem(field, sentence(fault, visit))
  }
}
