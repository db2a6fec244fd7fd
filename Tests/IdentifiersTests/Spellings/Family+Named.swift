import Identifiers

extension Family {
  /// Values that are known by the word before them.
  static let named: [Family] = [
    Family(name: "code", kinds: [.secret], without: ["letters for digits"]) { generator in
      let pin = String(Int.random(in: 3000...9999, using: &generator))
      let six = String(Int.random(in: 100_000...999_999, using: &generator))
      return [
        Form("kode ", pin), Form("koden er ", pin), Form("pinkode: ", pin), Form("PIN-kode ", pin), Form("Pin ", pin),
        Form("engangskode ", six), Form("aktiveringskode: ", six), Form("adgangskoden er ", six),
        Form("kode til tablet ", pin),
        Form("koden til hans telefon er ", pin), Form("kode=", pin), Form("MitID-kode ", six),
        Form("koden: ", "12 34 56"),
        Form("kod ", pin), Form("koden är ", pin), Form("engångskod: ", six), Form("code ", pin),
        Form("the code is ", pin),
        Form("one-time code ", six), Form("PUK ", six + "12"), Form("sms-kode ", six), Form("dørkode ", pin),
        Form("", pin, " er koden"),
        Form("portkod ", pin), Form("CVC ", String(pin.prefix(3))),
      ]
    },
    Family(name: "password", kinds: [.secret], without: ["letters for digits"]) { generator in
      let words = ["Sommer", "hund", "Kaffe", "vinter", "Blomst"]
      let word = words[Int.random(in: words.indices, using: &generator)]
      let secret = word + String(Int.random(in: 10...9999, using: &generator))
      return [
        Form("adgangskode ", secret), Form("adgangskode: ", secret), Form("password ", secret),
        Form("password=", secret + "!"),
        Form("kodeord er ", secret), Form("lösenord: ", secret), Form("lösenordet är ", secret + "#"),
        Form("kode: ", secret), Form("wifi-kode ", secret), Form("Adgangskode: ", "SommerHus"),
        Form("password is ", "Hund!mad"),
        Form("pwd: ", secret), Form("kodeord: '", secret), Form("adgangskode \"", "hundemad"),
      ]
    },
    Family(name: "user id", kinds: [.user], without: ["letters for digits"]) { generator in
      let id =
        ["kaj", "mette_h", "sol"][Int.random(in: 0..<3, using: &generator)]
        + String(Int.random(in: 10...9999, using: &generator))
      return [
        Form("bruger-id ", id), Form("Bruger-id: ", id), Form("brugernavn ", id), Form("brugernavnet er ", id),
        Form("MitID bruger-id: ", id),
        Form("user id ", id), Form("username: ", id), Form("användarnamn ", id), Form("användar-id: ", id),
        Form("login: ", id),
        Form("brugernavn: ", "sommerfugl"), Form("bruger-id er ", "Sommerfugl"),
        Form("lånernummer ", "12" + Digits.random(5, using: &generator)),
        Form("kundenr. ", "34" + Digits.random(5, using: &generator)),
        Form("låntagarnummer: ", "55" + Digits.random(6, using: &generator)),
      ]
    },
    Family(name: "case number", kinds: [.caseNumber], without: ["letters for digits"]) { generator in
      let year = String(Int.random(in: 2019...2026, using: &generator))
      let serial = Digits.random(5, using: &generator)
      return [
        Form("sagsnr. ", year + "-" + serial), Form("Sagsnummer: ", year + "/" + serial),
        Form("sag ", year + "-" + serial),
        Form("journalnummer ", "27.60.00-G01-12-26"), Form("j.nr. ", year + "-" + serial),
        Form("jnr ", year + "-" + serial),
        Form("ärendenummer ", year + "-" + serial), Form("diarienummer ", "KS " + year + "/" + serial),
        Form("dnr ", year + "/" + serial),
        Form("ärende ", year + "-" + serial), Form("case number ", "C" + serial), Form("case no. ", year + serial),
        Form("sags-id: ", serial),
        Form("ref.nr. ", "A" + serial), Form("ærendenr ", serial),
      ]
    },
    Family(name: "passport and licence", kinds: [.passport, .licence, .telephone], without: ["letters for digits"]) {
      generator in
      let nine = "2" + Digits.random(8, using: &generator)
      let eight = String(Int.random(in: 21_000_000...89_999_999, using: &generator))
      return [
        Form("pasnr. ", nine), Form("pasnummer: ", nine), Form("pas nr. ", nine), Form("pas ", nine),
        Form("passnummer ", eight),
        Form("pass nr ", "AB1" + eight.prefix(6)), Form("passport no. ", nine), Form("passport number: ", nine),
        Form("kørekort ", eight),
        Form("kørekortnummer ", eight), Form("kørekort nr.: ", eight), Form("körkortsnummer ", eight),
        Form("driving licence ", eight),
        Form("pasnr ", Digits.groups(nine, of: 3).joined(separator: " ")), Form("id-kort nr. ", nine),
      ]
    },
    Family(name: "room", kinds: [.room], without: ["letters for digits"]) { generator in
      let room = String(Int.random(in: 2...98, using: &generator))
      return [
        Form("", "stue " + room), Form("", "værelse " + room), Form("", "Værelse nr. " + room),
        Form("", "seng " + room),
        Form("", "lejlighed " + room), Form("", "lejl. " + room), Form("", "lgh 12" + Digits.padded(Int(room) ?? 3, 2)),
        Form("", "lägenhet " + room),
        Form("", "säng " + room), Form("", "flat " + room), Form("", "bed " + room),
        Form("plejehjemmet, ", "rum " + room),
        Form("beboer i ", "rum " + room), Form("vårdboende, ", "rum " + room), Form("", "værelse: " + room),
        Form("", "stue " + room + "B"),
      ]
    },
  ]
}
