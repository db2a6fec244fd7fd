import HelpDesk
import Language
import Municipality

/// The columns of the reports on the desk.
enum DeskColumns {
  static let sessions = ReportColumn(
    id: "sessions", title: Wording(da: "Ekspeditioner", sv: "Möten", en: "Sessions"), unit: .sessions,
    meaning: Wording(
      da: "Ekspeditioner ved skranken. Registreringer, der er annulleret, tæller ikke.",
      sv: "Möten vid disken. Registreringar som är makulerade räknas inte.",
      en: "Sessions at the desk. Voided entries do not count."))

  static let mentions = ReportColumn(
    id: "mentions", title: Wording(da: "Omtaler", sv: "Omnämnanden", en: "Mentions"), unit: .mentions,
    meaning: Wording(
      da: "Hvor mange gange det er nævnt. En ekspedition med to opgaver tæller under begge.",
      sv: "Hur många gånger det har nämnts. Ett möte med två ärenden räknas under båda.",
      en: "How often it was mentioned. A session with two tasks counts under both."))

  static let minutes = ReportColumn(
    id: "minutes", title: Wording(da: "Minutter", sv: "Minuter", en: "Minutes"), unit: .minutes,
    meaning: Wording(
      da: "Minutter i de ekspeditioner, hvor tiden er registreret. Flere opgaver i én ekspedition deler tiden lige.",
      sv: "Minuter i de möten där tiden är registrerad. Flera ärenden i ett möte delar tiden lika.",
      en: "Minutes of the sessions whose time was recorded. Several tasks in one session share the time evenly."))

  static let persons = ReportColumn(
    id: "persons", title: Wording(da: "Personer", sv: "Personer", en: "Persons"), unit: .persons,
    meaning: Wording(
      da: "Personer i de ekspeditioner, hvor antallet er registreret. Den samme person kan komme igen.",
      sv: "Personer i de möten där antalet är registrerat. Samma person kan komma tillbaka.",
      en: "Persons of the sessions where the number was recorded. The same person may come again."))

  /// Which list a line stands in, where lines of several lists stand in one table.
  static func by(_ lists: [Breakdown]) -> ReportColumn {
    key(
      "by", Wording(da: "Fordelt på", sv: "Fördelat på", en: "By"),
      Wording(
        da: "Hvad tallene er fordelt på. Rækker fra to fordelinger må ikke lægges sammen.",
        sv: "Vad siffrorna är fördelade på. Rader från två fördelningar får inte summeras.",
        en: "What the figures are broken down by. Rows of two breakdowns must not be added."),
      codes: lists.map { ReportCode($0.item.id, $0.item.title) })
  }

  /// The line of one of several lists; its codes are those of all of them.
  static func item(_ lists: [Breakdown]) -> ReportColumn {
    var codes: [ReportCode] = []
    for code in lists.flatMap(\.item.codes) where !codes.contains(code) { codes.append(code) }
    return key(
      "item", Wording(da: "Linje", sv: "Rad", en: "Line"),
      Wording(
        da: "Linjen i fordelingen; koderne er de samme som i fordelingens eget afsnit.",
        sv: "Raden i fördelningen; koderna är desamma som i fördelningens eget avsnitt.",
        en: "The line of the breakdown; the codes are those of the breakdown's own section."), codes: codes)
  }

  static func key(_ id: String, _ title: Wording, _ meaning: Wording, codes: [ReportCode] = []) -> ReportColumn {
    ReportColumn(id: id, title: title, role: .key, meaning: meaning, codes: codes)
  }

  /// What a row of different figures counts.
  static func measure(_ codes: [ReportCode]) -> ReportColumn {
    key(
      "measure", Wording(da: "Mål", sv: "Mått", en: "Measure"),
      Wording(da: "Hvad der er talt.", sv: "Vad som är räknat.", en: "What was counted."), codes: codes)
  }

  static func task(_ tasks: [OfficeTask]) -> ReportColumn {
    key(
      "task", Wording(da: "Opgave", sv: "Ärende", en: "Task"),
      Wording(da: "Det, borgeren kom for.", sv: "Det som besökaren kom för.", en: "What the citizen came for."),
      codes: tasks.map { ReportCode($0.code.text, $0.name) })
  }

  static let kind = key(
    "kind", Wording(da: "Art", sv: "Typ", en: "Kind"),
    Wording(da: "Hvad slags arbejde opgaven er.", sv: "Vilken sorts arbete ärendet är.", en: "The kind of work."),
    codes: TaskKind.allCases.map { ReportCode($0.code, $0.wording) })

  static let owner = key(
    "owner", Wording(da: "Løsningens ejer", sv: "Lösningens ägare", en: "Owner of the solution"),
    Wording(
      da: "Hvem der ejer den digitale løsning, opgaven handler om.",
      sv: "Vem som äger den digitala lösning som ärendet gäller.",
      en: "Who owns the digital solution that the task is about."),
    codes: Owner.allCases.map { ReportCode($0.code, $0.wording) })

