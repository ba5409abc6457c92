import GRDB

extension Dataset {
  /// `product_id`, `name`, prices in minor units, and what else a template prints; further columns are kept.
  static let products = Dataset(
    "products", fileNames: ["products", "product", "catalogue", "catalog"],
    columns: ["product_id", "name"]
  ) { context in
    let upsert = try context.upsert(into: "products", productColumns + ["_rest"])
    let isFirst = try context.firstTimeCheck()
    return RecordWriter { cells in
      let id = try cells.required("product_id")
      let values = try productValues(cells, id)
      guard try isFirst(id) else {
        throw RecordProblem("product ‘\(id.prefix(40))’ is there twice; the first one counts")
      }
      try upsert.execute(arguments: StatementArguments(values))
      return []
    }
  }

  private static let productColumns = [
    "product_id", "sku", "name", "category", "price_minor", "sale_price_minor", "currency",
    "image_url", "url", "stock", "active", "rating",
  ]

  private static func productValues(
    _ cells: Cells, _ id: String
  ) throws(RecordProblem) -> [(any DatabaseValueConvertible)?] {
    [
      id, cells.text("sku"), cells.text("name"), cells.text("category"),
      try cells.integer("price_minor"), try cells.integer("sale_price_minor"),
      cells.text("currency"), cells.text("image_url"), cells.text("url"),
      try cells.integer("stock"), try cells.flag("active"), try cells.number("rating"),
      cells.rest(without: productColumns),
    ]
  }
}
