import Glibc
public import Language
public import SQLite

/// What can be wrong with the office's folder and files.
public struct RecordsFault: Fault, Hashable {
  /// The kinds of trouble.
  public enum Trouble: Hashable, Sendable {
    case noFolder
    case noOffice
    case noAccess
    case lostFile
    case alreadyAnOffice
    case cannotMakeFolder
    case foreignFile
    case newerFile
    case damaged
    case readOnly
    case full
    case busy
    case inputOutput
    case program
  }

  /// What is wrong.
  public let trouble: Trouble
  /// The file that it is wrong with.
  public let file: Folder.File?
  /// What SQLite said, for a log; it names no values.
  public let cause: SQLiteError?

  init(_ trouble: Trouble, file: Folder.File?, cause: SQLiteError? = nil) {
    self.trouble = trouble
    self.file = file
    self.cause = cause
  }

  init(_ cause: SQLiteError, file: Folder.File) {
    self.file = file
    self.cause = cause
    trouble =
      switch cause.reason {
      case .busy: .busy
      case .full: .full
      case .readOnly: .readOnly
      case .damaged: .damaged
      case .notADatabase: .foreignFile
      case .cannotOpen: .readOnly
      case .inputOutput, .memory: .inputOutput
      case .constraint, .misuse: .program
      }
  }

  /// The fault behind an error of the operating system.
  init(errno: Int32, file: Folder.File?) {
    let trouble: Trouble =
      switch errno {
      case ENOSPC, EDQUOT: .full
      case EACCES, EPERM, EROFS: .readOnly
      default: .inputOutput
      }
    self.init(trouble, file: file)
  }

  /// A folder that no office may be made in.
  public static let alreadyAnOffice = RecordsFault(.alreadyAnOffice, file: nil)

  /// A folder that holds no office.
  public static let noOffice = RecordsFault(.noOffice, file: nil)

  /// A folder whose desk file is lost: what belongs to it is still there.
  public static let lostDesk = RecordsFault(.lostFile, file: .desk)

  /// The code for programs.
  public var code: String {
    switch trouble {
    case .noFolder: "noFolder"
    case .noOffice: "noOffice"
    case .noAccess: "noAccess"
    case .lostFile: "lostFile"
    case .alreadyAnOffice: "alreadyAnOffice"
    case .cannotMakeFolder: "cannotMakeFolder"
    case .foreignFile: "foreignFile"
    case .newerFile: "newerFile"
    case .damaged: "damagedFile"
    case .readOnly: "readOnly"
    case .full: "diskFull"
    case .busy: "busy"
    case .inputOutput: "inputOutput"
    case .program: "storage"
    }
  }

  /// The class of the fault.
  public var kind: FaultKind {
    switch trouble {
    case .noFolder, .noOffice: .noInput
    case .alreadyAnOffice, .cannotMakeFolder: .cannotCreate
    case .foreignFile, .damaged, .lostFile: .data
    case .newerFile: .configuration
    case .readOnly, .noAccess: .permission
    case .full, .inputOutput: .inputOutput
    case .busy: .busy
    case .program: .software
    }
  }

  /// The field is the data folder.
  public var field: String? { "data" }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    let phrase: RecordsPhrase =
      switch trouble {
      case .noFolder: .noFolder
      case .noOffice: .noOffice
      case .noAccess: .noAccess
      case .lostFile: .lostFile
      case .alreadyAnOffice: .alreadyAnOffice
      case .cannotMakeFolder: .cannotMakeFolder
      case .foreignFile: .foreignFile
      case .newerFile: .newerFile
      case .damaged: .damaged
      case .readOnly: .readOnly
      case .full: .full
      case .busy: .busy
      case .inputOutput: .inputOutput
      case .program: .program
      }
    return phrase(in: language, ["file": .text(file?.rawValue ?? Folder.File.desk.rawValue)])
  }
}
