/// Invented notes with a gap for an invented address.
enum HomeNotes {
  static let madeWith = [
    "Bor {home}", "{home}", "Borgeren bor på {home}", "Ny adresse: {home}", "flyttet til {home} i maj",
    "Brevet var sendt til {home}.", "Bor i {home} med sin mand", "Adressen er {home}", "Kør til {home} med bogposen",
    "Bostadsadress {home}", "Hon bor på {home}", "lives at {home}", "Moved to {home} last week",
  ]

  static let heldOut = [
    "Flytter fra {home} til plejehjem", "Vil have leveret bøger på {home}", "Har skrevet {home} på blanketten",
    "Meldte flytning til {home}", "{home} - skal have hjemmebesøg", "Hentes på {home} kl. 10", "Boligstøtte til {home}",
    "Står stadig på {home} i registeret", "Hembesök på {home}", "Skickade brevet till {home}",
    "Flyttanmälan till {home}",
    "The letter went to {home}", "Home visit at {home}",
  ]

  static let streets = [
    "Skovvej", "Strandvejen", "Nørregade", "Bøgeparken", "Gammel Kongevej", "Rosenvænget", "Møllebakken", "Storgatan",
    "Södra vägen", "Kirkestræde", "Lindeallé", "Søndertoften", "Torvet 2, Nytorv",
  ]

  /// Streets that were not looked at when the recogniser was made.
  static let heldOutStreets = [
    "Tværstræde", "Valmuevej", "H.C. Ørsteds Vej", "Ndr. Frihavnsgade", "Vinkelvej", "Sdr. Jagtvej", "Brøndlundsvej",
    "Fiolstræde", "Ravnsborggade", "Ellemarksvej", "Digterparken", "Hedetoften", "Kildebakken", "Nygårds Plads",
    "Gl. Strandvej", "Kongensgade", "Præstevænget", "Vester Allé", "Fasanhaven", "Lyngholmpark", "Havnepromenaden",
    "Kvarnvägen", "Östergatan", "Kyrkogatan", "Bergsgränd", "Ängstigen", "Drottningtorget", "Solbacken",
    "Järnvägsgatan",
    "Trollebergsvägen", "Bag Kirken", "Over Engen", "Langelinie", "Under Lien", "Sankt Jørgens Gade", "Stjernegade",
  ]

  /// What stands after the street: numbers, letters, floors, doors and towns.
  static let tails = [
    " 4", " 12B", " 7, 2. tv", " 33, st. th.", " 5, 3000 Helsingør", " 18 A", " nr. 9", " 21, 1. mf", " 3, 4. sal",
    " 14, 2. tv., 3060 Espergærde", " 6, lgh 1102", " 27, 232 37 Arlöv",
  ]

  static func filled(_ note: String, _ home: String) -> (text: String, home: Range<Int>) {
    guard let place = note.firstRange(of: "{home}") else { return (note, 0..<0) }
    let start = note[..<place.lowerBound].unicodeScalars.count
    return (
      String(note[..<place.lowerBound] + home + note[place.upperBound...]), start..<(start + home.unicodeScalars.count)
    )
  }
}
