extension JSON {
  /// Reads one document, strictly by RFC 8259; a byte order mark before it is passed over.
  ///
  /// A whole number that does not fit 64 bits becomes a number with decimals. Throws the first fault with its line and
  /// column: also for a key that stands twice, for more than 200 levels and for text after the end.
  public init(parsing text: String) throws(FormatFinding) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads one document from UTF-8, as ``init(parsing:)``; throws also where the bytes are not UTF-8.
  public init(parsing bytes: [UInt8]) throws(FormatFinding) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }
}
