public import Language

/// What an act of the audit was done to, where the row says so by a code of the program.
///
/// Rows hold codes that no program of ours writes any more, and names of tables; those have no words here and are shown
/// as they stand.
public enum AuditSubject: String, CaseIterable, PhraseKey {
  case again
  case branches
  case noAccount = "no account"
  case deskLog = "desk log"
  case deskReport = "report desk"
  case borgerserviceReport = "report borgerservice"
  case ownersReport = "report owners"
  case dstReport = "report dst"
  case kbReport = "report kb"
  case triageReport = "triage report"
  case coursesReport = "report courses"
  case indicatorsReport = "report indicators"
  case overviewReport = "report overview"
  case trendReport = "report trend"
  case alertShown = "alert show"
  case outreachReport = "report outreach"
  case courseSuggestions = "course suggest"
  case roleCeiling = "role ceiling"
  case triageModel = "triage model"
  case triageModelRemoved = "triage model removed"
  case branch
  case language
  case backupDays = "backup days"
  case askMinutes = "ask minutes"
  case askBarriers = "ask barriers"
  case askAlone = "ask alone"
  case askContact = "ask contact"
  case askPersons = "ask persons"
  case askEffort = "ask effort"
  case askArea = "ask area"
  case askAge = "ask age"
  case askHelpedIn = "ask helped-in"
  case askNote = "ask note"
  case sealing
  case sealingWithdrawn = "sealing withdrawn"
  case auditAccepted = "audit accepted"
  case access
  case correction
  case erasure
  case restriction
  case restrictionLifted = "restriction lifted"
  /// A desk, a teacher or outreach, in rows of before these had codes of their own.
  case staff
  case desk
  case teacher
  case outreach
  case manager
  case administrator
  case dataProtectionOfficer = "data-protection-officer"
  case audit
  case auditAccount = "audit_account"
  case rightsCase = "rights_case"
  case effectReport = "report effect"
  case effectCard = "effect_card"
  case reconfirmDays = "reconfirm days"
  case reminderDays = "reminder days"
  case courseMessages = "course messages"
  case coursePapers = "course papers"
  case outreachRoutes = "outreach routes"
  case homeVisit = "home visit"
  case siteAddress = "site address"
  case outreachAbsence = "outreach_absence"
  case releaseBegun = "release begun"
  case release

