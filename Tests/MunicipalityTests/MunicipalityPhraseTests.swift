import Language
import Municipality
import Testing

@Suite struct MunicipalityPhraseTests {
  @Test func `Every text stands in three languages with the same values`() {
    let wordings = MunicipalityPhrase.allCases.map(\.wording) + ImportPhrase.allCases.map(\.wording)
    for wording in wordings {
      #expect(!wording.all.contains(""))
      // A plural may be needed in one language only, so values are compared apart from the words they choose.
      #expect(PhraseTemplate(wording.da).names == PhraseTemplate(wording.sv).names, "\(wording.da)")
      #expect(PhraseTemplate(wording.da).names == PhraseTemplate(wording.en).names, "\(wording.da)")
    }
  }

  @Test func `A fault's sentence has all its values filled in`() {
    let faults: [MunicipalityFault] = [
      .unknownBranch(nearest: "a"), .unknownTask(nearest: "a"), .unknownArea(nearest: "a"), .unknownTag(nearest: "a"),
      .unknownGroup(nearest: "a"), .unknownBranch(nearest: nil), .unknownTask(nearest: nil), .unknownArea(nearest: nil),
      .unknownTag(nearest: nil), .unknownGroup(nearest: nil), .noBranch, .badCode(field: "code"), .badLocalCode,
      .taken(field: "code"), .nameMissing(field: "name"), .nameTooLong(field: "name", limit: 38),
      .nameRefused(field: "name"), .tooManyAreas, .closedBeforeOpened, .badHours, .badWeek, .endsBeforeBeginning,
      .overlappingHours,
      .badPeriod, .quickListLength, .catalogueTask,
    ]
    for fault in faults {
      #expect(fault.kind == .data && !fault.code.isEmpty)
      for language in LanguageCode.allCases { #expect(!fault.sentence(in: language).contains("{")) }
    }
  }
}
