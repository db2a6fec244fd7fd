public import Console
public import Foundation
import Language
import Municipality
import Office
import NIOCore
import Passwords
import PublicPages
import Records
import Site

/// The command `lods-web`: serves an office to browsers until it is asked to stop.
public enum WebCommand {
  private static let data = Option.text(
    "data", value: WebCommandPhrase.folder.wording, help: WebCommandPhrase.data.wording)
  private static let port = Option.whole("port", range: 0...65_535, help: WebCommandPhrase.port.wording)
  private static let host = Option.text(
    "host", value: WebCommandPhrase.address.wording, help: WebCommandPhrase.host.wording)
  private static let publicAddress = Option.text(
    "public-address", value: WebCommandPhrase.webAddress.wording, help: WebCommandPhrase.publicAddress.wording)
  private static let proxy = Option.text(
    "proxy", value: WebCommandPhrase.address.wording, help: WebCommandPhrase.proxy.wording, isRepeated: true)
  private static let demo = Flag("demo", help: WebCommandPhrase.demo.wording)
  private static let curricula = Option.text(
    "curricula", value: WebCommandPhrase.folder.wording, help: WebCommandPhrase.curricula.wording)
  private static let isPublic = Flag("public", help: WebCommandPhrase.publicPages.wording)
  private static let municipality = Option<DemoMunicipality>.choice(
    "municipality", help: WebCommandPhrase.municipality.wording, of: DemoMunicipality.self)

  /// The version that `--version` tells.
  public static let version = "0.1.0"

  /// The program.
  ///
  /// - Parameter now: where the time comes from.
  public static func program(now: @escaping @Sendable () -> Date) -> Program {
    let root = Command(
      "lods-web", summary: WebCommandPhrase.summary.wording, details: WebCommandPhrase.details.wording,
      options: [data, port, host, publicAddress, proxy, demo, municipality, curricula, isPublic],
      examples: [
        Example("lods-web --data demo --demo", WebCommandPhrase.demoExample.wording),
        Example(
          "lods-web --data office --public-address https://lods.kommune.example --proxy 127.0.0.1",
          WebCommandPhrase.proxyExample.wording),
        Example("lods-web --public --data office", WebCommandPhrase.publicExample.wording),
      ]
    ) { invocation in
      if invocation[isPublic] { try servePublic(invocation, now: now) } else { try serve(invocation, now: now) }
    }
    return Program(root: root, version: version)
  }

  private static func serve(_ invocation: Invocation, now: @escaping @Sendable () -> Date) throws {
    var settings = WebSettings()
    settings.port = invocation[port] ?? settings.port
    settings.host = invocation[host] ?? settings.host
    settings.proxies = Set(invocation.all(proxy))
    settings.isDemo = invocation[demo]
    if let text = invocation[publicAddress] {
      guard let address = PublicAddress(text) else { throw WebFault.badPublicAddress }
      settings.publicAddress = address
    }
    let folder = folder(invocation)
    if settings.isDemo, !folder.holds(.desk) { try invent(in: folder, invocation, now: now) }
    let office = try Office(in: folder, now: now)
    guard !settings.isDemo || office.profile.isDemo else { throw WebFault.notADemo }

    var generator = SystemRandomNumberGenerator()
    let console = invocation.console
    let hasher = try PasswordDesk(Yescrypt(), using: &generator)
    let desk = try WebDesk(office, settings: settings, hasher: hasher, using: generator, now: now) { incident in
      console.note("\(incident.reference) \(incident.place) \(incident.kind)")
    }
    let rounds = PublicRounds.opened(office, telling: desk.letterbox, using: generator) { kind in
      console.note(WebCommandPhrase.noRounds(in: invocation.language, ["kind": .text(kind)]))
    }
    rounds?.start(every: 2) { kind in console.note(kind) }
    defer { rounds?.stop() }
    try WebServer(desk).run { [settings] port in
      let own = "http://\(settings.host.contains(":") ? "[\(settings.host)]" : settings.host):\(port)"
      let base = settings.publicAddress?.text ?? own
      console.write(WebCommandPhrase.open(in: invocation.language, ["address": .text(base)]) + "\n")
      // What cannot be shown now does not stop the desk.
      if settings.isDemo, let page = try? DemoWelcome(desk).text(at: base, in: invocation.language) {
        console.write(page)
      }
      try? console.flush()
    }
  }

  /// Serves the public pages, which look into nothing but the folder `public`.
  private static func servePublic(_ invocation: Invocation, now: @escaping @Sendable () -> Date) throws {
    var settings = PublicSettings()
    settings.port = invocation[port] ?? settings.port
    settings.host = invocation[host] ?? settings.host
    settings.proxies = Set(invocation.all(proxy))
    if let text = invocation[publicAddress] {
      guard let address = PublicAddress(text) else { throw WebFault.badPublicAddress }
      settings.publicAddress = address
    }
    // Without a proxy that is named, everybody would come from one address, and share one limit.
    if settings.publicAddress?.text.hasPrefix("https:") == true, settings.proxies.isEmpty { throw WebFault.noProxy }
    let site = PublicSite(folder(invocation), settings: settings, using: SystemRandomNumberGenerator(), now: now)
    let console = invocation.console
    do {
      try PublicServer(site).run { [settings] port in
        let own = "http://\(settings.host.contains(":") ? "[\(settings.host)]" : settings.host):\(port)"
        let base = settings.publicAddress?.text ?? own
        console.write(WebCommandPhrase.publicOpen(in: invocation.language, ["address": .text(base)]) + "\n")
        try? console.flush()
      }
    } catch is IOError {
      throw WebFault.cannotListen
    }
  }

  /// The folder: `--data`, else `LODS_DATA`, else the XDG data directory, as for `lods`.
  private static func folder(_ invocation: Invocation) -> Folder {
    let environment = invocation.console.environment
    if let given = invocation[data] ?? environment["LODS_DATA"], !given.isEmpty { return Folder(path: given) }
    if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") { return Folder(path: base + "/lods") }
    return Folder(path: (environment["HOME"] ?? ".") + "/.local/share/lods")
  }

  private static func invent(
    in folder: Folder, _ invocation: Invocation, now: @escaping @Sendable () -> Date
  ) throws {
    let municipality = invocation[municipality] ?? .helsingor
    let plan = DemoPlan(municipality, today: OfficeClock(municipality.country, source: now).today, years: 2)
    var generator = SeededGenerator(seed: 1)
    invocation.console.write(WebCommandPhrase.inventing(in: invocation.language) + "\n")
    let shelf = DemoCurricula(named: invocation[curricula], in: invocation.console.environment["PWD"])
    _ = try DemoOffice(plan, curricula: shelf).make(in: folder, now: now, using: &generator) { _, _ in }
  }
}
