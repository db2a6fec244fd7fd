public import Language

/// Everything that a program says or reads, so that tests can run it in their own process.
///
/// Data goes to standard output by ``write(_:)``, messages to standard error by ``note(_:)``.
public struct Terminal: Sendable {
  /// The environment's variables.
  public let environment: [String: String]
  /// Whether standard input and standard output are a terminal, so that a person can be asked.
  public let isInteractive: Bool
  /// Whether standard output is a terminal; tables are then fitted to its width.
  public let showsOutput: Bool
  /// Whether messages go to a terminal that can redraw a line.
  public let showsMessages: Bool
  /// Whether standard output takes colours: a terminal, no `NO_COLOR`, not `TERM=dumb`, no `--no-color`.
  public let usesColor: Bool
  /// Whether the characters of bars and lines can be shown: UTF-8, and not the bare console of Linux.
  public let usesBlocks: Bool
  let colorsMessages: Bool
  let device: any TerminalDevice

  /// Writes data to standard output, as it stands; a line is ended by the caller.
  public func write(_ text: String) { device.write(text) }

  /// Writes a message to standard error and ends its line.
  public func note(_ text: String) { device.note(text + "\n") }

  /// Writes to standard error without ending the line.
  public func noteInPlace(_ text: String) { device.note(text) }

  /// Sends out what has been written; a running program calls it before a long silence.
  ///
  /// - Throws: `StreamFault.outputFailed` when something could not be written since the last call.
  public func flush() throws { try device.flush() }

  /// The next line of standard input without its end (a carriage return before it is dropped too); nil at the end.
  ///
  /// - Throws: `StreamFault.inputNotText` for what is not UTF-8, `StreamFault.inputFailed`.
  public func readLine() throws -> String? {
    guard var bytes = try device.readLine() else { return nil }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return try Terminal.text(bytes)
  }

  /// Everything that is left of standard input; a byte order mark at the start is dropped.
  ///
  /// - Throws: `StreamFault.inputNotText` for what is not UTF-8, `StreamFault.inputFailed`.
  public func readAll() throws -> String {
    let bytes = try device.readAll()
    return try Terminal.text(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
  }

  /// Everything that is left of standard input, as bytes.
  public func readBytes() throws -> [UInt8] { try device.readAll() }

  /// Some bytes of standard input, as they come, for reading without an end in sight; nil at the end.
  ///
  /// - Throws: `StreamFault.inputFailed`.
  public func readBlock() throws -> [UInt8]? { try device.readBlock() }

  /// Asks a question that is answered by yes or no; without a terminal the answer is no, unasked.
  public func confirm(_ question: String, in language: LanguageCode = .da) -> Bool {
    // An answer that cannot be read is no answer.
    let answer = try? ask("\(question) \(ConsolePhrase.yesOrNo(in: language))")
    return ["j", "ja", "y", "yes"].contains(answer?.lowercased())
  }

  /// Asks a question and gives the line that is typed, without spaces around it; nil without a terminal or at its end.
  public func ask(_ question: String) throws -> String? {
    guard isInteractive else { return nil }
    noteInPlace(question + " ")
    guard let answer = try readLine() else { return nil }
    return answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The terminal's rows and columns; 24 and 80 where nothing is known.
  public var size: (rows: Int, columns: Int) {
    if let size = device.size { return size }
    let columns = environment["COLUMNS"].flatMap(Int.init) ?? 80
    return (24, (20...1000).contains(columns) ? columns : 80)
  }

  /// The terminal's width in cells; 80 where nothing is known.
  public var width: Int { size.columns }

  /// A text in a style, or as it is where standard output takes no colours.
  public func painted(_ text: String, _ paint: Paint) -> String { usesColor ? paint.applied(to: text) : text }

  /// A text in a style for standard error.
  public func paintedNote(_ text: String, _ paint: Paint) -> String {
    colorsMessages ? paint.applied(to: text) : text
  }

  /// The same terminal, without colours.
  public var withoutColor: Terminal {
    Terminal(
      environment: environment, isInteractive: isInteractive, showsOutput: showsOutput, showsMessages: showsMessages,
      usesColor: false, usesBlocks: usesBlocks, colorsMessages: false, device: device)
  }

  private static func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw StreamFault.inputNotText }
    return text
  }
}
