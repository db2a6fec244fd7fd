import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods term staff` and `lods term kit`: who teaches a term, and what is lent to it.
enum TermStaffCommand {
  private static let helper = Option.whole(
    "helper", value: ArgumentPhrase.number.wording, range: 1...Int.max, help: TermStaffPhrase.helper.wording,
    isRequired: true)
  private static let duty = Option<TermDuty>.choice("duty", help: TermStaffPhrase.duty.wording, of: TermDuty.self)
  private static let remove = Flag("remove", help: TermStaffPhrase.remove.wording)
  private static let kit = Option.text(
    "kit", value: TermStaffPhrase.kitValue.wording, help: TermStaffPhrase.kit.wording, isRequired: true,
    isRepeated: true)
  private static let takeBack = Flag("remove", help: TermStaffPhrase.takeBack.wording)

  static func staff(_ context: LodsContext) -> Command {
    Command(
      "staff", summary: TermStaffPhrase.staff.wording, details: TermStaffPhrase.staffDetails.wording,
      arguments: [TermCommand.code], options: [helper, duty, remove],
      examples: [
        Example("lods term staff mitid-v27 --helper 3 --duty teacher", TermStaffPhrase.staffExample.wording)
      ]
    ) { invocation in
      guard let id = invocation[helper].flatMap({ RowNumber<CourseHelper>($0) }) else { return }
      let duty = invocation[duty] ?? .teacher
      var name = ""
      let card = try TermCommand.change(context, invocation) { term, _, writer in
        name = try HelperCard(HelperRegister.helper(id, in: writer.reader), in: writer.reader).name
        if invocation[remove] {
          try TermStaff.remove(id, from: term.id, in: writer)
        } else {
          try TermStaff.set(id, as: duty, on: term.id, in: writer)
        }
      }
      let language = invocation.language
      let phrase: TermStaffPhrase = invocation[remove] ? .isRemoved : .isSet
      TermCommand.tell(
        phrase(
          in: language,
          [
            "name": .text(name), "term": .text(card.term.plan.title),
            "duty": .text(duty.wording[language].lowercased()),
          ]), card, next: "lods term show \(card.term.code)", invocation)
      if invocation[remove], card.lacksTeacher {
        invocation.console.note(TermStaffPhrase.noTeacher(in: language, ["term": .text(card.term.plan.title)]))
      }
    }
  }

  static func kit(_ context: LodsContext) -> Command {
    Command(
      "kit", summary: TermStaffPhrase.lend.wording, details: TermStaffPhrase.lendDetails.wording,
      arguments: [TermCommand.code], options: [kit, takeBack],
      examples: [
        Example("lods term kit mitid-v27 --kit tablets=6 --kit projektor=1", TermStaffPhrase.lendExample.wording)
      ]
    ) { invocation in
      let asked = try invocation.all(kit).map { try loan($0, isTakenBack: invocation[takeBack]) }
      let card = try TermCommand.change(context, invocation) { term, _, writer in
        for (word, pieces) in asked {
          let kit = try KitRegister.kit(word: word, in: writer.reader)
          try TermStaff.lend(kit.id, pieces: pieces, to: term.id, in: writer)
        }
      }
      let phrase: TermStaffPhrase = card.loans.isEmpty ? .taken : .lent
      TermCommand.tell(
        phrase(
          in: invocation.language, ["term": .text(card.term.plan.title), "kit": .text(card.kitText)]), card,
        next: "lods term show \(card.term.code)", invocation)
    }
  }

  private static func loan(_ word: String, isTakenBack: Bool) throws -> (String, Int) {
    let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    if isTakenBack {
      guard parts.count == 1 else { throw StaffingCallFault.badLoan }
      return (word, 0)
    }
    guard parts.count == 2, let pieces = Int(parts[1]), (1...1_000).contains(pieces) else {
      throw StaffingCallFault.badLoan
    }
    return (parts[0], pieces)
  }
}
