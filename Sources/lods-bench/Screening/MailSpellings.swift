import Language

/// E-mail addresses, as typed, as heard on the telephone, and as half hidden; all of the open half.
///
/// More of it are ``FreshMailSpellings``; those of the held-out half are ``HeldOutMailSpellings``.
enum MailSpellings {
  static let all: [Spelling] =
    ats.map { sign in address("at as \(sign.debugDescription)") { "\($0)\(sign)\($1)" } }
    + dots.map { dot in
      address("dot as \(dot.debugDescription)") { name, host in
        "\(name)@\(host.split(separator: ".").joined(separator: dot))"
      }
    }
    + spoken.map { sign, dot in
      address("\(sign.debugDescription) and \(dot.debugDescription)") { name, host in
        (name + sign + host).split(separator: ".").joined(separator: dot)
      }
    }
    + wraps.map { before, after in
      address("in \(before.debugDescription) \(after.debugDescription)", before, after) { "\($0)@\($1)" }
    }
    + locals.map { name, local in
      Spelling("name as \(name)", half: .open) { inventor in
        Plant(core: inventor.filled(local) + "@" + host(&inventor.random))
      }
    }
    + [
      address("capitals") { "\($0)@\($1)".uppercased() },
      address("capital first") { "\($0.prefix(1).uppercased())\($0.dropFirst())@\($1)" },
      address("no ending") { name, host in "\(name)@\(host.split(separator: ".").first ?? "")" },
      address("fullwidth") { DigitShape.fullwidth.drawn("\($0)@\($1)") },
      address("zero-width spaces") { "\($0)@\($1)".map(String.init).joined(separator: "\u{200B}") },
      address("line end after the sign") { "\($0)@\n\($1)" },
      address("line end before the sign") { "\($0)\n@\($1)" },
      address("below another host") { "\($0)@mail.\($1)" },
      address("the user of a host") { "\($0)@pc.\($1)" },
      address("soft hyphen in the host") { "\($0)@\($1.prefix(2))\u{AD}\($1.dropFirst(2))" },
      address("two signs") { "\($0)@@\($1)" },
      address("space before the ending") { name, host in
        "\(name)@\(host.split(separator: ".").joined(separator: ". "))"
      },
      address("host with its ending twice") { "\($0)@\($1).dk" },
    ]

  private static func address(
    _ name: String, _ before: String = "", _ after: String = "",
    _ write: @escaping @Sendable (String, String) -> String
  ) -> Spelling {
    Spelling(name, half: .open) { inventor in
      let person = inventor.filled(inventor.random.pick(["{mailname}", "{user}", "{mailname}", "{user}"]))
      let core = write(person.lowercased(), host(&inventor.random))
      return Plant(before: before, core: core, after: after)
    }
  }

  private static func host(_ random: inout SeededGenerator) -> String {
    random.pick(
      WordList.words(
        """
        gmail.com hotmail.com live.dk outlook.dk mail.dk jubii.dk yahoo.dk icloud.com webspeed.dk stofanet.dk telia.com
        hotmail.se gmail.com outlook.com proton.me youmail.dk privat.dk ofir.dk mail.tele.dk spray.se bredband.net gmx.de
        wp.pl ukr.net live.se home.se c.dk dlgmail.dk
        """))
  }

  private static let ats = [
    "@", " @ ", "@ ", " @", " snabel-a ", " snabela ", " snabel a ", "(snabel-a)", "[snabel-a]", " (snabel-a) ",
    " Snabel-a ",
    " SNABEL-A ", " (at) ", "(at)", "[at]", " [at] ", " at ", " AT ", "\u{FF20}", "\u{FE6B}", "{at}", "(@)", "[@]",
    "(a)", "<at>",
    " -at- ", "\u{200B}@\u{200B}", "\u{A0}@\u{A0}", " snabel\u{2011}a ", "_at_",
  ]
  private static let dots = [
    " . ", ". ", " .", " punktum ", " dot ", " punkt ", "(dot)", "[.]", ",", "\u{FF0E}", ".\u{200B}", "[dot]",
    " (punktum) ",
  ]
  private static let spoken = [
    (" snabel-a ", " punktum "), (" snabela ", " punktum "), (" at ", " dot "), (" (at) ", " (dot) "),
    ("[at]", "[dot]"),
    (" snabel-a ", " punkt "), (" snabel-a ", " dot "), (" AT ", " DOT "), (" @ ", " punktum "),
  ]
  private static let wraps = [
    ("<", ">"), ("mailto:", ""), ("mail:", ""), ("(", ")"), ("\"", "\""), ("e-mail=", ""), ("'", "'"), ("[", "]"),
    ("", ";"),
    ("mail ", " ok"), ("epost:", ""), ("»", "«"), ("-", "-"), ("*", "*"),
  ]
  private static let locals = [
    ("given and year", "{mailname}{yy}"), ("plus sign", "{mailname}+mitid"), ("underscore", "{user}_privat"),
    ("hyphen", "{user}-x"), ("one letter", "k"), ("digits", "{num6}"), ("capitals", "{GG}"),
    ("Danish letters", "søren.ågård"),
    ("Swedish letters", "göran.åström"), ("initials", "m.l.j"), ("percent", "{user}%x"), ("apostrophe", "o'{user}"),
  ]
}
