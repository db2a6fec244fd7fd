import Accounts
import Courses
import HelpDesk
import Municipality
import Outreach
public import People
import PublicSide
public import Records
public import SQLite
import Statistics
import Triage

/// The one ordered list of schema steps of each file, and the rule of every column.
///
/// A new step goes at the end of its file's list, whatever room it comes from; a step that has shipped is never edited.
public enum Schema {
  /// The steps of `desk.sqlite`.
  public static let desk: [Migration] =
    MunicipalitySchema.firstMigrations + HelpDeskSchema.earlyMigrations + AuditWitness.migrations
    + AdviceSchema.migrations
    + TriageSchema.migrations + CoursesSchema.migrations + HelpDeskSchema.lateMigrations
    + CourseTotalsSchema.migrations + OutreachSchema.migrations + ReleaseSchema.migrations + AlertSchema.migrations
    + PopulationSchema.migrations + ComparisonSchema.migrations + HelpDeskSchema.indexMigrations
    + MunicipalitySchema.telephoneMigrations
    + PublicSideSchema.deskMigrations + OutreachSchema.sentMigrations

  /// The steps of `people.sqlite`.
  public static let people: [Migration] =
    AuditTrail.migrations + DecisionBook.migrations + [Erasure.migration] + AuditTrail.accountMigrations
    + PeopleSchema.migrations + AccountsSchema.migrations + [KnownPerson.migration] + TermsSchema.migrations
    + StaffingSchema.migrations + OtherOffersSchema.migrations + CallsSchema.migrations + AttendanceSchema.migrations
    + EffectSchema.migrations + OfferTasks.migrations + OutreachPeopleSchema.migrations
    + PublicSideSchema.migrations

  /// The rules of the columns of `desk.sqlite`.
  public static let deskColumns: [ColumnRule] =
    MunicipalitySchema.columns + HelpDeskSchema.columns + AuditWitness.columns + TriageSchema.columns
    + CoursesSchema.columns + CourseTotalsSchema.columns + OutreachSchema.columns + ReleaseSchema.columns
    + AlertSchema.columns + PopulationSchema.columns + ComparisonSchema.columns + PublicSideSchema.deskColumns

  /// How long the tables of `people.sqlite` keep their rows.
  public static let peopleTerms: [RetentionTerm] = AuditTrail.terms + [RightsCases.term] + AccountsSchema.terms

  /// The rules of the columns of `people.sqlite`.
  public static let peopleColumns: [ColumnRule] =
    AuditTrail.columns + DecisionBook.columns + Erasure.columns + PeopleSchema.columns + AccountsSchema.columns
    + TermsSchema.columns + StaffingSchema.columns + OtherOffersSchema.columns + CallsSchema.columns
    + AttendanceSchema.columns + EffectSchema.columns + OfferTasks.columns + OutreachPeopleSchema.columns
    + PublicSideSchema.columns

  /// What each room keeps of a person, for who asks what we know of them.
  public static let dossier: [DossierSource] = [
    .details, .holdings, .enrolments, .helpers, .notices, .attendance,
    .placeContacts, .homeVisits, .members, .publicLinks,
  ]

  /// Where somebody who holds both files can read of persons and visits.
  public static let witnesses: [WitnessSource] = [
    .bookings, .homeVisits, .notices, .attendance, .publicLinks,
  ]

  /// What the tables of both files hold and why, with the rules of their columns.
  static var purposes: [(file: Folder.File, purpose: DataPurpose, rules: [ColumnRule])] {
    let desk =
      MunicipalitySchema.purposes + HelpDeskSchema.purposes + CoursesSchema.purposes
      + CourseTotalsSchema.purposes + OutreachSchema.purposes + ReleaseSchema.purposes + AlertSchema.purposes
      + PopulationSchema.purposes + ComparisonSchema.purposes + PublicSideSchema.deskPurposes + [
        AuditWitness.purpose, Erasure.purpose, TriageSchema.purpose,
      ]
    let people =
      AuditTrail.purposes + PeopleSchema.purposes + AccountsSchema.purposes + TermsSchema.purposes
      + StaffingSchema.purposes + OtherOffersSchema.purposes + CallsSchema.purposes
      + AttendanceSchema.purposes + EffectSchema.purposes + OutreachPeopleSchema.purposes
      + PublicSideSchema.purposes + [
        Erasure.purpose, OfferTasks.purpose,
      ]
    return desk.map { purpose in (.desk, purpose, deskColumns.filter { purpose.tables.contains($0.table) }) }
      + people.map { purpose in (.people, purpose, peopleColumns.filter { purpose.tables.contains($0.table) }) }
  }
}