  static let level = key(
    "level", Wording(da: "Hjælpegrad", sv: "Hjälpnivå", en: "Help level"),
    Wording(
      da: "Hvor meget hjælp der blev givet. Skalaen er vores egen.",
      sv: "Hur mycket hjälp som gavs. Skalan är vår egen.", en: "How much help was given. The scale is our own."),
    codes: HelpLevel.allCases.map { ReportCode("\($0.rawValue)", $0.wording) }
      + [ReportCode("none", DeskTerm.noLevel.wording)])

  static let channel = key(
    "channel", Wording(da: "Kanal", sv: "Kanal", en: "Channel"),
    Wording(
      da: "Hvordan ekspeditionen kom i stand.", sv: "Hur mötet kom till.", en: "How the session came about."),
    codes: Channel.allCases.map { ReportCode($0.code, $0.wording) })

  static func branch(_ branches: [Branch]) -> ReportColumn {
    key(
      "branch", Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch"),
      Wording(da: "Hvor skranken står.", sv: "Var disken står.", en: "Where the desk stands."),
      codes: branches.map { ReportCode($0.code.text, Wording(same: $0.name)) })
  }

  static func area(_ areas: [Area]) -> ReportColumn {
    key(
      "area", Wording(da: "Lokalområde", sv: "Område", en: "Area"),
      Wording(
        da: "Den del af kommunen, som borgeren hører til.", sv: "Den del av kommunen som besökaren hör till.",
        en: "The part of the municipality that the citizen belongs to."),
      codes: areas.map { ReportCode($0.code.text, Wording(same: $0.name)) } + [notRecorded])
  }

  static let notRecorded = ReportCode("not-recorded", DeskTerm.notRecorded.wording)

  static let weekday = key(
    "weekday", Wording(da: "Ugedag", sv: "Veckodag", en: "Weekday"),
    Wording(
      da: "Ugedagen. Af bestilte tider og besøg gemmes kun måneden.",
      sv: "Veckodagen. Av bokade tider och besök sparas bara månaden.",
      en: "The weekday. Of booked times and visits only the month is kept."),
    codes: Weekday.allCases.map { ReportCode($0.code, $0.wording) } + [
      ReportCode("month-only", DeskTerm.monthOnly.wording)
    ])

  /// The hour explains itself, and needs no code for each.
  static let hour = ReportColumn(
    id: "hour", title: Wording(da: "Time", sv: "Timme", en: "Hour"), role: .key, unit: .time,
    meaning: Wording(
      da: "Timen på uret: 10 er fra 10 til 11.", sv: "Timmen på klockan: 10 är från 10 till 11.",
      en: "The hour of the clock: 10 is from 10 to 11."))

  static let outcome = key(
    "outcome", Wording(da: "Udfald", sv: "Utfall", en: "Outcome"),
    Wording(da: "Hvordan ekspeditionen endte.", sv: "Hur mötet slutade.", en: "How the session ended."),
    codes: Outcome.allCases.map { ReportCode($0.code, $0.wording) })

  static let reason = key(
    "reason", Wording(da: "Hvorfor ikke løst", sv: "Varför inte löst", en: "Why not done"),
    Wording(
      da: "Grunden til, at opgaven ikke blev løst, hvor den er registreret.",
      sv: "Skälet till att ärendet inte blev löst, där det är registrerat.",
      en: "Why the task was not done, where that was recorded."),
    codes: NotDoneReason.allCases.map { ReportCode($0.code, $0.wording) })

  static let barrier = key(
    "barrier", Wording(da: "Barriere", sv: "Hinder", en: "Barrier"),
    Wording(
      da: "Det, der stod i vejen for at klare det selv.", sv: "Det som stod i vägen för att klara det själv.",
      en: "What stood in the way of doing it alone."),
    codes: Barrier.allCases.map { ReportCode($0.code, $0.wording) } + [ReportCode("none", DeskTerm.noBarrier.wording)])

  static let pathway = key(
    "pathway", Wording(da: "Vej videre", sv: "Väg vidare", en: "Way on"),
    Wording(
      da: "De veje videre, som borgeren fik vist.", sv: "De vägar vidare som besökaren fick visade.",
      en: "The ways on that the citizen was shown."),
    codes: Pathway.allCases.map { ReportCode($0.code, $0.wording) })

  static let alone = key(
    "alone", Wording(da: "Kan selv næste gang", sv: "Klarar det själv nästa gång", en: "Alone next time"),
    Wording(
      da: "Om borgeren kan selv næste gang, som medarbejderen skønner.",
      sv: "Om besökaren klarar det själv nästa gång, enligt personalens bedömning.",
      en: "Whether the citizen can do it alone next time, as staff believe."),
    codes: AloneNextTime.allCases.map { ReportCode($0.code, $0.wording) } + [notRecorded])

  static let field = key(
    "field", Wording(da: "Felt", sv: "Fält", en: "Field"),
    Wording(
      da: "Et felt, som kontoret kan vælge fra.", sv: "Ett fält som kontoret kan välja bort.",
      en: "A field that an office may leave out."),
    codes: OptionalField.allCases.map { ReportCode($0.code, $0.wording) })
}
