public import Language

extension Program {
  /// A script that makes a shell complete the program's commands, options and choices with the tab key.
  ///
  /// Where a word or a value can be anything, the shell's own completion of file names is left in place.
  /// - Parameter language: The language of the descriptions that zsh and fish show.
  public func completionScript(for shell: Shell, language: LanguageCode = .da) -> String {
    let places = CompletionPlace.all(of: self)
    return switch shell {
    case .bash: BashCompletion(name: root.name, places: places).script
    case .zsh: ZshCompletion(name: root.name, places: places, language: language).script
    case .fish: FishCompletion(name: root.name, places: places, language: language).script
    }
  }
}
