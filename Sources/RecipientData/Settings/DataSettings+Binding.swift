package import Expressions
import Rendering

extension DataSettings {
  /// The object with what galley.yml adds: `$fallbacks` of its segment, lists of recommendations that are limited and
  /// replaced like those of the store, and fields of type html sanitised as at import.
  package func bound(_ object: ObjectValue) -> ObjectValue {
    var members = zip(object.keys, object.values).map { ($0, $1) }
    if let position = object.position(of: "recommendations"),
      case .object(let lists) = object.values[position]
    {
      members[position].1 = .object(chosen(lists))
    }
    for field in fields where field.type == .html {
      guard let position = object.position(of: field.name),
        let html = object.values[position].lookupText
      else { continue }
      members[position].1 = .markup(HTMLSanitizer.sanitize(html).html)
    }
    let name = object["segment"].lookupText
    if let segment = segments.first(where: { $0.name == name }),
      object.position(of: "$fallbacks") == nil
    {
      members.append(("$fallbacks", segment.fallbackValue))
    }
    return ObjectValue(members)
  }

  private func chosen(_ lists: ObjectValue) -> ObjectValue {
    let products = { (name: String) -> [Value] in
      if case .array(let items) = lists[name] { items } else { [] }
    }
    let declared = recommendations.map(\.name).filter { lists.position(of: $0) == nil }
    return ObjectValue(
      (lists.keys + declared).map { name in
        guard let slot = recommendations.first(where: { $0.name == name }) else {
          return (name, lists[name])
        }
        let chosen = slot.choose(own: products(name)) { slot.fallback.map(products) ?? [] }
        return (name, .array(chosen))
      })
  }
}
