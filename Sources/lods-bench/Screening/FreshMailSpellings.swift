import Language

/// More e-mail addresses of the open half: dictated, mistyped and pasted in ways that ``MailSpellings`` has not.
enum FreshMailSpellings {
  static let all = dictated + slips + names + hosts + pasted

  /// As said at the desk or on the telephone and taken down word by word.
  private static let dictated = [
    named("snabel-a and prik", in: [.da]) { "\(spoken($0, " prik ")) snabel-a \(spoken($1, " prik "))" },
    named("punktum in name and host", in: [.da]) { "\(spoken($0, " punktum ")) snabel a \(spoken($1, " punktum "))" },
    named("punkt in name and host", in: [.sv]) { "\(spoken($0, " punkt ")) snabel-a \(spoken($1, " punkt "))" },
    named("dot in name and host", in: [.en]) { "\(spoken($0, " dot ")) at \(spoken($1, " dot "))" },
    named("bindestreg said", in: [.da]) { "\(spoken($0, " bindestreg ")) snabela \($1)" },
    named("understreg said", in: [.da]) { "\(spoken($0, " understreg ")) @ \($1)" },
    address("snabel alone", in: [.da, .sv]) { "\($0) snabel \($1)" },
    address("snable-a", in: [.da]) { "\($0) snable-a \($1)" },
    mail("snabel-a and no ending", in: [.da, .sv]) { inventor in
      inventor.filled("{mailname} snabel-a ") + inventor.random.pick(known).prefix { $0 != "." }
    },
    address("snabel-a between dashes", in: [.da]) { "\($0) – snabel-a – \(spoken($1, " – punktum – "))" },
    address("bracketed words", in: [.da]) { "\($0)[snabel-a]\(spoken($1, "[punktum]"))" },
    address("at between slashes") { "\($0) /at/ \($1)" },
  ]

  /// A finger beside the key, a key held too long or let go too soon.
  private static let slips = [
    mail("two for the sign") { $0.filled("{mailname}2") + $0.random.pick(known) },
    address("quotation mark for the sign") { "\($0)\"\($1)" },
    address("colon for the dot") { "\($0)@\(spoken($1, ":"))" },
    address("hyphen for the dot") { "\($0)@\(spoken($1, "-"))" },
    mail("host in one word") { $0.filled("{mailname}@") + spoken($0.random.pick(known), "") },
    address("two dots in the host") { "\($0)@\(spoken($1, ".."))" },
    address("dot on either side of the sign") { "\($0).@.\($1)" },
    named("space in the name") { "\(spoken($0, " "))@\($1)" },
    named("spaces around every sign") { "\(spoken($0, " . ")) @ \(spoken($1, " . "))" },
    named("commas for all dots") { "\(spoken($0, ","))@\(spoken($1, ","))" },
    mail("host misspelt") { inventor in
      let host = inventor.random.pick(["gmial.com", "gmail.con", "hotmial.com", "hotmail.cmo", "outlok.dk", "yaho.dk"])
      return inventor.filled("{mailname}@") + host
    },
  ]

  /// The part before the sign.
  private static let names = [
    mail("hyphens on both sides of a dot") { inventor in
      let name = [inventor.given(), inventor.given()].map(Secrets.folded).joined(separator: "-")
      return name + "." + Secrets.folded(inventor.family()) + "-privat@" + host(&inventor.random)
    },
    mail("underscores around a year") { inventor in
      let year = inventor.random.whole(1938...2006)
      return inventor.filled("{mailname}").split(separator: ".").joined(separator: "_\(year)_") + "@"
        + host(&inventor.random)
    },
    mail("digits first") { $0.filled("{d2}{mailname}@") + host(&$0.random) },
    mail("plus and digits") { $0.filled("{mailname}+{num4}@") + host(&$0.random) },
    named("letter by letter") { "\($0.map(String.init).joined(separator: " ")) @ \($1)" },
    named("every word with a capital") { "\(capitals(in: $0))@\(capitals(in: $1))" },
    mail("Cyrillic name") { inventor in
      inventor.random.pick(["олена.к", "іванко77", "наташа", "п.петро"]) + "@"
        + inventor.random.pick(["ukr.net", "i.ua"])
    },
  ]

