public import SQLite

extension PersonRegister {
  /// The persons that are reached by a telephone number or an e-mail address, also those whose data may only be stored.
  ///
  /// Case, blanks and the own country's prefix do not count.
  ///
  /// - Parameter contact: what the person says that they can be reached by.
  public static func find(reachedBy contact: String, in reader: Reader) throws -> [PersonRecord] {
    let contact = contact.split(whereSeparator: \.isWhitespace).joined()
    guard !contact.isEmpty else { return [] }
    let query: SQL = contact.contains("@") ? byEmail : byTelephone
    return try reader.rows(query, [.text(contact)], record).compactMap(\.self)
      .sorted { ($0.details.name, $0.id) < ($1.details.name, $1.id) }
  }

  private static let byTelephone: SQL =
    """
    SELECT id, name, telephone, email, address, restriction FROM person
    WHERE replace(replace(replace(replace(telephone, ' ', ''), '-', ''), '+45', ''), '+46', '0')
      = replace(replace(replace(replace(?, ' ', ''), '-', ''), '+45', ''), '+46', '0')
      AND telephone IS NOT NULL
    """
  private static let byEmail: SQL =
    """
    SELECT id, name, telephone, email, address, restriction FROM person
    WHERE lower(email) = lower(?) AND email IS NOT NULL
    """
}
