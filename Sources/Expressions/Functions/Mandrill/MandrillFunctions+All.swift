extension MandrillFunctions {
  /// The helpers that a template can name.
  package static let helpers: [Function] = [date, lower, striptags, title, unsub, upper, url]

  /// Everything that tags are compiled to, besides the helpers.
  package static let wrappers: [Function] = [
    atLeast, atMost, equal, greater, items, less, member, not, print, truth, unequal,
  ]
}
