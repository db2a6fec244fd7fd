/// The endings by which a name or an ordinary word can be told.
enum NameEnding {
  /// Whether letters end as family names do in Denmark, Sweden and the countries that many have come from.
  static func isOfName(_ letters: [UInt8]) -> Bool {
    names.fits(letters)
  }

  /// Whether letters end as nouns and verbs do that were made of others, as in "opdatering".
  static func isOfWord(_ letters: [UInt8]) -> Bool {
    words.fits(letters)
  }

  /// Whether letters end as Danish and Swedish nouns with their article do.
  static func isDefinite(_ letters: [UInt8]) -> Bool {
    articles.fits(letters)
  }

  private static let articles = NameEndings(stem: 2, ["en", "et", "ne", "na", "er", "erna", "ens", "ets"])

  private static let names = NameEndings(
    stem: 2,
    [
      "gaard", "sson", "dottir", "strøm", "kvist", "quist", "qvist", "lund", "berg", "bjerg", "holm", "dahl", "gren",
      "mand", "mann", "bech", "beck", "bæk", "kjær", "skov", "toft", "feldt", "stedt", "vall", "wall", "rup", "ansen",
      "ersen", "issen", "nsen", "tsen", "dsen", "ksen", "lsen", "msen", "rsen", "fsen", "gsen", "psen", "vsen",
      "zen", "ielsen", "enko", "chuk", "czyk", "wicz", "vic", "vich", "ovic", "ovski", "ovska", "wski", "wska", "cki",
      "cka",
      "oglu", "zadeh", "ullah", "idis", "poulos", "escu", "yan", "shvili", "iewicz", "ova", "sdatter", "husen",
    ])

  private static let words = NameEndings(
    stem: 3,
    [
      "ning", "ningen", "ninger", "ering", "eringen", "else", "elsen", "elser", "hed", "heden", "heder", "het", "heten",
      "tion", "tionen", "tioner", "ment", "mentet", "skab", "skabet", "skap", "isk", "iske", "iskt", "lig", "lige",
      "ligt", "ende", "ande", "erede", "eret", "erade", "erat", "tet", "teten", "ness", "ing", "ings", "able", "ism",
      "ismen", "ologi", "logen", "graf", "graferne", "erne", "arna", "orna",
    ])
}
