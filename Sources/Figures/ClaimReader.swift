import Diagnostics
import YAML

/// Reads one entry of `claims:`.
func readClaim(
  _ entry: Entry, article: String, defaults: Fields?, findings: inout [Finding]
) -> Claim? {
  if let fault = keyFinding(entry, what: "claim") { findings.append(fault) }
  guard
    var fields = Fields(
      entry.value, of: "claim '\(entry.key)'", at: entry.keyRange, defaults: defaults,
      findings: &findings)
  else { return nil }
  let kind = fields.requiredOneOf("kind", ClaimKind.self)
  let says = fields.requiredString("says")
  let chain = readChain(&fields)
  var verdict = readVerdict(&fields)
  if let because = fields.string("because") {
    verdict = Verdict(verdict.word, by: verdict.by, date: verdict.date, because: because.value)
  }
  let note = fields.string("note")
  let quote = fields.string("quote")
  let figures = fields.strings("figures")
  let waivers = readWaivers(&fields)
  findings += fields.finish()
  guard isKebabCase(entry.key), let kind, let says, let chain else { return nil }
  return Claim(
    article: article, id: entry.key, range: entry.keyRange, kind: kind.value, says: says.value,
    chain: chain, verdict: verdict, note: note?.value, quote: quote, figures: figures,
    waivers: waivers)
}
