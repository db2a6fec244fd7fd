import Language
import Testing

@testable import Statistics

@Suite struct `A query for a release` {
  @Test(arguments: [
    "2026-H1;5;area+age+task;branch+level", "2026-01;5;barrier",
    "2026-01-01..2026-07-31;10;area+age|age:0-64=0-14+15-24+25-44+45-64,65+=65-74+75-84+85+",
    "2026;2;area+age|area:west=north+south|age:75+=75-84+85+",
    "2026;5;area|area:Midtbyen og havnen=island+north,Nørre Å / Sø (vest)=south",
  ])
  func `reads what it writes`(text: String) throws {
    let query = try ReleaseQuery(text: text)
    #expect(query.text == text)
    #expect(try ReleaseQuery(text: query.text) == query)
  }

  @Test func `is written alike where it asks for the same`() throws {
    let one = try ReleaseQuery(text: "2026-01-01..2026-06-30;5;age|age:75+=85++75-84,young=15-24+0-14;age")
    #expect(one.text == "2026-H1;5;age|age:75+=75-84+85+,young=0-14+15-24;age")
    #expect(try ReleaseQuery(text: "2026-H1;5;age;age").text == "2026-H1;5;age")
    let named = try ReleaseQuery(text: "2026-H1;5;area|area: Midt  byen =south+north")
    #expect(named.text == "2026-H1;5;area|area:Midt byen=north+south")
    #expect(one.months.count == 6 && one.months[5].iso == "2026-06-01")
  }

  @Test(arguments: [
    ("2026-W10;5;age", ReleaseFault.notWholeMonths), ("2026-01-02..2026-01-31;5;age", .notWholeMonths),
    ("2026-H1;0;age", .threshold), ("2026-H1;1;age", .threshold), ("2026-H1;1000;age", .threshold),
    ("2026-H1;5;area+age+task+level+channel", .tooManyAxes), ("2026-H1;5;age+age", .axisTwice),
    ("2026-H1;5;", .noAxis), ("2026-H1;5;age++task", .noAxis), ("2026-H1;5;ages", .unknownAxis(nearest: "age")),
    ("2026-H1;5;age|age:0-64", .badBand), ("2026-H1;5;age|age:a=0-14,b=0-14", .badBand),
    ("2026-H1;5;age|age:Anna=0-14", .refusedText),
    ("2026-H1;5;age|age:A'B=0-14", .badBand), ("2026-H1;5;age|age:Byen!=0-14", .badBand),
    ("2026-H1;5;age|age:Syd vest=0-14,syd-vest=15-24", .badBand),
    ("2026-H1;5;age|area:w=north+south", .bandWithoutAxis),
    ("2026-H1;5;age|age:=0-14", .badBand), ("2026-H1", .notAQuery), ("x;y;z", .notAQuery),
    ("2026-H1;5;age;area;task;level;channel;outcome;barrier;branch;age+area", .tooManyTables),
  ])
  func `is refused where it asks for nothing that can be`(text: String, fault: ReleaseFault) {
    #expect(throws: fault) { try ReleaseQuery(text: text) }
  }
}
