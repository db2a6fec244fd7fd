import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

// A page of so many bytes that is only sent: what Hummingbird alone can do, for lods-bench to set the desk beside.
let size = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let page = ByteBuffer(repeating: UInt8(ascii: "x"), count: size)
let router = Router()
router.get("/") { _, _ in
  Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: ResponseBody(byteBuffer: page))
}
var logger = Logger(label: "bare-page")
logger.logLevel = .critical
let application = Application(
  router: router,
  configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
  onServerRunning: { channel in
    // Not print: whoever measures waits for this line, and it must not stay in a buffer.
    FileHandle.standardOutput.write(Data("http://127.0.0.1:\(channel.localAddress?.port ?? 0)\n".utf8))
  },
  logger: logger)
try await application.runService()
