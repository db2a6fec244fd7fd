import Records

/// A keyed digest: HMAC with SHA-256 (RFC 2104), checked against the examples of RFC 4231.
package enum HMAC {
  /// The digest of some bytes under a key.
  package static func digest(of bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    var block = key.count > 64 ? SHA256.digest(of: key) : key
    block += Array(repeating: 0, count: 64 - block.count)
    let inner = SHA256.digest(of: block.map { $0 ^ 0x36 } + bytes)
    return SHA256.digest(of: block.map { $0 ^ 0x5C } + inner)
  }
}
