public import Language

extension Program {
  /// The manual page of the whole program, in the language of `man` (roff with the `man` macros, UTF-8).
  public func manualPage(_ language: LanguageCode) -> String {
    ManualPage(program: self, language: language).text
  }
}
