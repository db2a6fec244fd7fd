/// The words of one half that persons and places are made of.
struct InventorWords: Sendable {
  let given: [String]
  let family: [String]
  let danishStreets: [String]
  let swedishStreets: [String]

  init(_ half: CorpusHalf) {
    given = half.part(of: GivenNames.all)
    family = half.part(of: FamilyNames.all)
    danishStreets = half.part(of: StreetNames.danish)
    swedishStreets = half.part(of: StreetNames.swedish)
  }
}
