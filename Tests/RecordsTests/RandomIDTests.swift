import Records
import Testing

@Suite struct RandomIDTests {
  @Test func `a fresh id is a UUID of version 4 and comes back from its text and its bytes`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<1_000 {
      let id = RandomID(using: &generator)
      let text = Array(id.description)
      #expect(text.count == 36)
      #expect(text[14] == "4")
      #expect("89ab".contains(text[19]))
      #expect(RandomID(id.description) == id)
      #expect(RandomID(id.description.uppercased()) == id)
      #expect(RandomID(bytes: id.bytes) == id)
    }
  }

  @Test func `all bits but the version's are drawn`() {
    var generator = SeededGenerator(seed: 2)
    var ones = [UInt8](repeating: 0, count: 16)
    var zeros = ones
    for _ in 0..<200 {
      for (place, byte) in RandomID(using: &generator).bytes.enumerated() {
        ones[place] |= byte
        zeros[place] |= ~byte
      }
    }
    var free = [UInt8](repeating: 0xFF, count: 16)
    free[6] = 0x0F
    free[8] = 0x3F
    #expect(zip(ones, free).allSatisfy { $0 & $1 == $1 })
    #expect(zip(zeros, free).allSatisfy { $0 & $1 == $1 })
  }

  @Test(arguments: [
    "c232ab00-9414-11ec-b3c8-9f6bdeced846",  // version 1: a time and a network card
    "000003e8-cbb9-21ea-b201-00045a86c8a1",  // version 2: a user
    "5df41881-3aed-3515-88a7-2f4a814cf09e",  // version 3: a name
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",  // version 5: a name
    "1ec9414c-232a-6b00-b3c8-9f6bdeced846",  // version 6: a time
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",  // version 7: a time
    "2489e9ad-2ee2-8e00-8ec9-32d5f69181c0",  // version 8: anything
    "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "919108f7-52d1-4320-cbac-f847db4148a8",  // version 4 of another variant
    "919108f7-52d1-4320-9bac-f847db4148a", "919108f7-52d1-4320-9bac-f847db4148a88",
    "919108f752d143209bacf847db4148a8", "919108f7-52d1-4320-9bac-f847db4148ag", "",
    "{919108f7-52d1-4320-9bac-f847db4148a8}", " 919108f7-52d1-4320-9bac-f847db4148a8",
    "919108f7-52d1-4320-9bac-f847db4148aå", "-919108f752d1-4320-9bac-f847db4148a8",
  ])
  func `anything else is refused`(text: String) {
    #expect(RandomID(text) == nil)
  }

  @Test func `bytes of another version, variant or length are refused`() throws {
    let good = try #require(RandomID("919108f7-52d1-4320-9bac-f847db4148a8")).bytes
    for version in UInt8(0)...15 where version != 4 {
      var bytes = good
      bytes[6] = bytes[6] & 0x0F | version << 4
      #expect(RandomID(bytes: bytes) == nil)
    }
    for variant in UInt8(0)...3 where variant != 2 {
      var bytes = good
      bytes[8] = bytes[8] & 0x3F | variant << 6
      #expect(RandomID(bytes: bytes) == nil)
    }
    #expect(RandomID(bytes: good + [0]) == nil)
    #expect(RandomID(bytes: Array(good.dropLast())) == nil)
  }

  @Test func `the lottery is even`() {
    var generator = SeededGenerator(seed: 3)
    let drawn = (0..<20_000).count { _ in RandomID(using: &generator).lottery % 10 == 0 }
    // Five standard deviations of a binomial count with 20,000 draws of one in ten: 42 each.
    #expect(abs(drawn - 2_000) < 212)
  }
}
