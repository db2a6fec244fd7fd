import HelpDesk
import Municipality
public import Records
public import SQLite

/// The one ordered list of schema steps of each file, and the rule of every column.
///
/// A new step goes at the end of its file's list, whatever room it comes from; a step that has shipped is never edited.
public enum Schema {
  /// The steps of `desk.sqlite`.
  public static let desk: [Migration] =
    MunicipalitySchema.migrations + HelpDeskSchema.migrations + AuditWitness.migrations

  /// The steps of `people.sqlite`.
  public static let people: [Migration] =
    AuditTrail.migrations + DecisionBook.migrations + [Erasure.migration] + AuditTrail.accountMigrations

  /// The rules of the columns of `desk.sqlite`.
  public static let deskColumns: [ColumnRule] =
    MunicipalitySchema.columns + HelpDeskSchema.columns + AuditWitness.columns

  /// How long the tables of `people.sqlite` keep their rows.
  public static let peopleTerms: [RetentionTerm] = AuditTrail.terms

  /// The rules of the columns of `people.sqlite`.
  public static let peopleColumns: [ColumnRule] =
    AuditTrail.columns + DecisionBook.columns + Erasure.columns
}
