import Records
import Site
import Testing

@testable import LodsWeb

/// The examples of RFC 4231, section 4, for SHA-256.
@Suite struct HMACTests {
  struct Example: Sendable {
    let key: [UInt8]
    let data: [UInt8]
    let digest: String
    var length = 64
  }

  static let examples = [
    Example(
      key: Array(repeating: 0x0B, count: 20), data: Array("Hi There".utf8),
      digest: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    Example(
      key: Array("Jefe".utf8), data: Array("what do ya want for nothing?".utf8),
      digest: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    Example(
      key: Array(repeating: 0xAA, count: 20), data: Array(repeating: 0xDD, count: 50),
      digest: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
    Example(
      key: Array(1...25), data: Array(repeating: 0xCD, count: 50),
      digest: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
    Example(
      key: Array(repeating: 0x0C, count: 20), data: Array("Test With Truncation".utf8),
      digest: "a3b6167473100ee06e0c796c2955552b", length: 32),
    Example(
      key: Array(repeating: 0xAA, count: 131),
      data: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      digest: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
    Example(
      key: Array(repeating: 0xAA, count: 131),
      data: Array(
        ("This is a test using a larger than block-size key and a larger than block-size data. "
          + "The key needs to be hashed before being used by the HMAC algorithm.").utf8),
      digest: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
  ]

  @Test(arguments: examples)
  func `the examples of RFC 4231 come out as written there`(example: Example) {
    let digest = SHA256.hex(HMAC.digest(of: example.data, key: example.key))
    #expect(digest.prefix(example.length) == example.digest)
  }

  @Test func `a key of exactly one block is taken as it is`() {
    let key = Array(repeating: UInt8(7), count: 64)
    #expect(HMAC.digest(of: [1], key: key) != HMAC.digest(of: [1], key: key + [0]))
    #expect(HMAC.digest(of: [1], key: key) != HMAC.digest(of: [1], key: Array(key.dropLast())))
  }
}
