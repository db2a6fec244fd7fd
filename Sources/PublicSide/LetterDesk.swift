import Courses
import Identifiers
import Language
public import Municipality
public import Noticeboard
import People
public import Records
public import SQLite

/// Where letters of the public pages become what they ask for.
///
/// Each letter is one transaction that also remembers the letter, so that one whose file outlived a crash changes nothing
/// when it is read again. Whoever writes is nobody that we know: what they may do is what their letter's kind allows, and
/// a link that is not known does nothing.
public enum LetterDesk {
  /// What came of a letter.
  public enum Outcome: Hashable, Sendable {
    /// It was done.
    case done
    /// It was read before.
    case known
    /// It could not be done; a sign-up's own page says why.
    case refused
    /// It is for `desk.sqlite`: an answer to »Fik du hjælp?«.
    case help(HelpAnswer, branch: String)
  }

  /// Takes a letter.
  ///
  /// - Parameters:
  ///   - country: whose telephone numbers are usual.
  ///   - generator: draws identities.
  /// - Throws: what the file throws; the letter is then as it was.
  public static func take(
    _ letter: Letter, in country: Country, at time: OfficeTime, using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws -> Outcome {
    if case .help(let answer, let branch) = letter.content { return .help(answer, branch: branch) }
    let isNew = try writer.run("INSERT OR IGNORE INTO public_letter (id) VALUES (?)", [.blob(letter.id.bytes)]) == 1
    guard isNew else { return .known }
    switch letter.content {
    case .signUp(let signUp): return try take(signUp, in: country, at: time, using: &generator, in: writer)
    case .wish(let wish, let link):
      guard let id = try PublicLinkRegister.enrolment(of: link, in: writer.reader) else { return .refused }
      return try take(wish, of: id, at: time, in: writer)
    case .help(let answer, let branch): return .help(answer, branch: branch)
    }
  }

  /// Forgets letters that lie in the box no more, so that their numbers are kept for moments only.
  ///
  /// - Parameter waiting: the letters that still lie there.
  public static func forget(but waiting: [RandomID], in writer: PeopleWriter) throws {
    let kept = Set(waiting)
    let known = try writer.reader.rows("SELECT id FROM public_letter", []) { RandomID(bytes: $0.blob(0)) }
    for id in known.compactMap(\.self) where !kept.contains(id) {
      try writer.run("DELETE FROM public_letter WHERE id = ?", [.blob(id.bytes)])
    }
  }

  /// Whether any letter is remembered, so that nothing is written where nothing is to be forgotten.
  public static func remembers(in reader: Reader) throws -> Bool {
    try reader.first("SELECT 1 FROM public_letter LIMIT 1", []) { _ in true } ?? false
  }

  private static func take(
    _ letter: SignUpLetter, in country: Country, at time: OfficeTime,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> Outcome {
    // Only what is announced can be signed up for out there; a term that is not there leaves no trace.
    guard let term = try? TermRegister.term(word: letter.course, in: writer.reader), term.plan.isAnnounced,
      term.plan.takesSignUp, letter.link.count == 32,
      try !PublicLinkRegister.knows(letter.link, in: writer.reader)
    else { return .refused }
    func keep(_ enrolment: RandomID?, _ refusal: LetterRefusal?) throws {
      try writer.run(
        "INSERT INTO public_link (digest, term, enrolment, refusal, day) VALUES (?, ?, ?, ?, ?)",
        [
          .blob(letter.link), .whole(term.id.number), enrolment.map { .blob($0.bytes) } ?? .null,
          .whole(refusal?.number), .whole(time.day.number),
        ])
    }
    guard let signUp = try? signUp(letter, in: country) else {
      try keep(nil, .details)
      return .refused
    }
    do {
      // Each letter makes a sign-up of its own, or is refused by what holds for everybody: nobody learns who is signed up.
      let enrolment = try EnrolmentRegister.signUp(
        signUp, to: term.id, by: .publicPages, at: time, using: &generator, in: writer)
      try keep(enrolment.id, nil)
      return .done
    } catch let fault as TermFault {
      try keep(nil, refusal(of: fault))
      return .refused
    }
  }

  private static func signUp(_ letter: SignUpLetter, in country: Country) throws -> SignUp {
    let person = try PersonDetails(name: letter.name, telephone: letter.telephone, email: letter.email)
    guard letter.name.isOneLine, letter.telephone?.isOneLine ?? true, letter.email?.isOneLine ?? true,
      letter.name.contains(where: \.isLetter),
      !Gate.standard.findsPersonNumber(in: letter.name),
      !Gate.standard.findsPersonNumber(inEmail: letter.email ?? "", sparingMobiles: country == .sweden),
      !Gate.standard.findsPersonNumber(in: letter.telephone ?? "", sparingMobiles: country == .sweden)
    else { throw TermFault.contactMissing }
    var signUp = SignUp(person)
    signUp.party = letter.party
    signUp.device = letter.device.flatMap(LearnerDevice.init(rawValue:))
    return signUp
  }

  private static func refusal(of fault: TermFault) -> LetterRefusal {
    switch fault {
    case .full, .noFreeSeats, .noGroup: .full
    case .partyTooLarge, .outOfRange: .party
    case .contactMissing: .details
    default: .closed
    }
  }

  private static func take(
    _ wish: LinkWish, of id: RandomID, at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Outcome {
    let action: EnrolmentRegister.Action =
      switch wish {
      case .accept: .accept
      case .decline: .decline
      case .leave: .leave
      }
    do {
      // What is so already is no fault: a link may be used twice.
      try EnrolmentRegister.act(action, on: id, by: .publicPages, at: time, in: writer)
      return .done
    } catch is TermFault {
      return .refused
    }
  }
}

extension String {
  /// Whether no sign of it breaks or turns the line.
  fileprivate var isOneLine: Bool {
    let unseen: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
    return unicodeScalars.allSatisfy { !unseen.contains($0.properties.generalCategory) }
  }
}
