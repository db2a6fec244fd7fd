import Console
import Formats
import Language
import Office

/// `lods privacy attack`: what somebody who holds both files can find out.
enum PrivacyAttackCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "attack", summary: AttackPhrase.summary.wording, details: AttackPhrase.details.wording
    ) { invocation in
      let attack = try LinkageAttack(on: context.office(invocation))
      let console = invocation.console
      if invocation[Command.json] {
        console.write(json(attack).text() + "\n")
      } else {
        console.write(text(attack, on: invocation))
      }
      guard attack.isClean else { throw AttackFault() }
    }
  }

  private static func text(_ attack: LinkageAttack, on invocation: Invocation) -> String {
    let language = invocation.language
    let console = invocation.console
    var lines = attack.particulars(in: language)
    lines.append(console.painted(attack.verdict(in: language), attack.isClean ? [.green] : [.yellow, .bold]))
    lines += attack.remedies(in: language).map { "  " + $0 }
    lines.append(LinkagePhrase.limits(in: language))
    return lines.flatMap { CellText.wrapped($0, to: min(console.width, 100)) }.joined(separator: "\n") + "\n"
  }

  private static func json(_ attack: LinkageAttack) -> JSON {
    [
      "clean": .bool(attack.isClean), "witnesses": .whole(attack.witnesses), "entries": .whole(attack.entries),
      "linked": .whole(attack.linked), "copiedIDs": .whole(attack.copied),
      "crowds": [
        "one": .whole(attack.crowds.one), "twoToFour": .whole(attack.crowds.few), "more": .whole(attack.crowds.many),
      ],
      "mends": .array(
        attack.mends.map { ["attribute": .text($0.attribute.rawValue), "left": .whole($0.left)] }),
    ]
  }
}

/// The attack found something.
struct AttackFault: Fault {
  let code = "linked"
  let kind = FaultKind.data

  func sentence(in language: LanguageCode) -> String { AttackPhrase.fault(in: language) }
}
