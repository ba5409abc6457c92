/// HTML that may be printed as it is. Boxed so that `Value` stays small.
package final class Markup: Sendable {
  package let html: String

  package init(html: String) { self.html = html }
}
