import Identifiers

extension Family {
  /// Telephone numbers, mail addresses and links.
  static let telephones: [Family] = [
    Family(name: "Danish and Norwegian telephone", kinds: [.telephone]) { generator in
      // Not 19… or 20…, which are read as days where nothing says telephone.
      let digits = String(Int.random(in: 21_000_000...98_999_999, using: &generator))
      let pairs = Digits.groups(digits, of: 2)
      return [
        Form("", digits), Form(pairs, by: " "), Form(pairs, by: "-"), Form(pairs, by: "."),
        Form(Digits.cut(digits, 4), by: " "),
        Form(Digits.cut(digits, 2, 3), by: " "), Form(Digits.cut(digits, 3, 2), by: " "), Form("", "+45" + digits),
        Form("+45 ", pairs.joined(separator: " ")), Form("0045 ", digits), Form("+47 ", pairs.joined(separator: " ")),
        Form("(+45) ", pairs.joined(separator: " ")), Form(Digits.groups(digits, of: 1), by: " "), Form("tlf.", digits),
        Form(Digits.cut(digits, 2, 3), by: "-"), Form(pairs, by: "/"), Form("tel:+45", digits), Form("mobil: ", digits),
      ]
    },
    Family(name: "Swedish and foreign telephone", kinds: [.telephone, .cpr]) { generator in
      let mobile = "7" + String(Int.random(in: 0...9, using: &generator)) + Digits.random(7, using: &generator)
      let parts = Digits.cut(mobile, 2, 3, 2)
      return [
        Form("", "0" + mobile), Form("", "0\(parts[0])-\(parts[1]) \(parts[2]) \(parts[3])"),
        Form("", "0\(parts[0])-" + mobile.dropFirst(2)), Form("", "0\(parts[0]) \(parts[1]) \(parts[2]) \(parts[3])"),
        Form("", "+46" + mobile), Form("", "+46 " + parts.joined(separator: " ")), Form("", "0046" + mobile),
        Form("", "+46 (0)" + parts.joined(separator: " ")), Form("", "040-" + mobile.prefix(2) + " " + "34 56"),
        Form("", "08-\(parts[1]) \(parts[2]) 7\(parts[3])"), Form("", "+49 151 2" + mobile.prefix(7)),
        Form("", "+44 7911 123" + mobile.prefix(3)), Form("", "+1 555 010 " + "0199"),
        Form("", "0049 30 2" + mobile.prefix(7)),
      ]
    },
    Family(name: "mail address", kinds: [.email], without: ["letters for digits"]) { generator in
      let names = ["anna.holm", "søren", "kaj_b", "per-olof", "a1962", "mette+post"]
      let hosts = ["post.example", "gmail.com", "mail.kommune.example", "hotmail.com", "löv.example"]
      let name = names[Int.random(in: names.indices, using: &generator)]
      let host = hosts[Int.random(in: hosts.indices, using: &generator)]
      let spelled = host.split(separator: ".").joined(separator: " punktum ")
      return [
        Form("", name + "@" + host), Form("", name + " @ " + host), Form("", name + "(at)" + host),
        Form("", name + " (at) " + host),
        Form("", name + "[at]" + host), Form("", name + " snabel-a " + host), Form("", name + " snabel a " + spelled),
        Form("", name + "(snabel-a)" + host), Form("", name + " at " + spelled),
        Form("", name + " at " + host.split(separator: ".").joined(separator: " dot ")),
        Form("mailto:", name + "@" + host),
        Form("", name.uppercased() + "@" + host.uppercased()), Form("", name + "\u{FF20}" + host),
        Form("", name + " @ " + host.split(separator: ".").joined(separator: " . ")),
        Form("", name + " krøllalfa " + host),
      ]
    },
    Family(name: "link", kinds: [.link], without: ["letters for digits"]) { generator in
      let token = "a8F" + Digits.random(4, using: &generator) + "xQ" + Digits.random(5, using: &generator) + "Zk9"
      let id = String(Int.random(in: 10_000...99_999, using: &generator))
      return [
        Form("", "https://post.example/login?token=" + token), Form("", "https://post.example/r/" + token),
        Form("", "www.post.example/?userid=" + id), Form("", "post.example/user/" + id),
        Form("", "https://anna:hemmelig@post.example/"),
        Form("", "http://post.example/a?b=1&session_id=" + id), Form("", "https://post.example/#access_token=" + token),
        Form("", "https://post.example/profil/anna" + id), Form("", "facebook.com/anna.holm." + id),
        Form("", "https://www.linkedin.com/in/anna-holm-" + id), Form("", "HTTPS://POST.EXAMPLE/RESET?CODE=" + token),
        Form("", "https://post.example/f47ac10b-58cc-4372-a567-0e02b2c3d479"), Form("", "post.example/sag?id=" + id),
      ]
    },
  ]
}
