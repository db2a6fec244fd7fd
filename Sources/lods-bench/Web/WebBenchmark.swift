import Foundation
import Glibc
import HelpDesk
import Office
import Records
import Synchronization

/// The web desk under load, on this machine alone: desks that save and read while reports run, saves at saturation beside
/// the library alone, the log page beside a bare page of the same size, and the memory meanwhile.
enum WebBenchmark: Benchmark {
  static let name = "web"
  static let summary =
    "PROGRAM [--entries N | --office FOLDER] [--desks N] [--seconds N] [--citizens N] [--peer BARE-PAGE] "
    + "desks, rooms, citizens, saturation, pages and memory of lods-web"

  /// The most that one save in a hundred may take longer than, in milliseconds.
  private static let bar = 100.0

  static func run(_ arguments: inout BenchArguments) throws {
    let program = try arguments.required("the program lods-web")
    let entries = try arguments.whole("entries", in: 0...10_000_000, default: 1_000_000)
    let given = try arguments.text("office")
    let desks = try arguments.whole("desks", in: 1...1_000, default: 200)
    let citizens = try arguments.whole("citizens", in: 0...200, default: 0)
    let seconds = try arguments.whole("seconds", in: 5...3_600, default: 60)
    let peer = try arguments.text("peer")
    try arguments.finish()
    let base = try BenchFolder()
    let folder = base.path + "/office"
    if let given {
      // Courses, visits and releases are in an office that `lods demo` invents; it is copied, and never written to.
      try FileManager.default.copyItem(atPath: given, toPath: folder)
    } else if entries > 0 {
      try BenchLog.make(entries, at: folder, in: base)
    }
    let office = try WebOffice(at: folder)
    // All desks have one address here, which may have only so many connections unless it is the proxy's.
    let server = try WebServerProcess(program, ["--data", folder, "--port", "0", "--proxy", "127.0.0.1"])
    let seal = try WebOffice.seal(port: server.port, cookie: office.device)

    let outside = try citizens > 0 ? WebServerProcess(program, ["--public", "--data", folder, "--port", "0"]) : nil
    let visitors = try WebVisitors(
      desk: given == nil ? nil : server, cookie: office.administrator, outside: outside, citizens: citizens)

    let load = try desksAtWork(desks, for: seconds, server, office, seal, visitors)
    outside?.stop()
    let worst = WebLoad.quantile(0.99, of: load.times(.save))
    // Before the saturation, which puts more sessions into one day than a year has.
    if let peer { try pages(server, office, peer: peer) }
    // An office that was given has other branches than the town whose forms the library alone would store.
    let ratio = try given == nil ? saturation(folder, server, office, seal) : nil
    server.stop()
    if let ratio { print("saves at saturation, web / library: \(BenchText.decimal(ratio))") }
    try BenchProblem.unless(load.faults.isEmpty, "\(load.faults.count) requests failed: \(load.faults.prefix(3))")
    try BenchProblem.unless(worst < bar, "one save in a hundred takes \(BenchText.decimal(worst)) ms or more")
  }

  /// Desks at work: each saves every 10 s and reads every 2 s, while a manager reads one report after the other.
  private static func desksAtWork(
    _ desks: Int, for seconds: Int, _ server: WebServerProcess, _ office: WebOffice, _ seal: String,
    _ visitors: WebVisitors
  ) throws -> WebLoad {
    let load = WebLoad()
    let end = ContinuousClock.now + .seconds(seconds)
    let port = server.port
    var threads: [WebThread] = []
    for desk in 0..<desks {
      threads.append(
        WebThread {
          var generator = SystemRandomNumberGenerator()
          let client = WebClient(port: port, cookie: office.device)
          // All desks do not press the key in the same moment.
          var next = ContinuousClock.now + .milliseconds(10_000 * desk / desks)
          var turn = desk % 5
          while next < end {
            Thread.sleep(forTimeInterval: max(0, (next - ContinuousClock.now) / .seconds(1)))
            next += .seconds(2)
            turn += 1
            let kind = turn % 5 == 0 ? WebLoad.Kind.save : .read
            attempt(kind, load) {
              kind == .save
                ? try client.post("/log", office.form(seal: seal, using: &generator)) : try client.get("/log")
            }
            if kind == .save { attempt(.read, load) { try client.get("/log") } }
          }
        })
    }
    threads.append(
      WebThread {
        let client = WebClient(port: port, cookie: office.manager)
        while ContinuousClock.now < end {
          for path in ["/reports/desk", "/reports/borgerservice"] { attempt(.report, load) { try client.get(path) } }
        }
      })
    threads += visitors.start(until: end, load)
    var memory: [Double] = []
    while ContinuousClock.now < end {
      Thread.sleep(forTimeInterval: min(10, Double(seconds) / 6))
      memory.append(server.megabytes)
    }
    for thread in threads { thread.join() }
    show(load, desks: desks, seconds: seconds)
    let figures = memory.map { BenchText.decimal($0, places: 0) }
    print("memory in MB, evenly over the time: " + figures.joined(separator: " "))
    return load
  }

