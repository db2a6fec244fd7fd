/// The headings that desks in Denmark and Sweden give their columns.
enum HeadingWords {
  /// The field that a heading most likely means; nil where it means none that we know.
  static func field(_ heading: String) -> ImportField? {
    let key = SheetWord.key(heading).trimmingSigns
    if let own = ImportField.allCases.first(where: { $0.rawValue.lowercased() == key }) { return own }
    if let field = whole[key] { return field }
    // With two rows of headings the lower one is the column's own.
    if let slash = key.ranges(of: " / ").last { return field(String(key[slash.upperBound...])) }
    let parts = SheetWord.parts(key)
    if let field = whole[parts.joined(separator: " ")] { return field }
    guard let first = parts.first, let last = parts.last else { return nil }
    return whole[first] ?? whole[last]
  }

  private static let lists: [ImportField: String] = [
    .date: "dato|datum|date|dag|day|tidsstempel|tidsstämpel|tidstempel|timestamp|hvornår|när",
    .time: "tid|ankomst|starttid|start|tidspunkt|kl|klokken|klokkeslæt|klockslag|klockan|tidpunkt|time|del af dagen",
    .branch: "bibliotek|filial|afdeling|sted|lokation|enhed|plats|enhet|branch|library|location|biblioteker",
    .task:
      "opgave|opgaver|emne|henvendelse|hvad|spørgsmål|hjalp med|hjælp med|hvad fik de hjælp til|hvad gælder det|vad|vad gällde det|hjälp med|ærinde|kategori|hjælp til|type|ärende|ärenden|fråga|ämne|task|tasks|topic",
    .level:
      "hjælpegrad|hjælp|grad|niveau|hjælpeniveau|hvor meget hjælp|hvor meget|hur mycket hjälp|hur mycket|hjälpnivå|nivå|hjälp|level|help level|help",
    .suggested: "foreslået|föreslagen|advised",
    .outcome:
      "udfald|resultat|løst|blev det løst|gik det|klaret|lykkedes det|blev det löst|gick det|lyckades det|status|hvordan gik det|hvordan endte det|utfall|löst|hur gick det|outcome|result|solved",
    .channel: "kanal|henvendelsesform|kontaktform|hvordan|channel|sätt",
    .minutes:
      "minutter|min|hvor lang tid|hvor længe|længde|brugt tid|tid brugt|tid i min|tid i minutter|antal minutter|tog det|hur lång tid|hur länge|tid i minuter|varighed|tidsforbrug|minuter|tidsåtgång|varaktighet|duration|minutes",
    .persons: "personer|antal personer|hvor mange|persons|people",
    .count:
      "antal|antal i alt|stk|besøg|henvendelser|ekspeditioner|antal henvendelser|antal ekspeditioner|antal borgere|count|number|n",
    .approximate: "skøn|cirka|uppskattning|estimate",
    .barriers: "barriere|barrierer|hinder|barrier",
    .alone: "kan selv|kan selv næste gang|klarar själv|alone",
    .contact: "information eller sag|kontakttype|contact",
    .misdirected: "gået forkert|forkert sted|fel ställe|misdirected",
    .pathways: "vej videre|henvist til|väg vidare|hänvisad till|pathway",
    .reason: "grund|årsag|hvorfor ikke|begrundelse|orsak|skäl|reason",
    .area: "lokalområde|område|distrikt|area|stadsdel",
    .age: "alder|aldersgruppe|ålder|åldersgrupp|age",
    .helpedIn: "sprog|språk|language",
    .effort: "indsats|sværhedsgrad|arbetsinsats|effort",
    .campaign: "kampagne|kampanj|campaign",
    .note: "note|noter|bemærkning|bemærkninger|kommentar|kommentarer|anteckning|anteckningar|comment|notes",
  ]

  private static let whole: [String: ImportField] = {
    var whole: [String: ImportField] = [:]
    for (field, list) in lists {
      for word in list.split(separator: "|") { whole[String(word)] = field }
    }
    return whole
  }()
}

extension String {
  fileprivate var trimmingSigns: String {
    var text = self[...]
    while let last = text.last, ".:?!*".contains(last) { text.removeLast() }
    return String(text)
  }
}
