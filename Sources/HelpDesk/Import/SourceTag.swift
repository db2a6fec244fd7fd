import Records

/// What the ids of all entries from one source end with.
///
/// So the log can be asked what it has of a source on a day, and the same row of another source is another entry, without a
/// list that ties entries to sheets. It is a digest of the source's name and tells nothing of any session.
struct SourceTag: Hashable {
  /// The size in bytes.
  static let size = 6

  /// The bytes.
  let bytes: [UInt8]

  /// The tag of a source.
  init(of source: String) {
    bytes = Array(SHA256.digest(of: Array("lods source \(source)".utf8)).prefix(Self.size))
  }

  /// The tag that an id ends with.
  init(of id: [UInt8]) {
    bytes = Array(id.suffix(Self.size))
  }
}
