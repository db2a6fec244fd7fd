import Counter
import Language
import Municipality
import Triage

/// The keys that a practice case is answered by: 0 to 4 for the degrees of help, letters for the gates, as at the desk.
struct PracticeKeys {
  private let model: TriageModel

  init(_ model: TriageModel) { self.model = model }

  /// The verdict of a key; nil for one that means nothing.
  func verdict(_ key: Character) -> PracticeVerdict? {
    if let gate = model.gate(letter: Character(key.lowercased())) { return .gate(gate) }
    return PracticeVerdict(String(key))
  }

  /// The verdicts of a line of keys, with or without spaces or commas between; nil where one of them means nothing.
  func verdicts(_ line: String) -> [PracticeVerdict]? {
    let keys = line.filter { !$0.isWhitespace && $0 != "," }
    let verdicts = keys.compactMap(verdict)
    return verdicts.count == keys.count ? verdicts : nil
  }

  /// The keys with what they mean, a line each.
  func legend(in language: LanguageCode) -> [String] {
    HelpLevel.allCases.map { "  \($0.rawValue)  \($0.wording[language]): \($0.meaning[language])" }
      + model.letteredGates.map { "  \($0.letter)  \($0.gate.text[language])" }
  }

  /// A verdict in words.
  func name(_ verdict: PracticeVerdict, in language: LanguageCode) -> String {
    if let level = verdict.level { return "\(level.rawValue) \(level.wording[language])" }
    guard case .gate(let gate) = verdict else { return verdict.word }
    return model.advice(at: gate)?.text[language] ?? gate.code
  }
}
