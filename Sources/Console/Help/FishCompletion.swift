import Language

/// The completion script for fish.
struct FishCompletion {
  let name: String
  let places: [CompletionPlace]
  let language: LanguageCode

  var script: String {
    let function = "__\(ShellText.identifier(name))_place"
    let walk = CompletionWalk(places: places)
    return """
      # fish completion for \(name); written by the program itself
      function \(function)
        set -l place \(ShellText.fishQuoted(name))
        set -l skip 0
        set -l tokens (commandline -opc)
        set -e tokens[1]
        for word in $tokens
          if test $skip = 1
            set skip 0
            continue
          end
          switch "$place $word"
            case \(walk.steps.joined(separator: " "))
              set place "$place/$word"
            case \(walk.valueTakers.joined(separator: " "))
              set skip 1
          end
        end
        echo $place
      end
      \(places.flatMap { lines($0, function) }.joined(separator: "\n"))

      """
  }

  private func lines(_ place: CompletionPlace, _ function: String) -> [String] {
    let start = "complete -c \(name) -n \(ShellText.fishQuoted("test (\(function)) = \(place.path)"))"
    // File names are offered only where a command takes words.
    let quiet = place.takesWords ? [] : ["\(start) -f"]
    let commands = place.children.map { child in
      "\(start) -f -a \(ShellText.fishQuoted(child.name)) -d \(ShellText.fishQuoted(child.summary[language]))"
    }
    let options = place.options.map { option in
      let letter = option.short.map { " -s \($0)" } ?? ""
      let choices = option.choices.map { $0.replacing(" ", with: "\\ ") }.joined(separator: " ")
      let value = !option.takesValue ? "" : option.choices.isEmpty ? " -r" : " -x -a \(ShellText.fishQuoted(choices))"
      return "\(start)\(letter) -l \(option.name)\(value) -d \(ShellText.fishQuoted(option.help[language]))"
    }
    return quiet + commands + options
  }
}
