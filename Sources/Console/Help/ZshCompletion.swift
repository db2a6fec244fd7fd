import Language

/// The completion script for zsh, to be loaded by name from `fpath` or sourced.
struct ZshCompletion {
  let name: String
  let places: [CompletionPlace]
  let language: LanguageCode

  var script: String {
    let function = "_" + ShellText.identifier(name)
    let walk = CompletionWalk(places: places)
    return """
      #compdef \(name)
      # zsh completion for \(name); written by the program itself
      \(function)() {
        local place=\(ShellText.quoted(name)) skip='' word current="${words[CURRENT]}"
        local -a found
        for word in "${(@)words[2,CURRENT-1]}"; do
          if [[ -n $skip ]]; then skip=''; continue; fi
          if [[ $word == -- ]]; then _files; return; fi
          case "$place $word" in
            \(walk.steps.joined(separator: "|"))) place="$place/$word" ;;
            \(walk.valueTakers.joined(separator: "|"))) skip=$word ;;
          esac
        done
        if [[ $current == --*=* ]]; then
          skip="${current%%=*}"
          compset -P '*='
        fi
        if [[ -n $skip ]]; then
          case "$place $skip" in
      \(walk.choices.map(choiceLine).joined(separator: "\n"))
            *) _files ;;
          esac
          return
        fi
        case "$place" in
      \(places.map(placeLines).joined(separator: "\n"))
        esac
      }
      if [[ "$funcstack[1]" == \(function) ]]; then \(function) "$@"; else compdef \(function) \(name); fi

      """
  }

  private func choiceLine(_ entry: (patterns: [String], choices: [String])) -> String {
    let choices = entry.choices.map(ShellText.quoted).joined(separator: " ")
    return "      \(entry.patterns.joined(separator: "|"))) compadd -- \(choices) ;;"
  }

  private func placeLines(_ place: CompletionPlace) -> String {
    let walk = CompletionWalk(places: places)
    let options = place.options.flatMap { option in
      walk.names(option).map { described($0, option.help[language]) }
    }
    let commands = place.children.map { described($0.name, $0.summary[language]) }
    let words =
      commands.isEmpty
      ? "_files" : "found=(\(commands.joined(separator: " "))); _describe -t commands command found"
    return """
          \(ShellText.quoted(place.path)))
            if [[ $current == -* ]]; then
              found=(\(options.joined(separator: " ")))
              _describe -o -t options option found
            else
              \(words)
            fi ;;
      """
  }

  private func described(_ name: String, _ text: String) -> String { ShellText.quoted("\(name):\(text)") }
}
