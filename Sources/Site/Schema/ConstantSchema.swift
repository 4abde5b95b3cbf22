import Figures

let constantsSchema = SchemaValue.map(
  to: .object(
    SchemaValue.fields(
      [
        "name": .string("What the constant is called"),
        "value": .string("As printed, in quotation marks"),
        "scale": ["type": "integer", "description": "A power of ten printed beside the value"],
        "precision": .string("The grid the value is rounded to, in printed units"),
        "unit": .string("An energy, a mass or a count", pattern: unitPattern),
        "period": .string("2024, 2025-11 or 2025-01/2025-11; none if it always holds"),
        "source": .string("Who published it"),
        "url": .string("Where it was published"),
        "note": .string("Anything a reader should know"),
        "measure": .string("The measure whose tonnes it converts to energy, or of a stock"),
        "subject": .string("The subject a stock belongs to"),
        "times": .string("A count by which it is multiplied"),
        "lenient": .string("A smaller consumption that a claim could mean"),
      ], required: ["name", "value", "unit", "source"])))

private let unitPattern: String = {
  let amounts = ConstantUnit.Amount.allCases.map(\.rawValue).joined(separator: "|")
  let rest = ConstantUnit.Per.allCases.map(\.rawValue).joined(separator: "|")
  return "^(\(amounts))(/(\(rest)))?$"
}()
