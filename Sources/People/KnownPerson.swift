public import Records
public import SQLite

/// Whether somebody who calls is one whom we know already.
public enum KnownPerson {
  /// The person with the same name and the same telephone number or e-mail address; nil where there is none.
  ///
  /// Case, accents, blanks and the own country's prefix do not count. Somebody whose data may only be stored is not
  /// found: they would be used.
  public static func find(_ details: PersonDetails, in reader: Reader) throws -> RandomID? {
    let name = NameKey(details.name)
    let found =
      try [(byTelephone, details.telephone), (byEmail, details.email)].flatMap { query, value in
        try value.map { value in
          try reader.rows(query, [.text(value)]) { (id: RandomID(bytes: $0.blob(0)), name: $0.text(1)) }
        } ?? []
      }
    return found.first { NameKey($0.name) == name }?.id
  }

  /// The persons with the same name, telephone number and e-mail address: what is known of them is all that is said, and
  /// the other way round.
  ///
  /// For whoever says of themselves who they are: who knows a name and a number is not taken for that person, and adds
  /// nothing to them. Somebody whose data may only be stored is not found.
  public static func findExactly(_ details: PersonDetails, in reader: Reader) throws -> [RandomID] {
    let (query, value) = details.telephone.map { (byTelephone, $0) } ?? (byEmail, details.email ?? "")
    return try reader.rows(query, [.text(value)]) { row -> RandomID? in
      let found = PersonDetails(
        stored: row.text(1), telephone: row.optionalText(2), email: row.optionalText(3), address: nil)
      guard let found, sharesName(found, details), telephone(found) == telephone(details),
        email(found) == email(details)
      else { return nil }
      return RandomID(bytes: row.blob(0))
    }.compactMap(\.self)
  }

  /// Whether two are called the same; case, accents and signs do not count.
  public static func sharesName(_ one: PersonDetails, _ other: PersonDetails) -> Bool {
    NameKey(one.name) == NameKey(other.name)
  }

  /// Whether two are reached by the same telephone number or e-mail address.
  public static func sharesContact(_ one: PersonDetails, _ other: PersonDetails) -> Bool {
    telephone(one).map { $0 == telephone(other) } ?? false || email(one).map { $0 == email(other) } ?? false
  }

  /// A way to reach somebody.
  public enum Way: String, CaseIterable, Sendable {
    case telephone, email

    /// What details say of it; nil for nothing.
    public func value(of details: PersonDetails) -> String? {
      switch self {
      case .telephone: details.telephone
      case .email: details.email
      }
    }
  }

  /// The ways to reach somebody that they say otherwise than what is stored of them; how it is written does not count,
  /// and what they do not say is no difference.
  public static func differing(_ stored: PersonDetails, _ said: PersonDetails) -> [Way] {
    Way.allCases.filter { way in
      switch way {
      case .telephone: said.telephone != nil && telephone(stored) != telephone(said)
      case .email: said.email != nil && email(stored) != email(said)
      }
    }
  }

  /// As the index has it.
  private static func telephone(_ details: PersonDetails) -> String? {
    details.telephone?.replacing(" ", with: "").replacing("-", with: "").replacing("+45", with: "")
      .replacing("+46", with: "0")
  }

  private static func email(_ details: PersonDetails) -> String? { details.email?.lowercased() }

  /// Keeps somebody for a purpose: one whom we know already as who they are, else as somebody new.
  ///
  /// - Parameters:
  ///   - known: what ``find(_:in:)`` gave.
  ///   - generator: draws an identity for somebody new.
  /// - Returns: who it is.
  public static func keep(
    _ known: RandomID?, _ details: PersonDetails, _ holding: Holding,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> RandomID {
    if let known {
      try PersonRegister.hold(known, holding, in: writer)
      return known
    }
    let person = RandomID(using: &generator)
    try PersonRegister.add(PersonRecord(id: person, details: details), holding, in: writer)
    return person
  }

  // That the column is not null is asked for in words: without it an index that leaves out the empty is not used.
  static let byTelephone: SQL =
    """
    SELECT id, name, telephone, email FROM person
    WHERE replace(replace(replace(replace(telephone, ' ', ''), '-', ''), '+45', ''), '+46', '0')
      = replace(replace(replace(replace(?, ' ', ''), '-', ''), '+45', ''), '+46', '0')
      AND telephone IS NOT NULL AND restriction IS NULL
    """
  static let byEmail: SQL =
    """
    SELECT id, name, telephone, email FROM person
    WHERE lower(email) = lower(?) AND email IS NOT NULL AND restriction IS NULL
    """

  /// The indexes that make it fast; a step of the schema after that of persons.
  public static let migration = Migration(
    "People 2: finding who is known",
    """
    CREATE INDEX person_by_telephone ON person
      (replace(replace(replace(replace(telephone, ' ', ''), '-', ''), '+45', ''), '+46', '0'))
      WHERE telephone IS NOT NULL;
    CREATE INDEX person_by_email ON person (lower(email)) WHERE email IS NOT NULL;
    """)
}
