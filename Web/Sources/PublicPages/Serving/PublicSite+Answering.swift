import Language
import Markup
import Municipality
import Noticeboard
package import Site

extension PublicSite {
  /// Answers to a request; it blocks while files are read and written, and there is an answer whatever happens.
  package func answer(_ request: WebRequest) -> WebReply {
    var reply = anyReply(request)
    // Whatever is answered at a secret link, also that it is none or that nothing is put up: no other page, no log that
    // notes where somebody came from and no search engine gets to know its address.
    if PublicVisit.steps(of: request.path).steps.first == "l" {
      reply.headers += [("referrer-policy", "no-referrer"), ("x-robots-tag", "noindex, nofollow")]
    }
    return reply
  }

  private func anyReply(_ request: WebRequest) -> WebReply {
    guard let board = try? board() else {
      let language = AcceptedLanguages.first(of: request.headers["accept-language"] ?? "") ?? .da
      return PublicRefusal.noBoard.page(in: language)
    }
    return whole(PublicVisit(request, site: self, board: board))
  }

  private func whole(_ visit: PublicVisit) -> WebReply {
    do {
      return try answer(visit)
    } catch let refusal as PublicRefusal {
      return refusal.reply(visit)
    } catch NoticeboardProblem.full {
      return PublicRefusal.boxFull.reply(visit)
    } catch {
      // Nothing of what went wrong is told: the citizen is told what to do.
      return PublicRefusal.broken.reply(visit)
    }
  }

  private func answer(_ visit: PublicVisit) throws -> WebReply {
    let isPost = visit.request.method == .post
    switch (isPost, visit.steps.first, visit.steps.count) {
    case (false, nil, 0): return ProgrammePage(visit: visit).reply
    case (false, "c", 2): return try CoursePage(visit).reply
    case (false, "c", 3) where visit.steps[2] == "calendar.ics": return try CoursePage(visit).calendar
    case (false, "c", 3) where visit.steps[2] == "sign-up": return try SignUpPage(visit).reply
    case (true, "c", 3) where visit.steps[2] == "sign-up": return try SignUpPage(visit).take()
    case (false, "l", 2): return try LinkPage(visit).reply
    case (true, "l", 2): return try LinkPage(visit).take()
    case (false, "l", 3) where visit.steps[2] == "calendar.ics": return try LinkPage(visit).calendar
    case (false, "today", 1...2): return try TodayScreen(visit).reply
    case (false, "h", 2): return try HelpPage(visit).reply
    case (true, "h", 2): return try HelpPage(visit).take()
    case (false, "h", 3) where visit.steps[2] == "thanks": return try HelpPage(visit).thanks
    case (false, "accessibility", 1), (false, "was", 1): return PublicStatement(visit: visit).reply
    case (false, "style", 2): return PublicStyle.reply(visit.steps[1])
    default: throw PublicRefusal.notFound
    }
  }
}
