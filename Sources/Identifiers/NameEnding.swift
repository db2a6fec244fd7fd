/// The endings by which a name or an ordinary word can be told.
enum NameEnding {
  /// Whether letters end as family names do in Denmark, Sweden and the countries that many have come from.
  static func isOfName(_ letters: [UInt8]) -> Bool {
    names.contains { letters.count >= $0.count + 2 && letters.suffix($0.count).elementsEqual($0) }
  }

  /// Whether letters end as nouns and verbs do that were made of others, as in "opdatering".
  static func isOfWord(_ letters: [UInt8]) -> Bool {
    words.contains { letters.count >= $0.count + 3 && letters.suffix($0.count).elementsEqual($0) }
  }

  private static let names = [
    "gaard", "sson", "dottir", "strøm", "kvist", "quist", "qvist", "lund", "berg", "bjerg", "holm", "dahl", "gren",
    "mand", "mann", "bech", "beck", "bæk", "kjær", "skov", "toft", "feldt", "stedt", "vall", "wall", "rup", "ansen",
    "elsen", "ersen", "issen", "nsen", "tsen", "dsen", "ksen", "lsen", "msen", "rsen", "fsen", "gsen", "psen", "vsen",
    "zen", "enko", "chuk", "czyk", "wicz", "vic", "vich", "ovic", "ovski", "ovska", "wski", "wska", "cki", "cka",
    "oglu", "zadeh", "ullah", "idis", "poulos", "escu", "yan", "shvili", "iewicz", "ova", "sdatter", "husen",
  ].map { NameLexicon.letters($0.utf8) }

  private static let words = [
    "ning", "ningen", "ninger", "ering", "eringen", "else", "elsen", "elser", "hed", "heden", "heder", "het", "heten",
    "tion", "tionen", "tioner", "ment", "mentet", "skab", "skabet", "skap", "isk", "iske", "iskt", "lig", "lige",
    "ligt", "ende", "ande", "erede", "eret", "erade", "erat", "tet", "teten", "ness", "ing", "ings", "able", "ism",
    "ismen", "ologi", "logen", "graf", "graferne", "erne", "arna", "orna",
  ].map { NameLexicon.letters($0.utf8) }
}
