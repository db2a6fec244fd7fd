import Testing

@testable import LodsWeb

@Suite struct FormSealTests {
  @Test func `a seal belongs to one secret and to no other`() {
    let seal = FormSeal.seal(of: "a secret")
    #expect(FormSeal.fits(seal, "a secret"))
    #expect(!FormSeal.fits(seal, "another secret"))
    #expect(!FormSeal.fits(seal, "a secre"))
    #expect(!FormSeal.fits(nil, "a secret"))
    #expect(!FormSeal.fits(seal, nil))
    #expect(!FormSeal.fits("", ""))
  }

  @Test func `a seal with any one sign changed is none`() {
    let seal = FormSeal.seal(of: "a secret")
    for place in seal.indices {
      var forged = seal
      forged.replaceSubrange(place...place, with: seal[place] == "0" ? "1" : "0")
      #expect(!FormSeal.fits(forged, "a secret"))
    }
    #expect(!FormSeal.fits(String(seal.dropLast()), "a secret"))
    #expect(!FormSeal.fits(seal + "0", "a secret"))
    #expect(!FormSeal.fits(seal.uppercased(), "a secret"))
  }

  @Test func `a seal does not tell the secret it was made of`() {
    #expect(!FormSeal.seal(of: "a secret").contains("a secret"))
    #expect(FormSeal.seal(of: "a secret").count == 64)
  }
}
