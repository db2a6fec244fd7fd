import Language
import Municipality
import SQLite

/// How an account stands in the file.
enum AccountRow {
  /// The columns in the order in which they are read; other queries join them under the name `account`.
  static let columns: SQL =
    """
    account.number, account.sign_in, account.name, account.roles, account.branches, account.language, account.state,
    account.sign_in_day, account.password_day, account.last_day, account.version
    """

  /// How many columns that are.
  static let count = 11

  /// One account; nil where there is none.
  static func account(_ id: AccountID, in reader: Reader) throws -> Account? {
    try reader.first(
      "SELECT" + columns + "FROM account WHERE number = ?", [.whole(id.number)]
    ) { account($0) }.flatMap(\.self)
  }

  /// The account of a row; nil for one that this program cannot have written.
  ///
  /// - Parameter first: the column that its columns begin at.
  static func account(_ row: Row, from first: Int = 0) -> Account? {
    guard let id = AccountID(row.whole(first)), let name = try? SignInName(row.text(first + 1)),
      let scope = BranchScope(stored: row.optionalText(first + 4)),
      let language = LanguageCode(rawValue: row.text(first + 5)), let state = AccountState(number: row.whole(first + 6))
    else { return nil }
    return Account(
      id: id,
      draft: AccountDraft(
        stored: name, name: row.text(first + 2), roles: Set(ChoiceSet<StaffRole>(bits: row.whole(first + 3)).choices),
        scope: scope, language: language), state: state,
      lastSignedIn: row.optionalWhole(first + 7).map(Day.init(number:)),
      passwordChanged: row.optionalWhole(first + 8).map(Day.init(number:)), lastUsed: Day(number: row.whole(first + 9)),
      version: row.whole(first + 10))
  }
}
