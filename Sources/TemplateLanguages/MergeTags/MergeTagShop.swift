import Diagnostics
import Expressions

/// Carts and recommendations: their products come from the data (`abandoned_cart`, `product_recommendations` or the slot
/// `recommended`), never from a shop.
extension MergeTag {
  static let abandonedCart = MergeTag(
    "ABANDONED_CART", summary: "Repeats what follows for each product of the cart: [$total=3].",
    .init("*|ABANDONED_CART:[$total=3]|**|PRODUCT:TITLE|**|END:ABANDONED_CART|*", "Lamp")
  ) { call, reader in
    let items = Expression.field(reader.symbols.field("abandoned_cart", ignoresCase: true))
    return [MergeTagList.loop(over: items, call, word: "ABANDONED_CART", &reader)]
  }

  static let endAbandonedCart = MergeTag(
    "END:ABANDONED_CART", argument: .none, summary: "Closes ABANDONED_CART.",
    .init("*|ABANDONED_CART:|**|PRODUCT:TITLE|**|END:ABANDONED_CART|*", "Lamp")
  ) { _, _ in [.close(word: "END:ABANDONED_CART")] }

  static let productRecommendation = MergeTag(
    "PRODUCT_RECOMMENDATION",
    summary: "Repeats what follows for each recommended product: [$total=3].",
    .init(
      "*|PRODUCT_RECOMMENDATION:[$total=3]|**|PRODUCT:TITLE|**|END:PRODUCT_RECOMMENDATION|*",
      "Chair")
  ) { call, reader in
    let own = Expression.field(reader.symbols.field("product_recommendations", ignoresCase: true))
    let slots = Expression.field(reader.symbols.field("recommendations", ignoresCase: true))
    let items = Expression.choose(.firstDefined, [own, .member(slots, "recommended")])
    return [MergeTagList.loop(over: items, call, word: "PRODUCT_RECOMMENDATION", &reader)]
  }

  static let endProductRecommendation = MergeTag(
    "END:PRODUCT_RECOMMENDATION", argument: .none, summary: "Closes PRODUCT_RECOMMENDATION.",
    .init(
      "*|PRODUCT_RECOMMENDATION:|**|PRODUCT:TITLE|**|END:PRODUCT_RECOMMENDATION|*", "Chair")
  ) { _, _ in [.close(word: "END:PRODUCT_RECOMMENDATION")] }

  static let product = MergeTag(
    "PRODUCT", summary: "A part of a product: TITLE, DESCRIPTION, PRICE, IMAGE_URL, URL.",
    .init("*|ABANDONED_CART:|**|PRODUCT:TITLE|**|END:ABANDONED_CART|*", "Lamp")
  ) { call, reader in MergeTagList.part(call, &reader) }
}
