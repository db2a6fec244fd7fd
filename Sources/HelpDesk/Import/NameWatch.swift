/// Watches a column for names of persons, whatever its heading says.
struct NameWatch {
  private var different = 0
  private var names = 0
  private var first: SheetFinding?

  /// Takes in a cell that says something else than the ones before it.
  mutating func see(_ text: String, _ finding: SheetFinding) {
    different += 1
    guard Self.isName(text) else { return }
    names += 1
    if first == nil { first = finding }
  }

  /// The first name, where at least two cells and every other one are names.
  var finding: SheetFinding? { names >= 2 && names * 2 >= different ? first : nil }

  /// Whether a text is a name as people write one: a common first name, alone or with one to three more words, or two words
  /// or three of which the last ends as surnames do; all in capitals at their beginning and of letters only.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...4).contains(words.count), text.utf8.count <= 60 else { return false }
    for word in words {
      guard let head = word.first, head.isUppercase,
        word.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "." || $0 == "'" })
      else { return false }
    }
    let given = words[0].split(separator: "-")[0].lowercased()
    if firstNames.contains(given) { return true }
    guard words.count > 1, let last = words.last?.lowercased(), last.count > 4 else { return false }
    return surnameEnds.contains { last.hasSuffix($0) }
  }

  private static let surnameEnds = ["sen", "sson", "gaard", "gård", "lund", "berg", "ström", "qvist", "kvist", "dahl"]

  /// The most common first names in Denmark and Sweden, old and young.
  private static let firstNames = Set(
    """
    anna anne karen kirsten mette hanne helle susanne lene maria marianne inge lone camilla pia louise charlotte bente gitte
    tina jette ida julie emma sofie laura cecilie birthe birgit grethe else lis ruth ellen ingrid inger lise dorthe ulla
    vibeke rikke line maja freja clara alma agnes asta nora kirstine gerda elly tove jytte lisbeth annette heidi
    peter jens lars michael henrik thomas søren jan christian martin niels anders morten jesper hans mads ole rasmus per
    jørgen jacob jakob kim erik allan brian torben bent kurt poul svend knud aage carl karl frederik william noah oscar
    oskar lucas emil victor viktor magnus mohammad mohammed muhammad ahmad ahmed ali hassan omar fatima aisha leila john
    finn flemming claus klaus steen leif kaj preben egon viggo verner arne ivan ib bo gunnar georg otto ebbe
    eva margareta elisabeth kristina birgitta karin marie ingegerd kerstin lena helena monica sara malin annika
    johan nils mikael bengt göran åke lennart sven gunilla siv maj britt barbro solveig astrid signe elin hanna
    fredrik stefan ulf håkan kjell rolf stig gustav axel hugo liam alice lilly vera wilma saga
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
