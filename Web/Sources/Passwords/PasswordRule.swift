/// Which passwords are taken: long ones that nobody guesses first.
///
/// There is no rule about kinds of signs, and a password never runs out (NIST SP 800-63B; OWASP ASVS 5.0, 6.2.1, 6.2.5,
/// 6.2.10): length and the list of what is tried first do more.
public enum PasswordRule {
  /// Why a password is refused.
  public enum Refusal: Error, Hashable, Sendable, CaseIterable {
    /// It has fewer signs than ``least``.
    case tooShort
    /// It has more bytes than ``mostBytes``.
    case tooLong
    /// It holds a sign that cannot be typed again, as a null byte.
    case controlSign
    /// It is one of those that are tried first: a common word or number again and again, or a walk over the keyboard.
    case common
    /// It is made of the person's own name, the office's or the program's.
    case ownName
  }

  /// The fewest signs.
  public static let least = 15
  /// The most bytes that libcrypt hashes (crypt(3), `CRYPT_MAX_PASSPHRASE_SIZE` with the null byte at the end); far more
  /// than anybody types.
  public static let mostBytes = 511

  /// Why a password is refused; nil where it is taken.
  ///
  /// - Parameters:
  ///   - password: as it was typed; nothing is cut off it.
  ///   - names: the person's sign-in name, the person's name and the office's.
  public static func refusal(of password: String, names: [String] = []) -> Refusal? {
    guard !password.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) else { return .controlSign }
    guard password.count >= least else { return .tooShort }
    guard password.utf8.count <= mostBytes else { return .tooLong }
    let folded = fold(password)
    let letters = folded.filter(\.isLetter)
    if isMonotonous(Array(folded)) || isWalk(folded) || isMadeOf(common, letters) { return .common }
    if !letters.isEmpty {
      let own = Set(names.flatMap { fold($0).split { !$0.isLetter }.map(String.init) }.filter { $0.count > 2 })
      if isMadeOf(own.union(common), letters) { return .ownName }
    }
    return nil
  }

  /// The text in small letters, with digits and signs that stand for letters put back.
  private static func fold(_ text: String) -> String {
    String(text.lowercased().map { standIns[$0] ?? $0 })
  }

  private static let standIns: [Character: Character] = ["@": "a", "$": "s", "!": "i"]

  /// Whether the text is one piece of at most a third of it again and again: "abcabcabcabcabc".
  private static func isMonotonous(_ signs: [Character]) -> Bool {
    (1...max(1, signs.count / 3)).contains { period in
      signs.indices.dropFirst(period).allSatisfy { signs[$0] == signs[$0 - period] }
    }
  }

  /// Whether the text is cut from rows of the keyboard, the alphabet or counting, to and fro.
  private static func isWalk(_ text: String) -> Bool {
    let pieces = walks.flatMap { row in [row, String(row.reversed())] }
    var rest = Substring(text)
    while !rest.isEmpty {
      let longest = pieces.lazy.map { piece in Self.common(rest, in: piece) }.max() ?? 0
      guard longest >= min(4, rest.count), longest > 0 else { return false }
      rest = rest.dropFirst(longest)
    }
    return true
  }

  /// The length of the longest beginning of a text that stands somewhere in a row.
  private static func common(_ text: Substring, in row: String) -> Int {
    var length = 0
    while length < text.count, row.contains(text.prefix(length + 1)) { length += 1 }
    return length
  }

  /// Whether the letters are nothing but words of a list, one after another; no letters at all are none.
  private static func isMadeOf(_ words: Set<String>, _ letters: String) -> Bool {
    let signs = Array(letters)
    // Digits and signs alone: a long number that is no walk is nobody's first guess.
    guard !signs.isEmpty else { return false }
    let longest = words.map(\.count).max() ?? 0
    var ends = [true] + Array(repeating: false, count: signs.count)
    for end in signs.indices.map({ $0 + 1 }) {
      ends[end] = (max(0, end - longest)..<end).contains { start in
        ends[start] && words.contains(String(signs[start..<end]))
      }
    }
    return ends[signs.count]
  }

  private static let walks = [
    "1234567890", "qwertyuiopå", "asdfghjklæø", "asdfghjklöä", "zxcvbnm", "abcdefghijklmnopqrstuvwxyzæøå",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujmikolp", "0123456789", "01234567890123456789",
  ]

  /// What is tried first in Danish, Swedish and English, and at a desk like this one; compiled for this program.
  private static let common = Set(
    """
    adgangskode adgangskoden kodeord kodeordet løsenord lösenord lösenordet lösen password passwords passord passwort
    passw0rd pass word kode koden code hemmelig hemmeligt hemlig hemligt secret login logind logon sikkerhed säkerhet
    velkommen välkommen welcome goddag hej hejsa hello hallo test tester testing admin administrator bruger användare
    user guest gæst gäst root master default standard qwerty abc abcd abcde asdf letmein iloveyou jeg elsker dig
    min mit mitt mine my the det er et en den og i på is a sommer sommar summer vinter winter efterår höst autumn
    forår vår spring jul christmas påske påsk januar januari january februar februari february marts mars march april
    maj may juni june juli july august augusti september oktober october november december mandag måndag monday
    tirsdag tisdag tuesday onsdag wednesday torsdag torsdag thursday fredag friday lørdag lördag saturday søndag
    söndag sunday danmark denmark sverige sweden skåne københavn copenhagen malmö aarhus odense kommune kommunen
    kommun kommunen bibliotek biblioteket library biblioteken borgerservice medborgarservice skranke skranken desk
    lods fodbold fotboll football hund hunden hest häst dragon monkey princess sunshine shadow superman batman star
    wars correct horse battery staple changeme change me nu now here please ny nyt new first one two three four five
    en to tre fire fem seks et två fyra fem sex
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
