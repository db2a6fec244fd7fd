import Formats
import Language

extension MarkdownBlock {
  /// The block with the texts of its facts; a fact that is not known leaves nothing.
  func puttingIn(_ facts: FactBook, _ language: LanguageCode) -> MarkdownBlock {
    mappingText { text in
      FactMark.pieces(of: text).map { piece in
        switch piece {
        case .text(let text): .text(text)
        case .fact(let id): .text(facts.fact(id, in: language)?.text ?? "")
        }
      }
    }
  }
}