  /// What it is called, in a line after the act.
  public var wording: Wording {
    switch self {
    case .again: Wording(da: "igen", sv: "på nytt", en: "again")
    case .branches: Wording(da: "steder", sv: "enheter", en: "branches")
    case .noAccount: Wording(da: "ingen konto", sv: "inget konto", en: "no account")
    case .deskLog: Wording(da: "skrankens log", sv: "loggen vid disken", en: "desk log")
    case .deskReport: Wording(da: "skrankens rapport", sv: "rapporten om disken", en: "desk report")
    case .borgerserviceReport:
      Wording(da: "borgerservicestatistik", sv: "medborgarservicestatistik", en: "borgerservice report")
    case .ownersReport:
      Wording(da: "rapport til myndighederne", sv: "rapport till myndigheterna", en: "report to the authorities")
    case .dstReport: Wording(da: "Danmarks Statistik", sv: "Danmarks Statistik", en: "Statistics Denmark")
    case .kbReport: Wording(da: "Kungliga biblioteket", sv: "Kungliga biblioteket", en: "National Library of Sweden")
    case .triageReport: Wording(da: "rapport om triage", sv: "rapport om triage", en: "triage report")
    case .coursesReport: Wording(da: "rapport om kurser", sv: "rapport om kurser", en: "courses report")
    case .indicatorsReport: Wording(da: "rapport om indikatorer", sv: "rapport om indikatorer", en: "indicators report")
    case .overviewReport: Wording(da: "lederens overblik", sv: "chefens överblick", en: "manager's overview")
    case .trendReport: Wording(da: "opgave over tid", sv: "ärende över tid", en: "task over time")
    case .alertShown: Wording(da: "opgave over tid", sv: "ärende över tid", en: "task over time")
    case .outreachReport: Wording(da: "rapport om besøg ude", sv: "rapport om besök ute", en: "visits report")
    case .courseSuggestions: Wording(da: "forslag til kurser", sv: "förslag på kurser", en: "course suggestions")
    case .roleCeiling: Wording(da: "hvor langt en rolle må gå", sv: "hur långt en roll får gå", en: "role ceiling")
    case .triageModel: Wording(da: "triagemodel", sv: "triagemodell", en: "triage model")
    case .triageModelRemoved:
      Wording(da: "egen triagemodel fjernet", sv: "egen triagemodell borttagen", en: "own triage model removed")
    case .branch: Wording(da: "fast sted", sv: "fast enhet", en: "standard branch")
    case .language: Wording(da: "sprog", sv: "språk", en: "language")
    case .backupDays:
      Wording(da: "hvor længe sikkerhedskopier gemmes", sv: "hur länge säkerhetskopior sparas", en: "backup term")
    case .askMinutes: Wording(da: "feltet minutter", sv: "fältet minuter", en: "field minutes")
    case .askBarriers: Wording(da: "feltet barrierer", sv: "fältet hinder", en: "field barriers")
    case .askAlone:
      Wording(da: "feltet kan selv næste gang", sv: "fältet klarar det själv", en: "field alone next time")
    case .askContact: Wording(da: "feltet henvendelse", sv: "fältet ärendetyp", en: "field contact")
    case .askPersons: Wording(da: "feltet personer", sv: "fältet personer", en: "field persons")
    case .askEffort: Wording(da: "feltet indsats", sv: "fältet arbetsinsats", en: "field effort")
    case .askArea: Wording(da: "feltet lokalområde", sv: "fältet område", en: "field area")
    case .askAge: Wording(da: "feltet aldersgruppe", sv: "fältet åldersgrupp", en: "field age band")
    case .askHelpedIn: Wording(da: "feltet hjulpet på", sv: "fältet hjälpt på", en: "field helped in")
    case .askNote: Wording(da: "feltet note", sv: "fältet anteckning", en: "field note")
    case .sealing: Wording(da: "forsegling", sv: "försegling", en: "sealing")
    case .sealingWithdrawn:
      Wording(da: "forsegling trukket tilbage", sv: "försegling återkallad", en: "sealing withdrawn")
    case .auditAccepted: Wording(da: "brud på sporet godtaget", sv: "brott i spåret godtaget", en: "break accepted")
    case .access: Wording(da: "indsigt", sv: "tillgång", en: "access")
    case .correction: Wording(da: "rettelse", sv: "rättelse", en: "correction")
    case .erasure: Wording(da: "sletning", sv: "radering", en: "erasure")
    case .restriction: Wording(da: "begrænsning", sv: "begränsning", en: "restriction")
    case .restrictionLifted: Wording(da: "begrænsning hævet", sv: "begränsning hävd", en: "restriction lifted")
    case .staff: Wording(da: "medarbejder", sv: "medarbetare", en: "staff")
    case .desk: Wording(da: "skranke", sv: "disk", en: "desk")
    case .teacher: Wording(da: "underviser", sv: "kursledare", en: "teacher")
    case .outreach: Wording(da: "opsøgende", sv: "uppsökande", en: "outreach")
    case .manager: Wording(da: "leder", sv: "chef", en: "manager")
    case .administrator: Wording(da: "administrator", sv: "administratör", en: "administrator")
    case .dataProtectionOfficer:
      Wording(da: "databeskyttelsesrådgiver", sv: "dataskyddsombud", en: "data-protection officer")
    case .audit: Wording(da: "revisionssporet", sv: "revisionsspåret", en: "the audit")
    case .auditAccount: Wording(da: "navne i revisionssporet", sv: "namn i revisionsspåret", en: "names in the audit")
    case .effectReport: Wording(da: "rapport om effekt", sv: "rapport om effekt", en: "effect report")
    case .effectCard:
      Wording(da: "koder på kursisters kort", sv: "koder på deltagares kort", en: "codes of learners' cards")
    case .reconfirmDays:
      Wording(da: "hvornår kursister spørges", sv: "när deltagare tillfrågas", en: "when learners are asked")
    case .reminderDays:
      Wording(
        da: "hvornår kursister får en påmindelse",
        sv: "när deltagare påminns",
        en: "when learners are reminded")
    case .outreachAbsence:
      Wording(da: "udeholds fravær", sv: "frånvaro i team", en: "absences of outreach teams")
    case .courseMessages:
      Wording(
        da: "beskeder til kursister",
        sv: "meddelanden till deltagare",
        en: "messages to learners")
    case .coursePapers: Wording(da: "et holds papirer", sv: "en grupps papper", en: "papers of a term")
    case .outreachRoutes: Wording(da: "køresedler", sv: "körscheman", en: "route sheets")
    case .homeVisit: Wording(da: "hjemmebesøg", sv: "hembesök", en: "home visit")
    case .siteAddress:
      Wording(da: "borgersidernes adresse", sv: "medborgarsidornas adress", en: "address of the citizens' pages")
    case .releaseBegun:
      Wording(da: "frigivelse begyndt", sv: "offentliggörande påbörjat", en: "release begun")
    case .release: Wording(da: "frigivelse", sv: "offentliggörande", en: "release")
    case .rightsCase: Wording(da: "brugte rettigheder", sv: "använda rättigheter", en: "rights used")
    }
  }
}

extension AuditRow {
  /// What the act was done to, in words where there are some.
  public func subject(in language: LanguageCode) -> String {
    AuditSubject(rawValue: subject)?.wording[language] ?? subject
  }
}
