public import Language

/// A command, declared once: from it come parsing, help, "did you mean", completion and the manual page.
///
/// ```swift
/// let list = Command("list", summary: Wording(…), options: [limit]) { invocation in
///   invocation.console.write("…\n")
/// }
/// let root = Command("lods", summary: Wording(…), options: [data], children: [
///   Command("branch", summary: Wording(…), defaultChild: "list", children: [list]),
/// ])
/// ```
/// The options of a command hold for its children too, so that an option declared at the root is known everywhere.
public struct Command: Sendable {
  /// The word that calls the command; at the root, the program's name.
  public let name: String
  /// One line that says what the command does.
  public let summary: Wording
  /// What else a reader of the command's own help should know.
  public let details: Wording?
  /// The words that the command takes.
  public let arguments: [Argument]
  /// The options that the command and its children take.
  public let options: [any OptionDeclaration]
  /// Lines to copy, the commonest first.
  public let examples: [Example]
  /// The child that is meant when none is named.
  public let defaultChild: String?
  /// Whether help, completion and the manual page leave the command out.
  public let isHidden: Bool
  /// The commands below this one.
  public let children: [Command]
  /// What the command does; nil where only its children do something.
  public let run: (@Sendable (Invocation) throws -> Void)?

  /// Declares a command.
  public init(
    _ name: String, summary: Wording, details: Wording? = nil, arguments: [Argument] = [],
    options: [any OptionDeclaration] = [], examples: [Example] = [], defaultChild: String? = nil,
    isHidden: Bool = false, children: [Command] = [], run: (@Sendable (Invocation) throws -> Void)? = nil
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.defaultChild = defaultChild
    self.isHidden = isHidden
    self.children = children
    self.run = run
  }

  /// The child of a name, hidden ones too.
  func child(_ name: String) -> Command? { children.first { $0.name == name } }

  /// The child that is meant when none is named.
  var defaultCommand: Command? { defaultChild.flatMap(child) }

  var shownChildren: [Command] { children.filter { !$0.isHidden } }
}
