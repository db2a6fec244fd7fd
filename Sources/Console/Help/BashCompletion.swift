/// The completion script for bash.
struct BashCompletion {
  let name: String
  let places: [CompletionPlace]

  var script: String {
    let function = "_" + ShellText.identifier(name)
    let walk = CompletionWalk(places: places)
    return """
      # bash completion for \(name); written by the program itself
      \(function)() {
        local place=\(ShellText.quoted(name)) skip='' before='' word index IFS=$'\\n'
        local current="${COMP_WORDS[COMP_CWORD]}"
        COMPREPLY=()
        for ((index = 1; index < COMP_CWORD; index++)); do
          word="${COMP_WORDS[index]}"
          # bash cuts --name=value into three words
          if [[ $word == = ]]; then skip=$before; continue; fi
          if [[ -n $skip ]]; then skip=''; before=''; continue; fi
          before=''
          if [[ $word == -- ]]; then return; fi
          case "$place $word" in
      \(lines(walk.steps, "place=\"$place/$word\"", indent: 6))
      \(lines(walk.valueTakers, "skip=$word; before=$word", indent: 6))
          esac
        done
        if [[ $current == = ]]; then current=''; skip=$before; fi
        if [[ -n $skip ]]; then
          case "$place $skip" in
      \(walk.choices.map { lines($0.patterns, reply($0.choices), indent: 6) }.joined(separator: "\n"))
          esac
          return
        fi
        case "$place" in
      \(places.map(placeLines).joined(separator: "\n"))
        esac
      }
      complete -o default -F \(function) \(name)

      """
  }

  private func placeLines(_ place: CompletionPlace) -> String {
    let walk = CompletionWalk(places: places)
    let options = reply(place.options.flatMap(walk.names))
    let words = place.children.isEmpty ? ":" : reply(place.children.map(\.name))
    return "    \(ShellText.quoted(place.path))) if [[ $current == -* ]]; then \(options); else \(words); fi ;;"
  }

  private func lines(_ patterns: [String], _ action: String, indent: Int) -> String {
    patterns.isEmpty ? "" : CellText.spaces(indent) + patterns.joined(separator: "|") + ") \(action) ;;"
  }

  /// Words are parted by line ends, as `IFS` says, so that a choice with a space stays whole.
  private func reply(_ words: [String]) -> String {
    let list = words.map { $0.replacing("\\", with: "\\\\").replacing("'", with: "\\'") }.joined(separator: "\\n")
    return "COMPREPLY=($(compgen -W $'\(list)' -- \"$current\"))"
  }
}
