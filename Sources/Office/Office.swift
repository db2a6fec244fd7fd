public import Foundation
public import HelpDesk
public import Identifiers
import Language
public import Municipality
public import Records

/// The front door: an office that is open.
///
/// It knows the folder, brings the files up to date, and hands out the rooms. `desk.sqlite` is opened at once,
/// `people.sqlite` when somebody asks for it.
public struct Office: Sendable {
  /// The folder.
  public let folder: Folder
  /// The file without persons.
  public let desk: DeskFile
  /// Whose office it is.
  public let profile: OfficeProfile
  /// The office's clock.
  public let clock: OfficeClock

  /// Opens the office of a folder; a file of an older version is brought up to date after a backup.
  ///
  /// - Parameters:
  ///   - folder: where it is.
  ///   - keepsUp: whether what is due today is done at once: sealing, and removing what is past its term.
  ///   - now: where the time comes from.
  /// - Throws: ``/Records/RecordsFault``.
  public init(in folder: Folder, keepsUp: Bool = true, now: @escaping @Sendable () -> Date) throws {
    let desk = try DeskFile(in: folder, migrations: Schema.desk, access: .existing)
    guard let found = try desk.read({ try OfficeProfile.read($0) }) else { throw RecordsFault.noOffice }
    var profile = found
    if found.needsCatalogue {
      try desk.write { try TaskRegister.adoptNewer(in: $0) }
      profile = try desk.read { try OfficeProfile.read($0) } ?? found
    }
    self.folder = folder
    self.desk = desk
    self.profile = profile
    clock = OfficeClock(profile.country, source: now)
    if keepsUp { keepUp() }
  }

  /// Sets up an office in a folder that holds none.
  ///
  /// Until the last step, one transaction, the folder holds none: what fails before it, as on a full disk, can be done
  /// again.
  ///
  /// - Parameters:
  ///   - folder: where; it is made if it is not there.
  ///   - name: the municipality's name.
  ///   - country: whose law, tasks and holidays hold.
  ///   - isDemo: whether its figures are invented.
  ///   - now: where the time comes from.
  ///   - furnish: what else is set up in the same transaction, as the branches.
  /// - Throws: ``/Records/RecordsFault``, also when the folder holds an office.
  public static func found(
    in folder: Folder, name: ScreenedText, country: Country, isDemo: Bool, now: @escaping @Sendable () -> Date,
    furnish: (DeskWriter) throws -> Void = { _ in }
  ) throws -> Office {
    guard !folder.hasLost(.desk) else { throw RecordsFault.lostDesk }
    try folder.make()
    let desk = try DeskFile(in: folder, migrations: Schema.desk, access: .create)
    guard try desk.read({ try OfficeProfile.read($0) }) == nil else { throw RecordsFault.alreadyAnOffice }
    let people = try PeopleFile(in: folder, migrations: Schema.people, access: .create, witness: desk)
    // Before the office: a founding that was not finished may stand in the audit, an office must.
    try AuditTrail.append(.officeMade, at: now(), to: people)
    try desk.write { writer in
      guard try OfficeProfile.read(writer.reader) == nil else { throw RecordsFault.alreadyAnOffice }
      try OfficeProfile.found(name: name, country: country, isDemo: isDemo, in: writer)
      try furnish(writer)
    }
    return try Office(in: folder, now: now)
  }

  /// The file that may hold persons.
  ///
  /// - Throws: ``/Records/RecordsFault``, also when the file is lost: a new one would begin a new audit trail in
  /// silence.
  public func people() throws -> PeopleFile {
    try PeopleFile(in: folder, migrations: Schema.people, access: .existing, witness: desk)
  }

  /// The desk log.
  public var log: EntryLog {
    EntryLog(desk: desk, office: OfficeContext(country: profile.country, clock: clock))
  }

  /// The open sessions of a desk.
  public func shelf(of desk: DeskName) -> DraftShelf {
    DraftShelf(desk: self.desk, name: desk)
  }

  /// The settings.
  public func settings() throws -> Settings {
    try desk.read { try Settings($0) }
  }
}