  private static func attempt(_ kind: WebLoad.Kind, _ load: WebLoad, _ body: () throws -> WebClient.Reply) {
    do { load.add(kind, try body()) } catch { load.fail(kind, error) }
  }

  private static func show(_ load: WebLoad, desks: Int, seconds: Int) {
    var table = ResultTable("\(desks) desks, \(seconds) s", "requests", "p50 ms", "p95 ms", "p99 ms", "max ms")
    for kind in WebLoad.Kind.allCases {
      let times = load.times(kind)
      if times.isEmpty { continue }
      let cells = [0.5, 0.95, 0.99, 1].map { BenchText.decimal(WebLoad.quantile($0, of: times), places: 1) }
      table.add(row: [kind.rawValue, "\(times.count)"] + cells)
    }
    table.show()
    let pages = load.pages
    if !pages.isEmpty {
      var slowest = ResultTable("the slowest of \(pages.count) pages", "requests", "p50 ms", "max ms")
      for page in pages.prefix(12) {
        let cells = [0.5, 1].map { BenchText.decimal(WebLoad.quantile($0, of: page.times), places: 1) }
        slowest.add(row: [page.name, "\(page.times.count)"] + cells)
      }
      slowest.show()
    }
    print("failed: \(load.faults.count)")
  }

  /// As many saves as go through, by the web with 16 desks and by the library with as many threads.
  private static func saturation(
    _ folder: String, _ server: WebServerProcess, _ office: WebOffice, _ seal: String
  ) throws -> Double {
    let time = 5.0
    let port = server.port
    let web = rate(time) { _ in
      let client = WebClient(port: port, cookie: office.device)
      var generator = SystemRandomNumberGenerator()
      return { (try? client.post("/log", office.form(seal: seal, using: &generator)).status) == 200 }
    }
    let town = try BenchTown(at: folder)
    let library = rate(time) { _ in
      var generator = SystemRandomNumberGenerator()
      return { (try? town.office.log.log(town.form(using: &generator)).isNew) == true }
    }
    var table = ResultTable("16 writers at once", "saves/s", "ratio")
    table.add("library", BenchText.decimal(library, places: 0), "1.00")
    table.add("web", BenchText.decimal(web, places: 0), BenchText.decimal(web / library))
    table.show()
    return web / library
  }

  private static func rate(_ seconds: Double, _ make: @escaping @Sendable (Int) -> () -> Bool) -> Double {
    let done = Mutex(0)
    let end = ContinuousClock.now + .seconds(seconds)
    let threads = (0..<16).map { number in
      WebThread {
        let save = make(number)
        var own = 0
        while ContinuousClock.now < end { if save() { own += 1 } }
        done.withLock { $0 += own }
      }
    }
    for thread in threads { thread.join() }
    return Double(done.withLock { $0 }) / seconds
  }

  /// The log page of somebody signed in beside a page of the same size that is only sent, both asked by `wrk`.
  private static func pages(_ server: WebServerProcess, _ office: WebOffice, peer: String) throws {
    let page = try WebClient(port: server.port, cookie: office.manager).get("/log")
    let bare = try WebServerProcess(peer, ["\(page.body.count)"])
    var table = ResultTable("wrk, 8 connections, 5 s", "pages/s", "ratio")
    let plain = try wrk("http://127.0.0.1:\(bare.port)/", cookie: "")
    let own = try wrk("http://127.0.0.1:\(server.port)/log", cookie: office.manager)
    table.add("bare page, \(page.body.count) bytes", BenchText.decimal(plain, places: 0), "1.00")
    table.add("log page, signed in", BenchText.decimal(own, places: 0), BenchText.decimal(own / plain))
    table.show()
  }

  private static func wrk(_ address: String, cookie: String) throws -> Double {
    let base = try BenchFolder()
    let output = base.path + "/wrk"
    _ = try BenchProgram.run(
      URL(fileURLWithPath: "/usr/bin/wrk"), ["-t1", "-c8", "-d5s", "-H", "Cookie: \(cookie)", address],
      output: output)
    let said = try String(contentsOfFile: output, encoding: .utf8)
    guard !said.contains("Non-2xx"), let rate = said.firstMatch(of: /Requests\/sec:\s+([0-9.]+)/)?.1 else {
      throw BenchProblem.broken("wrk got answers that are no pages")
    }
    return Double(rate) ?? 0
  }
}
