import Municipality
import Records
import Testing

@Suite struct BranchTelephoneTests {
  @Test(
    arguments: [
      (Country.denmark, "12345678", "12 34 56 78"), (.denmark, "+45 12 34 56 78", "12 34 56 78"),
      (.denmark, "0045-12345678", "12 34 56 78"), (.sweden, "042105000", "042-10 50 00"),
      (.sweden, "0435-280 00", "0435-280 00"), (.sweden, "+46 8 123 456 78", "08-12 34 56 78"),
      (.sweden, "010 123 45 67", "010-123 45 67"),
    ])
  func `a number is read as it is typed and written as the country does`(
    _ country: Country, _ typed: String, _ written: String
  ) throws {
    let telephone = try #require(BranchTelephone(typed, in: country))
    #expect(telephone.text == written)
    #expect(BranchTelephone(telephone.text, in: country) == telephone)
  }

  @Test(
    arguments: [
      (Country.denmark, ""), (.denmark, "1234567"), (.denmark, "123456789"), (.denmark, "02345678"),
      (.denmark, "+46 42 10 50 00"), (.denmark, "12 34 56 7x"), (.denmark, "１２３４５６７８"), (.sweden, "42105000"),
      (.sweden, "00105000"), (.sweden, "012345"), (.sweden, "+"), (.sweden, "01234567890"),
    ])
  func `what is no number of the country is none`(_ country: Country, _ typed: String) {
    #expect(BranchTelephone(typed, in: country) == nil)
  }

  @Test func `a branch keeps its number, loses it, and takes none of another country`() throws {
    let office = try TestOffice()
    let branch = try office.branch()
    #expect(branch.telephone == nil)
    func set(_ telephone: BranchTelephone?) throws -> String? {
      try office.desk.write { writer in
        try BranchRegister.setTelephone(telephone, of: branch.code, in: writer)
        return try BranchRegister.branch(branch.code, in: writer.reader).telephone?.text
      }
    }
    #expect(try set(BranchTelephone("12345678", in: .denmark)) == "12 34 56 78")
    #expect(try office.desk.read { try BranchRegister.branches(in: $0) }.first?.telephone?.text == "12 34 56 78")
    let swedish = BranchTelephone("042-10 50 00", in: .sweden)
    #expect(throws: MunicipalityFault.badTelephone) { try set(swedish) }
    #expect(try set(nil) == nil)
  }
}
