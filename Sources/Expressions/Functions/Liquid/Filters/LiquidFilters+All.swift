extension LiquidFilters {
  /// Every filter: those of Shopify's Liquid, then those of platforms.
  package static let all = core + vendor

  /// The filters of the core language, by name.
  package static let core: [Function] = [
    abs, append, atLeast, atMost, base64Decode, base64Encode, base64URLSafeDecode,
    base64URLSafeEncode, capitalize, ceil, compact, concat, date, `default`, dividedBy, downcase,
    escape, escapeOnce, find, findIndex, first, floor, h, has, join, last, lstrip, map, minus,
    modulo, newlineToBr, plus, prepend, reject, remove, removeFirst, removeLast, replace,
    replaceFirst, replaceLast, reverse, round, rstrip, size, slice, sort, sortNatural, split,
    squish, strip, stripHTML, stripNewlines, sum, times, truncate, truncateWords, uniq, upcase,
    urlDecode, urlEncode, `where`,
  ]
}