  /// The part after the sign.
  private static let hosts = [
    mail("own name as host") { inventor in
      let family = Secrets.folded(inventor.family())
      return Secrets.folded(inventor.given()) + "@" + family
        + inventor.random.pick([".dk", ".nu", ".se", ".email", "-huset.dk", "family.eu"])
    },
    mail("national letters in the host") { inventor in
      let host = inventor.random.pick([
        "smørrebrødshuset.dk", "købmandsgården.dk", "blåbær.nu", "trädgårn.se", "önh.se",
      ])
      return inventor.filled("{mailname}@") + host
    },
    mail("school or work place") { inventor in
      let host = inventor.random.pick([
        "stud.ku.dk", "student.lu.se", "edu.vuc-nord.dk", "alumni.chalmers.se", "studmail.au.dk",
      ])
      return inventor.filled("{mailname}@") + host
    },
    named("www before") { "www.\($0)@\($1)" },
  ]

  /// As copied from other programs, broken over lines or with something grown on to it.
  private static let pasted = [
    address("address twice, as Outlook copies it") { "\($0)@\($1)<mailto:\($0)@\($1)>" },
    named("line end within the name") { "\(spoken($0, ".\n"))@\($1)" },
    address("line end within the host") { "\($0)@\(spoken($1, ".\n"))" },
    address("tabs around the sign") { "\($0)\t@\t\($1)" },
    address("percent code of the sign") { "\($0)%40\($1)" },
    mail("after another address and a semicolon", before: "bibliotek@kommune.example;") {
      $0.filled("{mailname}@") + host(&$0.random)
    },
  ]

  // MARK: - Parts

  /// An address of one of the hosts; its name may be with or without a family name.
  private static func address(
    _ name: String, in languages: [LanguageCode] = LanguageCode.allCases,
    _ write: @escaping @Sendable (String, String) -> String
  ) -> Spelling {
    mail(name, in: languages) { inventor in
      let person = inventor.filled(inventor.random.pick(["{mailname}", "{user}"])).lowercased()
      return write(person, host(&inventor.random))
    }
  }

  /// An address of one of the hosts, whose name is a given and a family name with a dot between.
  private static func named(
    _ name: String, in languages: [LanguageCode] = LanguageCode.allCases,
    _ write: @escaping @Sendable (String, String) -> String
  ) -> Spelling {
    mail(name, in: languages) { write($0.filled("{mailname}"), host(&$0.random)) }
  }

  private static func mail(
    _ name: String, in languages: [LanguageCode] = LanguageCode.allCases, before: String = "",
    _ write: @escaping @Sendable (inout Inventor) -> String
  ) -> Spelling {
    Spelling(name, in: languages, half: .open) { Plant(before: before, core: write(&$0)) }
  }

  private static func spoken(_ part: String, _ dot: String) -> String {
    part.split(separator: ".").joined(separator: dot)
  }

  private static func capitals(in part: String) -> String {
    part.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: ".")
  }

  private static func host(_ random: inout SeededGenerator) -> String {
    random.chance(0.5) ? random.pick(known) : random.pick(others)
  }

  /// Hosts that anyone knows, even without their ending.
  private static let known = WordList.words("gmail.com hotmail.com outlook.com icloud.com yahoo.com hotmail.dk")
  private static let others = WordList.words(
    """
    post.tele.dk fibermail.dk altiboxmail.dk kabelmail.dk sol.dk get2net.dk email.dk nypost.dk bbsyd.dk city.dk
    energimail.dk me.com mac.com msn.com ymail.com protonmail.com tutanota.com posteo.de web.de hotmail.co.uk o2.pl
    interia.pl abv.bg seznam.cz comhem.se passagen.se swipnet.se tele2.se bahnhof.se outlook.se ownit.nu yahoo.se
    """)
}
