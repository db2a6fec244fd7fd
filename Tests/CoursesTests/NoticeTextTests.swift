import Formats
import Language
import Municipality
import People
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// The letters that learners get, read word by word.
@Suite struct NoticeTextTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  private func text(
    _ kind: NoticeKind, _ enrolment: Enrolment, telephone: String? = nil
  ) throws -> NoticeText {
    try office.people.read { reader in
      let due = try NoticeRegister.due(kind, for: enrolment.id, under: office.law(), in: reader)
      let branch = try office.code(Branch.self, "hornbaek")
      let number = telephone.flatMap { BranchTelephone($0, in: .denmark) }
      let places = try NoticePlaces(
        branches: [branch: "Hornbæk Bibliotek"], telephones: number.map { [branch: $0] } ?? [:], in: reader)
      let answerBy = due.enrolment.answerBy.map { (day: Day(number: $0 / 86_400), minute: $0 % 86_400 / 60) }
      return NoticeText(of: due, places: places, today: office.today, answerBy: answerBy)
    }
  }

  private func room() throws -> RowNumber<CourseRoom> {
    let code = try office.code(CourseRoom.self, "moede")
    let branch = try office.code(Branch.self, "hornbaek")
    return try office.people.write {
      try RoomRegister.add(
        code,
        RoomRegister.Draft(
          branch: branch, name: "Mødelokalet", floor: "1", seats: 12, access: ChoiceSet([.lift, .loop])),
        in: $0
      ).id
    }
  }

  @Test func `where the branch has a telephone, letters and short messages end with it`() throws {
    let anna = try office.signUp("Anna Prøve", to: try office.term(seats: SeatRules(seats: 2, listLimit: 2)))
    let text = try text(.confirmation, anna, telephone: "12345678")
    #expect(text.written(by: .letter, to: "Anna Prøve").hasSuffix("\nHornbæk Bibliotek\nTelefon 12 34 56 78\n"))
    #expect(text.written(by: .sms, to: "Anna Prøve").hasSuffix(" Hilsen Hornbæk Bibliotek, tlf. 12 34 56 78"))
  }

  @Test func `a confirmation in Danish says when, where, what it costs, what to bring and whom to ring`() throws {
    let room = try room()
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2)) {
      $0.room = room
      $0.price = 5_000
    }
    let anna = try office.signUp("Anna Prøve", to: term) { $0.device = .iPad }
    #expect(
      try text(.confirmation, anna).written(by: .letter, to: "Anna Prøve") == """
        Kære Anna Prøve

        Du er tilmeldt »MitID for begyndere«. Vi glæder os til at se dig.

        Vi mødes 3 gange:
        mandag den 28. september kl. 10-12
        mandag den 5. oktober kl. 10-12
        mandag den 12. oktober kl. 10-12

        Sted: Mødelokalet, etage 1, Hornbæk Bibliotek
        Godt at vide om stedet: elevator og teleslynge.
        Det koster 50 kr.
        Tag din iPad med, og husk opladeren.

        Kan du ikke komme, så ring til biblioteket. Så kan andre få pladsen.

        Venlig hilsen
        Hornbæk Bibliotek

        """)
  }

  @Test func `a couple is written to as two, and who borrows is told so`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    let anna = try office.signUp("Anna Prøve", to: term) {
      $0.party = 2
      $0.wantsLoan = true
    }
    let letter = try text(.confirmation, anna).written(by: .letter, to: "Anna Prøve")
    #expect(letter.contains("I er tilmeldt »MitID for begyndere«. Vi glæder os til at se jer."))
    #expect(letter.contains("Vi har noteret, at I er 2, der kommer."))
    #expect(letter.contains("Vi har noteret, at I gerne vil låne en tablet eller computer af os."))
    #expect(letter.contains("Så kan andre få pladserne.") && letter.contains("Det er gratis."))
  }

  @Test func `an offer in Swedish and in English says until when`() throws {
    for (language, sentences) in [
      (
        LanguageCode.sv,
        [
          "Hej Bent Prøve!", "Nu finns det plats för dig på ”MitID for begyndere”.",
          "Ring biblioteket senast måndag den 31 augusti kl. 10:40.", "Vänliga hälsningar",
        ]
      ),
      (
        .en,
        [
          "Dear Bent Prøve", "There is now room for you in “MitID for begyndere”.",
          "please ring the library by Monday 31 August at 10:40.", "Kind regards",
        ]
      ),
    ] {
      let term = try office.term("hold-\(language.rawValue)", seats: SeatRules(seats: 1, listLimit: 2)) {
        $0.language = language
      }
      let anna = try office.signUp("Anna Prøve", to: term)
      let bent = try office.signUp("Bent Prøve", to: term)
      try office.act(.leave, anna)
      let letter = try text(.offer, bent).written(by: .letter, to: "Bent Prøve")
      for sentence in sentences { #expect(letter.contains(sentence), "\(letter)") }
    }
  }

  @Test func `a moved date is told with all dates as they now are, and a cancelled one with those that are left`()
    throws
  {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    let anna = try office.signUp("Anna Prøve", to: term)
    office.seconds += 1
    try office.people.write {
      let second = term.dates[1]
      try TermRegister.move(
        second.id, of: term.id, to: DateDraft(day: second.day.adding(1), span: second.span), at: office.time, in: $0)
      try TermRegister.cancel(term.dates[2].id, of: term.id, at: office.time, in: $0)
    }
    let moved = try text(.movedDate, anna)
    #expect(
      moved.call(in: .da)
        == "Der er sket en ændring på »MitID for begyndere«. Nu mødes vi tirsdag den 6. oktober kl. 10. Vi mødes altså "
        + "ikke mandag den 5. oktober kl. 10.")
    #expect(
      moved.written(by: .sms, to: "Anna Prøve").hasPrefix(
        "Der er sket en ændring på \"MitID for begyndere\". Nu mødes vi tirsdag den 6. oktober kl. 10. Vi mødes altså")
    )
    #expect(
      moved.written(by: .letter, to: "Anna Prøve").contains(
        "Her er alle gangene, som de er nu:\nmandag den 28. september kl. 10-12\ntirsdag den 6. oktober kl. 10-12\n"))
    let cancelled = try text(.cancelledDate, anna).written(by: .letter, to: "Anna Prøve")
    #expect(
      cancelled.contains(
        "»MitID for begyndere« er desværre aflyst mandag den 12. oktober kl. 10. Du skal derfor ikke komme den dag."))
    #expect(cancelled.contains("Vi mødes stadig:\nmandag den 28. september kl. 10-12"))
  }

  @Test func `a date that was moved twice, or to where another was, names no day that may be wrong`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    let anna = try office.signUp("Anna Prøve", to: term)
    office.seconds += 1
    func move(_ place: Int, to days: Int) throws {
      let date = term.dates[place]
      let draft = DateDraft(day: try #require(term.start).adding(days), span: date.span)
      try office.people.write { try TermRegister.move(date.id, of: term.id, to: draft, at: office.time, in: $0) }
    }
    try move(2, to: 15)
    // The second date takes the day that the third one had.
    try move(1, to: 14)
    let swapped = try text(.movedDate, anna).call(in: .en)
    #expect(swapped.hasSuffix("So we do not meet on Monday 5 October at 10:00."))
    try move(1, to: 8)
    let again = try text(.movedDate, anna).call(in: .en)
    #expect(again.hasSuffix("So we do not meet on Monday 12 October at 10:00."))
  }

  @Test func `every text is whole in every language, short for a telephone, and silent about health`() throws {
    var read = 0
    for language in LanguageCode.allCases {
      let office = try TermOffice()
      let term = try office.term(seats: SeatRules(seats: 1, listLimit: 5), in: 15) { $0.language = language }
      let cancelled = try office.term("vinter", seats: SeatRules(seats: 3, listLimit: 5)) { $0.language = language }
      let anna = try office.signUp("Anna Prøve", to: term) { $0.device = .other }
      let bent = try office.signUp("Bent Prøve", to: term)
      try office.signUp("Clara Prøve", to: cancelled)
      office.pass(hours: 24 * 9)
      let span = term.dates[0].span
      try office.people.write {
        try TermRegister.move(
          term.dates[1].id, of: term.id, to: DateDraft(day: term.dates[1].day.adding(1), span: span), at: office.time,
          in: $0)
        try TermRegister.cancel(term.dates[2].id, of: term.id, at: office.time, in: $0)
        try TermRegister.add(
          DateDraft(day: term.dates[2].day.adding(9), span: span), to: term.id, at: office.time,
          using: &office.generator, in: $0)
        try EnrolmentRegister.cancel(cancelled.id, by: .commandLine, at: office.time, in: $0)
      }
      func check(_ wanted: Set<NoticeKind>) throws {
        let (due, places) = try office.people.read { reader in
          (
            try NoticeRegister.due(wanted, in: NoticeScope(), under: office.law(), in: reader),
            try NoticePlaces(branches: [:], in: reader)
          )
        }
        #expect(Set(due.map(\.due.kind)) == wanted)
        for notice in due {
          let text = NoticeText(of: notice.due, places: places, today: office.today, answerBy: (office.today, 600))
          let letter = text.written(by: .letter, to: "Anna Prøve")
          let short = text.written(by: .sms, to: "Anna Prøve")
          for words in [letter, short, text.call(in: language)] {
            #expect(!words.contains("{") && !words.contains("  ") && !words.contains(".."), "\(words)")
            for word in ["syg", "sjuk", "helbred", "hälsa", "health", "handicap", "CPR"] {
              #expect(!words.lowercased().contains(word.lowercased()), "\(words)")
            }
          }
          #expect(short.count <= 400 && !short.contains("Anna"), "\(short.count): \(short)")
          #expect(letter.contains("Anna Prøve") && letter.split(separator: "\n").allSatisfy { $0.count < 220 })
          read += 1
        }
      }
      try check([.confirmation, .cancelledTerm, .cancelledDate, .movedDate, .addedDate, .reconfirm])
      try office.record(.coming, of: .reconfirm, anna)
      office.pass(hours: 24 * 4)
      try check([.reminder])
      try office.act(.leave, anna)
      #expect(try office.now(bent).status == .offered)
      try check([.offer])
    }
    #expect(read >= 24)
  }

  @Test func `rows for a mail merge hold what a letter needs, and another list has another mark`() throws {
    let term = try office.term(seats: SeatRules(seats: 2, listLimit: 2))
    try office.signUp("Anna Prøve", to: term) { $0.person.telephone = "+45 20 30 40 50" }
    func table() throws -> NoticeTable {
      try office.people.read { reader in
        let due = try NoticeRegister.due([.confirmation], in: NoticeScope(), under: office.law(), in: reader)
        let places = try NoticePlaces(branches: [:], in: reader)
        let notices = due.map {
          (notice: $0, text: NoticeText(of: $0.due, places: places, today: office.today, answerBy: nil))
        }
        return NoticeTable(notices, by: .letter, places: places, in: .da)
      }
    }
    let one = try table()
    #expect(one.rows.count == 2)
    #expect(one.rows[1][0] == .text("Bekræftelse") && one.rows[1][4] == .text("+4520304050"))
    #expect(one.rows[1][8] == .text("28-09-2026"))
    #expect(try table().mark == one.mark && one.mark.count == 8)
    try office.signUp("Bent Prøve", to: term)
    #expect(try table().mark != one.mark)
  }
}
