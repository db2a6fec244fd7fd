/// Invented notes with a gap for the name of an invented person.
///
/// `{full}` stands for a given and a family name, `{given}` and `{family}` for one of them.
enum NamedNotes {
  /// The notes that the recogniser was made with.
  static let madeWith = [
    "Hjalp {full} med MitID", "hjalp {given} med e-Boks", "Fru {family} havde glemt sin kode",
    "Hr. {family} ringede om sin Digital Post", "hendes søn {given} hjalp med fuldmagten", "naboen {given} var med",
    "Borgeren hedder {full}", "Ringede til {given} om rejsekortet", "på vegne af {full}",
    "{given}s telefon er i stykker",
    "Snakkede med {given} fra jobcentret", "{given} ringede og aflyste", "{full} kom ind og ville have en ny kode",
    "Vejledte {full} i BankID", "navn: {full}", "Mvh {given}", "Sendt videre til kollegaen {given}",
    "Aftale med {given} på torsdag", "Kunden {family} kom igen", "Hjälpte {given} med utskrift",
    "pratade med {given} om lösenord", "herr {family} behövde hjälp med BankID", "hennes dotter {given} var med",
    "Mrs {family} forgot her password", "helped {given} with her phone", "her neighbour {given} called",
    "spoke to {full} about the letter", "Jeg mødte {full} ved skranken", "Underviser: {given}",
    "tak til {given} for hjælpen",
  ]

  /// The notes that were written beside them and only measured with.
  static let heldOut = [
    "{full} fik hjælp til at søge boligstøtte", "Viste {given} hvordan man scanner et pas",
    "frk. {family} har brug for en ny tid", "Hans kone {given} står for netbanken",
    "Borger ved navn {full} henvist til jobcentret",
    "skrev til {given} om mødet", "Fulgte {full} hen til printeren", "Fik besøg af {given} og hendes mor",
    "{full} mangler stadig sin nøgleviser", "Tog imod {full} kl. 10", "Lånerkort til {full}",
    "{full}, Digital Post, 20 min",
    "Bad {given} komme tilbage i morgen", "spørg {given} hvis printeren driller", "Fuldmagt fra {full} til datteren",
    "I dag kom {given} igen med den samme tablet", "Vi aftalte at {given} ringer onsdag", "{given} har nu fået MitID",
    "Lærte {given} at sende billeder", "Fru {family} og hendes mand ville have pas",
    "Datteren {given} ringer selv til banken",
    "Kollega {given} tager over efter frokost", "{given} og jeg fandt brevet", "Det var {given}, der havde glemt koden",
    "{full} kunde inte logga in", "Visade {given} hur man skannar", "Fru {family} ville ha hjälp med skatten",
    "Grannen {given} följde med", "Bokade tid åt {full}", "{given} fick låna en surfplatta",
    "Ringde {given} om väntetiden",
    "Besökaren heter {full}", "Hans son {given} har fullmakt", "Skrev ut biljetten till {given}",
    "{full} wanted to renew a passport", "Mr {family} asked about housing benefit", "Showed {given} how to print",
    "A man named {full} came in", "{given} will come back on Friday", "Booked a time for {full}",
    "Called {given} about the letter", "His daughter {given} has a power of attorney",
  ]

  /// How people write names: as they are, in lower case, in capitals, with initials, the other way round.
  static let spellings: [@Sendable (_ given: String, _ family: String) -> String] = [
    { "\($0) \($1)" }, { "\($0) \($1)" }, { "\($0.lowercased()) \($1.lowercased())" },
    { "\($0.uppercased()) \($1.uppercased())" }, { "\($0.prefix(1)). \($1)" }, { "\($0) \($1.prefix(1))." },
    { "\($1), \($0)" }, { "\($0) M. \($1)" }, { "\($0)  \($1)" }, { "\($0)\u{200B} \($1)" }, { "\($0)-\($0) \($1)" },
  ]

  /// A note with a name put into its gap.
  static func filled(_ note: String, given: String, family: String, spelling: Int) -> (text: String, name: Range<Int>) {
    for (gap, name) in [
      ("{full}", spellings[spelling](given, family)), ("{given}", spelling == 2 ? given.lowercased() : given),
      ("{family}", spelling == 2 ? family.lowercased() : family),
    ] {
      guard let place = note.firstRange(of: gap) else { continue }
      let text = note[..<place.lowerBound] + name + note[place.upperBound...]
      let start = note[..<place.lowerBound].unicodeScalars.count
      return (String(text), start..<(start + name.unicodeScalars.count))
    }
    return (note, 0..<0)
  }
}
