import Console
import Language
import Municipality
import Office
import People

extension PersonDossier {
  /// The dossier to read on a screen.
  func text(on invocation: Invocation) -> String {
    let language = invocation.language
    let console = invocation.console
    let width = parts.flatMap(\.rows).joined().map { CellWidth.of($0.name[language]) }.max() ?? 0
    return parts.filter { !$0.rows.isEmpty }.map { part in
      let rows = part.rows.map { row in
        row.filter { $0.value != nil }.map { field in
          let label = field.name[language]
          let gap = String(repeating: " ", count: width - CellWidth.of(label) + 2)
          return "  \(console.painted(label, [.dim]))\(gap)\(field.value?[language] ?? "")\n"
        }.joined()
      }
      return console.painted(part.source.title[language], [.bold]) + "\n" + rows.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The dossier as an answer to hand over: what is kept, where it came from, who sees it, and where to complain.
  func letter(_ receipt: RightsReceipt, _ profile: OfficeProfile, on invocation: Invocation) -> String {
    let language = invocation.language
    let values: [String: PhraseValue] = [
      "office": .text(profile.name), "day": .day(receipt.day), "n": .number(receipt.number),
      "authority": .text(profile.country.supervisor),
    ]
    let width = min(invocation.console.width, 80)
    let foot = DossierPhrase.letterFoot(in: language, values).split(separator: "\n")
      .map { CellText.wrapped(String($0), to: width).joined(separator: "\n") }.joined(separator: "\n\n")
    return DossierPhrase.letterHead(in: language, values) + "\n\n" + text(on: invocation) + "\n" + foot + "\n"
  }
}
