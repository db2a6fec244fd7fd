import Courses
import Language
import Office
import People
import Records
import Site

/// What erasing a person takes away and sets off.
struct ErasureModel: Sendable {
  let person: PersonRecord
  /// What goes: how much of which kind.
  let goes: [(name: String, rows: Int)]
  /// What it sets off, in sentences.
  let effects: [String]
  /// What is wrong.
  let problems: [FieldProblem]

  init(_ person: PersonRecord, _ visit: Visit, problems: [FieldProblem]) throws {
    self.person = person
    self.problems = problems
    let (dossier, open) = try visit.desk.people.read { reader in
      (
        try PersonDossier(of: person.id, in: reader),
        try EnrolmentRegister.enrolments(of: person.id, in: reader).count(where: \.status.isOpen)
      )
    }
    let kept = dossier.parts.filter { !$0.rows.isEmpty }
    goes = kept.map { ($0.source.title[visit.language], $0.rows.count) }
    let codes = Set(kept.map(\.source.code))
    var effects: [String] = []
    if open > 0 { effects.append(visit.say(PersonPagePhrase.effectEnrolments, ["n": .number(open)])) }
    if codes.contains("helping") { effects.append(visit.say(PersonPagePhrase.effectHelping)) }
    if codes.contains("outreach") { effects.append(visit.say(PersonPagePhrase.effectTeam)) }
    if codes.contains("home-visits") { effects.append(visit.say(PersonPagePhrase.effectVisits)) }
    if codes.contains("placeContact") { effects.append(visit.say(PersonPagePhrase.effectContact)) }
    let days = try visit.office.backupTerm().days
    self.effects = effects + [visit.say(PersonPagePhrase.effectBackups, ["n": .number(days)])]
  }
}
