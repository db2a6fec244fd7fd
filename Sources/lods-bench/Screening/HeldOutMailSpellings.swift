import Language

/// E-mail addresses by an independent tester, written in ways that neither ``MailSpellings`` nor
/// ``FreshMailSpellings`` has.
enum HeldOutMailSpellings {
  static let all = dictated + slips + pasted

  /// As told across the desk or on the telephone.
  private static let dictated = [
    mail("on a known host") { inventor in
      let word = inventor.language == .en ? " on " : " på "
      return inventor.filled("{mailname}") + word + bare(inventor.random.pick(known))
    },
    mail("the sign described", in: [.da]) { inventor in
      let sign = inventor.random.pick([" krøllet a ", " krølalfa ", " a med krølle om "])
      return inventor.filled("{mailname}") + sign + host(&inventor.random)
    },
    mail("the sign by its other names", in: [.sv]) { inventor in
      let sign = inventor.random.pick([" kanelbulle ", " at-tecken ", " alfatecken "])
      return inventor.filled("{mailname}") + sign + host(&inventor.random)
    },
    mail("what is before and after the sign") { inventor in
      let (name, host) = (inventor.filled("{mailname}"), host(&inventor.random))
      return switch inventor.language {
      case .da: "\(name) foran snabel-a og \(host) bagefter"
      case .sv: "\(name) före snabel-a och \(host) efter"
      case .en: "\(name) before the at sign and \(host) after it"
      }
    },
    mail("known host first") { inventor in
      bare(inventor.random.pick(known)) + ": " + inventor.filled("{mailname}")
    },
    mail("all words, none for the dot of the host") { inventor in
      let (dot, sign) =
        switch inventor.language {
        case .da: (" punktum ", " snabel-a ")
        case .sv: (" punkt ", " snabel-a ")
        case .en: (" dot ", " at ")
        }
      let name = replaced(inventor.filled("{mailname}"), dot)
      return name + sign + replaced(inventor.random.pick(known), " ")
    },
    mail("two names with one host") { inventor in
      let (one, other) = (inventor.filled("{mailname}"), inventor.filled("{mailname}"))
      let host = host(&inventor.random)
      return switch inventor.language {
      case .da: "\(one) og \(other), begge @\(host)"
      case .sv: "\(one) och \(other), båda @\(host)"
      case .en: "\(one) and \(other), both @\(host)"
      }
    },
    mail("number of the name in words") { inventor in
      let words =
        switch inventor.language {
        case .da: ["syv", "toogfyrre", "nul otte", "halvfems"]
        case .sv: ["sju", "fyrtiotvå", "noll åtta", "nittio"]
        case .en: ["seven", "forty-two", "zero eight", "ninety"]
        }
      let name = inventor.filled("{mailname} ") + inventor.random.pick(words)
      return name + " @ " + host(&inventor.random)
    },
    mail("spelt with hyphens") { inventor in
      let name = inventor.filled("{mailname}").split(separator: ".").map { $0.map(String.init).joined(separator: "-") }
      return name.joined(separator: " . ") + " @ " + host(&inventor.random)
    },
  ]

  /// Slips of the finger, of the eye and of the scanner.
  private static let slips = [
    mail("sign left out") { $0.filled("{mailname}") + host(&$0.random) },
    mail("key beside the sign") { inventor in
      inventor.filled("{mailname}") + inventor.random.pick(["£", "$", "½", "§"]) + host(&inventor.random)
    },
    mail("slash for the dot") { $0.filled("{mailname}@") + replaced(host(&$0.random), "/") },
    mail("sign as the scanner reads it") { inventor in
      inventor.filled("{mailname}") + inventor.random.pick(["©", "®"]) + host(&inventor.random)
    },
    mail("bare a for the sign") { $0.filled("{mailname} a ") + host(&$0.random) },
    mail("space within the ending") { inventor in
      let host = host(&inventor.random)
      return inventor.filled("{mailname}@") + host.dropLast() + " " + host.suffix(1)
    },
    mail("capitals and small letters turned round") { inventor in
      let name = inventor.filled("{mailname}").split(separator: ".")
      return name.map { $0.prefix(1) + $0.dropFirst().uppercased() }.joined(separator: ".") + "@"
        + host(&inventor.random).uppercased()
    },
    mail("words grown on to both ends", before: "mail", after: "ring") {
      $0.filled("{mailname}@") + host(&$0.random)
    },
  ]

  /// As copied from a web page, a contact card or another program.
  private static let pasted = [
    mail("character reference of the sign") { inventor in
      inventor.filled("{mailname}") + inventor.random.pick(["&#64;", "&commat;"]) + host(&inventor.random)
    },
    mail("line of a contact card", before: "EMAIL;TYPE=HOME:") { $0.filled("{mailname}@") + host(&$0.random) },
    mail("name in quotation marks") { inventor in
      "\"" + replaced(inventor.filled("{mailname}"), " ") + "\"@" + host(&inventor.random)
    },
  ]

  // MARK: - Parts

  private static func mail(
    _ name: String, in languages: [LanguageCode] = LanguageCode.allCases, before: String = "", after: String = "",
    _ write: @escaping @Sendable (inout Inventor) -> String
  ) -> Spelling {
    Spelling(name, in: languages, half: .heldOut) { Plant(before: before, core: write(&$0), after: after) }
  }

  private static func replaced(_ part: String, _ dot: String) -> String {
    part.split(separator: ".").joined(separator: dot)
  }

  /// A host without its ending.
  private static func bare(_ host: String) -> String { String(host.prefix { $0 != "." }) }

  private static func host(_ random: inout SeededGenerator) -> String {
    random.chance(0.6) ? random.pick(known) : random.pick(others)
  }

  /// Hosts that anyone knows, even without their ending.
  private static let known = WordList.words("gmail.com hotmail.com outlook.com icloud.com yahoo.com live.dk")
  private static let others = WordList.words(
    """
    webspeed.dk stofanet.dk mail.dk jubii.dk youmail.dk privat.dk fibermail.dk telia.com spray.se comhem.se live.se
    bredband.net proton.me gmx.de web.de me.com msn.com wp.pl o2.pl ukr.net
    """)
}
