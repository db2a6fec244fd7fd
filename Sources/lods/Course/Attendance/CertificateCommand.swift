import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods certificate`: proof of having taken part, printed from the curriculum's objectives.
enum CertificateCommand {
  private static let number = Argument(
    "number", value: EnrolmentCommandPhrase.number.wording, help: CertificateCommandPhrase.numberHelp.wording,
    isOptional: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "certificate", summary: CertificateCommandPhrase.summary.wording,
      details: CertificateCommandPhrase.details.wording, arguments: [TermCommand.code, number],
      options: [OfficeOptions.data, AttendanceCommand.output],
      examples: [
        Example("lods certificate mitid-v27 -o beviser.html", CertificateCommandPhrase.exampleAll.wording),
        Example("lods certificate mitid-v27 3 -o bevis.html", CertificateCommandPhrase.exampleOne.wording),
      ]
    ) { invocation in
      let number = try invocation.words.dropFirst().first.map { word in
        guard let number = Int(word), number >= 1 else { throw CourseCallFault.notANumber }
        return number
      }
      let office = try context.office(invocation)
      let (sheet, offer) = try office.people().read { reader in
        let sheet = try AttendanceCommand.list(invocation, in: reader)
        return (sheet, try OfferRegister.offer(sheet.term.offer, in: reader))
      }
      let certificates = try Certificate.all(of: sheet, number: number)
      let taught = try curriculum(of: sheet.term, offer, in: office, invocation)
      let print = CertificatePrint(
        certificates, of: sheet.term, curriculum: taught?.curriculum, facts: taught?.facts ?? FactBook(facts: []),
        municipality: office.profile.name, branch: try AttendanceCommand.branchName(of: sheet.term, in: office),
        on: office.clock.today)
      try AttendanceCommand.write(print.text, invocation)
    }
  }

  /// The curriculum that the term was taught by; nil, with a note, where the office does not keep it.
  private static func curriculum(
    of term: Term, _ offer: CourseOffer, in office: Office, _ invocation: Invocation
  ) throws -> (curriculum: Curriculum, facts: FactBook)? {
    guard let code = offer.curriculum else { return nil }
    let word = term.plan.version.map { code + "@" + $0 } ?? code
    let found = try office.desk.read { reader -> (Curriculum, FactBook)? in
      guard let kept = try? CurriculumShelf.kept(word: word, in: reader),
        let curriculum = try CurriculumShelf.reading(kept, in: reader).curriculum
      else { return nil }
      return (curriculum, try CurriculumShelf.facts(of: kept, in: reader))
    }
    if found == nil { invocation.console.note(CertificateCommandPhrase.noCurriculum(in: invocation.language)) }
    return found
  }
}
