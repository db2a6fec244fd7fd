public import Language
import Municipality
import People
import Records

/// What the office stores, why, how long and where, made from what the code declares.
///
/// With it come drafts for the data-protection officer to finish: the record of GDPR art. 30, the assessment of art.
/// 35, and the notices of art. 13. No lawyer has read them, and they say so.
public struct PrivacyPaper {
  private let office: Office
  private let attack: LinkageAttack
  private let language: LanguageCode

  /// Reads what the paper needs; the linkage attack is run for it.
  ///
  /// - Throws: ``/Records/RecordsFault``.
  public init(of office: Office, in language: LanguageCode) throws {
    self.office = office
    self.language = language
    attack = try LinkageAttack(on: office)
  }

  /// The paper.
  public var paper: Paper {
    Paper(
      title: say(.title), office: office.profile.name, day: office.clock.today, language: language,
      blocks: stored + record + assessment + notices + columns)
  }

  private func say(_ phrase: PrivacyPaperPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  // MARK: - What is stored

  private var stored: [Paper.Block] {
    var verdict = say(attack.isClean ? .attackClean : .attackFound, ["n": .number(attack.linked + attack.copied)])
    if attack.witnesses == 0 { verdict = say(.attackEmpty) }
    return [
      .text(say(.intro)),
      .heading(2, say(.storedHeading)),
      .table(
        [say(.file), say(.holds), say(.why), say(.howLong)],
        Schema.purposes.map { entry in
          [
            entry.file.rawValue, entry.purpose.holds[language], entry.purpose.why[language],
            terms(of: entry.rules).joined(separator: "\n"),
          ]
        }),
      .heading(3, say(.logHeading)),
      .text(say(.logText)),
      .text(verdict),
    ]
  }

  /// How long the columns of a purpose are kept, each term with the kinds of data that it holds for.
  private func terms(of rules: [ColumnRule]) -> [String] {
    let terms = unique(rules.map { $0.retention.wording[language] })
    guard terms.count > 1 else { return terms.map(\.capitalizedFirst) }
    return terms.map { term in
      let kinds = unique(rules.filter { $0.retention.wording[language] == term }.map { $0.dataClass.wording[language] })
      return kinds.joined(separator: ", ").capitalizedFirst + ": " + term
    }
  }

  // MARK: - The record of art. 30

  private var record: [Paper.Block] {
    let categories = Schema.purposes
      .filter { entry in entry.rules.contains { $0.dataClass == .person } }
      .map { "– " + $0.purpose.holds[language] }
    return [
      .heading(2, say(.recordHeading)),
      .text(say(.draftNote)),
      .table(
        [say(.recordPoint), say(.recordAnswer)],
        [
          [say(.controller), office.profile.name],
          [say(.purposes), Purpose.allCases.map { $0.wording[language].lowercasedFirst }.joined(separator: ", ")],
          [say(.subjects), say(.subjectsAnswer)],
          [
            say(.categories),
            ([say(.categoriesAnswer)] + unique(categories) + [say(.categoriesNot)]).joined(separator: "\n"),
          ],
          [say(.recipients), say(.recipientsAnswer)],
          [say(.transfers), say(.transfersAnswer)],
          [say(.deadlines), deadlines],
          [say(.security), say(.securityAnswer)],
        ]),
      .blank(say(.officer)), .blank(say(.legalBasis)), .blank(say(.server)), .blank(say(.whoHasAccess)),
    ]
  }

  private var deadlines: String {
    let persons = Purpose.allCases.map { purpose in
      let days = purpose.defaultDays
      return purpose.wording[language] + ": "
        + (days == 0 ? say(.sameDay) : say(.daysAfter, ["n": .number(days)]))
    }
    let terms = Schema.peopleTerms.map {
      $0.name[language] + ": " + RetentionPhrase.years(in: language, ["n": .number($0.years)])
    }
    return (persons + terms).joined(separator: "\n")
  }

  // MARK: - The assessment of art. 35

  private var assessment: [Paper.Block] {
    let risks: [(PrivacyPaperPhrase, PrivacyPaperPhrase)] = [
      (.riskNote, .measureNote), (.riskLink, .measureLink), (.riskTable, .measureTable), (.riskTheft, .measureTheft),
      (.riskLong, .measureLong), (.riskStaff, .measureStaff),
    ]
    return [
      .heading(2, say(.assessmentHeading)),
      .text(say(.draftNote)),
      .heading(3, say(.descriptionHeading)), .text(say(.description)),
      .heading(3, say(.necessityHeading)), .text(say(.necessity)), .blank(say(.necessityBlank)),
      .heading(3, say(.risksHeading)),
      .table(
        [say(.risk), say(.measure), say(.left)], risks.map { [say($0.0), say($0.1), "☐ ____"] }),
      .blank(say(.advice)), .blank(say(.decision)),
    ]
  }

  // MARK: - The notices of art. 13

  private var notices: [Paper.Block] {
    let values: [String: PhraseValue] = [
      "office": .text(office.profile.name), "authority": .text(office.profile.country.supervisor),
    ]
    let purposes: [(PrivacyPaperPhrase, Purpose)] = [
      (.noticeBooking, .booking), (.noticeVisit, .homeVisit), (.noticeCourse, .enrolment),
    ]
    return [.heading(2, say(.noticesHeading)), .text(say(.draftNote)), .heading(3, say(.noticeDeskHeading))]
      + [.text(say(.noticeDesk, values))]
      + purposes.flatMap { phrase, purpose -> [Paper.Block] in
        let days = purpose.defaultDays
        let kept = days == 0 ? say(.noticeSameDay) : say(.noticeDays, ["n": .number(days)])
        return [
          .heading(3, purpose.wording[language]), .text(say(phrase, values)),
          .text(kept + " " + say(.noticeEnd, values)),
        ]
      }
  }

  // MARK: - Every column

  private var columns: [Paper.Block] {
    let all = Schema.deskColumns.map { ("desk.sqlite", $0) } + Schema.peopleColumns.map { ("people.sqlite", $0) }
    return [
      .heading(2, say(.columnsHeading)),
      .text(say(.columnsText)),
      .table(
        [say(.file), say(.column), say(.kind), say(.howLong)],
        all.map { file, rule in
          [
            file, rule.table + "." + rule.column, rule.dataClass.wording[language], rule.retention.wording[language],
          ]
        }),
    ]
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen = Set<String>()
    return texts.filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The text with a small first letter, to stand within a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text with a large first letter, to begin a line.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
