import Language

/// A command as completion sees it: its place in the tree and what may follow.
struct CompletionPlace {
  /// The names from the root on, joined by slashes: `lods/branch/list`.
  let path: String
  let children: [Command]
  /// The options that may be typed here, those of the default child among them.
  let options: [any OptionDeclaration]
  let takesWords: Bool

  /// All places of a program, the root first; hidden commands are left out.
  static func all(of program: Program) -> [CompletionPlace] {
    below(ParsedLine(root: program.root))
  }

  private static func below(_ line: ParsedLine) -> [CompletionPlace] {
    let command = line.command
    let child = command.run == nil ? command.defaultCommand : nil
    let place = CompletionPlace(
      path: line.path.map(\.name).joined(separator: "/"), children: command.shownChildren,
      options: (child?.options ?? []) + line.options,
      takesWords: !command.arguments.isEmpty || child?.arguments.isEmpty == false)
    return [place]
      + command.shownChildren.flatMap { child in
        var deeper = line
        deeper.path.append(child)
        return below(deeper)
      }
  }
}
