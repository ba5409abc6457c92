extension MergeTagFunctions {
  /// Every function that merge tags are compiled to.
  package static let all: [Function] = [
    atLeast, atMost, date, equal, greater, hasValue, interested, isDefined, less, limited, lower,
    lacksValue,
    linkList, longDate, markup, part, print, system, title, unequal, upper, url,
  ]
}
