import Language
import Municipality
import Statistics

/// A drafted answer: what the office does first, the letter, and the rules that it rests on.
///
/// The letter holds no number of the table, and nothing of which blanks are small.
struct ReleaseAnswerText {
  let outcome: ReleaseAnswer.Outcome
  let query: ReleaseQuery
  let releases: [Release]
  let office: OfficeProfile
  let language: LanguageCode
  let today: Day
  /// Whether commands are named.
  let namesCommands: Bool

  var report: Report {
    Report(
      id: "release-answer", title: ReleaseAnswerPhrase.answerTitle(in: language), office: office.name,
      period: ReportPeriod(
        text: query.period.name(in: language), first: query.period.days.lowerBound, last: query.period.days.upperBound),
      audience: .internal, language: language,
      sections: [
        section("first", .firstHeading, first), section("letter", .letterHeading, letter),
        section("rules", .rulesHeading, rulesRead),
      ], generatedOn: today, isInvented: office.isDemo, titles: ReleaseAnswerPhrase.answerTitle.wording,
      mark: ReportMark(
        ReleaseAnswerPhrase.draftTag(in: language), line: ReleaseAnswerPhrase.draftLine(in: language)))
  }

  private func section(_ id: String, _ heading: ReleaseAnswerPhrase, _ paragraphs: [String]) -> ReportSection {
    ReportSection(id, heading.wording, body: .text(paragraphs), source: Wording(same: ""), in: language)
  }

  /// The release in which just this was published; nil where it was not.
  private var published: Release? {
    releases.last { release in
      release.query.period.days == query.period.days && release.query.threshold == query.threshold
        && query.tables.allSatisfy(release.query.tables.contains)
    }
  }

  // MARK: - For the office

  private var first: [String] {
    let words = RemedyWords(in: language)
    switch outcome {
    case .given(let proposal):
      if let published {
        return [
          (namesCommands ? ReleaseAnswerPhrase.attach : .attachPlain)(
            in: language, ["release": .text("\(published.number)")]),
          ReleaseAnswerPhrase.lawyer(in: language),
        ]
      }
      return [
        namesCommands
          ? ReleaseAnswerPhrase.publishFirst(in: language, ["words": .text(query.words)])
          : ReleaseAnswerPhrase.publishFirstPlain(in: language),
        blanks(proposal),
        ReleaseAnswerPhrase.lawyer(in: language),
      ]
    case .refusedWhole(let proposal):
      return [
        blanks(proposal), (namesCommands ? ReleaseAnswerPhrase.mayGive : .mayGivePlain)(in: language),
        ReleaseAnswerPhrase.lawyer(in: language),
      ]
    case .refused(let fault, let instead):
      let lines = [
        (instead.ways.map { words.line($0) }, ReleaseAnswerPhrase.couldGive),
        (instead.failed.map { words.line($0) }, .triedInVain),
      ]
      return [fault.sentence(in: language), ReleaseAnswerPhrase.lawyer(in: language)]
        + lines.filter { !$0.0.isEmpty }.map { lines, phrase in
          phrase(in: language, ["list": .text(lines.joined(separator: "; "))])
        }
    }
  }

  private func blanks(_ proposal: ReleaseProposal) -> String {
    (namesCommands ? ReleaseAnswerPhrase.blankOf : .blankOfPlain)(
      in: language, ["n": .number(proposal.withheld), "of": .number(proposal.filled)])
  }

  // MARK: - The letter

  private var letter: [String] {
    let threshold = ["n": PhraseValue.number(query.threshold)]
    let body: [String]
    switch outcome {
    case .given(let proposal):
      let state: ReleaseAnswerPhrase = published == nil ? .canGive : .wasGiven
      // A table with blanks is less than what was asked for: that can be complained of too.
      let isPart = proposal.withheld > 0
      body =
        [state(in: language)] + (isPart ? [ReleaseReportPhrase.blankMeans(in: language, threshold)] : [])
        + rules([.right] + (isPart ? [.limit] : []) + (published == nil ? [] : [.published]))
        + (isPart ? [ReleaseAnswerPhrase.complaint(in: language)] : [])
    case .refusedWhole:
      body =
        [
          ReleaseAnswerPhrase.cannotWhole(in: language, threshold), ReleaseAnswerPhrase.why(in: language),
          ReleaseAnswerPhrase.canBlank(in: language, threshold),
        ] + rules([.right, .limit]) + [ReleaseAnswerPhrase.complaint(in: language)]
    case .refused(let fault, _):
      body =
        [
          ReleaseAnswerPhrase.cannot(in: language) + " " + reason(fault)(in: language),
          ReleaseAnswerPhrase.why(in: language), ReleaseAnswerPhrase.askLess(in: language),
        ] + rules([.right, .limit]) + [ReleaseAnswerPhrase.complaint(in: language)]
    }
    return [asked] + body + [ReleaseAnswerPhrase.regards(in: language), office.name]
  }

  private var asked: String {
    let tables = query.tables.map { ReleasedColumns.list($0.axes, in: language).lowercased() }
    return ReleaseAnswerPhrase.asked(
      in: language,
      [
        "office": .text(office.name), "period": .text(query.period.name(in: language)),
        "tables": .text(tables.joined(separator: "; ")),
      ])
  }

  private func reason(_ fault: ReleaseFault) -> ReleaseAnswerPhrase {
    switch fault {
    case .cannotBeGuarded: .becauseOfEarlier
    case .nothingLeft: .becauseSmall
    case .notProved: .becauseUnproved
    default: .becauseTooLarge
    }
  }

  // MARK: - The rules

  private var known: [AccessRule] { Catalogue.of(office.country).publicAccess }

  /// Rules as the letter tells them: what was not confirmed is marked there too.
  private func rules(_ roles: [AccessRule.Role]) -> [String] {
    known.filter { roles.contains($0.role) }.map { rule in
      let said = ReleaseAnswerPhrase.rule(
        in: language, ["law": .text(opening(rule.law)), "what": .text(rule.what[language])])
      return rule.verified ? said : said + " " + ReleaseAnswerPhrase.unconfirmed(in: language)
    }
  }

  /// The name of a law as the first word of a sentence.
  private func opening(_ law: Wording) -> String { law[language].prefix(1).uppercased() + law[language].dropFirst() }

  /// Where each rule was read, for the lawyer.
  private var rulesRead: [String] {
    [Catalogue.of(office.country).note[language]]
      + known.map { rule in
        let state: ReleaseAnswerPhrase = rule.verified ? .confirmedRead : .unconfirmedRead
        return state(
          in: language,
          [
            "law": .text(opening(rule.law)), "source": .text(rule.source), "day": .day(rule.checkedOn),
          ])
      }
  }
}
