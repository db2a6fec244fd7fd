import Office
import Passwords
import Testing

@Suite struct PasswordRuleTests {
  @Test(arguments: [
    "passwordpassword", "PasswordPassword1", "adgangskode12345", "velkommenvelkommen", "AdgangskodeAdgangskode",
    "aaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "123456789012345", "1234567890123456789", "qwertyuiopåasdfghjkl",
    "sommer2026sommer2026", "kommunekommune2026", "bibliotek1234567", "borgerservice2026", "P@$$wordP@$$word",
    "lösenordlösenord", "hejhejhejhejhejhej", "987654321098765", "asdfghjklasdfghjkl", "zxcvbnmzxcvbnmzxcvbnm",
    "Skranken1!Skranken1!", "correcthorsebatterystaple",
  ])
  func `what is tried first is refused`(password: String) {
    #expect(PasswordRule.refusal(of: password) == .common)
  }

  @Test(arguments: [
    "lone leder lone leder", "LoneLeder2026!!", "leder-leder-leder-leder", "nordhavnnordhavn", "Nordhavn kommune 2026",
  ])
  func `the own name is refused, with whatever signs around it`(password: String) {
    #expect(PasswordRule.refusal(of: password, names: ["lone.leder", "Lone Leder", "Nordhavn"]) != nil)
  }

  @Test func `fifteen signs are enough and fourteen are not, whatever alphabet they are of`() {
    #expect(PasswordRule.refusal(of: "grå ræve drikke") == nil)
    #expect(PasswordRule.refusal(of: "grå ræve drikk") == .tooShort)
    #expect(PasswordRule.refusal(of: "пять синих лошадей") == nil)
    #expect(PasswordRule.refusal(of: "") == .tooShort)
    // Many bytes are not many signs.
    #expect(PasswordRule.refusal(of: String(repeating: "👩‍👧‍👦", count: 5)) == .tooShort)
  }

  @Test func `sixty-four signs and more are taken, and no sign is asked for`() {
    let long = "en lang sætning om syv grå ræve som drikker kold te i regnvejret hver onsdag"
    #expect(long.count >= 64)
    #expect(PasswordRule.refusal(of: long) == nil)
    #expect(PasswordRule.refusal(of: "kun små bogstaver her") == nil)
    #expect(PasswordRule.refusal(of: "KUN STORE BOGSTAVER HER") == nil)
    #expect(PasswordRule.refusal(of: "83920475610293847") == nil)
  }

  @Test func `the most bytes are taken and one more is refused`() {
    var generator = SeededGenerator(seed: 5)
    let letters = (0..<PasswordRule.mostBytes).map { _ in
      Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &generator)))
    }
    #expect(PasswordRule.refusal(of: String(letters)) == nil)
    #expect(PasswordRule.refusal(of: String(letters) + "x") == .tooLong)
  }

  @Test(arguments: ["\0", "\n", "\r", "\t", "\u{7F}", "\u{1B}"])
  func `a sign that cannot be typed again is refused wherever it stands`(sign: String) {
    let good = "grå ræve drikker te"
    for place in [good.startIndex, good.index(good.startIndex, offsetBy: 7), good.endIndex] {
      var password = good
      password.insert(contentsOf: sign, at: place)
      #expect(PasswordRule.refusal(of: password) == .controlSign)
    }
  }

  @Test func `random passwords are taken`() {
    var generator = SeededGenerator(seed: 6)
    let signs = Array("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-!?#%&/()=")
    for _ in 0..<1_000 {
      let length = Int.random(in: 15...64, using: &generator)
      let password = String((0..<length).map { _ in signs[Int.random(in: 0..<signs.count, using: &generator)] })
      #expect(PasswordRule.refusal(of: password, names: ["lone.leder", "Lone Leder"]) == nil, "\(password)")
    }
  }

  @Test func `any piece again and again is refused, and so is every walk over the keyboard`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let piece = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &generator)))
      }
      let password = String(repeating: String(piece), count: 15 / piece.count + 1)
      #expect(PasswordRule.refusal(of: password) != nil, "\(password)")
    }
  }

  @Test func `any text is judged at once`() {
    var generator = SeededGenerator(seed: 8)
    let words = ["jul", "jeg", "elsker", "1234", "qwer", "æøå", "a", "🙂", " ", "e\u{301}"]
    let clock = ContinuousClock()
    let took = clock.measure {
      for _ in 0..<500 {
        let password = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
          words[Int.random(in: 0..<words.count, using: &generator)]
        }.joined()
        _ = PasswordRule.refusal(of: password, names: ["Jul Jeg"])
      }
    }
    #expect(took < .seconds(60))
  }
}
