import Passwords
import Testing

@Suite struct YescryptTests {
  private let yescrypt = Yescrypt(cost: 1)
  private static let salt = (0..<Yescrypt.saltBytes).map { UInt8($0) }

  @Test(arguments: ["grå ræve drikker te", "👩‍👧 og fem til", "", " ", String(repeating: "å", count: 255)])
  func `a password fits its own hash and no other does`(password: String) throws {
    let hash = try yescrypt.hash(password, salt: Self.salt)
    #expect(hash.hasPrefix("$y$"))
    #expect(yescrypt.verify(password, against: hash))
    #expect(!yescrypt.verify(password + "x", against: hash))
    #expect(!yescrypt.verify(String(password.dropLast()) + "?", against: hash))
    #expect(!yescrypt.verify("another one altogether", against: hash))
  }

  @Test func `nothing of a long password is cut off`() throws {
    let password = String(repeating: "a", count: PasswordRule.mostBytes - 1)
    let hash = try yescrypt.hash(password + "b", salt: Self.salt)
    #expect(!yescrypt.verify(password + "c", against: hash))
    #expect(!yescrypt.verify(password, against: hash))
  }

  @Test func `what the rule takes can be hashed, and what is longer is an error and not cut off`() throws {
    let longest = String(repeating: "a", count: PasswordRule.mostBytes)
    #expect(yescrypt.verify(longest, against: try yescrypt.hash(longest, salt: Self.salt)))
    #expect(throws: Yescrypt.Problem.cannotHash) { try yescrypt.hash(longest + "a", salt: Self.salt) }
  }

  @Test func `a null byte does not end a password`() throws {
    let hash = try yescrypt.hash("a password", salt: Self.salt)
    #expect(!yescrypt.verify("a password\0", against: hash))
    #expect(!yescrypt.verify("a password\0and more", against: hash))
    #expect(throws: Yescrypt.Problem.cannotHash) { try yescrypt.hash("a\0password", salt: Self.salt) }
  }

  @Test func `each salt makes another hash, and the same salt the same`() throws {
    let other = Self.salt.map { $0 ^ 0x55 }
    #expect(try yescrypt.hash("a password", salt: Self.salt) == yescrypt.hash("a password", salt: Self.salt))
    #expect(try yescrypt.hash("a password", salt: Self.salt) != yescrypt.hash("a password", salt: other))
  }

  @Test(arguments: [
    "", "*", "*0", "!", "x", "$y$", "$y$j9T$", "$y$j9T$abc", "$1$abcdefgh$", "$6$abcdefgh$",
    "$6$rounds=1000$abcdefgh$", "abJnggxhB/yWI", "$2b$04$abcdefghijklmnopqrstuu", "$y$zzzzzz$abc$def", "plain text",
  ])
  func `a foreign or broken hash fits nothing, not even itself`(hash: String) {
    #expect(!yescrypt.verify("", against: hash))
    #expect(!yescrypt.verify(hash, against: hash))
    #expect(!yescrypt.verify("a password", against: hash))
  }

  @Test func `a hash of higher costs is read by the costs that stand in it`() throws {
    let dear = try Yescrypt(cost: 3).hash("a password", salt: Self.salt)
    #expect(yescrypt.verify("a password", against: dear))
    #expect(dear != (try yescrypt.hash("a password", salt: Self.salt)))
  }

  @Test func `costs that the library does not know are an error and no weak hash`() {
    #expect(throws: Yescrypt.Problem.cannotHash) { try Yescrypt(cost: 99).hash("a password", salt: Self.salt) }
    #expect(throws: Yescrypt.Problem.cannotHash) { try yescrypt.hash("a password", salt: []) }
  }

  @Test func `many at the same time do not disturb each other`() async throws {
    let hashes = try (0..<8).map { try yescrypt.hash("password \($0)", salt: Self.salt) }
    await withTaskGroup(of: Bool.self) { group in
      for round in 0..<200 {
        group.addTask { [yescrypt] in
          let own = round % hashes.count
          return yescrypt.verify("password \(own)", against: hashes[own])
            && !yescrypt.verify("password \(own)", against: hashes[(own + 1) % hashes.count])
        }
      }
      for await fits in group { #expect(fits) }
    }
  }
}
