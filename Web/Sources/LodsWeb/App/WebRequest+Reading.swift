import HTTPTypes
import Hummingbird
import NIOCore
import Site

extension WebRequest {
  /// Reads what stands at the head of a request of the desk.
  init(headOf request: Request, _ context: DeskContext, of desk: WebDesk) {
    self.init(
      headOf: request, context, isSecure: desk.settings.isSecure, proxies: desk.settings.proxies)
  }

  /// Reads the rest of a request at a place: what is variable in its path, and its form.
  ///
  /// - Throws: ``Refusal`` for a query or a form that cannot be read, or a form that is too large.
  mutating func take(_ request: Request, _ context: DeskContext, at route: Route) async throws {
    for step in route.steps { steps[step] = context.parameters.get(step) ?? "" }
    do {
      _ = try FormFields(reading: Array((request.uri.query ?? "").utf8))
      guard route.method == .post else { return }
      let type = headers["content-type"]
      let hasFile = route.takesFile && type.map(MultipartForm.isMeant) == true
      guard hasFile || type?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? true else {
        throw Refusal.brokenForm
      }
      let body: ByteBuffer
      do {
        body = try await request.body.collect(
          upTo: hasFile ? WebSettings.mostFileBytes : WebSettings.mostFormBytes)
      } catch let error where !(error is NIOTooManyBytesError) {
        throw BrokenConnection(cause: error)
      }
      form =
        try hasFile
        ? FormFields(MultipartForm(reading: Array(body.readableBytesView), type: type ?? ""))
        : FormFields(reading: body.readableBytesView)
    } catch is FormFields.Problem {
      throw Refusal.brokenForm
    } catch is MultipartForm.Problem {
      throw Refusal.brokenForm
    } catch is NIOTooManyBytesError {
      throw Refusal.tooLarge
    }
  }
}
