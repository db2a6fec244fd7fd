import People
public import Records
public import SQLite

/// Sign-ups of a term that may be one person's twice.
///
/// The public pages take whoever signs up for somebody new, so that they tell nothing of who is known; whether two are
/// one person, staff find out by asking. It is worked out when it is shown, and nothing of it is kept.
public enum PossibleDouble {
  /// The sign-ups that hold or wait for a seat and are perhaps doubled, each with the others, the first one first.
  ///
  /// Two are beside each other where the names agree, and a telephone number or an e-mail address does too or one of the
  /// two came from the public pages.
  public static func find(in term: RowNumber<Term>, in reader: Reader) throws -> [RandomID: [Enrolment]] {
    let all = try EnrolmentRegister.enrolments(of: term, in: reader).filter(\.status.isOpen).compactMap { enrolment in
      try enrolment.person.flatMap { try PersonRegister.person($0, in: reader) }.map { (enrolment, $0.details) }
    }
    var found: [RandomID: [Enrolment]] = [:]
    for (place, (one, details)) in all.enumerated() {
      for (other, others) in all[(place + 1)...] where KnownPerson.sharesName(details, others) {
        guard
          try KnownPerson.sharesContact(details, others) || isFromOutside(one, reader) || isFromOutside(other, reader)
        else { continue }
        found[one.id, default: []].append(other)
        found[other.id, default: []].append(one)
      }
    }
    return found
  }

  private static func isFromOutside(_ enrolment: Enrolment, _ reader: Reader) throws -> Bool {
    try EnrolmentRegister.history(of: enrolment.id, in: reader).first?.actor == AuditActor.publicPages.number
  }
}
