public import Language
public import Municipality

/// What an account may do; an account may have several roles.
public enum StaffRole: String, CodedChoice {
  case desk
  case teacher
  case outreach
  case manager
  case administrator
  case dataProtectionOfficer = "data-protection-officer"

  /// The role's name.
  public var wording: Wording {
    switch self {
    case .desk: Wording(da: "Skranke", sv: "Disk", en: "Desk")
    case .teacher: Wording(da: "Underviser", sv: "Kursledare", en: "Teacher")
    case .outreach: Wording(da: "Opsøgende", sv: "Uppsökande", en: "Outreach")
    case .manager: Wording(da: "Leder", sv: "Chef", en: "Manager")
    case .administrator: Wording(da: "Administrator", sv: "Administratör", en: "Administrator")
    case .dataProtectionOfficer:
      Wording(da: "Databeskyttelsesrådgiver", sv: "Dataskyddsombud", en: "Data protection officer")
    }
  }

  /// What the role is for, in one line.
  public var meaning: Wording {
    switch self {
    case .desk:
      Wording(
        da: "Registrerer hjælp og bruger triage", sv: "Registrerar hjälp och använder triage",
        en: "Logs help and uses triage")
    case .teacher:
      Wording(da: "Holder kurser", sv: "Håller kurser", en: "Runs courses")
    case .outreach:
      Wording(da: "Tager ud til borgerne", sv: "Åker ut till medborgare", en: "Visits citizens where they are")
    case .manager:
      Wording(
        da: "Ser tallene og passer biblioteker, åbningstider og opgaver",
        sv: "Ser siffrorna och sköter bibliotek, öppettider och ärenden",
        en: "Sees the figures and keeps branches, hours and tasks")
    case .administrator:
      Wording(
        da: "Opretter og lukker konti og enheder", sv: "Skapar och stänger konton och enheter",
        en: "Makes and closes accounts and devices")
    case .dataProtectionOfficer:
      Wording(
        da: "Læser revisionssporet og privatlivspapirerne", sv: "Läser revisionsspåret och integritetsunderlaget",
        en: "Reads the audit trail and the privacy papers")
    }
  }
}
