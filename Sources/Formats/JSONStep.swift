/// One step on the way to a value within a JSON document.
public enum JSONStep: Hashable, Sendable {
  /// The member of an object.
  case key(String)
  /// The element of an array, counted from 0.
  case index(Int)
}

extension JSON {
  /// The line of a document's text that the value of a path begins on, counted from 1.
  ///
  /// Where the path leads nowhere, it is that of the last value on it that is there; 1 for a text that is no JSON.
  public static func line(of path: [JSONStep], in bytes: [UInt8]) -> Int {
    var parser = JSONParser(bytes)
    return (try? parser.line(of: path)) ?? 1
  }
}
