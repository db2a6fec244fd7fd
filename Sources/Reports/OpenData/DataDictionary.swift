public import Formats
public import Language
public import Municipality
public import Statistics

/// What every code in a file of released figures means: axes, categories, measures and marks, in three languages.
public struct DataDictionary {
  /// One line of it.
  struct Entry {
    /// What it explains.
    enum Part: String, CaseIterable {
      case catalogue, axis, category, measure, mark
    }

    let part: Part
    /// The axis of a category; nil for all else.
    let axis: ReleaseAxis?
    let code: String
    let name: Wording
    let meaning: Wording
  }

  private let categories: OpenCategories
  private let office: OfficeProfile
  private let language: LanguageCode
  private let today: Day

  /// Makes the dictionary of an office.
  ///
  /// - Parameters:
  ///   - categories: what may stand on the axes.
  ///   - office: whose figures they are.
  ///   - language: the language of the page; the names stand in all three.
  ///   - today: the day on which it is made.
  public init(_ categories: OpenCategories, office: OfficeProfile, language: LanguageCode, on today: Day) {
    self.categories = categories
    self.office = office
    self.language = language
    self.today = today
  }

  // MARK: - Entries

  private var axes: [Entry] {
    ReleaseAxis.allCases.map {
      Entry(part: .axis, axis: nil, code: $0.code, name: $0.wording, meaning: $0.openMeaning)
    }
  }

  private func entries(of axis: ReleaseAxis) -> [Entry] {
    categories[axis].map {
      Entry(part: .category, axis: axis, code: $0.code, name: $0.wording, meaning: Wording(same: ""))
    }
  }

  private var measures: [Entry] {
    OpenMeasure.allCases.map {
      Entry(part: .measure, axis: nil, code: $0.rawValue, name: $0.wording, meaning: $0.meaning)
    }
  }

  private var marks: [Entry] {
    [
      (OpenTableDataset.hidden, DictionaryPhrase.hidden, OpenFiguresPhrase.hiddenMark.wording),
      (OpenTableDataset.none, .none, OpenFiguresPhrase.noneMark.wording),
      ("0", .zero, DictionaryPhrase.zeroMeaning.wording),
      (ReportTerm.totalCode, .total, DictionaryPhrase.totalMeaning.wording),
    ].map { Entry(part: .mark, axis: nil, code: $0.0, name: $0.1.wording, meaning: $0.2) }
  }

  private var edition: Entry {
    Entry(
      part: .catalogue, axis: nil, code: office.edition.iso, name: DictionaryPhrase.edition.wording,
      meaning: DictionaryPhrase.editionMeaning.wording)
  }

  private var entries: [Entry] {
    [edition] + axes + ReleaseAxis.allCases.flatMap(entries) + measures + marks
  }

  // MARK: - Forms

  /// One row for each code: `part,axis,code,da,sv,en,meaningDa,meaningSv,meaningEn`.
  public func csv(as dialect: CSVDialect) -> String {
    let header: [CSVCell] = ["part", "axis", "code", "da", "sv", "en", "meaningDa", "meaningSv", "meaningEn"]
    return CSVWriter.text(
      [header]
        + entries.map { entry in
          ([entry.part.rawValue, entry.axis?.code ?? "", entry.code] + entry.name.all + entry.meaning.all)
            .map { $0.isEmpty ? .empty : .text($0) }
        }, as: dialect)
  }

  /// The dictionary for programs.
  public var json: JSON {
    func object(_ entry: Entry) -> JSON {
      ["id": .text(entry.code), "name": words(entry.name), "meaning": words(entry.meaning)]
    }
    return [
      "office": .text(office.name), "invented": .bool(office.isDemo), "catalogue": .text(office.edition.iso),
      "generatedOn": .text(today.iso),
      "axes": .array(
        zip(ReleaseAxis.allCases, axes).map { axis, entry in
          [
            "id": .text(entry.code), "name": words(entry.name), "meaning": words(entry.meaning),
            "categories": .array(
              entries(of: axis).map { ["id": .text($0.code), "name": words($0.name)] }),
          ]
        }),
      "measures": .array(
        zip(OpenMeasure.allCases, measures).map { measure, entry in
          [
            "id": .text(entry.code), "name": words(entry.name), "meaning": words(entry.meaning),
            "unit": .text(measure.unit.rawValue), "decimals": .whole(measure.decimals),
          ]
        }), "marks": .array(marks.map(object)),
    ]
  }

  private func words(_ wording: Wording) -> JSON {
    ["da": .text(wording.da), "sv": .text(wording.sv), "en": .text(wording.en)]
  }

  /// The dictionary as a report, a section for each axis.
  public var report: Report {
    let axes = ReleaseAxis.allCases.map { axis in
      section(axis.code, axis.wording, entries(of: axis), lead: axis.openMeaning[language])
    }
    return Report(
      id: "dictionary", title: DictionaryPhrase.dictionaryTitle(in: language), office: office.name,
      period: ReportPeriod(
        text: DictionaryPhrase.editionOf(in: language, ["day": .day(office.edition)]), first: today, last: today),
      audience: .publication, language: language,
      sections: axes + [
        section("measures", DictionaryPhrase.measures.wording, measures, hasMeanings: true),
        section("marks", DictionaryPhrase.marks.wording, marks, hasMeanings: true),
      ], notes: [DictionaryPhrase.editionMeaning(in: language)], generatedOn: today, isInvented: office.isDemo,
      titles: DictionaryPhrase.dictionaryTitle.wording, mark: ReportMark("", line: DictionaryPhrase.line(in: language)))
  }

  private func section(
    _ id: String, _ heading: Wording, _ entries: [Entry], lead: String? = nil, hasMeanings: Bool = false
  ) -> ReportSection {
    func column(_ id: String, _ title: Wording, _ role: ReportColumn.Role) -> ReportColumn {
      ReportColumn(id: id, title: title, role: role, meaning: DictionaryPhrase.nameMeaning.wording)
    }
    let names = LanguageCode.allCases.map { column($0.rawValue, DictionaryPhrase.language($0).wording, .remark) }
    let columns = [column("code", DictionaryPhrase.code.wording, .key)] + names
    let last = hasMeanings ? [column("meaning", DictionaryPhrase.meaning.wording, .remark)] : []
    let rows = entries.map { entry -> [ReportCell] in
      [.text(entry.code)] + entry.name.all.map { .text($0) }
        + (hasMeanings ? [.text(entry.meaning[language])] : [])
    }
    return ReportSection(
      id, heading, lead: lead, body: .table(ReportTable(columns: columns + last, rows: rows)),
      source: Wording(same: ""), in: language)
  }
}

extension ReleaseAxis {
  /// What is told apart by it.
  fileprivate var openMeaning: Wording {
    switch self {
    case .branch: DeskColumns.branch([]).meaning
    case .area: DeskColumns.area([]).meaning
    case .age: DictionaryPhrase.ageMeaning.wording
    case .task: DictionaryPhrase.taskMeaning.wording
    case .level: DeskColumns.level.meaning
    case .channel: DeskColumns.channel.meaning
    case .outcome: DeskColumns.outcome.meaning
    case .barrier: DeskColumns.barrier.meaning
    case .owner: DeskColumns.owner.meaning
    }
  }
}
